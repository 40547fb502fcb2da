import { Module } from '@nestjs/common';
import { AccountController } from './account.controller';
import { OwnAccount } from './account.service';
import { AccountsRepository } from './accounts.repository';
import { Accounts } from './accounts.service';
import { KnownDevices } from './known-devices';
import { MembershipsRepository } from './memberships.repository';
import { Reauthentication } from './reauthentication';
import { RefreshCookie } from './refresh-cookie';
import { RefreshTokens } from './refresh-tokens';
import { SessionsController } from './sessions.controller';
import { SessionsRepository } from './sessions.repository';
import { Sessions } from './sessions.service';
import { SignIn } from './sign-in.service';
import { SignInThrottle } from './sign-in-throttle';
import { SignInThrottleRepository } from './sign-in-throttle.repository';

@Module({
  controllers: [SessionsController, AccountController],
  providers: [
    SignIn,
    Sessions,
    OwnAccount,
    Accounts,
    Reauthentication,
    RefreshTokens,
    RefreshCookie,
    KnownDevices,
    SignInThrottle,
    AccountsRepository,
    MembershipsRepository,
    SessionsRepository,
    SignInThrottleRepository,
  ],
  exports: [Accounts, Reauthentication, SignInThrottle],
})
export class SessionsModule {}
