import { type ActionWithFacts, type Locale, locales } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { localeOf } from '../../platform/auth/entry';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { AccountEntity } from './account.entity';

export interface AccountRecord {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly passwordHash: string;
  readonly disabled: boolean;
  /** Somebody else has seen the password: it opens nothing but its own change. */
  readonly passwordChangeDue: boolean;
  readonly passwordSetAt: Date | null;
  /** When the password in force was set by somebody who reads the e-mail of the address; null: nobody has shown that. */
  readonly addressConfirmedAt: Date | null;
}

/** A password its owner has set. */
export interface OwnPassword {
  readonly hash: string;
  readonly at: Date;
  /** Through a letter to the address; null leaves what was known of it. */
  readonly confirmed: boolean | null;
}

const tell = statement('account_tell', 'SELECT tell_organisations($1, $2, $3, $4, $5, $6)');
const elsewhere = statement('account_elsewhere', 'SELECT belongs_elsewhere($1, $2) AS elsewhere');

/** Addresses that differ only in case or width belong to the same person. */
export const emailKey = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

const fromRow = (row: AccountEntity): AccountRecord => ({
  id: row.id,
  email: row.email,
  displayName: row.displayName,
  locale: localeOf(row.locale),
  passwordHash: row.passwordHash,
  disabled: row.disabledAt !== null,
  passwordChangeDue: row.passwordChangeDue,
  passwordSetAt: row.passwordSetAt,
  addressConfirmedAt: row.addressConfirmedAt,
});

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  async findByEmail(email: string): Promise<AccountRecord | null> {
    const row = await this.accounts.findOneBy({ emailKey: emailKey(email) });
    return row && fromRow(row);
  }

  async findById(id: string): Promise<AccountRecord | null> {
    const row = await this.accounts.findOneBy({ id });
    return row && fromRow(row);
  }

  async setLocale(id: string, locale: Locale): Promise<AccountRecord | null> {
    await this.accounts.change({ id }, { locale });
    return this.findById(id);
  }

  /**
   * Until the transaction ends, nobody changes the password.
   * @returns false when it is no longer the one that was looked at
   */
  async hold({ id, passwordHash }: Pick<AccountRecord, 'id' | 'passwordHash'>): Promise<boolean> {
    return this.accounts.hold({ id, passwordHash, disabledAt: IsNull() });
  }

  /** @returns false when the password was changed meanwhile */
  async replacePassword(
    id: string,
    earlierHash: string,
    { hash, at, confirmed }: OwnPassword,
  ): Promise<boolean> {
    const changed = await this.accounts.change(
      { id, passwordHash: earlierHash },
      {
        ...{ passwordHash: hash, passwordSetAt: at, passwordChangeDue: false },
        ...(confirmed === null ? {} : { addressConfirmedAt: confirmed ? at : null }),
      },
    );
    return changed === 1;
  }

  /** @returns false when the address already has an account */
  async insert(account: {
    id: string;
    email: string;
    displayName: string;
    password: OwnPassword;
  }): Promise<boolean> {
    const { id, email, displayName, password } = account;
    const { hash, at, confirmed } = password;
    return this.accounts.addUnlessThere({
      ...{ id, email: email.trim(), emailKey: emailKey(email), displayName, locale: locales[0] },
      ...{ createdAt: at, disabledAt: null, passwordHash: hash, passwordChangeDue: false, passwordSetAt: at },
      ...{ addressConfirmedAt: confirmed === true ? at : null },
    });
  }

  /**
   * What became of the account, in the trail of each organisation it belongs to.
   * @param confirmed whether its owner has shown to read the e-mail of the address; null leaves it as it is
   */
  async tellOrganisations(
    id: string,
    { action, facts = {} }: ActionWithFacts<'member.password_changed' | 'member.password_reset'>,
    { at, confirmed }: { at: Date; confirmed: boolean | null },
  ): Promise<void> {
    const { requestId = null } = this.database.scope;
    await this.database.execute(tell, [id, at, requestId, action, JSON.stringify(facts), confirmed]);
  }

  /** Whether the account belongs to any other organisation than this one, now or once. */
  async belongsElsewhere(id: string, organisationId: string): Promise<boolean> {
    const row = await this.database.one<{ elsewhere: boolean }>(elsewhere, [id, organisationId]);
    return row?.elsewhere ?? true;
  }

  private get accounts() {
    return this.database.rows(AccountEntity);
  }
}
