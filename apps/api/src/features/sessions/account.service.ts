import type { Locale } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { isWeakPassword, Passwords } from '../../platform/auth/passwords';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { Conflict, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AccountsRepository } from './accounts.repository';
import { Reauthentication } from './reauthentication';
import type { Account, PasswordChange } from './sessions.dto';
import { presentAccount } from './sessions.presenter';
import { SessionsRepository } from './sessions.repository';

const nobody = { organisationId: null };

/** What a person may change about their own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly reauthentication: Reauthentication,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  async setLocale(actor: Actor, locale: Locale): Promise<Account> {
    const account = await this.accounts.setLocale(actor.accountId, locale);
    if (account === null) throw new NotFound('account');
    return presentAccount(account);
  }

  /**
   * Ends every other session of the account: whoever knew the old password is out.
   * @throws Unauthenticated `auth.password_wrong`, Unprocessable `password.too_weak`, Throttled
   */
  async changePassword(actor: Actor, { currentPassword, newPassword }: PasswordChange): Promise<void> {
    await this.reauthentication.confirm(actor, currentPassword);
    const account = await this.database.transaction(nobody, () => this.accounts.findById(actor.accountId));
    if (account === null) throw new NotFound('account');
    if (isWeakPassword(newPassword, [account.email.split('@')[0] ?? '', account.displayName])) {
      throw new Unprocessable('password.too_weak');
    }
    const passwordHash = await this.passwords.hash(newPassword);
    await this.database.transaction(nobody, async () => {
      if (!(await this.accounts.replacePassword(account.id, passwordHash, account.passwordHash))) {
        throw new Conflict('conflict');
      }
      await this.sessions.endOfAccount(account.id, 'password_changed', this.clock.now(), actor.sessionId);
    });
  }
}
