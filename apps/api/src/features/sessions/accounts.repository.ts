import type { ActionWithFacts, Locale } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { localeOf } from '../../platform/auth/entry';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

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

interface AccountRow {
  id: string;
  email: string;
  display_name: string;
  locale: string;
  password_hash: string;
  disabled: boolean;
  password_change_due: boolean;
  password_set_at: Date | null;
  address_confirmed_at: Date | null;
}

const columns = `id, email, display_name, locale, password_hash, disabled_at IS NOT NULL AS disabled,
  password_change_due, password_set_at, address_confirmed_at`;
const byEmail = statement('account_by_email', `SELECT ${columns} FROM account WHERE email_key = $1`);
const byId = statement('account_by_id', `SELECT ${columns} FROM account WHERE id = $1`);
const updateLocale = statement(
  'account_set_locale',
  `UPDATE account SET locale = $2 WHERE id = $1 RETURNING ${columns}`,
);
const updatePassword = statement(
  'account_set_password',
  `UPDATE account SET password_hash = $2, password_set_at = $3, password_change_due = false,
     address_confirmed_at = CASE $4::boolean WHEN true THEN $3 WHEN false THEN NULL ELSE address_confirmed_at END
    WHERE id = $1 AND password_hash = $5`,
);
const hold = statement(
  'account_hold',
  'SELECT 1 FROM account WHERE id = $1 AND password_hash = $2 AND disabled_at IS NULL FOR NO KEY UPDATE',
);
const insert = statement(
  'account_insert',
  `INSERT INTO account (id, email, email_key, display_name, password_hash, created_at, password_set_at, address_confirmed_at)
   VALUES ($1, $2, $3, $4, $5, $6, $6, CASE WHEN $7 THEN $6 END)
   ON CONFLICT (email_key) DO NOTHING`.replaceAll('$6', '$6::timestamptz'),
);
const tell = statement('account_tell', 'SELECT tell_organisations($1, $2, $3, $4, $5, $6)');
const elsewhere = statement('account_elsewhere', 'SELECT belongs_elsewhere($1, $2) AS elsewhere');

/** Addresses that differ only in case or width belong to the same person. */
export const emailKey = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

const fromRow = (row: AccountRow): AccountRecord => ({
  id: row.id,
  email: row.email,
  displayName: row.display_name,
  locale: localeOf(row.locale),
  passwordHash: row.password_hash,
  disabled: row.disabled,
  passwordChangeDue: row.password_change_due,
  passwordSetAt: row.password_set_at,
  addressConfirmedAt: row.address_confirmed_at,
});

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  async findByEmail(email: string): Promise<AccountRecord | null> {
    const row = await this.database.one<AccountRow>(byEmail, [emailKey(email)]);
    return row === undefined ? null : fromRow(row);
  }

  async findById(id: string): Promise<AccountRecord | null> {
    const row = await this.database.one<AccountRow>(byId, [id]);
    return row === undefined ? null : fromRow(row);
  }

  async setLocale(id: string, locale: Locale): Promise<AccountRecord | null> {
    const row = await this.database.one<AccountRow>(updateLocale, [id, locale]);
    return row === undefined ? null : fromRow(row);
  }

  /**
   * Until the transaction ends, nobody changes the password.
   * @returns false when it is no longer the one that was looked at
   */
  async hold({ id, passwordHash }: Pick<AccountRecord, 'id' | 'passwordHash'>): Promise<boolean> {
    return (await this.database.one(hold, [id, passwordHash])) !== undefined;
  }

  /** @returns false when the password was changed meanwhile */
  async replacePassword(
    id: string,
    earlierHash: string,
    { hash, at, confirmed }: OwnPassword,
  ): Promise<boolean> {
    return (await this.database.execute(updatePassword, [id, hash, at, confirmed, earlierHash])) === 1;
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
    const values = [id, email.trim(), emailKey(email), displayName, hash, at, confirmed];
    return (await this.database.execute(insert, values)) === 1;
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
}
