import type { LinkPurpose } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { AccountLink } from './account-link';
import { AccountLinkEntity } from './account-link.entity';

/** Of two links made at the same moment the second withdraws the first; who uses one meanwhile comes before or after. */
const lockMember = statement(
  'account_link_lock_member',
  'SELECT id FROM member WHERE organisation_id = current_organisation() AND id = $1 FOR NO KEY UPDATE',
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

interface MailRow {
  mailId: string | null;
}

const idsOf = (rows: readonly MailRow[]): string[] => rows.flatMap(({ mailId }) => mailId ?? []);

const properties = [
  ...(['id', 'purpose', 'memberId', 'accountId', 'delivery'] as const),
  ...(['madeBy', 'madeAt', 'expiresAt', 'usedAt', 'withdrawnAt'] as const),
];

export type NewLink = Pick<
  AccountLink,
  'id' | 'purpose' | 'memberId' | 'accountId' | 'delivery' | 'madeBy' | 'madeAt' | 'expiresAt'
> & { readonly sha256: Buffer };

@Injectable()
export class AccountLinksRepository {
  constructor(private readonly database: Database) {}

  private get links() {
    return this.database.rows(AccountLinkEntity);
  }

  /** Until the transaction ends, nobody else makes, uses or withdraws a link of the member. */
  async lockMember(memberId: string): Promise<void> {
    await this.database.query(lockMember, [memberId]);
  }

  insert(link: NewLink): void {
    const { sha256, ...given } = link;
    const { organisationId } = this.database;
    this.links.addLater({
      ...{ organisationId, ...given, tokenSha256: sha256 },
      ...{ usedAt: null, withdrawnAt: null, mailId: null },
    });
  }

  /** The letter the link stands in, which is taken back with it. */
  standsIn(id: string, mailId: string): void {
    this.links.changeLater({ id }, { mailId });
  }

  async find(id: string): Promise<AccountLink | undefined> {
    return this.links.pickOne(properties, { id });
  }

  /** @returns letters that hold it, or null when it is used, withdrawn or expired */
  async use(id: string, at: Date): Promise<string[] | null> {
    const rows = await this.database.query<MailRow & Record<string, unknown>>(use, [id, at]);
    return rows.length === 0 ? null : idsOf(rows);
  }

  /** All that are open and were shown to this admin. */
  async withdrawShownTo(adminId: string, at: Date): Promise<void> {
    await this.links.change(
      { madeBy: adminId, delivery: 'handed_over', usedAt: IsNull(), withdrawnAt: IsNull() },
      { withdrawnAt: at },
    );
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
