import type { ActionWithFacts } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { isWeakPassword, Passwords } from '../../platform/auth/passwords';
import { Clock } from '../../platform/database/clock';
import { Conflict, Unprocessable } from '../../platform/errors/domain-error';
import { MailQueue } from '../../platform/mail/mail-queue';
import { passwordSetLetter } from './account-letters';
import { type AccountRecord, AccountsRepository, type OwnPassword } from './accounts.repository';
import { SessionsRepository } from './sessions.repository';

/** How a password came to be set, for the trail. */
export type PasswordEvent = ActionWithFacts<'member.password_changed' | 'member.password_reset'>;

/** A password set by its owner. Whoever knew the one before is out, and the owner is told. */
@Injectable()
export class OwnPasswords {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly passwords: Passwords,
    private readonly mail: MailQueue,
    private readonly clock: Clock,
  ) {}

  /** @throws Unprocessable `password.too_weak` */
  hash(password: string, { email, displayName }: { email: string; displayName: string }): Promise<string> {
    if (isWeakPassword(password, [email.split('@')[0] ?? '', displayName])) {
      throw new Unprocessable('password.too_weak');
    }
    return this.passwords.hash(password);
  }

  /**
   * Within a transaction of an organisation the account belongs to, in whose name its owner is written to.
   * @param confirmed through a letter to the address; null leaves what was known of it
   * @param except the session that goes on; all others end
   * @throws Conflict `conflict` when it was changed meanwhile
   */
  async replace(
    account: AccountRecord,
    { hash, confirmed }: Omit<OwnPassword, 'at'>,
    event: PasswordEvent,
    except: string | null = null,
  ): Promise<void> {
    const at = this.clock.now();
    if (!(await this.accounts.replacePassword(account.id, account.passwordHash, { hash, at, confirmed }))) {
      throw new Conflict('conflict');
    }
    await this.sessions.endOfAccount(account.id, 'password_changed', at, except);
    await this.accounts.tellOrganisations(account.id, event, { at, confirmed });
    this.mail.enqueue([passwordSetLetter(account)]);
  }
}
