import { Module } from '@nestjs/common';
import { ComparisonsModule } from '../comparisons/comparisons.module';
import { CoverageModule } from '../coverage/coverage.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { EvidenceModule } from '../evidence/evidence.module';
import { CarryClaims } from './carry-claims';
import { CarryOverController } from './carry-over.controller';
import { CarryOverRepository } from './carry-over.repository';
import { CarryOverService } from './carry-over.service';

@Module({
  imports: [ComparisonsModule, CoverageModule, EnrolmentsModule, EvidenceModule],
  controllers: [CarryOverController],
  providers: [CarryClaims, CarryOverRepository, CarryOverService],
})
export class CarryOverModule {}
