import type { EnrolmentState, Role } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { personJson } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';

/** One enrolment of a candidate on a unit. */
export interface StandingRow {
  readonly enrolmentId: string;
  readonly candidateId: string;
  readonly unitId: string;
  readonly attempt: number;
  readonly state: EnrolmentState;
  readonly assessor: Person;
  readonly supervisor: Person;
  /** In the organisation's time zone; null while it is not signed. */
  readonly signedOn: string | null;
  /** The last day on which the signature is valid; null: without an end, or not signed. */
  readonly validUntil: string | null;
}

/** testified: as a third party, or asked to. */
export interface Partaker {
  readonly enrolmentId: string;
  readonly memberId: string;
  readonly testified: boolean;
}

export interface WorkRow {
  readonly role: 'assessor' | 'supervisor';
  readonly person: Person;
  /** Enrolments that are neither signed nor withdrawn and name them in this role. */
  readonly open: number;
}

const named = (alias: string, key: string) =>
  `CROSS JOIN LATERAL (SELECT * FROM member WHERE organisation_id = e.organisation_id AND id = e.${key} OFFSET 0) ${alias}`;

/** Candidate by candidate through the key that begins with them. */
const standings = statement(
  'unit_standings',
  /* sql */ `SELECT json_build_object('enrolmentId', e.id, 'candidateId', e.candidate_id, 'unitId', e.unit_id,
      'attempt', e.attempt, 'state', e.state, 'assessor', ${personJson('a')}, 'supervisor', ${personJson('s')},
      'signedOn', (signed.signed_at AT TIME ZONE o.time_zone)::date, 'validUntil', v.valid_until) AS standing
    FROM unnest($1::uuid[]) AS n (candidate_id)
    CROSS JOIN LATERAL (
      SELECT * FROM enrolment x
      WHERE x.organisation_id = current_organisation() AND x.candidate_id = n.candidate_id AND x.unit_id = ANY($2::uuid[])
        AND x.state <> 'withdrawn' OFFSET 0) e
    ${named('a', 'assessor_id')} ${named('s', 'supervisor_id')}
    JOIN organisation o ON o.id = current_organisation()
    LEFT JOIN LATERAL (
      SELECT f.id, f.signed_at FROM sign_off f
      WHERE f.organisation_id = e.organisation_id AND f.enrolment_id = e.id ORDER BY f.signed_at DESC LIMIT 1) signed ON true
    LEFT JOIN LATERAL (
      SELECT w.valid_until FROM validity w
      WHERE w.organisation_id = e.organisation_id AND w.sign_off_id = signed.id LIMIT 1) v ON true
    ORDER BY e.candidate_id, e.unit_id, e.attempt`,
);

/** The highest attempt of each, whatever became of it. */
const attempts = statement(
  'unit_attempts',
  /* sql */ `SELECT n.candidate_id AS "candidateId", e.unit_id AS "unitId", e.attempt
    FROM unnest($1::uuid[]) AS n (candidate_id)
    CROSS JOIN LATERAL (
      SELECT x.unit_id, max(x.attempt) AS attempt FROM enrolment x
      WHERE x.organisation_id = current_organisation() AND x.candidate_id = n.candidate_id AND x.unit_id = ANY($2::uuid[])
      GROUP BY x.unit_id OFFSET 0) e`,
);

const lockOpen = statement(
  'unit_standings_lock',
  /* sql */ `SELECT 1 FROM enrolment e
    WHERE e.organisation_id = current_organisation() AND e.candidate_id = ANY($1::uuid[]) AND e.unit_id = ANY($2::uuid[])
      AND e.state NOT IN ('signed', 'withdrawn')
    ORDER BY e.id FOR UPDATE`,
);

/** Also before a case was carried over: what was judged there is judged here. */
const partakers = statement(
  'unit_partakers',
  /* sql */ `WITH RECURSIVE line AS (
      SELECT id AS enrolment_id, id FROM unnest($1::uuid[]) AS n (id)
      UNION SELECT l.enrolment_id, c.from_enrolment_id FROM line l
      JOIN carry_over c ON c.organisation_id = current_organisation() AND c.to_enrolment_id = l.id)
    SELECT DISTINCT l.enrolment_id AS "enrolmentId", p.member_id AS "memberId", p.testified
    FROM line l CROSS JOIN LATERAL (
      SELECT v.recorded_by AS member_id, false AS testified FROM claim c
        JOIN evidence_version v ON v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id
        WHERE c.organisation_id = current_organisation() AND c.enrolment_id = l.id
      UNION SELECT j.judged_by, false FROM judgement j
        WHERE j.organisation_id = current_organisation() AND j.enrolment_id = l.id
      UNION SELECT d.decided_by, false FROM outcome d
        WHERE d.organisation_id = current_organisation() AND d.enrolment_id = l.id
      UNION SELECT m.id, true FROM third_party_invitation i
        JOIN member m ON m.organisation_id = i.organisation_id
          AND m.email_key = lower(btrim(normalize(i.invitee_email, NFKC)))
        WHERE i.organisation_id = current_organisation() AND i.enrolment_id = l.id
          AND (i.state IN ('invited', 'opened') OR EXISTS (SELECT 1 FROM third_party_response r
            WHERE r.organisation_id = i.organisation_id AND r.invitation_id = i.id)) OFFSET 0) p
    WHERE p.member_id IS NOT NULL`,
);

/** Bounded as the whole list of people of an organisation that one screen offers. */
const MOST = 1_000;

const openOf = (role: 'assessor' | 'supervisor') => /* sql */ `
  SELECT '${role}' AS role, ${personJson('m')} AS person, (
      SELECT count(*)::int FROM enrolment e
      WHERE e.organisation_id = m.organisation_id AND e.${role}_id = m.id AND e.state NOT IN ('signed', 'withdrawn')) AS open
    FROM member_role h JOIN member m ON m.organisation_id = h.organisation_id AND m.id = h.member_id
    WHERE h.organisation_id = current_organisation() AND h.role = '${role}' AND h.revoked_at IS NULL
      AND (h.expires_at IS NULL OR h.expires_at > $1) AND m.state = 'active'
      AND ($2::uuid[] IS NULL OR m.id = ANY($2))
    ORDER BY m.display_name, m.id LIMIT ${String(MOST)}`;

const work = {
  assessor: statement('work_of_assessors', openOf('assessor')),
  supervisor: statement('work_of_supervisors', openOf('supervisor')),
} as const satisfies Record<Extract<Role, 'assessor' | 'supervisor'>, unknown>;

@Injectable()
export class UnitStandingsRepository {
  constructor(private readonly database: Database) {}

  /** All that was not withdrawn, in the order of attempts. */
  async standings(candidateIds: readonly string[], unitIds: readonly string[]): Promise<StandingRow[]> {
    const rows = await this.database.query<{ standing: StandingRow }>(standings, [candidateIds, unitIds]);
    return rows.map(({ standing }) => standing);
  }

  attempts(
    candidateIds: readonly string[],
    unitIds: readonly string[],
  ): Promise<{ candidateId: string; unitId: string; attempt: number }[]> {
    return this.database.query<{ candidateId: string; unitId: string; attempt: number }>(attempts, [
      candidateIds,
      unitIds,
    ]);
  }

  async lockOpen(candidateIds: readonly string[], unitIds: readonly string[]): Promise<void> {
    await this.database.execute(lockOpen, [candidateIds, unitIds]);
  }

  partakers(enrolmentIds: readonly string[]): Promise<Partaker[]> {
    if (enrolmentIds.length === 0) return Promise.resolve([]);
    return this.database.query<{ enrolmentId: string; memberId: string; testified: boolean }>(partakers, [
      enrolmentIds,
    ]);
  }

  /** @param ids null: everybody who holds the role now */
  work(role: 'assessor' | 'supervisor', at: Date, ids: readonly string[] | null): Promise<WorkRow[]> {
    return this.database.query<{ role: typeof role; person: Person; open: number }>(work[role], [at, ids]);
  }
}
