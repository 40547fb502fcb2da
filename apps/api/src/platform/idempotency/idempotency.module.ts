import { Module } from '@nestjs/common';
import { KeptAnswers } from './kept-answers';
import { SealedAnswers } from './sealed-answers';

@Module({
  providers: [KeptAnswers, SealedAnswers],
  exports: [KeptAnswers, SealedAnswers],
})
export class IdempotencyModule {}
