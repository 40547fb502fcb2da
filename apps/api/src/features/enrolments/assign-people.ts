import type { Role } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { type AuditEntry, AuditTrail } from '../audit/audit-trail';
import { AssessorTeamsRepository } from './assessor-teams.repository';
import { EnrolRepository } from './enrol.repository';
import { type EnrolmentRow, factsOf } from './enrolment-row';
import { isEditable } from './enrolments.policy';
import { EnrolmentsRepository } from './enrolments.repository';
import { againstAssessing, againstSigning, type CasePart, partsTaken } from './independence';
import { ParticipationRepository } from './participation.repository';

/** Who is to assess and to sign a locked enrolment from now on, and by when it is due. */
export interface Assignment {
  readonly row: EnrolmentRow;
  readonly assessorId: string;
  readonly supervisorId: string;
  readonly dueOn: string | null;
}

/** unknown: no active member · role: does not hold the role · parts: what they have to do with the case stands against it. */
export interface AssignmentProblem {
  readonly enrolmentId: string;
  readonly memberId: string;
  readonly as: 'assessor' | 'supervisor';
  readonly problem: 'unknown' | 'role' | 'parts';
  readonly parts: readonly CasePart[];
}

const CODES = {
  unknown: 'enrolment.person_unknown',
  role: 'enrolment.role_missing',
  parts: 'enrolment.not_independent',
} as const;

/** Names the people of enrolments, one or many, everywhere by the same rules; each change is told to those it concerns. */
@Injectable()
export class AssignPeople {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly teams: AssessorTeamsRepository,
    private readonly enrolling: EnrolRepository,
    private readonly participation: ParticipationRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * What stands against it.
   * @param whom newly: whoever stays named is not asked about · all: what follows the enrolments names everybody anew
   */
  async problems(
    assignments: readonly Assignment[],
    whom: 'newly' | 'all' = 'newly',
  ): Promise<AssignmentProblem[]> {
    const named = assignments.flatMap(whom === 'newly' ? newlyNamed : everybodyNamed);
    const people = await this.enrolling.people(
      named.map(({ memberId }) => memberId),
      this.clock.now(),
    );
    const roles = new Map(people.filter(({ active }) => active).map((person) => [person.id, person.roles]));
    const parts = await this.participation.read(
      named.map(({ assignment, memberId }) => ({ enrolmentId: assignment.row.id, memberId })),
    );
    const taken = new Map(parts.map((each) => [`${each.enrolmentId} ${each.memberId}`, partsTaken(each)]));
    return named.flatMap(({ assignment, memberId, as }): AssignmentProblem[] => {
      const about = { enrolmentId: assignment.row.id, memberId, as };
      const held: readonly Role[] | undefined = roles.get(memberId);
      if (held === undefined) return [{ ...about, problem: 'unknown', parts: [] }];
      if (!held.includes(as)) return [{ ...about, problem: 'role', parts: [] }];
      const facts = { ...factsOf(assignment.row), assessorId: assignment.assessorId };
      const against = as === 'supervisor' ? againstSigning : againstAssessing;
      const found = against(memberId, facts, taken.get(`${about.enrolmentId} ${memberId}`) ?? []);
      return found.length === 0 ? [] : [{ ...about, problem: 'parts', parts: found }];
    });
  }

  /**
   * Of what follows an enrolment, whose people are named anew by the same rules.
   * @throws Unprocessable as `assign`
   */
  async requireNext(assignment: Assignment): Promise<void> {
    requireThree([assignment]);
    refuse(await this.problems([assignment], 'all'));
  }

  /**
   * All of them, or none. Whoever leads from now on stands no longer among those who assess beside the lead.
   * @throws Conflict enrolment.closed · Stale · Unprocessable enrolment.same_person, enrolment.person_unknown,
   *   enrolment.role_missing, enrolment.not_independent, each with the problems of its kind
   */
  async assign(actor: Actor, assignments: readonly Assignment[]): Promise<void> {
    const closed = assignments.find(({ row }) => !isEditable(row.state));
    if (closed) throw new Conflict('enrolment.closed', { state: closed.row.state });
    requireThree(assignments);
    refuse(await this.problems(assignments));
    await this.teams.end(assignments.flatMap(risenFromTeam), actor.memberId, this.clock.now());
    const changed = await this.enrolments.assign(assignments);
    if (changed !== assignments.length) throw new Stale();
    await this.audit.recordAll(assignments.flatMap(eventsOf));
  }
}

/** @throws Unprocessable enrolment.same_person */
function requireThree(assignments: readonly Assignment[]): void {
  for (const { row, assessorId, supervisorId } of assignments) {
    if (new Set([row.candidate.id, assessorId, supervisorId]).size < 3) {
      throw new Unprocessable('enrolment.same_person', { enrolmentId: row.id });
    }
  }
}

/** @throws Unprocessable with the problems of the first kind, where there are any */
function refuse(problems: readonly AssignmentProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const same = problems.filter(({ problem }) => problem === first.problem);
  throw new Unprocessable(CODES[first.problem], {
    memberIds: [...new Set(same.map(({ memberId }) => memberId))],
    role: first.as,
    problems: same,
  });
}

const risenFromTeam = ({ row, assessorId }: Assignment) =>
  row.team
    .filter(({ member }) => member.id === assessorId)
    .map(({ member }) => ({ enrolmentId: row.id, memberId: member.id }));

interface Named {
  readonly assignment: Assignment;
  readonly memberId: string;
  readonly as: 'assessor' | 'supervisor';
}

const everybodyNamed = (assignment: Assignment): Named[] => [
  { assignment, memberId: assignment.assessorId, as: 'assessor' },
  { assignment, memberId: assignment.supervisorId, as: 'supervisor' },
];

function newlyNamed(assignment: Assignment): Named[] {
  const { row, assessorId, supervisorId } = assignment;
  return [
    ...(assessorId === row.assessor.id
      ? []
      : [{ assignment, memberId: assessorId, as: 'assessor' as const }]),
    ...(supervisorId === row.supervisor.id
      ? []
      : [{ assignment, memberId: supervisorId, as: 'supervisor' as const }]),
  ];
}

function eventsOf({ row, assessorId, supervisorId, dueOn }: Assignment): AuditEntry[] {
  const about = { subjectId: row.id, enrolmentId: row.id };
  return [
    ...(assessorId === row.assessor.id
      ? []
      : [
          {
            ...about,
            action: 'enrolment.assessor_changed' as const,
            facts: { formerAssessorId: row.assessor.id, assessorId },
          },
        ]),
    ...(supervisorId === row.supervisor.id
      ? []
      : [
          {
            ...about,
            action: 'enrolment.supervisor_changed' as const,
            facts: { formerSupervisorId: row.supervisor.id, supervisorId },
          },
        ]),
    ...(dueOn === row.dueOn ? [] : [{ ...about, action: 'enrolment.changed' as const, facts: { dueOn } }]),
  ];
}
