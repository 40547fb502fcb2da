import { type Role, roles, usualOfflineDays } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

/** Where an account belongs at present, with the roles held now. */
export interface MembershipRecord {
  readonly organisation: { id: string; name: string; slug: string; timeZone: string; offlineDays: number };
  readonly member: { id: string; displayName: string; department: string | null; jobTitle: string | null };
  /** Null until the member first comes in. */
  readonly firstSignInAt: Date | null;
  readonly roles: Role[];
}

interface MembershipRow {
  organisation_id: string;
  organisation_name: string;
  slug: string;
  time_zone: string;
  offline_days: number | null;
  member_id: string;
  display_name: string;
  department: string | null;
  job_title: string | null;
  roles: string[];
  first_sign_in_at: Date | null;
}

const ofAccount = statement(
  'memberships_of_account',
  `SELECT m.organisation_id, o.name AS organisation_name, o.slug, o.time_zone, o.offline_days,
          m.id AS member_id, m.display_name, m.department, m.job_title, m.first_sign_in_at,
          ARRAY(SELECT r.role FROM member_role r
                 WHERE r.organisation_id = m.organisation_id AND r.member_id = m.id
                   AND r.revoked_at IS NULL AND (r.expires_at IS NULL OR r.expires_at > now())) AS roles
     FROM member m JOIN organisation o ON o.id = m.organisation_id
    WHERE m.account_id = $1 AND m.state = 'active' AND o.suspended_at IS NULL
    ORDER BY o.name, o.id`,
);

const cameIn = statement(
  'member_came_in',
  `UPDATE member SET first_sign_in_at = $2
    WHERE organisation_id = current_organisation() AND id = $1 AND first_sign_in_at IS NULL`,
);

@Injectable()
export class MembershipsRepository {
  constructor(private readonly database: Database) {}

  /** Of all organisations: to be asked within a transaction that names the account, not an organisation. */
  async ofAccount(accountId: string): Promise<MembershipRecord[]> {
    return (await this.database.query<MembershipRow>(ofAccount, [accountId])).map((row) => ({
      organisation: {
        id: row.organisation_id,
        name: row.organisation_name,
        slug: row.slug,
        timeZone: row.time_zone,
        offlineDays: row.offline_days ?? usualOfflineDays,
      },
      member: {
        id: row.member_id,
        displayName: row.display_name,
        department: row.department,
        jobTitle: row.job_title,
      },
      firstSignInAt: row.first_sign_in_at,
      roles: roles.filter((role) => row.roles.includes(role)),
    }));
  }

  /** Within the organisation. @returns false when the member has come in before */
  async cameIn(memberId: string, at: Date): Promise<boolean> {
    return (await this.database.execute(cameIn, [memberId, at])) === 1;
  }
}
