import { Injectable } from '@nestjs/common';
import { Passwords, temporaryPassword as makePassword } from '../../platform/auth/passwords';
import { Clock, Ids } from '../../platform/database/clock';
import { AccountsRepository } from './accounts.repository';

/** Accounts, for features that add people to an organisation. */
@Injectable()
export class Accounts {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * The account of an address, opened where there is none.
   * @param password of a new account; a temporary one is made when it is left out
   * @returns temporaryPassword: of a new account without a given password, null otherwise
   */
  async findOrOpen(given: {
    email: string;
    displayName: string;
    password?: string;
  }): Promise<{ accountId: string; temporaryPassword: string | null; opened: boolean }> {
    const { email, displayName } = given;
    const known = await this.accounts.findByEmail(email);
    if (known !== null) return { accountId: known.id, temporaryPassword: null, opened: false };
    const password = given.password ?? makePassword();
    const passwordHash = await this.passwords.hash(password);
    const id = this.ids.next();
    if (await this.accounts.insert({ id, email, displayName, passwordHash, createdAt: this.clock.now() })) {
      return {
        accountId: id,
        temporaryPassword: given.password === undefined ? password : null,
        opened: true,
      };
    }
    // Opened by somebody else at this very moment.
    const other = await this.accounts.findByEmail(email);
    if (other === null) throw new Error('An account can neither be opened nor found.');
    return { accountId: other.id, temporaryPassword: null, opened: false };
  }
}
