import type { GroupState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { containing } from '../../platform/database/containing';
import { nextVersion } from '../../platform/database/context-repository';
import { Database } from '../../platform/database/database';
import { personJsonOrNull } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import { GroupEntity } from './group.entity';
import type { Group, GroupsQuery, GroupSummary } from './groups.dto';
import type { GroupReach } from './groups.policy';

const memberCount = `(SELECT count(*)::integer FROM candidate_group_member x
  WHERE x.organisation_id = g.organisation_id AND x.group_id = g.id AND x.removed_at IS NULL)`;

const summaryMembers = `'id', g.id, 'name', g.name, 'startsOn', g.starts_on, 'endsOn', g.ends_on,
  'leader', ${personJsonOrNull('l')}, 'state', g.state, 'memberCount', ${memberCount}`;

const leader = `LEFT JOIN LATERAL (
  SELECT * FROM member WHERE organisation_id = g.organisation_id AND id = g.leader_id LIMIT 1) l ON true`;

/** For a row `g`: $1 and $2 are the actor's reach. No group is read without it. */
const withinReach = '($1::boolean OR g.leader_id = $2::uuid)';

const selectPage = statement(
  'groups_page',
  /* sql */ `SELECT json_build_object(${summaryMembers}) AS group
    FROM (SELECT * FROM candidate_group g
      WHERE g.organisation_id = current_organisation() AND ${withinReach}
        AND ($3::text IS NULL OR g.state = $3)
        AND ($4::text[] IS NULL OR search_fold(g.name) LIKE ALL ($4))
        AND ($5::uuid IS NULL OR g.id < $5)
      ORDER BY g.id DESC LIMIT $6) g ${leader} ORDER BY g.id DESC`,
);

const programmeUnits = /* sql */ `(SELECT coalesce(json_agg(o.unit_id ORDER BY o.section, o.place, o.unit_id), '[]')
  FROM (SELECT u.unit_id, min(s.position) AS section, min(u.position) AS place
    FROM programme_unit u
    JOIN programme_section s ON s.organisation_id = u.organisation_id AND s.id = u.section_id
    WHERE u.organisation_id = current_organisation() AND u.version_id = ANY(q.versions)
    GROUP BY u.unit_id) o)`;

/** What members of `g` are on. */
const programmes = /* sql */ `(SELECT coalesce(json_agg(json_build_object('id', q.programme_id, 'name', v.name,
    'code', v.code, 'people', q.people, 'unitIds', ${programmeUnits}) ORDER BY q.people DESC, q.programme_id DESC), '[]')
  FROM (SELECT p.programme_id, count(DISTINCT p.candidate_id)::integer AS people,
      array_agg(DISTINCT p.version_id) AS versions
    FROM candidate_group_member m
    JOIN programme_enrolment p ON p.organisation_id = m.organisation_id AND p.candidate_id = m.candidate_id
      AND p.state <> 'withdrawn'
    WHERE m.organisation_id = g.organisation_id AND m.group_id = g.id AND m.removed_at IS NULL
    GROUP BY p.programme_id) q
  CROSS JOIN LATERAL (
    SELECT n.name, r.code FROM programme p
    JOIN programme_version n ON n.organisation_id = p.organisation_id
      AND n.id = coalesce(p.in_use_version_id, p.latest_version_id)
    LEFT JOIN release r ON r.organisation_id = n.organisation_id AND r.id = n.release_id
    WHERE p.organisation_id = current_organisation() AND p.id = q.programme_id LIMIT 1) v)`;

const selectGroup = statement(
  'group_by_id',
  /* sql */ `SELECT json_build_object(${summaryMembers}, 'version', g.version, 'programmes', ${programmes}) AS group
    FROM candidate_group g ${leader}
    WHERE g.organisation_id = current_organisation() AND g.id = $3 AND ${withinReach}`,
);

export type GroupRow = Omit<Group, 'abilities'>;
const someIsMember = statement(
  'group_leader_is_member',
  /* sql */ `SELECT EXISTS (SELECT 1 FROM jsonb_to_recordset($1::jsonb) AS n ("groupId" uuid, "leaderId" uuid)
    JOIN candidate_group_member x ON x.organisation_id = current_organisation() AND x.group_id = n."groupId"
      AND x.candidate_id = n."leaderId" AND x.removed_at IS NULL) AS found`,
);

/** In the order of their ids. Who is in them is read afterwards. */
const lockMany = statement(
  'group_lock_many',
  /* sql */ `SELECT 1 FROM candidate_group WHERE organisation_id = current_organisation() AND id = ANY($1::uuid[])
    ORDER BY id FOR NO KEY UPDATE`,
);

const giveLeadership = statement(
  'group_give_leadership',
  /* sql */ `UPDATE candidate_group g SET leader_id = n."leaderId", version = g.version + 1
    FROM jsonb_to_recordset($1::jsonb) AS n ("groupId" uuid, "leaderId" uuid)
    WHERE g.organisation_id = current_organisation() AND g.id = n."groupId" AND g.leader_id = $2 AND g.state = 'active'
    RETURNING g.id`,
);

interface Leadership {
  readonly groupId: string;
  readonly leaderId: string | null;
}

export type GroupFields = Pick<GroupEntity, 'name' | 'startsOn' | 'endsOn' | 'leaderId'>;

@Injectable()
export class GroupsRepository {
  constructor(private readonly database: Database) {}

  async page(
    reach: GroupReach,
    { q, state }: Pick<GroupsQuery, 'q' | 'state'>,
    before: string | null,
    limit: number,
  ): Promise<GroupSummary[]> {
    const values = [...reachValues(reach), state ?? null, containing(q), before, limit];
    const rows = await this.database.query<{ group: GroupSummary }>(selectPage, values);
    return rows.map(({ group }) => group);
  }

  async find(reach: GroupReach, id: string): Promise<GroupRow | undefined> {
    const found = await this.database.one<{ group: GroupRow }>(selectGroup, [...reachValues(reach), id]);
    return found?.group;
  }

  /** Held to the end of the transaction: who is in it and who leads it change one after the other. */
  async lock(reach: GroupReach, id: string): Promise<GroupRow | undefined> {
    const there = await this.database.rows(GroupEntity).hold({ id });
    return there ? this.find(reach, id) : undefined;
  }

  add(row: Omit<GroupEntity, 'state' | 'version'>): Promise<void> {
    return this.database.rows(GroupEntity).add({ ...row, state: 'active', version: 1 });
  }

  /** @returns false when the group has moved on */
  async change(id: string, version: number, fields: GroupFields): Promise<boolean> {
    const changes = { ...fields, version: nextVersion };
    return (await this.database.rows(GroupEntity).change({ id, version }, changes)) === 1;
  }

  /** @returns false when the group has moved on */
  async setState(id: string, version: number, state: GroupState): Promise<boolean> {
    const changes = { state, version: nextVersion };
    return (await this.database.rows(GroupEntity).change({ id, version }, changes)) === 1;
  }

  async lockMany(ids: readonly string[]): Promise<void> {
    await this.database.execute(lockMany, [ids]);
  }

  async anyIsMember(given: readonly Leadership[]): Promise<boolean> {
    const row = await this.database.one<{ found: boolean }>(someIsMember, [JSON.stringify(given)]);
    return row?.found === true;
  }

  /** @returns those that the former leader led */
  async giveLeadership(formerLeaderId: string, given: readonly Leadership[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(giveLeadership, [
      JSON.stringify(given),
      formerLeaderId,
    ]);
    return rows.map(({ id }) => id);
  }
}

const reachValues = ({ organisation, leaderId }: GroupReach): unknown[] => [organisation, leaderId];
