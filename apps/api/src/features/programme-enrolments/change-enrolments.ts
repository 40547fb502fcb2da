import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Stale } from '../../platform/errors/domain-error';
import { presentPerson } from '../../platform/http/person.dto';
import { type AuditEntry, AuditTrail } from '../audit/audit-trail';
import { type Assignment, AssignPeople } from '../enrolments/assign-people';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import type { EnrolmentRow } from '../enrolments/enrolment-row';
import { HoldPeople } from '../enrolments/hold-people';
import { UnitStandings } from '../enrolments/unit-standings';
import type { Partaker, WorkRow } from '../enrolments/unit-standings';
import type { WorkLoad } from './assignment.dto';
import type { ChangeRefusal, ProgrammeEnrolmentsChange, ProgrammeEnrolmentsChanged } from './changes.dto';
import { ChangesRepository, type CountedRow } from './changes.repository';
import type { ProgrammeEnrolmentRow } from './programme-enrolment-row';
import { ProgrammeEnrolmentReader } from './programme-enrolment-reader';
import { isOpen } from './programme-enrolments.policy';

/** Of one of them; what is not given stays. */
type Wanted = Partial<Pick<ProgrammeEnrolmentsChange, 'assessorId' | 'supervisorId' | 'dueOn'>>;

/** What becomes of one of them. */
interface Change {
  readonly row: ProgrammeEnrolmentRow;
  readonly assessorId: string;
  readonly supervisorId: string;
  readonly dueOn: string | null;
  readonly units: readonly Assignment[];
  readonly refusal: ChangeRefusal | null;
}

/** Other people or another date for many at once: who can be changed is, and of the others is said why not. */
@Injectable()
export class ChangeEnrolments {
  constructor(
    private readonly holding: HoldPeople,
    private readonly reader: ProgrammeEnrolmentReader,
    private readonly units: EnrolmentReader,
    private readonly changes: ChangesRepository,
    private readonly assigning: AssignPeople,
    private readonly standings: UnitStandings,
    private readonly audit: AuditTrail,
  ) {}

  /** In as many statements for two hundred as for one. @throws NotFound when one of them is not there · Stale */
  async change(actor: Actor, given: ProgrammeEnrolmentsChange): Promise<ProgrammeEnrolmentsChanged> {
    await this.holding.named([given.assessorId, given.supervisorId]);
    return this.changeEach(actor, given.ids, () => given, given);
  }

  /** The open units that count for these: whoever locks more than one whole with its units locks all of them at once. */
  async openUnitsOf(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const counted = await this.changes.counted(ids);
    return counted.flatMap(({ enrolmentId, open }) => (open ? [enrolmentId] : []));
  }

  /** As `change`, each as `wanted` says of it. Whoever asks has held the people whom it names. */
  async changeEach(
    actor: Actor,
    ids: readonly string[],
    wanted: (id: string) => Wanted,
    given: Pick<ProgrammeEnrolmentsChange, 'units' | 'dryRun'> = {},
  ): Promise<ProgrammeEnrolmentsChanged> {
    const rows = await this.reader.lockMany(actor, ids);
    const counted = await this.changes.counted(rows.map(({ id }) => id));
    const open = counted.filter((each) => each.open && given.units !== false);
    const locked = await this.units.lockMany(
      actor,
      open.map(({ enrolmentId }) => enrolmentId),
    );
    const work = {
      assessors: await this.workOf(
        'assessor',
        rows.map(({ assessor }) => assessor.id),
        rows.flatMap(({ id }) => wanted(id).assessorId ?? []),
      ),
      supervisors: await this.workOf(
        'supervisor',
        rows.map(({ supervisor }) => supervisor.id),
        rows.flatMap(({ id }) => wanted(id).supervisorId ?? []),
      ),
    };
    const partakers = await this.standings.partakers(counted.map(({ enrolmentId }) => enrolmentId));
    const asked = rows.map((row) => changeOf(row, wanted(row.id), { counted, locked, partakers, ...work }));
    const decided = await this.withUnitProblems(asked);
    const done = decided.filter(({ refusal }) => refusal === null);
    if (given.dryRun !== true) await this.write(actor, done);
    return {
      changed: done.map(({ row, units }) => ({
        ...{ id: row.id, candidate: presentPerson(row.candidate), units: units.length },
      })),
      refused: decided.flatMap(({ row, refusal }) =>
        refusal === null ? [] : [{ id: row.id, candidate: presentPerson(row.candidate), reason: refusal }],
      ),
      assessors: loadsAfter(work.assessors, done, 'assessor'),
      supervisors: loadsAfter(work.supervisors, done, 'supervisor'),
    };
  }

  /** Of those who have it, and of whoever is to have it. */
  private workOf(
    role: 'assessor' | 'supervisor',
    former: readonly string[],
    next: readonly string[],
  ): Promise<WorkRow[]> {
    return next.length === 0
      ? Promise.resolve([])
      : this.standings.work(role, [...new Set([...former, ...next])]);
  }

  /** What stands against it in one of the units stands against it for the whole. */
  private async withUnitProblems(changes: readonly Change[]): Promise<Change[]> {
    const units = changes.flatMap((change) => (change.refusal === null ? change.units : []));
    const problems = await this.assigning.problems(units);
    const inUnits = new Map(problems.map((problem) => [problem.enrolmentId, problem]));
    return changes.map((change) => {
      if (change.refusal !== null) return change;
      const found = change.units.flatMap(({ row }) => inUnits.get(row.id) ?? []).at(0);
      if (found === undefined) return change;
      return {
        ...change,
        refusal: found.problem === 'parts' ? 'not_independent' : (`not_${found.as}` as const),
      };
    });
  }

  private async write(actor: Actor, changes: readonly Change[]): Promise<void> {
    const moved = changes.filter(({ row, assessorId, supervisorId, dueOn }) =>
      [row.assessor.id !== assessorId, row.supervisor.id !== supervisorId, row.dueOn !== dueOn].includes(
        true,
      ),
    );
    if (moved.length === 0) return;
    const written = await this.changes.change(
      moved.map(({ row, assessorId, supervisorId, dueOn }) => ({
        ...{ id: row.id, version: row.version, assessorId, supervisorId, dueOn },
      })),
    );
    if (written !== moved.length) throw new Stale();
    await this.assigning.assign(actor, unitsOfAll(moved));
    await this.audit.recordAll(moved.flatMap(eventsOf));
  }
}

/**
 * Each unit once, however many of these programmes it counts for: another person whom any of them brings, and the first of
 * their dates.
 */
function unitsOfAll(changes: readonly Pick<Change, 'units'>[]): Assignment[] {
  const byId = new Map<string, Assignment>();
  for (const unit of changes.flatMap(({ units }) => units)) {
    const before = byId.get(unit.row.id);
    byId.set(unit.row.id, before === undefined ? unit : both(before, unit));
  }
  return [...byId.values()];
}

function both(one: Assignment, other: Assignment): Assignment {
  const { row } = one;
  const moved = [one.dueOn, other.dueOn].filter((dueOn) => dueOn !== row.dueOn);
  const [first = moved.length === 0 ? row.dueOn : null] = moved.filter((dueOn) => dueOn !== null).sort();
  return {
    row,
    assessorId: one.assessorId === row.assessor.id ? other.assessorId : one.assessorId,
    supervisorId: one.supervisorId === row.supervisor.id ? other.supervisorId : one.supervisorId,
    dueOn: first,
  };
}

interface Known {
  readonly counted: readonly CountedRow[];
  readonly locked: readonly EnrolmentRow[];
  readonly partakers: readonly Partaker[];
  readonly assessors: readonly WorkRow[];
  readonly supervisors: readonly WorkRow[];
}

function changeOf(row: ProgrammeEnrolmentRow, given: Wanted, known: Known): Change {
  const own = new Set(
    known.counted.flatMap((each) => (each.programmeEnrolmentId === row.id ? [each.enrolmentId] : [])),
  );
  const next = {
    assessorId: given.assessorId ?? row.assessor.id,
    supervisorId: given.supervisorId ?? row.supervisor.id,
    dueOn: given.dueOn === undefined ? row.dueOn : given.dueOn,
  };
  const counted = known.locked.filter(({ id }) => own.has(id));
  const after = counted.map((unit) => assignmentOf(unit, row, next));
  const units = after.filter(changes);
  const assessing = after.map(({ assessorId }) => assessorId);
  const taken = known.partakers.filter(({ enrolmentId }) => own.has(enrolmentId));
  return { row, ...next, units, refusal: refusalOf(row, next, { ...known, taken, assessing }) };
}

/** Who assesses or signs a unit instead of the one who does the whole stays, and so does a date of its own. */
function assignmentOf(
  unit: EnrolmentRow,
  { assessor, supervisor, dueOn: former }: ProgrammeEnrolmentRow,
  next: Pick<Change, 'assessorId' | 'supervisorId' | 'dueOn'>,
): Assignment {
  const isLater = next.dueOn !== null && unit.dueOn !== null && unit.dueOn > next.dueOn;
  return {
    row: unit,
    assessorId: unit.assessor.id === assessor.id ? next.assessorId : unit.assessor.id,
    supervisorId: unit.supervisor.id === supervisor.id ? next.supervisorId : unit.supervisor.id,
    dueOn: unit.dueOn === former || isLater ? next.dueOn : unit.dueOn,
  };
}

const changes = ({ row, assessorId, supervisorId, dueOn }: Assignment): boolean =>
  row.assessor.id !== assessorId || row.supervisor.id !== supervisorId || row.dueOn !== dueOn;

function refusalOf(
  row: ProgrammeEnrolmentRow,
  next: Pick<Change, 'assessorId' | 'supervisorId'>,
  {
    assessors,
    supervisors,
    taken,
    assessing,
  }: Known & {
    readonly taken: readonly Partaker[];
    /** Who assesses a unit that counts. */
    readonly assessing: readonly string[];
  },
): ChangeRefusal | null {
  if (!isOpen(row.state)) return 'closed';
  const { assessorId, supervisorId } = next;
  if (new Set([row.candidate.id, assessorId, supervisorId]).size < 3) return 'same_person';
  const isIn = (rows: readonly WorkRow[], id: string) => rows.some(({ person }) => person.id === id);
  const [assesses, signs] = [row.assessor.id !== assessorId, row.supervisor.id !== supervisorId];
  if (assesses && !isIn(assessors, assessorId)) return 'not_assessor';
  if (signs && !isIn(supervisors, supervisorId)) return 'not_supervisor';
  const testified = taken.some((each) => each.testified && each.memberId === assessorId);
  const took = assessing.includes(supervisorId) || taken.some((each) => each.memberId === supervisorId);
  return (assesses && testified) || (signs && took) ? 'not_independent' : null;
}

function eventsOf({ row, assessorId, supervisorId, dueOn }: Change): AuditEntry[] {
  const about = { candidateId: row.candidate.id, programmeId: row.programme.id };
  const subject = { subjectId: row.id };
  return [
    ...(row.assessor.id === assessorId
      ? []
      : [
          {
            ...{ ...subject, action: 'programme_enrolment.assessor_changed' as const },
            facts: { ...about, formerAssessorId: row.assessor.id, assessorId },
          },
        ]),
    ...(row.supervisor.id === supervisorId
      ? []
      : [
          {
            ...{ ...subject, action: 'programme_enrolment.supervisor_changed' as const },
            facts: { ...about, formerSupervisorId: row.supervisor.id, supervisorId },
          },
        ]),
    ...(row.dueOn === dueOn
      ? []
      : [{ ...subject, action: 'programme_enrolment.changed' as const, facts: { ...about, dueOn } }]),
  ];
}

function loadsAfter(
  work: readonly WorkRow[],
  done: readonly Change[],
  as: 'assessor' | 'supervisor',
): WorkLoad[] {
  const moved = new Map<string, number>();
  const add = (id: string, count: number) => moved.set(id, (moved.get(id) ?? 0) + count);
  for (const { row, assessorId, supervisorId } of unitsOfAll(done)) {
    add(row[as].id, -1);
    add(as === 'assessor' ? assessorId : supervisorId, 1);
  }
  return work.map(({ person, open }) => ({
    person: presentPerson(person),
    before: open,
    after: open + (moved.get(person.id) ?? 0),
  }));
}
