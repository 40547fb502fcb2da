import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module';
import { PreparedUnits } from './prepared-units';
import { SuggestionsService } from './suggestions.service';
import { TimelinesController } from './timelines.controller';
import { TimelinesRepository } from './timelines.repository';
import { TimelinesService } from './timelines.service';

@Module({
  imports: [EvidenceModule],
  controllers: [TimelinesController],
  providers: [TimelinesService, SuggestionsService, PreparedUnits, TimelinesRepository],
})
export class TimelinesModule {}
