import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Passwords } from '../../platform/auth/passwords';
import { Database } from '../../platform/database/database';
import { Unauthenticated } from '../../platform/errors/domain-error';
import { type AccountRecord, AccountsRepository } from './accounts.repository';
import { refuseWhenBlocked, SignInThrottle } from '../../platform/auth/sign-in-throttle';

const noOrganisation = { organisationId: null };

/** Asks for the password again, at the moment it matters. */
@Injectable()
export class Reauthentication {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly throttle: SignInThrottle,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Counted by session, in a transaction apart: a refused request rolls back its own. Nobody else's failures count here.
   * @returns the account as it was looked at
   * @param code of the refusal, `sign_off.password` for example
   * @throws Unauthenticated with the code, Throttled `auth.throttled`
   */
  async confirm(actor: Actor, password: string, code = 'auth.password_wrong'): Promise<AccountRecord> {
    const counters = this.throttle.reauthentication(actor.sessionId);
    const { wait, account } = await this.database.apart(noOrganisation, async () => {
      const counted = await this.throttle.attempt(counters);
      return { wait: counted, account: await this.accounts.findById(actor.accountId) };
    });
    refuseWhenBlocked(wait);
    if (!(await this.passwords.verify(account?.passwordHash ?? null, password)) || account === null) {
      throw new Unauthenticated(code);
    }
    await this.database.apart(noOrganisation, () => this.throttle.forgive(counters));
    return account;
  }
}
