import type { MemberState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { nextVersion } from '../../platform/database/context-repository';
import { MemberEntity } from './member.entity';

/** Who is invited, and what the letter and the page say of it. */
export interface InvitedPerson {
  readonly memberId: string;
  readonly email: string;
  readonly displayName: string;
  readonly state: MemberState;
  readonly organisation: string;
  readonly timeZone: string;
  /** Null for the first admin, whom the operator invites. */
  readonly invitedBy: string | null;
}

const invited = statement(
  'invitation_invited',
  /* sql */ `SELECT m.id AS "memberId", m.email, m.display_name AS "displayName", m.state, o.name AS organisation,
      o.time_zone AS "timeZone", by.display_name AS "invitedBy"
    FROM member m
    JOIN organisation o ON o.id = m.organisation_id
    LEFT JOIN member by ON by.organisation_id = m.organisation_id AND by.id = $2
    WHERE m.organisation_id = current_organisation() AND m.id = $1`,
);

/** The roles were granted to a member without an account. */
const join = statement(
  'invitation_join',
  /* sql */ `WITH joined AS (
      UPDATE member SET state = 'active', account_id = $2, joined_at = $3, confirmed_at = CASE WHEN $4 THEN $3 END,
        version = version + 1
      WHERE organisation_id = current_organisation() AND id = $1 AND state = 'invited'
      RETURNING organisation_id, id),
    roles AS (
      UPDATE member_role r SET account_id = $2 FROM joined
      WHERE r.organisation_id = joined.organisation_id AND r.member_id = joined.id
      RETURNING 1)
    SELECT id, (SELECT count(*)::int FROM roles) AS roles FROM joined`.replaceAll('$3', '$3::timestamptz'),
);

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  async invited(memberId: string, invitedBy: string | null): Promise<InvitedPerson | undefined> {
    return this.database.one<InvitedPerson & Record<string, unknown>>(invited, [memberId, invitedBy]);
  }

  /** Of somebody who never joined: they stand as invited again. */
  async invite(memberId: string): Promise<void> {
    await this.database
      .rows(MemberEntity)
      .change(
        { id: memberId, accountId: IsNull(), state: Not('invited') },
        { state: 'invited', version: nextVersion },
      );
  }

  /** @returns false when the member is not invited (any more) */
  async join(memberId: string, accountId: string, at: Date, confirmed: boolean): Promise<boolean> {
    return (await this.database.one(join, [memberId, accountId, at, confirmed])) !== undefined;
  }
}
