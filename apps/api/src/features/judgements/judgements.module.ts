import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/coverage.module';
import { EvidenceModule } from '../evidence/evidence.module';
import { ThirdPartiesModule } from '../third-parties/third-parties.module';
import { JudgeEvidence } from './judge-evidence';
import { JudgementsController } from './judgements.controller';

@Module({
  imports: [CoverageModule, EvidenceModule, ThirdPartiesModule],
  controllers: [JudgementsController],
  providers: [JudgeEvidence],
  exports: [JudgeEvidence],
})
export class JudgementsModule {}
