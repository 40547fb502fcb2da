import { targetKinds } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { personJson } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { AssessorLoad, GroupExpiry, PersonReminded } from './group-outlook.dto';

const looked = (alias: string, table: string, id: string) =>
  `CROSS JOIN LATERAL (SELECT * FROM ${table} WHERE organisation_id = current_organisation() AND id = ${id} OFFSET 0) ${alias}`;

/** Members first, so that what is read grows with the group and not with the organisation. */
const openOfMembers = /* sql */ `open AS MATERIALIZED (
    SELECT e.id, e.candidate_id, e.unit_id, e.assessor_id, e.state, e.due_on, e.coverage_due_on
    FROM unnest($1::uuid[]) AS m (id)
    CROSS JOIN LATERAL (
      SELECT * FROM enrolment WHERE organisation_id = current_organisation() AND candidate_id = m.id
        AND state NOT IN ('signed', 'withdrawn') OFFSET 0) e)`;

const today = /* sql */ `day AS MATERIALIZED (
    SELECT ($2::timestamptz AT TIME ZONE time_zone)::date AS today FROM organisation WHERE id = current_organisation())`;

/** $1 the members, $2 now, $3 days ahead, $4 how many at most. */
const selectExpiring = statement(
  'group_expiring',
  /* sql */ `WITH ${today}, ${openOfMembers},
    last AS MATERIALIZED (SELECT today + $3::integer AS day FROM day),
    evidence AS (
      SELECT t.on, 'evidence' AS kind, e.candidate_id, e.unit_id, t.count, e.id AS enrolment_id, t.first AS target_id
      FROM open e CROSS JOIN LATERAL (
        SELECT min(s.expires_on) AS on, count(*)::integer AS count,
          (array_agg(s.target_id ORDER BY s.expires_on,
            array_position('{${targetKinds.join()}}'::text[], s.target_kind),
            s.position))[1] AS first FROM target_state s
        WHERE s.organisation_id = current_organisation() AND s.enrolment_id = e.id AND s.status = 'covered'
          AND NOT s.through AND s.expires_on > (SELECT today FROM day) AND s.expires_on <= (SELECT day FROM last)) t
      WHERE e.coverage_due_on <= (SELECT day FROM last) AND t.count > 0),
    due AS (
      SELECT e.due_on AS on, 'due' AS kind, e.candidate_id, e.unit_id, 1 AS count, NULL::uuid, NULL::uuid
      FROM open e WHERE e.state <> 'decided' AND e.due_on <= (SELECT day FROM last)),
    validity AS (
      SELECT v.valid_until AS on, 'validity' AS kind, v.candidate_id, s.unit_id, 1 AS count, NULL::uuid, NULL::uuid
      FROM unnest($1::uuid[]) AS m (id)
      CROSS JOIN LATERAL (
        SELECT * FROM validity WHERE organisation_id = current_organisation() AND candidate_id = m.id
          AND valid_until BETWEEN (SELECT today FROM day) AND (SELECT day FROM last) OFFSET 0) v
      LEFT JOIN LATERAL (
        SELECT e.unit_id FROM sign_off g
        JOIN enrolment e ON e.organisation_id = g.organisation_id AND e.id = g.enrolment_id
        WHERE g.organisation_id = current_organisation() AND g.id = v.sign_off_id LIMIT 1) s ON true),
    found AS (
      SELECT * FROM evidence UNION ALL SELECT * FROM due UNION ALL SELECT * FROM validity),
    shown AS (SELECT * FROM found ORDER BY "on", kind, candidate_id LIMIT $4)
    SELECT (SELECT count(DISTINCT candidate_id)::integer FROM found) AS people,
      (SELECT coalesce(json_agg(json_build_object('on', s.on, 'kind', s.kind, 'candidate', ${personJson('c')},
          'unit', CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'code', u.code, 'title', u.title) END,
          'target', CASE WHEN t.code IS NOT NULL THEN json_build_object('code', t.code, 'text', t.text) END,
          'count', s.count) ORDER BY s.on, s.kind, c.display_name, u.code), '[]')
        FROM shown s ${looked('c', 'member', 's.candidate_id')}
        LEFT JOIN LATERAL (
          SELECT * FROM unit WHERE organisation_id = current_organisation() AND id = s.unit_id LIMIT 1) u ON true
        LEFT JOIN LATERAL (
          SELECT code, text FROM enrolment_target WHERE organisation_id = current_organisation()
            AND enrolment_id = s.enrolment_id AND target_id = s.target_id LIMIT 1) t ON true) AS expiring`,
);

/** $1 the members, $2 how many at most. */
const selectLoads = statement(
  'group_loads',
  /* sql */ `WITH ${openOfMembers},
    assessors AS MATERIALIZED (SELECT DISTINCT assessor_id AS id FROM open)
    SELECT json_build_object('assessor', ${personJson('a')}, 'open', n.open, 'toJudge', w.pieces) AS load
    FROM assessors x ${looked('a', 'member', 'x.id')}
    CROSS JOIN LATERAL (
      SELECT count(*)::integer AS open FROM enrolment e WHERE e.organisation_id = current_organisation()
        AND e.assessor_id = x.id AND e.state NOT IN ('signed', 'withdrawn') OFFSET 0) n
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT c.evidence_version_id)::integer AS pieces FROM waiting_claim c
      WHERE c.organisation_id = current_organisation() AND c.assessor_id = x.id OFFSET 0) w
    ORDER BY n.open DESC, w.pieces DESC, a.display_name LIMIT $2`,
);

/** $1 candidates: of each the open enrolment that is due first, and how many are open. */
const selectUnfinished = statement(
  'group_unfinished',
  /* sql */ `WITH ${openOfMembers}
    SELECT json_build_object('candidate', ${personJson('c')}, 'units', f.units, 'dueOn', f.due_on,
      'enrolmentId', f.id) AS unfinished
    FROM (
      SELECT DISTINCT ON (e.candidate_id) e.candidate_id, e.id, e.due_on,
        count(*) OVER (PARTITION BY e.candidate_id)::integer AS units
      FROM open e WHERE e.state <> 'decided'
      ORDER BY e.candidate_id, e.due_on NULLS LAST, e.id) f
    ${looked('c', 'member', 'f.candidate_id')} WHERE c.state = 'active'
    ORDER BY c.display_name, c.id`,
);

/** Of a candidate always the same one: whoever reminds at the same moment waits here. */
const lockEnrolments = statement(
  'group_reminders_lock',
  'SELECT 1 FROM enrolment WHERE organisation_id = current_organisation() AND id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
);

/** The newest reminders of the organisation, as far back as anybody could have had one since $1. */
const selectReminded = statement(
  'group_reminded_since',
  /* sql */ `SELECT DISTINCT v.facts ->> 'candidateId' AS id FROM (
      SELECT occurred_at, facts FROM audit_event
      WHERE organisation_id = current_organisation() AND action = 'enrolment.reminded'
      ORDER BY sequence DESC LIMIT 5000) v
    WHERE v.occurred_at > $1`,
);

export type Unfinished = PersonReminded & { readonly enrolmentId: string };

@Injectable()
export class GroupOutlookRepository {
  constructor(private readonly database: Database) {}

  async expiring(
    members: readonly string[],
    now: Date,
    days: number,
    most: number,
  ): Promise<{ people: number; expiring: GroupExpiry[] }> {
    const values = [members, now, days, most];
    const found = await this.database.one<{ people: number; expiring: GroupExpiry[] }>(
      selectExpiring,
      values,
    );
    return found ?? { people: 0, expiring: [] };
  }

  async loads(members: readonly string[], most: number): Promise<AssessorLoad[]> {
    const rows = await this.database.query<{ load: AssessorLoad }>(selectLoads, [members, most]);
    return rows.map(({ load }) => load);
  }

  async unfinished(candidateIds: readonly string[]): Promise<Unfinished[]> {
    const rows = await this.database.query<{ unfinished: Unfinished }>(selectUnfinished, [candidateIds]);
    return rows.map(({ unfinished }) => unfinished);
  }

  async remindedSince(since: Date): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(selectReminded, [since]);
    return new Set(rows.map(({ id }) => id));
  }

  async lock(enrolmentIds: readonly string[]): Promise<void> {
    await this.database.execute(lockEnrolments, [enrolmentIds]);
  }
}
