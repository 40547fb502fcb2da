import type { EnrolmentState, ProgrammeEnrolmentState, ProgrammeUnitOrigin } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instant, personJson, personJsonById } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';
import { summaryMembers } from '../enrolments/coverage-summary-sql';
import type { CoverageSummary } from '../enrolments/enrolment-summary.dto';
import { formerCheck, formerCheckMembers } from '../programme-enrolments/former-checks-sql';
import type { EntryRow } from '../programme-enrolments/programme-enrolment-row';
import {
  programmeReachValues,
  withinProgrammeReach,
} from '../programme-enrolments/programme-enrolment-scope';
import type { ProgrammeReach } from '../programme-enrolments/programme-enrolments.policy';

/** A row that enrolment row `of` names, by its key; OFFSET keeps the look-up for itself (enrolment-row.ts). */
const named = (alias: string, table: string, of: string, key: string) =>
  `CROSS JOIN LATERAL (SELECT * FROM ${table} WHERE organisation_id = ${of}.organisation_id AND id = ${of}.${key} OFFSET 0) ${alias}`;

/** Of version v of programme g: the release it covers whole is named by code. */
const programme = /* sql */ `json_build_object('id', v.programme_id, 'versionId', v.id, 'number', v.number, 'name', v.name,
  'nameEn', v.name_en, 'level', v.level, 'validityMonths', v.validity_months, 'unitValidityMonths', v.unit_validity_months,
  'attitudesOnce', v.attitudes_once,
  'code', (SELECT r.code FROM release r WHERE r.organisation_id = v.organisation_id AND r.id = v.release_id),
  'inUse', (SELECT n.number FROM programme_version n
    WHERE n.organisation_id = g.organisation_id AND n.id = g.in_use_version_id))`;

const entry = /* sql */ `(SELECT coalesce(json_agg(json_build_object('requirementId', q.id, 'text', q.text,
      'result', coalesce(k.result, 'open'), 'reason', k.reason, 'checkedBy', ${personJsonById('k.checked_by')},
      'checkedAt', ${instant('k.checked_at')},
      ${formerCheckMembers}) ORDER BY q.position), '[]')
    FROM programme_entry_requirement q
    LEFT JOIN LATERAL (SELECT * FROM entry_check c
      WHERE c.organisation_id = q.organisation_id AND c.programme_enrolment_id = p.id AND c.requirement_id = q.id
      ORDER BY c.checked_at DESC, c.id DESC LIMIT 1) k ON true
    ${formerCheck}
    WHERE q.organisation_id = p.organisation_id AND q.version_id = p.version_id)`;

const units = /* sql */ `(SELECT coalesce(json_agg(json_build_object('id', x.id, 'sectionId', x.section_id, 'unitId', x.unit_id,
      'code', u.code, 'title', u.title, 'releaseCode', r.code, 'dueMonths', x.due_months) ORDER BY c.position, x.position, x.id), '[]')
    FROM programme_section c
    JOIN programme_unit x ON x.organisation_id = c.organisation_id AND x.section_id = c.id
    ${named('u', 'unit', 'x', 'unit_id')} ${named('r', 'release', 'x', 'release_id')}
    WHERE c.organisation_id = p.organisation_id AND c.version_id = p.version_id)`;

/** Within reach ($1 to $6), by its id. */
const find = statement(
  'passport_find',
  /* sql */ `SELECT json_build_object('id', p.id, 'programme', ${programme},
      'candidate', ${personJson('m')}, 'assessor', ${personJson('a')}, 'supervisor', ${personJson('s')},
      'group', (SELECT json_build_object('id', t.id, 'name', t.name) FROM candidate_group t
        WHERE t.organisation_id = p.organisation_id AND t.id = p.group_id),
      'attempt', p.attempt, 'startsOn', p.starts_on, 'dueOn', p.due_on, 'state', p.state,
      'validUntil', (SELECT y.valid_until FROM programme_sign_off f
        JOIN validity y ON y.organisation_id = f.organisation_id AND y.programme_sign_off_id = f.id
        WHERE f.organisation_id = p.organisation_id AND f.programme_enrolment_id = p.id
        ORDER BY f.signed_at DESC LIMIT 1),
      'nextId', (SELECT l.id FROM programme_enrolment l
        WHERE l.organisation_id = p.organisation_id AND l.candidate_id = p.candidate_id
          AND l.programme_id = p.programme_id AND l.attempt > p.attempt AND l.state <> 'withdrawn'
        ORDER BY l.attempt DESC LIMIT 1),
      'enrolmentIds', (SELECT coalesce(json_agg(x.enrolment_id ORDER BY x.enrolment_id), '[]') FROM programme_enrolment_unit x
        WHERE x.organisation_id = p.organisation_id AND x.programme_enrolment_id = p.id),
      'entry', ${entry},
      'sections', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'choose', c.choose)
          ORDER BY c.position), '[]')
        FROM programme_section c WHERE c.organisation_id = p.organisation_id AND c.version_id = p.version_id),
      'units', ${units}) AS passport
    FROM programme_enrolment p
    ${named('v', 'programme_version', 'p', 'version_id')} ${named('g', 'programme', 'p', 'programme_id')}
    ${named('m', 'member', 'p', 'candidate_id')} ${named('a', 'member', 'p', 'assessor_id')}
    ${named('s', 'member', 'p', 'supervisor_id')}
    WHERE p.organisation_id = current_organisation() AND p.id = $7 AND ${withinProgrammeReach}`,
);

const readEnrolments = statement(
  'passport_enrolments',
  /* sql */ `SELECT json_build_object('id', e.id, 'state', e.state, 'dueOn', e.due_on, 'attempt', e.attempt,
      'ruleVersion', e.rule_version, 'coverage', json_build_object(${summaryMembers('e')}),
      'assessor', ${personJson('a')}, 'supervisor', ${personJson('s')},
      'origin', (SELECT n.origin FROM programme_unit_now n WHERE n.organisation_id = e.organisation_id
        AND n.programme_enrolment_id = $1 AND n.enrolment_id = e.id LIMIT 1),
      'decidedAt', (SELECT ${instant('d.decided_at')} FROM outcome_now d WHERE d.organisation_id = e.organisation_id
        AND d.enrolment_id = e.id AND NOT d.superseded AND d.decision = 'competent' LIMIT 1)) AS enrolment
    FROM enrolment e
    ${named('a', 'member', 'e', 'assessor_id')} ${named('s', 'member', 'e', 'supervisor_id')}
    WHERE e.organisation_id = current_organisation() AND e.id = ANY($2::uuid[])`,
);

const readAttitudes = statement(
  'passport_attitudes',
  /* sql */ `SELECT k.id, k.code, k.text FROM competence_item k
    WHERE k.organisation_id = current_organisation() AND k.id = ANY($1::uuid[])`,
);

/** The newest first; nobody is on more than a few. */
const listMine = statement(
  'passports_mine',
  /* sql */ `SELECT json_build_object('id', p.id, 'programme', ${programme}, 'attempt', p.attempt, 'startsOn', p.starts_on,
      'dueOn', p.due_on, 'state', p.state) AS passport
    FROM (SELECT * FROM programme_enrolment
      WHERE organisation_id = current_organisation() AND candidate_id = $1 AND state <> 'withdrawn'
      ORDER BY created_at DESC, id DESC LIMIT 20) p
    ${named('v', 'programme_version', 'p', 'version_id')} ${named('g', 'programme', 'p', 'programme_id')}
    ORDER BY p.created_at DESC, p.id DESC`,
);

export interface ProgrammeFacts {
  readonly id: string;
  readonly versionId: string;
  readonly number: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly level: number | null;
  readonly validityMonths: number | null;
  readonly unitValidityMonths: number | null;
  readonly attitudesOnce: boolean;
  /** Of the standard it covers whole. */
  readonly code: string | null;
  /** Number of the version in use. */
  readonly inUse: number | null;
}

export interface PassportSummaryRow {
  readonly id: string;
  readonly programme: ProgrammeFacts;
  readonly attempt: number;
  readonly startsOn: string;
  readonly dueOn: string | null;
  readonly state: ProgrammeEnrolmentState;
}

export interface PassportRow extends PassportSummaryRow {
  /** The last day of the signature under the whole; null: without an end, or not signed. */
  readonly validUntil: string | null;
  /** A later attempt that nobody withdrew. */
  readonly nextId: string | null;
  readonly candidate: Person;
  readonly assessor: Person;
  readonly supervisor: Person;
  readonly group: { readonly id: string; readonly name: string } | null;
  /** All that ever counted. */
  readonly enrolmentIds: readonly string[];
  readonly entry: readonly EntryRow[];
  readonly sections: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly choose: number | null;
  }[];
  readonly units: readonly {
    readonly id: string;
    readonly sectionId: string;
    readonly unitId: string;
    readonly code: string;
    readonly title: string;
    readonly releaseCode: string;
    readonly dueMonths: number | null;
  }[];
}

export interface PassportEnrolmentRow {
  readonly id: string;
  readonly state: EnrolmentState;
  readonly dueOn: string | null;
  readonly attempt: number;
  readonly ruleVersion: number;
  readonly coverage: CoverageSummary;
  readonly assessor: Person;
  readonly supervisor: Person;
  readonly origin: ProgrammeUnitOrigin | null;
  readonly decidedAt: string | null;
}

export interface AttitudeRow {
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

@Injectable()
export class PassportsRepository {
  constructor(private readonly database: Database) {}

  async find(reach: ProgrammeReach, id: string): Promise<PassportRow | undefined> {
    const values = [...programmeReachValues(reach), id];
    return (await this.database.one<{ passport: PassportRow }>(find, values))?.passport;
  }

  async enrolments(programmeEnrolmentId: string, ids: readonly string[]): Promise<PassportEnrolmentRow[]> {
    const rows = await this.database.query<{ enrolment: PassportEnrolmentRow }>(readEnrolments, [
      programmeEnrolmentId,
      ids,
    ]);
    return rows.map(({ enrolment }) => enrolment);
  }

  attitudes(ids: readonly string[]): Promise<AttitudeRow[]> {
    return this.database.query<AttitudeRow & Record<string, unknown>>(readAttitudes, [ids]);
  }

  async mine(candidateId: string): Promise<PassportSummaryRow[]> {
    const rows = await this.database.query<{ passport: PassportSummaryRow }>(listMine, [candidateId]);
    return rows.map(({ passport }) => passport);
  }
}
