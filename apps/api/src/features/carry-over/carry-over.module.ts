import { Module } from '@nestjs/common';
import { AssessmentPlansModule } from '../assessment-plans/assessment-plans.module';
import { ComparisonsModule } from '../comparisons/comparisons.module';
import { CoverageModule } from '../coverage/coverage.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { EvidenceModule } from '../evidence/evidence.module';
import { SelfAssessmentsModule } from '../self-assessments/self-assessments.module';
import { CarryContextRecords } from './carry-context-records';
import { CarryClaims } from './carry-claims';
import { CarryOverController } from './carry-over.controller';
import { CarryOverRepository } from './carry-over.repository';
import { CarryOverService } from './carry-over.service';

@Module({
  imports: [
    AssessmentPlansModule,
    ComparisonsModule,
    CoverageModule,
    EnrolmentsModule,
    EvidenceModule,
    SelfAssessmentsModule,
  ],
  controllers: [CarryOverController],
  providers: [CarryContextRecords, CarryClaims, CarryOverRepository, CarryOverService],
})
export class CarryOverModule {}
