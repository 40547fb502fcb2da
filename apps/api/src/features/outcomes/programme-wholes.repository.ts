import type { Day, EnrolmentState, EntryCheckResult, UnitSignature } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

/**
 * Those on which an enrolment counts for a unit, and that nobody has signed or withdrawn: locked, in the order of their
 * ids, before the enrolment itself is.
 */
const lockOfUnit = statement(
  'programme_wholes_lock',
  /* sql */ `SELECT p.id FROM programme_enrolment p
    WHERE p.organisation_id = current_organisation() AND p.state NOT IN ('signed', 'withdrawn')
      AND p.id = ANY (ARRAY(SELECT x.programme_enrolment_id FROM programme_enrolment_unit x
        WHERE x.organisation_id = current_organisation() AND x.enrolment_id = $1))
    ORDER BY p.id FOR NO KEY UPDATE`,
);

/** Of programme enrolment p and unit pu: what of an enrolment e bears on the whole. */
const attempt = /* sql */ `json_build_object('id', e.id, 'state', e.state, 'ruleVersion', e.rule_version,
  'attitudeStrip', e.attitude_strip, 'attitudesByProgramme', e.attitudes_by_programme)`;

/** The one that counts. Asked row by row: its index holds few of them for one person. */
const counting = /* sql */ `(SELECT ${attempt} FROM programme_unit_now n
    JOIN enrolment e ON e.organisation_id = n.organisation_id AND e.id = n.enrolment_id
    WHERE n.organisation_id = p.organisation_id AND n.programme_enrolment_id = p.id AND n.programme_unit_id = pu.id
    LIMIT 1)`;

/** The signature that lasts longest, of all that counted. */
const signed = /* sql */ `(SELECT json_build_object('signOffId', s.id, 'enrolment', ${attempt},
      'signedOn', (s.signed_at AT TIME ZONE o.time_zone)::date, 'validUntil', w.valid_until)
    FROM programme_enrolment_unit x
    JOIN enrolment e ON e.organisation_id = x.organisation_id AND e.id = x.enrolment_id
    JOIN sign_off s ON s.organisation_id = x.organisation_id AND s.enrolment_id = x.enrolment_id
    LEFT JOIN validity w ON w.organisation_id = s.organisation_id AND w.sign_off_id = s.id
    WHERE x.organisation_id = p.organisation_id AND x.programme_enrolment_id = p.id AND x.programme_unit_id = pu.id
    ORDER BY w.valid_until DESC NULLS FIRST, s.signed_at DESC, s.id DESC LIMIT 1)`;

const units = /* sql */ `(SELECT coalesce(json_agg(json_build_object('id', pu.id, 'unitId', pu.unit_id,
      'position', pu.position,
      'requires', (SELECT coalesce(json_agg(q.requires_id ORDER BY q.requires_id), '[]') FROM programme_unit_prerequisite q
        WHERE q.organisation_id = pu.organisation_id AND q.programme_unit_id = pu.id),
      'lists', (SELECT coalesce(json_agg(k.id ORDER BY k.position, k.id), '[]') FROM competence_item k
        WHERE k.organisation_id = pu.organisation_id AND k.release_id = pu.release_id AND k.kind = 'attitude'
          AND (k.unit_id = pu.unit_id OR k.unit_id IS NULL)),
      'enrolment', ${counting}, 'signed', ${signed}) ORDER BY pu.position, pu.id), '[]')
    FROM programme_unit pu
    WHERE pu.organisation_id = c.organisation_id AND pu.section_id = c.id)`;

const read = statement(
  'programme_wholes_read',
  /* sql */ `SELECT json_build_object('programmeEnrolmentId', p.id, 'versionId', p.version_id,
      'attitudesOnce', v.attitudes_once, 'today', ($2::timestamptz AT TIME ZONE o.time_zone)::date,
      'newestRules', (SELECT max(version) FROM evidence_rule_set r WHERE r.organisation_id = p.organisation_id),
      'sections', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'position', c.position, 'choose', c.choose,
          'units', ${units}) ORDER BY c.position), '[]')
        FROM programme_section c WHERE c.organisation_id = p.organisation_id AND c.version_id = p.version_id),
      'entry', (SELECT coalesce(json_agg(json_build_object('id', q.id, 'position', q.position,
          'result', coalesce((SELECT k.result FROM entry_check k
            WHERE k.organisation_id = q.organisation_id AND k.programme_enrolment_id = p.id AND k.requirement_id = q.id
            ORDER BY k.checked_at DESC, k.id DESC LIMIT 1), 'open')) ORDER BY q.position), '[]')
        FROM programme_entry_requirement q WHERE q.organisation_id = p.organisation_id AND q.version_id = p.version_id)
      ) AS whole
    FROM programme_enrolment p
    JOIN organisation o ON o.id = p.organisation_id
    CROSS JOIN LATERAL (SELECT * FROM programme_version WHERE organisation_id = p.organisation_id AND id = p.version_id
      OFFSET 0) v
    WHERE p.organisation_id = current_organisation() AND p.id = ANY($1::uuid[])
    ORDER BY p.id`,
);

const names = statement(
  'programme_wholes_names',
  /* sql */ `SELECT u.id, u.code, u.title AS text FROM unit u
      WHERE u.organisation_id = current_organisation() AND u.id = ANY($1::uuid[])
    UNION ALL
    SELECT k.id, k.code, k.text FROM competence_item k
      WHERE k.organisation_id = current_organisation() AND k.id = ANY($1::uuid[])`,
);

export interface Attempt {
  readonly id: string;
  readonly state: EnrolmentState;
  readonly ruleVersion: number;
  readonly attitudeStrip: string;
  /** A programme asked for its attitudes. */
  readonly attitudesByProgramme: boolean;
}

export interface SignedAttempt extends UnitSignature {
  readonly signOffId: string;
  readonly enrolment: Attempt;
}

export interface WholeUnitRow {
  readonly id: string;
  readonly unitId: string;
  readonly position: number;
  readonly requires: readonly string[];
  /** Attitudes, in the order of the unit's strip. */
  readonly lists: readonly string[];
  /** The enrolment that counts. */
  readonly enrolment: Attempt | null;
  readonly signed: SignedAttempt | null;
}

export interface WholeRow {
  readonly programmeEnrolmentId: string;
  readonly versionId: string;
  readonly attitudesOnce: boolean;
  readonly today: Day;
  readonly newestRules: number;
  readonly sections: readonly {
    readonly id: string;
    readonly position: number;
    readonly choose: number | null;
    readonly units: readonly WholeUnitRow[];
  }[];
  readonly entry: readonly {
    readonly id: string;
    readonly position: number;
    readonly result: EntryCheckResult;
  }[];
}

export interface NamedRow {
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

@Injectable()
export class ProgrammeWholesRepository {
  constructor(private readonly database: Database) {}

  async lockOfUnit(enrolmentId: string): Promise<string[]> {
    return (await this.database.query<{ id: string }>(lockOfUnit, [enrolmentId])).map(({ id }) => id);
  }

  async read(programmeEnrolmentIds: readonly string[], now: Date): Promise<WholeRow[]> {
    const rows = await this.database.query<{ whole: WholeRow }>(read, [programmeEnrolmentIds, now]);
    return rows.map(({ whole }) => whole);
  }

  /** What units and attitudes are called. */
  names(ids: readonly string[]): Promise<NamedRow[]> {
    return this.database.query<NamedRow & Record<string, unknown>>(names, [ids]);
  }
}
