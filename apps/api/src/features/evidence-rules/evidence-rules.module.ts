import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/coverage.module';
import { EvidenceRulesController } from './evidence-rules.controller';
import { FollowRules } from './follow-rules';
import { EvidenceRulesRepository } from './evidence-rules.repository';
import { EvidenceRulesService } from './evidence-rules.service';

@Module({
  imports: [CoverageModule],
  controllers: [EvidenceRulesController],
  providers: [EvidenceRulesService, EvidenceRulesRepository, FollowRules],
  exports: [FollowRules],
})
export class EvidenceRulesModule {}
