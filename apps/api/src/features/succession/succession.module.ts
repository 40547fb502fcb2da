import { Module } from '@nestjs/common';
import { ComparisonsModule } from '../comparisons/comparisons.module';
import { EvidenceRulesModule } from '../evidence-rules/evidence-rules.module';
import { ToolsModule } from '../tools/tools.module';
import { Succession } from './succession';

@Module({
  imports: [ComparisonsModule, EvidenceRulesModule, ToolsModule],
  providers: [Succession],
  exports: [Succession],
})
export class SuccessionModule {}
