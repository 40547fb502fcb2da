import { Global, Module } from '@nestjs/common';
import { EnrolmentCoverage } from '../enrolments/enrolment-coverage';
import { MaintainCoverage } from './maintain-coverage';
import { CoverageTimeRepository } from './coverage-time.repository';
import { CoverageController } from './coverage.controller';
import { CoverageRepository } from './coverage.repository';
import { CoverageService } from './coverage.service';

/** Global, so that enrolments find what they ask of coverage without knowing who provides it. */
@Global()
@Module({
  controllers: [CoverageController],
  providers: [
    CoverageService,
    CoverageRepository,
    CoverageTimeRepository,
    MaintainCoverage,
    { provide: EnrolmentCoverage, useExisting: CoverageService },
  ],
  exports: [CoverageService, EnrolmentCoverage],
})
export class CoverageModule {}
