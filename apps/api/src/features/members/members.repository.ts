import { type LinkDelivery, type MemberState, type Role, roles } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { containing } from '../../platform/database/containing';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { AccountLink } from '../account-links/account-link';
import { memberStateOf, type SoughtState } from './members.dto';
import { nextVersion } from '../../platform/database/context-repository';
import { MemberEntity } from './member.entity';

export interface MemberRecord {
  readonly id: string;
  /** Null until an invitation is accepted. */
  readonly accountId: string | null;
  readonly displayName: string;
  readonly email: string;
  readonly department: string | null;
  readonly jobTitle: string | null;
  readonly state: MemberState;
  readonly version: number;
  readonly createdAt: Date;
  readonly roles: Role[];
  /** The newest, until it is accepted. */
  readonly invitation: Pick<
    AccountLink,
    'delivery' | 'madeAt' | 'expiresAt' | 'usedAt' | 'withdrawnAt'
  > | null;
}

interface MemberRow {
  id: string;
  account_id: string | null;
  display_name: string;
  email: string;
  department: string | null;
  job_title: string | null;
  state: string;
  version: number;
  created_at: Date;
  roles: string[];
  invitation: {
    delivery: LinkDelivery;
    madeAt: string;
    expiresAt: string;
    usedAt: string | null;
    withdrawnAt: string | null;
  } | null;
}

const live = 'r.revoked_at IS NULL AND (r.expires_at IS NULL OR r.expires_at > now())';
const columns = `m.id, m.account_id, m.display_name, m.email, m.department, m.job_title, m.state, m.version, m.created_at,
  ARRAY(SELECT r.role FROM member_role r WHERE r.organisation_id = m.organisation_id AND r.member_id = m.id AND ${live}) AS roles,
  CASE WHEN m.account_id IS NULL THEN (
    SELECT json_build_object('delivery', l.delivery, 'madeAt', l.made_at, 'expiresAt', l.expires_at,
             'usedAt', l.used_at, 'withdrawnAt', l.withdrawn_at)
      FROM account_link l WHERE l.organisation_id = m.organisation_id AND l.member_id = m.id AND l.purpose = 'invitation'
     ORDER BY l.made_at DESC, l.id DESC LIMIT 1) END AS invitation`;

const page = statement(
  'members_page',
  `SELECT ${columns} FROM member m
    WHERE m.organisation_id = current_organisation()
      AND ($1::text[] IS NULL OR m.searchable LIKE ALL ($1))
      AND ($2::text IS NULL OR EXISTS (
            SELECT 1 FROM member_role r WHERE r.organisation_id = m.organisation_id AND r.member_id = m.id AND r.role = $2 AND ${live}))
      AND ($3::text IS NULL OR (m.display_name, m.id) > ($3, $4::uuid))
      AND ($6::text IS NULL OR m.state = $6 OR ($6 = 'not_left' AND m.state <> 'left'))
    ORDER BY m.display_name, m.id LIMIT $5`,
);
const byId = statement(
  'member_by_id',
  `SELECT ${columns} FROM member m WHERE m.organisation_id = current_organisation() AND m.id = $1`,
);
const grant = statement(
  'member_grant',
  `INSERT INTO member_role (organisation_id, member_id, account_id, role, granted_at, granted_by, expires_at)
   SELECT current_organisation(), $1, $2, g.role, $4, $5, g.expires_at
     FROM unnest($3::text[], $6::timestamptz[]) AS g (role, expires_at)`,
);
/** Also what has run out by itself, so that the role can be granted anew. */
const revoke = statement(
  'member_revoke',
  `UPDATE member_role SET revoked_at = $3, revoked_by = $4
    WHERE organisation_id = current_organisation() AND member_id = $1 AND revoked_at IS NULL
      AND (role = ANY ($2) OR expires_at <= now())`,
);
/** Locked, so that two admins cannot remove one another at the same moment. */
const lockAdmins = statement(
  'member_lock_admins',
  `SELECT r.member_id FROM member_role r
     JOIN member m ON m.organisation_id = r.organisation_id AND m.id = r.member_id
    WHERE r.organisation_id = current_organisation() AND r.role = 'admin' AND m.state = 'active' AND ${live}
    ORDER BY m.id, r.id FOR NO KEY UPDATE`,
);
/** $1 who leaves, $2 others; where an admin leaves all admins too, in one order with them. */
const lockToLeave = statement(
  'member_lock_to_leave',
  /* sql */ `WITH admins AS (SELECT r.member_id FROM member_role r
      WHERE r.organisation_id = current_organisation() AND r.role = 'admin' AND ${live})
    SELECT 1 FROM member m
    WHERE m.organisation_id = current_organisation() AND m.id = ANY(ARRAY(
      SELECT $1::uuid UNION SELECT unnest($2::uuid[])
      UNION SELECT member_id FROM admins WHERE EXISTS (SELECT 1 FROM admins WHERE member_id = $1)))
    ORDER BY m.id FOR NO KEY UPDATE`,
);

const fromRow = (row: MemberRow): MemberRecord => ({
  id: row.id,
  accountId: row.account_id,
  displayName: row.display_name,
  email: row.email,
  department: row.department,
  jobTitle: row.job_title,
  state: memberStateOf(row.state),
  version: row.version,
  createdAt: row.created_at,
  roles: roles.filter((role) => row.roles.includes(role)),
  invitation: row.invitation && {
    delivery: row.invitation.delivery,
    madeAt: new Date(row.invitation.madeAt),
    expiresAt: new Date(row.invitation.expiresAt),
    usedAt: dateOf(row.invitation.usedAt),
    withdrawnAt: dateOf(row.invitation.withdrawnAt),
  },
});

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

@Injectable()
export class MembersRepository {
  constructor(private readonly database: Database) {}

  async page(
    filter: { q?: string | undefined; role?: Role | undefined; state?: SoughtState | undefined },
    after: { displayName: string; id: string } | null,
    limit: number,
  ): Promise<MemberRecord[]> {
    const rows = await this.database.query<MemberRow>(page, [
      containing(filter.q),
      filter.role ?? null,
      after?.displayName ?? null,
      after?.id ?? null,
      limit,
      filter.state ?? null,
    ]);
    return rows.map(fromRow);
  }

  async findById(id: string): Promise<MemberRecord | null> {
    const row = await this.database.one<MemberRow>(byId, [id]);
    return row === undefined ? null : fromRow(row);
  }

  /**
   * Whoever names this member at the same time, or lets them in, waits until the transaction ends and finds what became
   * of them. What the member does meanwhile, and what refers to them, goes on.
   */
  async lock(id: string): Promise<void> {
    await this.database.rows(MemberEntity).hold({ id });
  }

  /** As `lock`, of whoever leaves and of those who are given something, in the order of their ids. */
  async lockToLeave(id: string, takers: readonly string[]): Promise<void> {
    await this.database.execute(lockToLeave, [id, takers]);
  }

  /** @returns false when somebody of the organisation has the address */
  async insert(member: {
    id: string;
    accountId: string | null;
    state: MemberState;
    displayName: string;
    email: string;
    department: string | null;
    jobTitle: string | null;
    createdAt: Date;
  }): Promise<boolean> {
    const { organisationId } = this.database;
    return this.database.rows(MemberEntity).addUnlessThere({ organisationId, version: 1, ...member });
  }

  /** @returns false when the version has moved on */
  async update(
    id: string,
    version: number,
    to: Pick<MemberRecord, 'displayName' | 'department' | 'jobTitle' | 'state'>,
  ): Promise<boolean> {
    const { displayName, department, jobTitle, state } = to;
    const changes = { displayName, department, jobTitle, state, version: nextVersion };
    return (await this.database.rows(MemberEntity).change({ id, version }, changes)) === 1;
  }

  /** @returns false when the version has moved on */
  async bumpVersion(id: string, version: number): Promise<boolean> {
    return (await this.database.rows(MemberEntity).change({ id, version }, { version: nextVersion })) === 1;
  }

  async grant(
    member: { id: string; accountId: string | null },
    granted: readonly { role: Role; expiresAt: Date | null }[],
    by: { memberId: string | null; at: Date },
  ): Promise<void> {
    if (granted.length === 0) return;
    await this.database.execute(grant, [
      member.id,
      member.accountId,
      granted.map(({ role }) => role),
      by.at,
      by.memberId,
      granted.map(({ expiresAt }) => expiresAt),
    ]);
  }

  /** Takes these roles away, and tidies up grants that have run out. */
  async revoke(memberId: string, taken: readonly Role[], by: { memberId: string; at: Date }): Promise<void> {
    await this.database.execute(revoke, [memberId, taken, by.at, by.memberId]);
  }

  /** Members who are admins now, held until the transaction ends. */
  async lockAdmins(): Promise<string[]> {
    const rows = await this.database.query<{ member_id: string }>(lockAdmins);
    return rows.map((row) => row.member_id);
  }
}
