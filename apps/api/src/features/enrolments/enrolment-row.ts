import type { EnrolmentState } from '@attest/domain';
import type { Person } from '../../platform/http/person.dto';
import type { CoverageSummary, EnrolmentUnit } from './enrolment-summary.dto';
import type { EnrolmentFacts } from './enrolments.policy';

/** An enrolment with the people and the unit it names, as one JSON value from Postgres. */
export interface EnrolmentRow {
  readonly id: string;
  readonly candidate: Person;
  readonly assessor: Person;
  readonly supervisor: Person;
  readonly unit: EnrolmentUnit;
  readonly attempt: number;
  readonly dueOn: string | null;
  readonly state: EnrolmentState;
  readonly coverage: CoverageSummary;
  readonly ruleVersion: number;
  /** The first day on which time alone changes a status. */
  readonly coverageDueOn: string | null;
  readonly lastActivityAt: string;
  readonly createdAt: string;
  readonly version: number;
}

export const factsOf = (row: EnrolmentRow): EnrolmentFacts => ({
  candidateId: row.candidate.id,
  assessorId: row.assessor.id,
  supervisorId: row.supervisor.id,
  state: row.state,
});

const person = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name, 'department', ${alias}.department)`;

/** An instant as ISO 8601 UTC, to the microsecond Postgres keeps. */
export const instant = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** EnrolmentRow, for a statement that joins `enrolmentJoins`. */
export const enrolmentJson = /* sql */ `json_build_object(
  'id', e.id,
  'candidate', ${person('c')}, 'assessor', ${person('a')}, 'supervisor', ${person('s')},
  'unit', json_build_object('id', u.id, 'code', u.code, 'title', u.title, 'level', u.level,
    'releaseId', r.id, 'releaseCode', r.code, 'releaseName', r.name, 'releaseVersion', r.version,
    'releaseState', r.state),
  'attempt', e.attempt, 'dueOn', e.due_on, 'state', e.state,
  'coverage', json_build_object(
    'indicatorsCovered', e.indicators_covered, 'indicatorsTotal', e.indicators_total,
    'criticalCovered', e.critical_covered, 'criticalTotal', e.critical_total, 'toJudge', e.to_judge,
    'indicatorStrip', e.indicator_strip, 'criticalStrip', e.critical_strip),
  'ruleVersion', e.rule_version, 'coverageDueOn', e.coverage_due_on,
  'lastActivityAt', ${instant('e.last_activity_at')}, 'createdAt', ${instant('e.created_at')}, 'version', e.version)`;

/** Every join names the organisation: a person of two organisations is two members. */
export const enrolmentJoins = /* sql */ `
  JOIN member c ON c.organisation_id = e.organisation_id AND c.id = e.candidate_id
  JOIN member a ON a.organisation_id = e.organisation_id AND a.id = e.assessor_id
  JOIN member s ON s.organisation_id = e.organisation_id AND s.id = e.supervisor_id
  JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
  JOIN release r ON r.organisation_id = e.organisation_id AND r.id = e.release_id`;

export const personJson = person;
