import type { MemberState, Role } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instantInMilliseconds, personJson } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { GroupMember } from './groups.dto';

/** The members looked for, each found by its own index. */
const selectNamed = statement(
  'group_people_named',
  /* sql */ `WITH named AS (
      SELECT id FROM member WHERE organisation_id = current_organisation() AND id = ANY ($1::uuid[])
      UNION SELECT id FROM member WHERE organisation_id = current_organisation() AND email_key = ANY ($2::text[])
      UNION SELECT id FROM member WHERE organisation_id = current_organisation() AND display_name = ANY ($3::text[]))
    SELECT m.id, m.display_name AS "displayName", m.email_key AS "emailKey", m.state,
      ARRAY(SELECT r.role FROM member_role r WHERE r.organisation_id = m.organisation_id AND r.member_id = m.id
        AND r.revoked_at IS NULL AND (r.expires_at IS NULL OR r.expires_at > $4)) AS roles
    FROM named n CROSS JOIN LATERAL (
      SELECT * FROM member WHERE organisation_id = current_organisation() AND id = n.id OFFSET 0) m
    WHERE m.state <> 'left'`,
);

/** Whoever leaves at the same time waits, or has left before they are read. Groups are locked before people. */
const holdPeople = statement(
  'group_hold_people',
  'SELECT 1 FROM member WHERE organisation_id = current_organisation() AND id = ANY($1::uuid[]) ORDER BY id FOR SHARE',
);

const selectPage = statement(
  'group_members_page',
  /* sql */ `SELECT json_build_object('person', ${personJson('c')}, 'addedAt', ${instantInMilliseconds('x.added_at')},
      'addedBy', ${personJson('b')}) AS member
    FROM candidate_group_member x
    CROSS JOIN LATERAL (SELECT * FROM member WHERE organisation_id = x.organisation_id AND id = x.candidate_id OFFSET 0) c
    CROSS JOIN LATERAL (SELECT * FROM member WHERE organisation_id = x.organisation_id AND id = x.added_by OFFSET 0) b
    WHERE x.organisation_id = current_organisation() AND x.group_id = $1 AND x.removed_at IS NULL
      AND ($2::text IS NULL OR (c.display_name, c.id) > ($2, $3::uuid))
    ORDER BY c.display_name, c.id LIMIT $4`,
);

const selectIds = statement(
  'group_member_ids',
  /* sql */ `SELECT x.candidate_id AS id FROM candidate_group_member x
    WHERE x.organisation_id = current_organisation() AND x.group_id = $1 AND x.removed_at IS NULL
    ORDER BY x.candidate_id`,
);

/** Somebody who was in it before comes back. */
const insertMembers = statement(
  'group_members_insert',
  /* sql */ `INSERT INTO candidate_group_member AS x (organisation_id, group_id, candidate_id, added_by, added_at)
    SELECT current_organisation(), $1, n.id, $3, $4 FROM unnest($2::uuid[]) AS n (id)
    ON CONFLICT (organisation_id, group_id, candidate_id) DO UPDATE
      SET added_by = excluded.added_by, added_at = excluded.added_at, removed_by = NULL, removed_at = NULL
      WHERE x.removed_at IS NOT NULL
    RETURNING x.candidate_id AS id`,
);

const removeMembers = statement(
  'group_members_remove',
  /* sql */ `UPDATE candidate_group_member x SET removed_by = $3, removed_at = $4
    WHERE x.organisation_id = current_organisation() AND x.group_id = $1 AND x.candidate_id = ANY ($2::uuid[])
      AND x.removed_at IS NULL
    RETURNING x.candidate_id AS id`,
);

export type NamedMember = {
  readonly id: string;
  readonly displayName: string;
  readonly emailKey: string | null;
  readonly state: MemberState;
  readonly roles: readonly Role[];
};

interface By {
  readonly memberId: string;
  readonly at: Date;
}

@Injectable()
export class GroupMembersRepository {
  constructor(private readonly database: Database) {}

  /** Whoever has not left and is one of them. */
  named(
    sought: {
      readonly ids: readonly string[];
      readonly emailKeys: readonly string[];
      readonly names: readonly string[];
    },
    at: Date,
  ): Promise<NamedMember[]> {
    return this.database.query<NamedMember>(selectNamed, [sought.ids, sought.emailKeys, sought.names, at]);
  }

  /** Who is to lead a group, held to the end of the transaction: nobody leaves with a group they were just given. */
  async held(ids: readonly string[], at: Date): Promise<NamedMember[]> {
    const [, people] = await Promise.all([
      this.database.execute(holdPeople, [ids]),
      this.named({ ids, emailKeys: [], names: [] }, at),
    ]);
    return people;
  }

  async page(
    groupId: string,
    after: { readonly name: string; readonly id: string } | null,
    limit: number,
  ): Promise<GroupMember[]> {
    const values = [groupId, after?.name ?? null, after?.id ?? null, limit];
    const rows = await this.database.query<{ member: GroupMember }>(selectPage, values);
    return rows.map(({ member }) => member);
  }

  async ids(groupId: string): Promise<string[]> {
    return (await this.database.query<{ id: string }>(selectIds, [groupId])).map(({ id }) => id);
  }

  /** @returns who was not in it before */
  async add(groupId: string, ids: readonly string[], by: By): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(insertMembers, [groupId, ids, by.memberId, by.at]);
    return rows.map(({ id }) => id);
  }

  /** @returns who was in it */
  async remove(groupId: string, ids: readonly string[], by: By): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(removeMembers, [groupId, ids, by.memberId, by.at]);
    return rows.map(({ id }) => id);
  }
}
