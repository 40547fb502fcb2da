import { Global, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { KeptAnswers } from '../idempotency/kept-answers';
import { SealedAnswers } from '../idempotency/sealed-answers';
import { AccessTokenCheck } from './access-token-check';
import { AccessTokens } from './access-tokens';
import { Entry } from './entry';
import { Passwords } from './passwords';

@Global()
@Module({
  imports: [JwtModule.register({})],
  providers: [KeptAnswers, SealedAnswers, AccessTokenCheck, AccessTokens, Entry, Passwords],
  exports: [KeptAnswers, SealedAnswers, AccessTokenCheck, AccessTokens, Entry, Passwords],
})
export class AuthModule {}
