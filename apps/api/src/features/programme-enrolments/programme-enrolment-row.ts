import type {
  EnrolmentState,
  EntryCheckResult,
  ProgrammeEnrolmentState,
  ProgrammeUnitOrigin,
} from '@attest/domain';
import { instant, personJson } from '../../platform/database/json-sql';
import type { Person } from '../../platform/http/person.dto';
import type { ProgrammeEnrolmentFacts } from './programme-enrolments.policy';

/** Somebody on a programme, with the people it names, as one JSON value from Postgres. */
export interface ProgrammeEnrolmentRow {
  readonly id: string;
  readonly programme: {
    readonly id: string;
    readonly versionId: string;
    readonly number: number;
    readonly name: string;
    readonly nameEn: string | null;
    readonly level: number | null;
  };
  readonly candidate: Person;
  readonly assessor: Person;
  readonly supervisor: Person;
  readonly group: { readonly id: string; readonly name: string } | null;
  readonly attempt: number;
  readonly startsOn: string;
  readonly dueOn: string | null;
  readonly state: ProgrammeEnrolmentState;
  readonly units: { readonly total: number; readonly open: number; readonly signed: number };
  readonly createdAt: string;
  readonly version: number;
}

export interface CountedUnitRow {
  readonly programmeUnitId: string;
  readonly sectionId: string;
  readonly unitId: string;
  readonly code: string;
  readonly title: string;
  /** Null: an elective that was not chosen. */
  readonly enrolment: {
    readonly id: string;
    readonly origin: ProgrammeUnitOrigin;
    readonly state: EnrolmentState;
    readonly assessor: Person;
    readonly supervisor: Person;
    readonly dueOn: string | null;
  } | null;
}

export interface EntryRow {
  readonly requirementId: string;
  readonly text: string;
  readonly result: EntryCheckResult;
  readonly reason: string | null;
  readonly checkedBy: Person | null;
  readonly checkedAt: string | null;
  /** What a renewal proposes while nobody has checked it: as the signed enrolment before it was checked. */
  readonly former: {
    readonly checkId: string;
    readonly result: EntryCheckResult;
    readonly reason: string | null;
    readonly checkedBy: Person;
    readonly checkedAt: string;
  } | null;
  /** The former check that this one rests on. */
  readonly takenFrom: { readonly checkedBy: Person; readonly checkedAt: string } | null;
}

export const factsOf = (row: ProgrammeEnrolmentRow): ProgrammeEnrolmentFacts => ({
  candidateId: row.candidate.id,
  assessorId: row.assessor.id,
  supervisorId: row.supervisor.id,
  state: row.state,
});

/** ProgrammeEnrolmentRow, for a statement that joins `programmeEnrolmentJoins`. */
export const programmeEnrolmentJson = /* sql */ `json_build_object(
  'id', p.id,
  'programme', json_build_object('id', v.programme_id, 'versionId', v.id, 'number', v.number, 'name', v.name,
    'nameEn', v.name_en, 'level', v.level),
  'candidate', ${personJson('c')}, 'assessor', ${personJson('a')}, 'supervisor', ${personJson('s')},
  'group', CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id, 'name', g.name) END,
  'attempt', p.attempt, 'startsOn', p.starts_on, 'dueOn', p.due_on, 'state', p.state,
  'units', (SELECT json_build_object('total', count(*)::int,
      'open', count(*) FILTER (WHERE e.state NOT IN ('signed', 'withdrawn'))::int,
      'signed', count(*) FILTER (WHERE e.state = 'signed')::int)
    FROM programme_unit_now n JOIN enrolment e ON e.organisation_id = n.organisation_id AND e.id = n.enrolment_id
    WHERE n.organisation_id = p.organisation_id AND n.programme_enrolment_id = p.id),
  'createdAt', ${instant('p.created_at')}, 'version', p.version)`;

/** A row that it names, by its key; OFFSET keeps the look-up for itself, as for enrolments on units. */
const named = (alias: string, table: 'member' | 'programme_version', key: string) =>
  `CROSS JOIN LATERAL (SELECT * FROM ${table} WHERE organisation_id = p.organisation_id AND id = p.${key} OFFSET 0) ${alias}`;

export const programmeEnrolmentJoins = /* sql */ `${named('v', 'programme_version', 'version_id')}
  ${named('c', 'member', 'candidate_id')} ${named('a', 'member', 'assessor_id')} ${named('s', 'member', 'supervisor_id')}
  LEFT JOIN LATERAL (
    SELECT * FROM candidate_group WHERE organisation_id = p.organisation_id AND id = p.group_id LIMIT 1) g ON true`;
