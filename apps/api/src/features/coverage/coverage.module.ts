import { Module } from '@nestjs/common';
import { MaintainCoverage } from './maintain-coverage';
import { CoverageTimeRepository } from './coverage-time.repository';
import { CoverageController } from './coverage.controller';
import { CoverageRepository } from './coverage.repository';
import { CoverageService } from './coverage.service';

@Module({
  controllers: [CoverageController],
  providers: [CoverageService, CoverageRepository, CoverageTimeRepository, MaintainCoverage],
  exports: [CoverageService],
})
export class CoverageModule {}
