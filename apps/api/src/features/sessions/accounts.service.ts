import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../../platform/database/clock';
import { type AccountRecord, AccountsRepository } from './accounts.repository';
import { OwnPasswords } from './own-passwords';

/** What another feature may know of an account. */
export interface KnownAccount {
  readonly id: string;
  /** Whether its owner has shown to read the e-mail of the address. */
  readonly addressConfirmed: boolean;
}

const known = ({ id, addressConfirmedAt }: AccountRecord): KnownAccount => ({
  id,
  addressConfirmed: addressConfirmedAt !== null,
});

/** Accounts, for features that let people into an organisation. */
@Injectable()
export class Accounts {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passwords: OwnPasswords,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async ofAddress(email: string): Promise<KnownAccount | null> {
    const account = await this.accounts.findByEmail(email);
    return account && known(account);
  }

  /**
   * @param passwordHash of a password its owner has set
   * @param confirmed through a letter to the address
   * @returns null when the address has an account already
   */
  async open(given: {
    email: string;
    displayName: string;
    passwordHash: string;
    confirmed: boolean;
  }): Promise<string | null> {
    const { email, displayName, passwordHash, confirmed } = given;
    const id = this.ids.next();
    const password = { hash: passwordHash, at: this.clock.now(), confirmed };
    return (await this.accounts.insert({ id, email, displayName, password })) ? id : null;
  }

  /**
   * Every session of the account ends.
   * @param confirmed through a letter to the address; null leaves what was known of it
   */
  async setPassword(id: string, passwordHash: string, confirmed: boolean | null): Promise<void> {
    const account = await this.accounts.findById(id);
    if (account === null) throw new Error('An account that is joining is not to be found.');
    await this.passwords.replace(
      account,
      { hash: passwordHash, confirmed },
      { action: 'member.password_reset', facts: { delivery: confirmed === true ? 'mail' : 'handed_over' } },
    );
  }

  belongsElsewhere(id: string, organisationId: string): Promise<boolean> {
    return this.accounts.belongsElsewhere(id, organisationId);
  }

  /** Who to write to about the account, and in which language. */
  async recipient(id: string): Promise<Pick<AccountRecord, 'email' | 'displayName' | 'locale'> | null> {
    return this.accounts.findById(id);
  }
}
