import { Module } from '@nestjs/common';
import { CoverageKeeper } from './coverage-keeper';
import { CoverageTimeRepository } from './coverage-time.repository';
import { CoverageController } from './coverage.controller';
import { CoverageRepository } from './coverage.repository';
import { CoverageService } from './coverage.service';

@Module({
  controllers: [CoverageController],
  providers: [CoverageService, CoverageRepository, CoverageTimeRepository, CoverageKeeper],
  exports: [CoverageService, CoverageKeeper],
})
export class CoverageModule {}
