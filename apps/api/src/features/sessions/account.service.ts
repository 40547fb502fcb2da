import type { Locale } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Database } from '../../platform/database/database';
import { Forbidden, NotFound } from '../../platform/errors/domain-error';
import { AccountLinks } from '../account-links/account-links';
import { type AccountRecord, AccountsRepository } from './accounts.repository';
import { OwnPasswords } from './own-passwords';
import { Reauthentication } from './reauthentication';
import type { Account, PasswordChange } from './sessions.dto';
import { presentAccount } from './sessions.presenter';

/** What a person may change about their own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly reauthentication: Reauthentication,
    private readonly passwords: OwnPasswords,
    private readonly links: AccountLinks,
  ) {}

  async setLocale(actor: Actor, locale: Locale): Promise<Account> {
    const account = await this.accounts.setLocale(actor.accountId, locale);
    if (account === null) throw new NotFound('account');
    return presentAccount(account);
  }

  /**
   * Ends every other session of the account: whoever knew the old password is out.
   * @throws Unauthenticated `auth.password_wrong`, Unprocessable `password.too_weak`, Throttled, Forbidden
   *   `auth.password_by_mail`, Conflict `conflict` when it was set anew meanwhile
   */
  async changePassword(actor: Actor, { currentPassword, newPassword }: PasswordChange): Promise<void> {
    const account = await this.reauthentication.confirm(actor, currentPassword);
    const scope = {
      organisationId: actor.organisationId,
      memberId: actor.memberId,
      requestId: actor.requestId,
    };
    await this.database.transaction(scope, () => this.requireOwner(account, actor));
    const hash = await this.passwords.hash(newPassword, account);
    await this.database.transaction(scope, () =>
      this.passwords.replace(
        account,
        { hash, confirmed: null },
        { action: 'member.password_changed' },
        actor.sessionId,
      ),
    );
  }

  /**
   * Whoever has seen a password could be the first to change it. Where that opens another organisation too, only a
   * letter to the address will do, if letters are sent.
   */
  private async requireOwner(account: AccountRecord, actor: Actor): Promise<void> {
    if (!account.passwordChangeDue || this.links.delivery !== 'mail') return;
    if (await this.accounts.belongsElsewhere(account.id, actor.organisationId)) {
      throw new Forbidden('auth.password_by_mail');
    }
  }
}
