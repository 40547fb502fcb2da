import {
  addMonths,
  type PlannedUnit,
  planUnits,
  proposeTeams,
  type Role,
  type TeamNeed,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Conflict, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { type CandidateStanding, UnitStandings } from '../enrolments/unit-standings';
import type { Partaker, WorkRow } from '../enrolments/unit-standings';
import {
  type AssignmentRefusal,
  type AssignmentRequest,
  type AssignmentStatus,
  MOST_MADE,
} from './assignment.dto';
import {
  AssignmentRepository,
  type EarlierRow,
  type NamedPerson,
  type ProgrammeFacts,
  type ProgrammeUnitFacts,
} from './assignment.repository';
import { type Choice, type Gathered, GatherPeople } from './gather-people';

export type AssignedVersion = NonNullable<ProgrammeFacts['version']>;

export interface PersonPlan {
  readonly candidateId: string;
  readonly status: AssignmentStatus;
  readonly reason: AssignmentRefusal | null;
  /** The one that they are on, or have signed. */
  readonly programmeEnrolmentId: string | null;
  readonly attempt: number;
  readonly assessorId: string | null;
  readonly supervisorId: string | null;
  readonly dueOn: string | null;
  readonly units: readonly PlannedUnit[];
}

export type Standings = ReadonlyMap<string, ReadonlyMap<string, CandidateStanding>>;

export interface AssignmentPlan {
  readonly programmeId: string;
  readonly version: AssignedVersion;
  readonly today: string;
  readonly startsOn: string;
  readonly gathered: Gathered;
  readonly people: readonly PersonPlan[];
  readonly standings: Standings;
  readonly assessors: readonly WorkRow[];
  readonly supervisors: readonly WorkRow[];
}

/** Of somebody who has signed the programme; whatever ends before that day is attempted again. */
export interface PlannedRenewal {
  readonly validOn: string;
}

export const unitsOf = (version: AssignedVersion): ProgrammeUnitFacts[] =>
  version.sections.flatMap(({ units }) => [...units]);

/** What would become of each person on each unit, and who would assess and sign; nothing is written. */
@Injectable()
export class PlanAssignment {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly gathering: GatherPeople,
    private readonly standings: UnitStandings,
    private readonly clock: Clock,
  ) {}

  /**
   * The same for the same record, whoever asks.
   * @throws NotFound of the programme, the group · Conflict programme_enrolment.not_in_use ·
   *   Unprocessable programme_enrolment.too_many, programme_enrolment.unit_unknown
   */
  async plan(
    programmeId: string,
    given: AssignmentRequest,
    renewal: PlannedRenewal | null = null,
  ): Promise<AssignmentPlan> {
    const programme = await this.assignments.programme(programmeId, this.clock.now());
    if (programme === undefined) throw new NotFound('programme');
    const { version, today } = programme;
    if (version === null || programme.state !== 'in_use') {
      throw new Conflict('programme_enrolment.not_in_use', { state: programme.state });
    }
    requireKnownUnits(version, given);
    const units = unitsOf(version);
    const gathered = await this.gathering.gather(given, units);
    const { candidateIds } = gathered;
    const earlier = await this.assignments.earlier(programmeId, candidateIds);
    const standings = await this.standings.read(
      candidateIds,
      units.map(({ unitId }) => unitId),
      renewal?.validOn ?? today,
    );
    const startsOn = given.startsOn ?? today;
    const people = candidateIds.map((candidateId) =>
      personPlan(candidateId, {
        ...{ version, startsOn, gathered, standings: standings.get(candidateId) ?? new Map() },
        renewing: renewal !== null,
        earlier: earlier.find((each) => each.candidateId === candidateId),
        electives: gathered.choices.get(candidateId)?.electives ?? given.electives ?? [],
      }),
    );
    requireWithinBounds(people);
    const partakers = await this.standings.partakers(
      people.flatMap(({ units: planned }) => planned.flatMap(({ enrolmentId }) => enrolmentId ?? [])),
    );
    const chosen = [...gathered.choices.values()];
    const assessors = await this.standings.work(
      'assessor',
      amongOf(
        given.assessorIds,
        chosen.map(({ assessorId }) => assessorId),
      ),
    );
    const supervisors = await this.standings.work(
      'supervisor',
      amongOf(
        given.supervisorIds,
        chosen.map(({ supervisorId }) => supervisorId),
      ),
    );
    const plan = { programmeId, version, today, startsOn, gathered, standings, assessors, supervisors };
    return { ...plan, people: withTeams(people, { ...plan, partakers, given }) };
  }
}

/** @throws Unprocessable programme_enrolment.too_many: with how many people it would not be */
function requireWithinBounds(people: readonly PersonPlan[]): void {
  const made = people.map(({ status, units }) => (status === 'new' ? units.filter(isMade).length : 0));
  if (made.reduce((sum, count) => sum + count, 0) <= MOST_MADE) return;
  const most = Math.floor(MOST_MADE / Math.max(...made));
  throw new Unprocessable('programme_enrolment.too_many', { most, count: people.length });
}

function requireKnownUnits(version: AssignedVersion, given: AssignmentRequest): void {
  const known = new Set(unitsOf(version).map(({ programmeUnitId }) => programmeUnitId));
  const named = [given, ...(given.people ?? [])].flatMap(({ electives }) => electives ?? []);
  const unknown = named.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new Unprocessable('programme_enrolment.unit_unknown', { programmeUnitIds: unknown.slice(0, 20) });
  }
}

/** Whoever was chosen by name is looked up too, whether or not they are among those to be proposed. */
const amongOf = (pool: readonly string[] | undefined, chosen: readonly (string | undefined)[]) =>
  pool === undefined ? null : [...new Set([...pool, ...chosen.filter((id) => id !== undefined)])];

interface About {
  readonly version: AssignedVersion;
  readonly startsOn: string;
  readonly gathered: Gathered;
  readonly standings: ReadonlyMap<string, CandidateStanding>;
  readonly earlier: EarlierRow | undefined;
  readonly renewing: boolean;
  readonly electives: readonly string[];
}

function personPlan(candidateId: string, about: About): PersonPlan {
  const { version, startsOn, gathered, standings, earlier, renewing, electives } = about;
  const { dueOn } = gathered.choices.get(candidateId) ?? {};
  const plan = {
    ...{ candidateId, reason: null, programmeEnrolmentId: null, assessorId: null, supervisorId: null },
    ...{ attempt: (earlier?.attempt ?? 0) + 1, units: [] },
    dueOn:
      dueOn === undefined
        ? version.dueMonths === null
          ? null
          : addMonths(startsOn, version.dueMonths)
        : dueOn,
  };
  const reason = refusalOf(gathered.people.get(candidateId));
  if (reason !== null) return { ...plan, status: 'refused', reason };
  const goesOn = earlier?.state === 'withdrawn' || (renewing && earlier?.state === 'signed');
  if (earlier !== undefined && !goesOn) {
    const status = earlier.state === 'signed' ? 'signed' : 'assigned';
    return { ...plan, status, programmeEnrolmentId: earlier.id };
  }
  const { units, tooMany } = planUnits(version.sections, standings, electives);
  if (tooMany.length > 0) return { ...plan, status: 'refused', reason: 'electives', units };
  return { ...plan, status: 'new', units };
}

/** Candidates are assigned while they are invited; whoever has left is not. */
function refusalOf(person: NamedPerson | undefined): AssignmentRefusal | null {
  if (person === undefined) return 'unknown';
  if (person.state === 'left') return 'left';
  return person.roles.includes('candidate') ? null : 'role';
}

interface Teams extends Omit<AssignmentPlan, 'people'> {
  readonly partakers: readonly Partaker[];
  readonly given: AssignmentRequest;
}

export const isMade = ({ origin }: Pick<PlannedUnit, 'origin'>): boolean =>
  origin === 'new' || origin === 'attempt';

function withTeams(people: readonly PersonPlan[], about: Teams): PersonPlan[] {
  const { given, assessors, supervisors, gathered } = about;
  const poolOf = (rows: readonly WorkRow[], ids: readonly string[] | undefined) =>
    new Map(
      rows.flatMap(({ person, open }) =>
        ids === undefined || ids.includes(person.id) ? [[person.id, open] as const] : [],
      ),
    );
  const pool = {
    assessors: poolOf(assessors, given.assessorIds),
    supervisors: poolOf(supervisors, given.supervisorIds),
  };
  const partakersOf = new Map<string, Partaker[]>();
  for (const each of about.partakers) {
    partakersOf.set(each.enrolmentId, [...(partakersOf.get(each.enrolmentId) ?? []), each]);
  }
  const needs = people
    .filter(({ status }) => status === 'new')
    .map((person) => {
      const own = about.standings.get(person.candidateId) ?? new Map<string, CandidateStanding>();
      const choice = gathered.choices.get(person.candidateId) ?? {};
      return needOf(person, { own, choice, pool, partakersOf });
    });
  const teams = proposeTeams(needs, pool);
  const byCandidate = new Map(needs.map((need) => [need.candidateId, need]));
  return people.map((person) => {
    const need = byCandidate.get(person.candidateId);
    if (need === undefined) return person;
    const { assessorId = null, supervisorId = null } = teams.get(person.candidateId) ?? {};
    const reason = problemOf({ assessorId, supervisorId }, need, gathered.people, about);
    return { ...person, assessorId, supervisorId, ...(reason === null ? {} : { status: 'refused', reason }) };
  });
}

interface Circumstances {
  readonly own: ReadonlyMap<string, CandidateStanding>;
  readonly choice: Choice;
  readonly pool: {
    readonly assessors: ReadonlyMap<string, number>;
    readonly supervisors: ReadonlyMap<string, number>;
  };
  readonly partakersOf: ReadonlyMap<string, readonly Partaker[]>;
}

function needOf(person: PersonPlan, { own, choice, pool, partakersOf }: Circumstances): TeamNeed {
  const counted = person.units.flatMap(({ enrolmentId }) => enrolmentId ?? []);
  const taken = counted.flatMap((id) => partakersOf.get(id) ?? []);
  const open = person.units.flatMap(({ unitId }) => own.get(unitId)?.open ?? []);
  const assessing = person.units.flatMap(({ unitId, enrolmentId }) => {
    const { open: going, signed } = own.get(unitId) ?? { open: null, signed: null };
    return enrolmentId === null ? [] : [(going ?? signed)?.assessor.id ?? []].flat();
  });
  const notAssessor = taken.flatMap(({ testified, memberId }) => (testified ? [memberId] : []));
  const notSupervisor = [...new Set([...assessing, ...taken.map(({ memberId }) => memberId)])];
  const free = (id: string, barred: readonly string[]) => id !== person.candidateId && !barred.includes(id);
  const assessorId =
    choice.assessorId ??
    mostOften(
      open.map(({ assessor }) => assessor.id),
      (id) => pool.assessors.has(id) && free(id, notAssessor) && id !== choice.supervisorId,
    );
  const supervisorId =
    choice.supervisorId ??
    mostOften(
      open.map(({ supervisor }) => supervisor.id),
      (id) => pool.supervisors.has(id) && free(id, notSupervisor) && id !== assessorId,
    );
  return {
    ...{ candidateId: person.candidateId, assessorId, supervisorId, notAssessor, notSupervisor },
    units: person.units.filter(isMade).length,
  };
}

/** Whoever is with them on most units already, of those who may. */
function mostOften(ids: readonly string[], may: (id: string) => boolean): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) if (may(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  return first?.[0] ?? null;
}

function problemOf(
  { assessorId, supervisorId }: { assessorId: string | null; supervisorId: string | null },
  { candidateId, notAssessor, notSupervisor }: TeamNeed,
  people: ReadonlyMap<string, NamedPerson>,
  about: Teams,
): AssignmentRefusal | null {
  if (assessorId === null) return 'no_assessor';
  if (supervisorId === null) return 'no_supervisor';
  if (new Set([candidateId, assessorId, supervisorId]).size < 3) return 'same_person';
  const holds = (id: string, role: Role, rows: readonly WorkRow[]) => {
    const named = people.get(id);
    return named === undefined
      ? rows.some(({ person }) => person.id === id)
      : named.state === 'active' && named.roles.includes(role);
  };
  if (!holds(assessorId, 'assessor', about.assessors)) return 'not_assessor';
  if (!holds(supervisorId, 'supervisor', about.supervisors)) return 'not_supervisor';
  return notAssessor.includes(assessorId) || notSupervisor.includes(supervisorId) ? 'not_independent' : null;
}
