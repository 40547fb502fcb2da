import { Injectable } from '@nestjs/common';
import { Passwords } from '../../platform/auth/passwords';
import { Database } from '../../platform/database/database';
import { Unauthenticated } from '../../platform/errors/domain-error';
import { type AccountRecord, AccountsRepository, emailKey } from './accounts.repository';
import {
  type Counter,
  refuseWhenBlocked,
  type SignInPlace,
  SignInThrottle,
} from '../../platform/auth/sign-in-throttle';

const noOrganisation = { organisationId: null };

export interface Shown {
  readonly account: AccountRecord;
  /**
   * Within the transaction that goes on: holds the password as it was shown, and takes the attempt back.
   * @throws Unauthenticated `auth.credentials` when it was changed while it was looked at
   */
  readonly goOn: () => Promise<void>;
}

/** An address and its password, looked at wherever somebody comes without a session. */
@Injectable()
export class Credentials {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly throttle: SignInThrottle,
    private readonly passwords: Passwords,
  ) {}

  /**
   * An unknown address, a wrong password and a disabled account get the same answer, after the same work.
   * @throws Unauthenticated `auth.credentials`, Throttled `auth.throttled`
   */
  async check(given: { email: string; password: string }, from: SignInPlace): Promise<Shown> {
    const counters = this.throttle.signIn(emailKey(given.email), from);
    const { wait, account } = await this.database.transaction(noOrganisation, async () => ({
      wait: await this.throttle.attempt(counters),
      account: await this.accounts.findByEmail(given.email),
    }));
    refuseWhenBlocked(wait);
    const usable = account === null || account.disabled ? null : account;
    const right = await this.passwords.verify(usable?.passwordHash ?? null, given.password);
    if (!right || usable === null) throw new Unauthenticated('auth.credentials');
    return { account: usable, goOn: () => this.goOn(usable, counters) };
  }

  private async goOn(account: AccountRecord, counters: readonly Counter[]): Promise<void> {
    if (!(await this.accounts.hold(account))) throw new Unauthenticated('auth.credentials');
    await this.throttle.forgive(counters);
  }
}
