import type { EnrolmentState } from '@attest/domain';
import { instant, personJson } from '../../platform/database/json-sql';
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

/** EnrolmentRow, for a statement that joins `enrolmentJoins`. */
export const enrolmentJson = /* sql */ `json_build_object(
  'id', e.id,
  'candidate', ${personJson('c')}, 'assessor', ${personJson('a')}, 'supervisor', ${personJson('s')},
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

/**
 * A row that an enrolment names, by its key. Names the organisation: a person of two organisations is two members.
 * OFFSET keeps the look-up for itself. The plan of a statement is kept and used in every organisation: one that was made
 * in a small one would otherwise read all members for each enrolment, and do so in a large one too.
 */
const named = (alias: string, table: 'member' | 'unit' | 'release', key: string) =>
  `CROSS JOIN LATERAL (SELECT * FROM ${table} WHERE organisation_id = e.organisation_id AND id = e.${key} OFFSET 0) ${alias}`;

const candidateJoin = named('c', 'member', 'candidate_id');
const unitJoins = `${named('u', 'unit', 'unit_id')} ${named('r', 'release', 'release_id')}`;

export const enrolmentJoins = `${candidateJoin} ${named('a', 'member', 'assessor_id')}
  ${named('s', 'member', 'supervisor_id')} ${unitJoins}`;
