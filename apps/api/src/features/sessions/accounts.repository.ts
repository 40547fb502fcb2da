import type { Locale } from '@attest/domain';
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
}

interface AccountRow {
  id: string;
  email: string;
  display_name: string;
  locale: string;
  password_hash: string;
  disabled: boolean;
}

const columns = 'id, email, display_name, locale, password_hash, disabled_at IS NOT NULL AS disabled';
const byEmail = statement('account_by_email', `SELECT ${columns} FROM account WHERE email_key = $1`);
const byId = statement('account_by_id', `SELECT ${columns} FROM account WHERE id = $1`);
const updateLocale = statement(
  'account_set_locale',
  `UPDATE account SET locale = $2 WHERE id = $1 RETURNING ${columns}`,
);
const updatePassword = statement(
  'account_set_password',
  'UPDATE account SET password_hash = $2 WHERE id = $1 AND password_hash = $3',
);
const insert = statement(
  'account_insert',
  `INSERT INTO account (id, email, email_key, display_name, password_hash, created_at) VALUES ($1, $2, $3, $4, $5, $6)
   ON CONFLICT (email_key) DO NOTHING`,
);

/** Addresses that differ only in case or width belong to the same person. */
export const emailKey = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

const fromRow = (row: AccountRow): AccountRecord => ({
  id: row.id,
  email: row.email,
  displayName: row.display_name,
  locale: localeOf(row.locale),
  passwordHash: row.password_hash,
  disabled: row.disabled,
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

  /** @returns false when the password was changed meanwhile */
  async replacePassword(id: string, passwordHash: string, earlierHash: string): Promise<boolean> {
    return (await this.database.execute(updatePassword, [id, passwordHash, earlierHash])) === 1;
  }

  /** @returns false when the address already has an account */
  async insert(account: {
    id: string;
    email: string;
    displayName: string;
    passwordHash: string;
    createdAt: Date;
  }): Promise<boolean> {
    const { id, email, displayName, passwordHash, createdAt } = account;
    const values = [id, email.trim(), emailKey(email), displayName, passwordHash, createdAt];
    return (await this.database.execute(insert, values)) === 1;
  }
}
