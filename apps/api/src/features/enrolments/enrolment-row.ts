import type { AssessmentMethod, EnrolmentState } from '@attest/domain';
import { instant, personJson } from '../../platform/database/json-sql';
import type { Person } from '../../platform/http/person.dto';
import { summaryMembers } from './coverage-summary-sql';
import type { CoverageSummary, EnrolmentUnit } from './enrolment-summary.dto';
import { renewerOf } from './enrolment-scope';
import type { EnrolmentFacts } from './enrolments.policy';

/** Somebody who assesses beside the lead. */
export interface TeamMemberRow {
  readonly member: Person;
  readonly method: AssessmentMethod | null;
  readonly place: string | null;
}

/** An enrolment with the people and the unit it names, as one JSON value from Postgres. */
export interface EnrolmentRow {
  readonly id: string;
  readonly candidate: Person;
  readonly assessor: Person;
  readonly supervisor: Person;
  /** Who assesses beside the lead, in the order in which they were added, then by name. */
  readonly team: readonly TeamMemberRow[];
  /** Whom a proposal names to decide on the renewal of what is signed, in place of the assessor. */
  readonly renewerId?: string | null;
  readonly unit: EnrolmentUnit;
  readonly attempt: number;
  readonly dueOn: string | null;
  readonly state: EnrolmentState;
  /** The last day on which its signature is valid; null: not signed, or without an end. */
  readonly validUntil: string | null;
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
  team: row.team.map(({ member, method }) => ({ memberId: member.id, method })),
  renewerId: row.renewerId ?? null,
});

const validUntil = /* sql */ `CASE WHEN e.state = 'signed' THEN (
  SELECT y.valid_until FROM sign_off g
  JOIN validity y ON y.organisation_id = g.organisation_id AND y.sign_off_id = g.id
  WHERE g.organisation_id = e.organisation_id AND g.enrolment_id = e.id LIMIT 1) END`;

/** EnrolmentRow, for a statement that joins `enrolmentJoins`. */
export const enrolmentJson = /* sql */ `json_build_object(
  'id', e.id,
  'candidate', ${personJson('c')}, 'assessor', ${personJson('a')}, 'supervisor', ${personJson('s')},
  'team', coalesce((SELECT json_agg(json_build_object('member', ${personJson('tp')}, 'method', tm.method, 'place', tm.place)
      ORDER BY tm.added_at, tp.display_name, tm.id)
    FROM enrolment_assessor tm
    CROSS JOIN LATERAL (SELECT * FROM member WHERE organisation_id = tm.organisation_id AND id = tm.member_id OFFSET 0) tp
    WHERE tm.organisation_id = e.organisation_id AND tm.enrolment_id = e.id AND tm.removed_at IS NULL), '[]'), 'renewerId', ${renewerOf('e')},
  'unit', json_build_object('id', u.id, 'code', u.code, 'title', u.title, 'level', u.level,
    'releaseId', r.id, 'releaseCode', r.code, 'releaseName', r.name, 'releaseVersion', r.version,
    'releaseState', r.state),
  'attempt', e.attempt, 'dueOn', e.due_on, 'state', e.state, 'validUntil', ${validUntil},
  'coverage', json_build_object(${summaryMembers('e')}),
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
