import { type AssignedOrigin, planUnits } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolOnUnits, type ProgrammeUnitEnrolment } from '../enrolments/enrol-on-units';
import { HoldPeople } from '../enrolments/hold-people';
import { UnitStandings } from '../enrolments/unit-standings';
import { ValidityService } from '../validity/validity.service';
import type {
  AssignmentCreate,
  AssignmentDone,
  AssignmentProposal,
  AssignmentRequest,
  EntryGiven,
} from './assignment.dto';
import { presentLoads, presentPeople, presentProgramme } from './assignment.presenter';
import { AssignmentRepository, type NewProgrammeEnrolmentUnit } from './assignment.repository';
import { checkEntry, EntryChecks } from './entry-checks';
import { requireChosenAmong } from './gather-people';
import { type AssignmentPlan, isMade, type PersonPlan, PlanAssignment, unitsOf } from './plan-assignment';
import { unitDueOn } from './unit-due';

/** A person who is on the programme by now, and not before. */
interface Assigned extends PersonPlan {
  readonly programmeEnrolmentId: string;
  readonly assessorId: string;
  readonly supervisorId: string;
}

/** Puts people on a programme: proposed first, then decided under locks and written as a whole. */
@Injectable()
export class AssignProgramme {
  constructor(
    private readonly planning: PlanAssignment,
    private readonly holding: HoldPeople,
    private readonly assignments: AssignmentRepository,
    private readonly enrolling: EnrolOnUnits,
    private readonly standings: UnitStandings,
    private readonly checks: EntryChecks,
    private readonly validity: ValidityService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Nothing is written. Choices for people who were taken off the list again wait for them, unless nobody is left on it.
   * @throws as PlanAssignment.plan · Unprocessable programme_enrolment.choice_for_nobody
   */
  async propose(programmeId: string, given: AssignmentRequest): Promise<AssignmentProposal> {
    const plan = await this.planning.plan(programmeId, given);
    if (plan.people.length === 0 && plan.gathered.errors.length === 0)
      requireChosenAmong(given, plan.gathered);
    return {
      programme: presentProgramme(plan),
      startsOn: plan.startsOn,
      items: presentPeople(plan),
      assessors: presentLoads(plan.assessors, plan.people, 'assessorId'),
      supervisors: presentLoads(plan.supervisors, plan.people, 'supervisorId'),
      errors: [...plan.gathered.errors],
    };
  }

  /**
   * All who can be are assigned; of the others the answer says why not. Whoever somebody else assigns, or enrols on a
   * unit, at the same moment is recognised like anybody who was before. In as many statements for two hundred people as
   * for one.
   * @throws as PlanAssignment.plan · Conflict programme_enrolment.version_changed · Unprocessable
   *   programme_enrolment.choice_for_nobody, programme_enrolment.requirement_unknown, programme_enrolment.reason_missing, enrolment.not_published
   */
  async assign(actor: Actor, programmeId: string, given: AssignmentCreate): Promise<AssignmentDone> {
    await this.assignments.holdProgramme(programmeId);
    const proposed = await this.planning.plan(programmeId, given);
    if (proposed.version.id !== given.versionId) {
      throw new Conflict('programme_enrolment.version_changed', { versionId: proposed.version.id });
    }
    requireChosenAmong(given, proposed.gathered);
    checkEntry(proposed.version, given);
    await this.holding.named(everybodyIn(proposed));
    const plan = await this.planning.plan(programmeId, asProposed(given, proposed));
    requirePublished(plan);
    const made = await this.makeEnrolments(actor, plan);
    const people = await this.makeUnits(actor, plan, made);
    await this.conclude(actor, plan, people, given);
    return this.answer(plan, people);
  }

  /** @returns those who are new on the programme */
  private async makeEnrolments(actor: Actor, plan: AssignmentPlan): Promise<Assigned[]> {
    const wanted = plan.people.flatMap((person): Assigned[] => {
      const { assessorId, supervisorId } = person;
      if (person.status !== 'new' || assessorId === null || supervisorId === null) return [];
      return [{ ...person, programmeEnrolmentId: this.ids.next(), assessorId, supervisorId }];
    });
    if (wanted.length === 0) return [];
    const groupId = (candidateId: string) =>
      plan.gathered.grouped.has(candidateId) ? plan.gathered.groupId : null;
    const inserted = await this.assignments.insert(
      wanted.map(({ programmeEnrolmentId, candidateId, assessorId, supervisorId, attempt, dueOn }) => ({
        ...{ id: programmeEnrolmentId, candidateId, assessorId, supervisorId, attempt, dueOn },
        groupId: groupId(candidateId),
      })),
      { programmeId: plan.programmeId, versionId: plan.version.id, startsOn: plan.startsOn },
      { memberId: actor.memberId, at: this.clock.now() },
    );
    return wanted.filter(({ programmeEnrolmentId }) => inserted.has(programmeEnrolmentId));
  }

  /**
   * What each has on each unit is read anew under lock; what somebody else opens after that is found by the insert and
   * goes on.
   * @returns the people with the enrolment that counts for each unit
   */
  private async makeUnits(
    actor: Actor,
    plan: AssignmentPlan,
    people: readonly Assigned[],
  ): Promise<Assigned[]> {
    const [candidateIds, unitIds] = [
      people.map(({ candidateId }) => candidateId),
      unitsOf(plan.version).map(({ unitId }) => unitId),
    ];
    await this.standings.lockOpen(candidateIds, unitIds);
    const locked = await this.withStandings(plan, people);
    const rows = locked.flatMap((person) => this.newEnrolments(plan, person));
    const inserted = await this.enrolling.enrol(actor, rows, false);
    const late = new Set(rows.filter(({ id }) => !inserted.has(id)).map(({ candidateId }) => candidateId));
    const done = new Map(rows.map((row) => [`${row.candidateId} ${row.unitId}`, row.id]));
    const withIds = (person: Assigned): Assigned => ({
      ...person,
      units: person.units.map((unit) => {
        const id = done.get(`${person.candidateId} ${unit.unitId}`);
        return isMade(unit) && id !== undefined ? { ...unit, enrolmentId: id } : unit;
      }),
    });
    if (late.size === 0) return locked.map(withIds);
    const again = await this.withStandings(
      plan,
      locked.filter(({ candidateId }) => late.has(candidateId)),
    );
    const found = new Map(again.map((person) => [person.candidateId, person]));
    return locked.map((person) => {
      const later = found.get(person.candidateId);
      return later === undefined ? withIds(person) : keepMade(withIds(person), later, inserted);
    });
  }

  private async withStandings(plan: AssignmentPlan, people: readonly Assigned[]): Promise<Assigned[]> {
    const unitIds = unitsOf(plan.version).map(({ unitId }) => unitId);
    const candidateIds = people.map(({ candidateId }) => candidateId);
    const standings = await this.standings.read(candidateIds, unitIds, plan.today);
    return people.map((person) => {
      const chosen = person.units.flatMap(({ programmeUnitId, origin }) =>
        origin === 'not_chosen' ? [] : [programmeUnitId],
      );
      const { units } = planUnits(
        plan.version.sections,
        standings.get(person.candidateId) ?? new Map(),
        chosen,
      );
      return { ...person, units };
    });
  }

  private newEnrolments(
    { programmeId, version, startsOn }: AssignmentPlan,
    person: Assigned,
  ): ProgrammeUnitEnrolment[] {
    const facts = new Map(unitsOf(version).map((unit) => [unit.programmeUnitId, unit]));
    return person.units.filter(isMade).flatMap(({ programmeUnitId, unitId, attempt }) => {
      const unit = facts.get(programmeUnitId);
      if (unit === undefined) return [];
      return {
        ...{ id: this.ids.next(), programmeEnrolmentId: person.programmeEnrolmentId, programmeId },
        ...{ candidateId: person.candidateId, releaseId: unit.releaseId, unitId, attempt },
        ...{ assessorId: person.assessorId, supervisorId: person.supervisorId },
        dueOn: unitDueOn(startsOn, unit.dueMonths, person.dueOn),
        attitudesByProgramme: version.attitudesOnce,
      };
    });
  }

  private async conclude(
    actor: Actor,
    plan: AssignmentPlan,
    people: readonly Assigned[],
    given: AssignmentCreate,
  ): Promise<void> {
    const by = { memberId: actor.memberId, at: this.clock.now() };
    await this.assignments.insertUnits(people.flatMap(countedUnits), by);
    await this.validity.ofRecognisedEnrolments(enrolmentsOf(people, 'signed'), plan.version.id);
    await this.assignments.settleAttitudes(enrolmentsOf(people, 'going_on'), by.at);
    const [assessors, supervisors] = [countsWith(people, 'assessorId'), countsWith(people, 'supervisorId')];
    await this.audit.recordAll(
      people.map((person, index) => ({
        ...{ action: 'programme_enrolment.created', subjectId: person.programmeEnrolmentId },
        facts: {
          ...{ candidateId: person.candidateId, programmeId: plan.programmeId },
          ...{ assessorId: person.assessorId, supervisorId: person.supervisorId, attempt: person.attempt },
          groupId: plan.gathered.grouped.has(person.candidateId) ? plan.gathered.groupId : null,
          ...{ dueOn: person.dueOn, units: countOrigins(person) },
          ...{ assessorPeople: assessors[index] ?? 0, supervisorPeople: supervisors[index] ?? 0 },
          ...{ tellsAssessor: assessors[index] !== 0, tellsSupervisor: supervisors[index] !== 0 },
        },
      })),
    );
    const own = new Map((given.people ?? []).map(({ candidateId, entry }) => [candidateId, entry]));
    await this.checks.record(
      actor,
      people.flatMap(({ programmeEnrolmentId, candidateId }) =>
        entryOf(own.get(candidateId), given.entry).map((entry) => ({
          ...{ programmeEnrolmentId, candidateId, programmeId: plan.programmeId },
          ...{
            requirementId: entry.requirementId,
            result: entry.result,
            reason: entry.reason?.trim() ?? null,
            takenFromId: null,
          },
        })),
      ),
    );
  }

  /** Whoever was proposed and is not among those assigned was assigned by somebody else meanwhile. */
  private async answer(plan: AssignmentPlan, people: readonly Assigned[]): Promise<AssignmentDone> {
    const done = new Map(people.map((person) => [person.candidateId, person]));
    const late = plan.people.filter(({ status, candidateId }) => status === 'new' && !done.has(candidateId));
    const theirs = await this.assignments.earlier(
      plan.programmeId,
      late.map(({ candidateId }) => candidateId),
    );
    const after: PersonPlan[] = plan.people.map((person) => {
      const assigned = done.get(person.candidateId);
      if (assigned !== undefined || person.status !== 'new') return assigned ?? person;
      const found = theirs.find(({ candidateId }) => candidateId === person.candidateId);
      return { ...person, status: 'assigned', programmeEnrolmentId: found?.id ?? null, units: [] };
    });
    const standings = await this.standings.read(
      people.map(({ candidateId }) => candidateId),
      unitsOf(plan.version).map(({ unitId }) => unitId),
      plan.today,
    );
    const counts = people.map(countOrigins);
    const sum = (of: (counted: ReturnType<typeof countOrigins>) => number) =>
      counts.reduce((total, each) => total + of(each), 0);
    return {
      totals: {
        people: people.length,
        created: sum((each) => each.new + each.attempt),
        goingOn: sum((each) => each.going_on),
        signed: sum((each) => each.signed),
      },
      items: presentPeople({ ...plan, standings, people: after }),
      errors: [...plan.gathered.errors],
    };
  }
}

const everybodyIn = ({ people }: AssignmentPlan): string[] => [
  ...new Set(
    people.flatMap(({ candidateId, assessorId, supervisorId }) =>
      [candidateId, assessorId ?? [], supervisorId ?? []].flat(),
    ),
  ),
];

/** What was proposed becomes what is asked for, so that it is looked at once more and not proposed anew. */
function asProposed(given: AssignmentCreate, { people, gathered }: AssignmentPlan): AssignmentRequest {
  const { ...asked } = given;
  return {
    ...asked,
    people: people.map(({ candidateId, status, assessorId, supervisorId }) => ({
      candidateId,
      ...gathered.choices.get(candidateId),
      ...(status === 'new' && assessorId !== null ? { assessorId } : {}),
      ...(status === 'new' && supervisorId !== null ? { supervisorId } : {}),
    })),
  };
}

function requirePublished(plan: AssignmentPlan): void {
  const made = new Set(
    plan.people.flatMap(({ status, units }) =>
      (status === 'new' ? units.filter(isMade) : []).map(({ unitId }) => unitId),
    ),
  );
  const closed = unitsOf(plan.version).filter(
    ({ unitId, releaseState }) => made.has(unitId) && releaseState !== 'published',
  );
  if (closed.length > 0) {
    throw new Unprocessable('enrolment.not_published', { unitIds: closed.map(({ unitId }) => unitId) });
  }
}

/** Of units that were opened by somebody else meanwhile, theirs count; those made here stay as made. */
function keepMade(person: Assigned, later: Assigned, inserted: ReadonlySet<string>): Assigned {
  const found = new Map(later.units.map((unit) => [unit.programmeUnitId, unit]));
  return {
    ...person,
    units: person.units.map((unit) => {
      const isLost = isMade(unit) && (unit.enrolmentId === null || !inserted.has(unit.enrolmentId));
      return isLost ? (found.get(unit.programmeUnitId) ?? unit) : unit;
    }),
  };
}

const enrolmentsOf = (people: readonly Assigned[], wanted: AssignedOrigin): string[] =>
  people.flatMap(({ units }) =>
    units.flatMap(({ origin, enrolmentId }) =>
      origin === wanted && enrolmentId !== null ? [enrolmentId] : [],
    ),
  );

const countedUnits = ({ programmeEnrolmentId, units }: Assigned): NewProgrammeEnrolmentUnit[] =>
  units.flatMap(({ programmeUnitId, enrolmentId, origin }) =>
    enrolmentId === null ? [] : [{ programmeEnrolmentId, programmeUnitId, enrolmentId, origin }],
  );

function countOrigins({ units }: Pick<PersonPlan, 'units'>): Record<AssignedOrigin, number> {
  const counts = { new: 0, going_on: 0, signed: 0, attempt: 0 };
  for (const { origin } of units) if (origin !== 'not_chosen') counts[origin] += 1;
  return counts;
}

/** How many have the same one: on the first of them, and 0 on the others. */
function countsWith(people: readonly Assigned[], as: 'assessorId' | 'supervisorId'): number[] {
  const counts = new Map<string, number>();
  for (const person of people) counts.set(person[as], (counts.get(person[as]) ?? 0) + 1);
  return people.map((person) => {
    const count = counts.get(person[as]) ?? 0;
    counts.set(person[as], 0);
    return count;
  });
}

/** Those for the person, and those for all of which nothing else is said. A requirement left open has no check. */
function entryOf(own: readonly EntryGiven[] = [], all: readonly EntryGiven[] = []): EntryGiven[] {
  const said = new Set(own.map(({ requirementId }) => requirementId));
  return [...own, ...all.filter(({ requirementId }) => !said.has(requirementId))].filter(
    ({ result }) => result !== 'open',
  );
}
