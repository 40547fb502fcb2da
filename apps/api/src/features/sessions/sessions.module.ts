import { Module } from '@nestjs/common';
import { AccountLinksModule } from '../account-links/account-links.module';
import { AccountController } from './account.controller';
import { OwnAccount } from './account.service';
import { AccountsRepository } from './accounts.repository';
import { Accounts } from './accounts.service';
import { RequestPasswordReset } from './request-password-reset';
import { Credentials } from './credentials';
import { FirstSignIn } from './first-sign-in';
import { KnownDevices } from './known-devices';
import { LinkEntryModule } from '../../platform/auth/link-entry.module';
import { MembershipsRepository } from './memberships.repository';
import { OwnPasswords } from './own-passwords';
import { PasswordResetController } from './password-reset.controller';
import { Reauthentication } from './reauthentication';
import { RefreshCookie } from './refresh-cookie';
import { RefreshTokens } from './refresh-tokens';
import { ResetPassword } from './reset-password';
import { SessionsController } from './sessions.controller';
import { SessionsRepository } from './sessions.repository';
import { Sessions } from './sessions.service';
import { SignIn } from './sign-in.service';

@Module({
  imports: [AccountLinksModule, LinkEntryModule],
  controllers: [SessionsController, AccountController, PasswordResetController],
  providers: [
    SignIn,
    Sessions,
    OwnAccount,
    Accounts,
    Credentials,
    OwnPasswords,
    FirstSignIn,
    RequestPasswordReset,
    ResetPassword,
    Reauthentication,
    RefreshTokens,
    RefreshCookie,
    KnownDevices,
    AccountsRepository,
    MembershipsRepository,
    SessionsRepository,
  ],
  exports: [Accounts, Credentials, KnownDevices, OwnPasswords, Reauthentication, LinkEntryModule],
})
export class SessionsModule {}
