import type { LinkPurpose } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { AccountLink } from './account-link';

/** Of two links made at the same moment the second withdraws the first; who uses one meanwhile comes before or after. */
const lockMember = statement(
  'account_link_lock_member',
  'SELECT id FROM member WHERE organisation_id = current_organisation() AND id = $1 FOR NO KEY UPDATE',
);

const insert = statement(
  'account_link_insert',
  /* sql */ `INSERT INTO account_link (organisation_id, id, purpose, member_id, account_id, delivery, token_sha256,
      made_by, made_at, expires_at)
    VALUES (current_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

const standsIn = statement(
  'account_link_stands_in',
  'UPDATE account_link SET mail_id = $2 WHERE organisation_id = current_organisation() AND id = $1',
);

const byId = statement(
  'account_link_by_id',
  /* sql */ `SELECT l.id, l.purpose, l.member_id AS "memberId", l.account_id AS "accountId", l.delivery,
      l.made_by AS "madeBy", l.made_at AS "madeAt", l.expires_at AS "expiresAt", l.used_at AS "usedAt",
      l.withdrawn_at AS "withdrawnAt"
    FROM account_link l WHERE l.organisation_id = current_organisation() AND l.id = $1`,
);

/** Looks and marks in one: of two uses at the same moment the second waits, and then finds it used. */
const use = statement(
  'account_link_use',
  /* sql */ `UPDATE account_link SET used_at = $2
    WHERE organisation_id = current_organisation() AND id = $1
      AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > $2
    RETURNING mail_id AS "mailId"`,
);

const withdraw = statement(
  'account_link_withdraw',
  /* sql */ `UPDATE account_link SET withdrawn_at = $3
    WHERE organisation_id = current_organisation() AND member_id = $1 AND purpose = $2
      AND used_at IS NULL AND withdrawn_at IS NULL
    RETURNING mail_id AS "mailId"`,
);

const withdrawShown = statement(
  'account_link_withdraw_shown',
  /* sql */ `UPDATE account_link SET withdrawn_at = $2
    WHERE organisation_id = current_organisation() AND made_by = $1 AND delivery = 'handed_over'
      AND used_at IS NULL AND withdrawn_at IS NULL`,
);

interface MailRow {
  mailId: string | null;
}

const idsOf = (rows: readonly MailRow[]): string[] => rows.flatMap(({ mailId }) => mailId ?? []);

export type NewLink = Pick<
  AccountLink,
  'id' | 'purpose' | 'memberId' | 'accountId' | 'delivery' | 'madeBy' | 'madeAt' | 'expiresAt'
> & { readonly sha256: Buffer };

@Injectable()
export class AccountLinksRepository {
  constructor(private readonly database: Database) {}

  /** Until the transaction ends, nobody else makes, uses or withdraws a link of the member. */
  async lockMember(memberId: string): Promise<void> {
    await this.database.query(lockMember, [memberId]);
  }

  insert(link: NewLink): void {
    const { id, purpose, memberId, accountId, delivery, sha256, madeBy, madeAt, expiresAt } = link;
    const values = [id, purpose, memberId, accountId, delivery, sha256, madeBy, madeAt, expiresAt];
    this.database.write(insert, values);
  }

  /** The letter the link stands in, which is taken back with it. */
  standsIn(id: string, mailId: string): void {
    this.database.write(standsIn, [id, mailId]);
  }

  async find(id: string): Promise<AccountLink | undefined> {
    return this.database.one<AccountLink & Record<string, unknown>>(byId, [id]);
  }

  /** @returns letters that hold it, or null when it is used, withdrawn or expired */
  async use(id: string, at: Date): Promise<string[] | null> {
    const rows = await this.database.query<MailRow & Record<string, unknown>>(use, [id, at]);
    return rows.length === 0 ? null : idsOf(rows);
  }

  /** All that are open and were shown to this admin. */
  async withdrawShownTo(adminId: string, at: Date): Promise<void> {
    await this.database.execute(withdrawShown, [adminId, at]);
  }

  /** All that are open. @returns how many, and the letters that hold them */
  async withdraw(
    memberId: string,
    purpose: LinkPurpose,
    at: Date,
  ): Promise<{ count: number; mailIds: string[] }> {
    const rows = await this.database.query<MailRow & Record<string, unknown>>(withdraw, [
      memberId,
      purpose,
      at,
    ]);
    return { count: rows.length, mailIds: idsOf(rows) };
  }
}
