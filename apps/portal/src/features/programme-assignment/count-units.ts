import type { AssignmentPerson } from '@attest/api-client';

/** Of those who are, or were, newly assigned. */
export function countUnits(items: readonly AssignmentPerson[]): {
  people: number;
  created: number;
  goingOn: number;
  signed: number;
} {
  const assigned = items.filter(({ status }) => status === 'new');
  const units = assigned.flatMap((item) => item.units);
  const of = (...origins: string[]) => units.filter(({ origin }) => origins.includes(origin)).length;
  return {
    people: assigned.length,
    created: of('new', 'attempt'),
    goingOn: of('going_on'),
    signed: of('signed'),
  };
}
