import type { MemberState, ProgrammeEnrolmentState, ProgrammeState, Role } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

export interface ProgrammeUnitFacts {
  readonly programmeUnitId: string;
  readonly unitId: string;
  readonly releaseId: string;
  readonly releaseCode: string;
  readonly releaseState: string;
  readonly code: string;
  readonly title: string;
  readonly dueMonths: number | null;
}

export interface ProgrammeSectionFacts {
  readonly id: string;
  readonly name: string | null;
  readonly choose: number | null;
  readonly units: readonly ProgrammeUnitFacts[];
}

/** The version that is in use, as far as assigning needs it. */
export interface ProgrammeFacts {
  readonly id: string;
  readonly state: ProgrammeState;
  /** Day in the organisation's time zone. */
  readonly today: string;
  /** Null: none is in use. */
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly nameEn: string | null;
    readonly dueMonths: number | null;
    readonly attitudesOnce: boolean;
    readonly sections: readonly ProgrammeSectionFacts[];
    readonly requirements: readonly { readonly id: string; readonly text: string }[];
  } | null;
}

/** $2: which version, instead of the one in use. */
const readProgramme = (version: string) => /* sql */ `
  SELECT json_build_object('id', p.id, 'state', p.state, 'today', ($2::timestamptz AT TIME ZONE o.time_zone)::date,
    'version', (
      SELECT json_build_object('id', v.id, 'number', v.number, 'name', v.name, 'nameEn', v.name_en,
        'dueMonths', v.due_months, 'attitudesOnce', v.attitudes_once,
        'sections', (
          SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'choose', s.choose,
            'units', (
              SELECT coalesce(json_agg(json_build_object('programmeUnitId', n.id, 'unitId', u.id, 'releaseId', r.id,
                'releaseCode', r.code, 'releaseState', r.state, 'code', u.code, 'title', u.title,
                'dueMonths', n.due_months) ORDER BY n.position), '[]')
              FROM programme_unit n
              JOIN unit u ON u.organisation_id = n.organisation_id AND u.id = n.unit_id
              JOIN release r ON r.organisation_id = n.organisation_id AND r.id = n.release_id
              WHERE n.organisation_id = s.organisation_id AND n.section_id = s.id)) ORDER BY s.position), '[]')
          FROM programme_section s WHERE s.organisation_id = v.organisation_id AND s.version_id = v.id),
        'requirements', (
          SELECT coalesce(json_agg(json_build_object('id', q.id, 'text', q.text) ORDER BY q.position), '[]')
          FROM programme_entry_requirement q WHERE q.organisation_id = v.organisation_id AND q.version_id = v.id))
      FROM programme_version v WHERE v.organisation_id = p.organisation_id AND v.id = ${version})) AS programme
  FROM programme p JOIN organisation o ON o.id = p.organisation_id
  WHERE p.organisation_id = current_organisation() AND p.id = $1`;

const inUse = statement('assignment_programme', readProgramme('p.in_use_version_id'));
const ofVersion = statement('assignment_programme_version', readProgramme('$3::uuid'));

/** Nobody retires it, or puts another version in use, while people are assigned. */
const holdProgramme = statement(
  'assignment_hold_programme',
  'SELECT 1 FROM programme WHERE organisation_id = current_organisation() AND id = $1 FOR SHARE',
);

export interface NamedPerson {
  readonly id: string;
  readonly displayName: string;
  readonly department: string | null;
  readonly emailKey: string | null;
  readonly state: MemberState;
  readonly roles: readonly Role[];
}

/** By id, by e-mail or by name, each through its own index. */
const people = statement(
  'assignment_people',
  /* sql */ `WITH asked AS (
      SELECT id FROM member WHERE organisation_id = current_organisation() AND id = ANY($1::uuid[])
      UNION SELECT id FROM member WHERE organisation_id = current_organisation() AND email_key = ANY($2::text[])
      UNION SELECT id FROM member WHERE organisation_id = current_organisation() AND display_name = ANY($3::text[]))
    SELECT json_build_object('id', m.id, 'displayName', m.display_name, 'department', m.department,
      'emailKey', m.email_key, 'state', m.state, 'roles', (
        SELECT coalesce(json_agg(h.role), '[]') FROM member_role h
        WHERE h.organisation_id = m.organisation_id AND h.member_id = m.id AND h.revoked_at IS NULL
          AND (h.expires_at IS NULL OR h.expires_at > $4))) AS person
    FROM asked JOIN member m ON m.organisation_id = current_organisation() AND m.id = asked.id
    ORDER BY m.display_name, m.id LIMIT 2000`,
);

const group = statement(
  'assignment_group',
  /* sql */ `SELECT g.id, ARRAY(
      SELECT x.candidate_id FROM candidate_group_member x
      WHERE x.organisation_id = g.organisation_id AND x.group_id = g.id AND x.removed_at IS NULL
      ORDER BY x.candidate_id LIMIT $2) AS members
    FROM candidate_group g WHERE g.organisation_id = current_organisation() AND g.id = $1`,
);

export interface EarlierRow {
  readonly id: string;
  readonly candidateId: string;
  readonly attempt: number;
  readonly state: ProgrammeEnrolmentState;
}

/** The newest of each candidate on the programme. */
const earlier = statement(
  'assignment_earlier',
  /* sql */ `SELECT e.id, n.candidate_id AS "candidateId", e.attempt, e.state
    FROM unnest($2::uuid[]) AS n (candidate_id)
    CROSS JOIN LATERAL (
      SELECT x.id, x.attempt, x.state FROM programme_enrolment x
      WHERE x.organisation_id = current_organisation() AND x.candidate_id = n.candidate_id AND x.programme_id = $1
      ORDER BY x.attempt DESC LIMIT 1) e`,
);

export interface NewProgrammeEnrolment {
  readonly id: string;
  readonly candidateId: string;
  readonly assessorId: string;
  readonly supervisorId: string;
  readonly groupId: string | null;
  readonly attempt: number;
  readonly dueOn: string | null;
}

/** In the order of candidates, so that two who assign the same people wait for one another and never both. */
const insert = statement(
  'assignment_insert',
  /* sql */ `INSERT INTO programme_enrolment (organisation_id, id, programme_id, version_id, candidate_id, assessor_id,
      supervisor_id, group_id, attempt, starts_on, due_on, created_by, created_at)
    SELECT current_organisation(), n.id, $2, $3, n."candidateId", n."assessorId", n."supervisorId", n."groupId", n.attempt,
      $4::date, n."dueOn", $5, $6
    FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, "candidateId" uuid, "assessorId" uuid, "supervisorId" uuid,
      "groupId" uuid, attempt integer, "dueOn" date)
    ORDER BY n."candidateId"
    ON CONFLICT DO NOTHING RETURNING id`,
);

export interface NewProgrammeEnrolmentUnit {
  readonly programmeEnrolmentId: string;
  readonly programmeUnitId: string;
  readonly enrolmentId: string;
  readonly origin: string;
}

const insertUnits = statement(
  'assignment_insert_units',
  /* sql */ `INSERT INTO programme_enrolment_unit (organisation_id, programme_enrolment_id, programme_unit_id, enrolment_id,
      origin, added_by, added_at)
    SELECT current_organisation(), n."programmeEnrolmentId", n."programmeUnitId", n."enrolmentId", n.origin, $2, $3
    FROM jsonb_to_recordset($1::jsonb) AS n ("programmeEnrolmentId" uuid, "programmeUnitId" uuid, "enrolmentId" uuid,
      origin text)
    ON CONFLICT DO NOTHING`,
);

export interface NewEntryCheck {
  readonly id: string;
  readonly programmeEnrolmentId: string;
  readonly requirementId: string;
  readonly result: string;
  readonly reason: string | null;
  readonly takenFromId: string | null;
}

const insertChecks = statement(
  'entry_checks_insert',
  /* sql */ `INSERT INTO entry_check (organisation_id, id, programme_enrolment_id, requirement_id, result, reason, taken_from_id,
      checked_by, checked_at)
    SELECT current_organisation(), n.id, n."programmeEnrolmentId", n."requirementId", n.result, n.reason, n."takenFromId", $2, $3
    FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, "programmeEnrolmentId" uuid, "requirementId" uuid, result text,
      reason text, "takenFromId" uuid)`,
);

/** In the order of their ids, and before it is read what else they count for: two programmes may be assigned at once. */
const lockOpen = statement(
  'assignment_lock_open',
  /* sql */ `SELECT 1 FROM enrolment e
    WHERE e.organisation_id = current_organisation() AND e.id = ANY($1::uuid[]) AND e.state NOT IN ('signed', 'withdrawn')
    ORDER BY e.id FOR NO KEY UPDATE`,
);

/**
 * A unit leaves its attitudes to its programmes where each of those it counts for asks for them once; one that does not
 * leaves them to the unit. What is kept of coverage is computed anew before anybody reads it: its day has come.
 */
const settleAttitudes = statement(
  'assignment_settle_attitudes',
  /* sql */ `UPDATE enrolment e SET attitudes_by_programme = n.once, coverage_due_on = LEAST(e.coverage_due_on, n.today)
    FROM (SELECT x.id, ($2::timestamptz AT TIME ZONE g.time_zone)::date AS today,
        coalesce((SELECT bool_and(v.attitudes_once) FROM programme_enrolment_unit u
          JOIN programme_enrolment o ON o.organisation_id = u.organisation_id AND o.id = u.programme_enrolment_id
          JOIN programme_version v ON v.organisation_id = o.organisation_id AND v.id = o.version_id
          WHERE u.organisation_id = current_organisation() AND u.enrolment_id = x.id
            AND o.state IN ('in_progress', 'decided')), false) AS once
      FROM unnest($1::uuid[]) AS x (id) CROSS JOIN organisation g WHERE g.id = current_organisation()) n
    WHERE e.organisation_id = current_organisation() AND e.id = n.id AND e.attitudes_by_programme <> n.once
      AND e.state NOT IN ('signed', 'withdrawn')`,
);

/** What assigning needs to know and writes: one statement each, for one person or two hundred. */
@Injectable()
export class AssignmentRepository {
  constructor(private readonly database: Database) {}

  /** With the version in use, or the one that is named. */
  async programme(id: string, at: Date, versionId?: string): Promise<ProgrammeFacts | undefined> {
    const row =
      versionId === undefined
        ? await this.database.one<{ programme: ProgrammeFacts }>(inUse, [id, at])
        : await this.database.one<{ programme: ProgrammeFacts }>(ofVersion, [id, at, versionId]);
    return row?.programme;
  }

  async holdProgramme(id: string): Promise<void> {
    await this.database.execute(holdProgramme, [id]);
  }

  async people(
    named: { ids: readonly string[]; emailKeys: readonly string[]; names: readonly string[] },
    at: Date,
  ): Promise<NamedPerson[]> {
    const values = [named.ids, named.emailKeys, named.names, at];
    const rows = await this.database.query<{ person: NamedPerson }>(people, values);
    return rows.map(({ person }) => person);
  }

  /** @returns undefined when there is no such group */
  group(id: string, most: number): Promise<{ id: string; members: string[] } | undefined> {
    return this.database.one<{ id: string; members: string[] }>(group, [id, most]);
  }

  earlier(programmeId: string, candidateIds: readonly string[]): Promise<EarlierRow[]> {
    return this.database.query<{ [key in keyof EarlierRow]: EarlierRow[key] }>(earlier, [
      programmeId,
      candidateIds,
    ]);
  }

  /** @returns the ids of those that stand: whoever was assigned meanwhile is not among them */
  async insert(
    rows: readonly NewProgrammeEnrolment[],
    of: { programmeId: string; versionId: string; startsOn: string },
    by: { memberId: string; at: Date },
  ): Promise<ReadonlySet<string>> {
    const values = [JSON.stringify(rows), of.programmeId, of.versionId, of.startsOn, by.memberId, by.at];
    const inserted = await this.database.query<{ id: string }>(insert, values);
    return new Set(inserted.map(({ id }) => id));
  }

  async insertUnits(
    rows: readonly NewProgrammeEnrolmentUnit[],
    by: { memberId: string; at: Date },
  ): Promise<void> {
    if (rows.length > 0) await this.database.execute(insertUnits, [JSON.stringify(rows), by.memberId, by.at]);
  }

  async insertChecks(rows: readonly NewEntryCheck[], by: { memberId: string; at: Date }): Promise<void> {
    if (rows.length > 0)
      await this.database.execute(insertChecks, [JSON.stringify(rows), by.memberId, by.at]);
  }

  async lockOpen(enrolmentIds: readonly string[]): Promise<void> {
    if (enrolmentIds.length > 0) await this.database.execute(lockOpen, [enrolmentIds]);
  }

  /** Of open enrolments whose programmes are others from now on. */
  async settleAttitudes(enrolmentIds: readonly string[], at: Date): Promise<void> {
    if (enrolmentIds.length === 0) return;
    await this.lockOpen(enrolmentIds);
    await this.database.execute(settleAttitudes, [enrolmentIds, at]);
  }
}
