import type { NextPeople } from '@attest/api-client';

/** Who is to assess and to sign; null: nobody is chosen yet. */
export interface ChosenPeople {
  readonly assessor: string | null;
  readonly supervisor: string | null;
}

/** Whoever did so before, where they still can. */
export const asBefore = ({ assessor, supervisor }: NextPeople): ChosenPeople => ({
  assessor: assessor.problem === null ? assessor.person.id : null,
  supervisor: supervisor.problem === null ? supervisor.person.id : null,
});

export const isSettled = ({ assessor, supervisor }: ChosenPeople): boolean =>
  assessor !== null && supervisor !== null;

/** Those who are named in the place of others, as a request says so. */
export function othersNamed(
  chosen: ChosenPeople,
  { assessor, supervisor }: NextPeople,
): { assessorId?: string; supervisorId?: string } {
  return {
    ...(chosen.assessor === null || chosen.assessor === assessor.person.id
      ? {}
      : { assessorId: chosen.assessor }),
    ...(chosen.supervisor === null || chosen.supervisor === supervisor.person.id
      ? {}
      : { supervisorId: chosen.supervisor }),
  };
}
