import type { Role } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

export interface PersonFacts {
  readonly id: string;
  readonly active: boolean;
  /** Has not accepted yet: can be enrolled, but do nothing. */
  readonly invited: boolean;
  readonly roles: readonly Role[];
}

export interface EnrolFacts {
  readonly unit: { readonly releaseId: string; readonly releaseState: string } | null;
  readonly people: readonly PersonFacts[];
  /** The newest enrolment of each candidate on the unit, if any. */
  readonly earlier: readonly {
    readonly enrolmentId: string;
    readonly candidateId: string;
    readonly attempt: number;
    readonly open: boolean;
  }[];
}

const readPeople = /* sql */ `
  SELECT coalesce(json_agg(json_build_object('id', m.id, 'active', m.state = 'active', 'invited', m.state = 'invited', 'roles', (
    SELECT coalesce(json_agg(mr.role), '[]') FROM member_role mr
     WHERE mr.organisation_id = m.organisation_id AND mr.member_id = m.id AND mr.revoked_at IS NULL
       AND (mr.expires_at IS NULL OR mr.expires_at > $2)))), '[]')
  FROM member m WHERE m.organisation_id = current_organisation() AND m.id = ANY($1::uuid[])`;

/** Whoever leaves or loses a role at the same time waits, or has done so before the people are read. */
const lockPeople = statement(
  'enrol_hold_people',
  'SELECT 1 FROM member WHERE organisation_id = current_organisation() AND id = ANY($1::uuid[]) ORDER BY id FOR SHARE',
);

const people = statement('enrol_people', `SELECT (${readPeople}) AS people`);

const facts = statement(
  'enrol_facts',
  /* sql */ `SELECT (${readPeople}) AS people,
    (SELECT json_build_object('releaseId', u.release_id, 'releaseState', r.state)
       FROM unit u JOIN release r ON r.organisation_id = u.organisation_id AND r.id = u.release_id
      WHERE u.id = $3) AS unit,
    (SELECT coalesce(json_agg(latest), '[]') FROM (
       SELECT DISTINCT ON (e.candidate_id) e.id AS "enrolmentId", e.candidate_id AS "candidateId", e.attempt,
              e.state NOT IN ('signed', 'withdrawn') AS open
         FROM enrolment e WHERE e.unit_id = $3 AND e.candidate_id = ANY($1::uuid[])
        ORDER BY e.candidate_id, e.attempt DESC) latest) AS earlier`,
);

/** Totals and strips are filled in by coverage in the same transaction. */
const insert = statement(
  'enrol_insert',
  /* sql */ `INSERT INTO enrolment (organisation_id, id, candidate_id, release_id, unit_id, assessor_id, supervisor_id,
      attempt, due_on, indicators_total, critical_total, indicator_strip, critical_strip, rule_version,
      attitudes_by_programme, created_by, created_at, last_activity_at)
    SELECT current_organisation(), n.id, n.candidate_id, n.release_id, n.unit_id, n.assessor_id, n.supervisor_id,
      n.attempt, n.due_on, 0, 0, '', '', (SELECT max(version) FROM evidence_rule_set), n.attitudes_by_programme, $2, $3, $3
    FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, candidate_id uuid, release_id uuid, unit_id uuid, assessor_id uuid,
      supervisor_id uuid, attempt integer, due_on date, attitudes_by_programme boolean)
    ORDER BY n.candidate_id, n.unit_id
    ON CONFLICT DO NOTHING RETURNING id`,
);

export interface NewEnrolment {
  readonly id: string;
  readonly candidateId: string;
  readonly releaseId: string;
  readonly unitId: string;
  readonly assessorId: string;
  readonly supervisorId: string;
  readonly attempt: number;
  readonly dueOn: string | null;
  /** A programme that the unit belongs to asks for attitudes once; not said: the unit asks for them itself. */
  readonly attitudesByProgramme?: boolean;
}

/** What enrolling needs to know and writes: one statement each, for one candidate or fifty. */
@Injectable()
export class EnrolRepository {
  constructor(private readonly database: Database) {}

  async people(ids: readonly string[], at: Date): Promise<readonly PersonFacts[]> {
    const [, row] = await Promise.all([
      this.database.execute(lockPeople, [ids]),
      this.database.one<Pick<EnrolFacts, 'people'>>(people, [ids, at]),
    ]);
    return row?.people ?? [];
  }

  async facts(memberIds: readonly string[], unitId: string, at: Date): Promise<EnrolFacts> {
    const [, row] = await Promise.all([
      this.database.execute(lockPeople, [memberIds]),
      this.database.one<EnrolFacts>(facts, [memberIds, at, unitId]),
    ]);
    return row ?? { unit: null, people: [], earlier: [] };
  }

  /** @returns the ids of those that stand: whoever was enrolled on a unit meanwhile is not among them */
  async insert(given: readonly NewEnrolment[], by: string, at: Date): Promise<string[]> {
    const rows = given.map((each) => ({
      id: each.id,
      candidate_id: each.candidateId,
      release_id: each.releaseId,
      unit_id: each.unitId,
      assessor_id: each.assessorId,
      supervisor_id: each.supervisorId,
      attempt: each.attempt,
      due_on: each.dueOn,
      attitudes_by_programme: each.attitudesByProgramme ?? false,
    }));
    const inserted = await this.database.query<{ id: string }>(insert, [JSON.stringify(rows), by, at]);
    return inserted.map(({ id }) => id);
  }
}
