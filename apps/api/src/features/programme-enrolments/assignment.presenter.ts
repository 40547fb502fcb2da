import { type PlannedUnit } from '@attest/domain';
import { type Person, presentPerson } from '../../platform/http/person.dto';
import type { WorkRow } from '../enrolments/unit-standings';
import type { AssignedProgramme, AssignmentPerson, AssignmentUnit, WorkLoad } from './assignment.dto';
import { type AssignmentPlan, isMade, type PersonPlan, unitsOf } from './plan-assignment';
import { unitDueOn } from './unit-due';

export const presentProgramme = ({ programmeId, version }: AssignmentPlan): AssignedProgramme => ({
  id: programmeId,
  versionId: version.id,
  number: version.number,
  name: version.name,
  nameEn: version.nameEn,
  attitudesOnce: version.attitudesOnce,
  sections: version.sections.map(({ id, name, choose, units }) => ({
    ...{ id, name, choose },
    units: units.map(({ programmeUnitId, unitId, code, title, releaseCode }) => ({
      ...{ programmeUnitId, unitId, code, title, releaseCode },
    })),
  })),
  requirements: version.requirements.map(({ id, text }) => ({ id, text })),
});

/** Everybody of a plan by what they are called. */
export function personsOf({ gathered, assessors, supervisors }: AssignmentPlan): ReadonlyMap<string, Person> {
  return new Map(
    [...gathered.people.values(), ...[...assessors, ...supervisors].map(({ person }) => person)].map(
      (person) => [person.id, presentPerson(person)],
    ),
  );
}

export function presentPeople(plan: AssignmentPlan): AssignmentPerson[] {
  const persons = personsOf(plan);
  const dueMonths = new Map(unitsOf(plan.version).map((unit) => [unit.programmeUnitId, unit.dueMonths]));
  const named = (id: string | null) => (id === null ? null : (persons.get(id) ?? null));
  return plan.people.map((person) => ({
    candidateId: person.candidateId,
    candidate: named(person.candidateId),
    status: person.status,
    reason: person.reason,
    programmeEnrolmentId: person.programmeEnrolmentId,
    assessor: named(person.assessorId),
    supervisor: named(person.supervisorId),
    dueOn: person.dueOn,
    units: person.units.map((unit) =>
      presentUnit(plan, person, unit, dueMonths.get(unit.programmeUnitId) ?? null),
    ),
  }));
}

function presentUnit(
  { standings, startsOn }: AssignmentPlan,
  { candidateId, dueOn }: PersonPlan,
  unit: PlannedUnit,
  months: number | null,
): AssignmentUnit {
  const own = standings.get(candidateId)?.get(unit.unitId);
  const standing = unit.origin === 'going_on' ? own?.open : unit.origin === 'signed' ? own?.signed : null;
  return {
    ...{ programmeUnitId: unit.programmeUnitId, origin: unit.origin, enrolmentId: unit.enrolmentId },
    assessor: standing == null ? null : presentPerson(standing.assessor),
    supervisor: standing == null ? null : presentPerson(standing.supervisor),
    signedOn: standing?.signedOn ?? null,
    dueOn: isMade(unit) ? unitDueOn(startsOn, months, dueOn) : null,
  };
}

/** What each has in hand, and will have. */
export const presentLoads = (
  rows: readonly WorkRow[],
  people: readonly PersonPlan[],
  as: 'assessorId' | 'supervisorId',
): WorkLoad[] => {
  const added = new Map<string, number>();
  for (const person of people) {
    const id = person[as];
    if (id === null || person.status !== 'new') continue;
    added.set(id, (added.get(id) ?? 0) + person.units.filter(isMade).length);
  }
  return rows.map(({ person, open }) => ({
    person: presentPerson(person),
    before: open,
    after: open + (added.get(person.id) ?? 0),
  }));
};
