import { Module } from '@nestjs/common';
import { EvidenceMarksController } from './evidence-marks.controller';
import { EvidenceMarksRepository } from './evidence-marks.repository';
import { EvidenceMarksService } from './evidence-marks.service';

@Module({
  controllers: [EvidenceMarksController],
  providers: [EvidenceMarksService, EvidenceMarksRepository],
  exports: [EvidenceMarksService],
})
export class EvidenceMarksModule {}
