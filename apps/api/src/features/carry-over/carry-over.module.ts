import { Module } from '@nestjs/common';
import { AssessmentPlansModule } from '../assessment-plans/assessment-plans.module';
import { ComparisonsModule } from '../comparisons/comparisons.module';
import { CoverageModule } from '../coverage/coverage.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { EvidenceModule } from '../evidence/evidence.module';
import { SelfAssessmentsModule } from '../self-assessments/self-assessments.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ValidityModule } from '../validity/validity.module';
import { AskRenewal } from './ask-renewal';
import { CountingProgrammes } from './counting-programmes';
import { FurtherAttemptRepository } from './further-attempt.repository';
import { FurtherAttemptsController } from './further-attempts.controller';
import { FurtherAttempts } from './further-attempts.service';
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
    OrganisationsModule,
    SelfAssessmentsModule,
    ValidityModule,
  ],
  controllers: [CarryOverController, FurtherAttemptsController],
  providers: [
    AskRenewal,
    CarryContextRecords,
    CarryClaims,
    CarryOverRepository,
    CarryOverService,
    CountingProgrammes,
    FurtherAttemptRepository,
    FurtherAttempts,
  ],
  exports: [AskRenewal],
})
export class CarryOverModule {}
