import { Global, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { AccessTokenStrategy } from './access-token.strategy';
import { AccessTokens } from './access-tokens';
import { Entry } from './entry';
import { Passwords } from './passwords';

@Global()
@Module({
  imports: [PassportModule.register({ session: false }), JwtModule.register({})],
  providers: [AccessTokenStrategy, AccessTokens, Entry, Passwords],
  exports: [AccessTokens, Entry, Passwords],
})
export class AuthModule {}
