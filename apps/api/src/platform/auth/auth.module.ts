import { Global, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { AccessTokenCheck } from './access-token-check';
import { AccessTokens } from './access-tokens';
import { Entry } from './entry';
import { Passwords } from './passwords';

@Global()
@Module({
  imports: [JwtModule.register({})],
  providers: [AccessTokenCheck, AccessTokens, Entry, Passwords],
  exports: [AccessTokenCheck, AccessTokens, Entry, Passwords],
})
export class AuthModule {}
