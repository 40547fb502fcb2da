import type { EnrolmentSummary, HandedUnit, OpenWork } from '@attest/api-client';
import type { SelectablePerson } from '../../../ui/person-select/person-select';

export type HandedPart = HandedUnit['as'];

/** One unit that is given to somebody else, or waits for it. */
export interface Handing {
  readonly enrolment: EnrolmentSummary;
  readonly as: HandedPart;
}

/** Who takes on what: one person for all of a part, and others for single units. */
export interface Choice {
  readonly forAll: Readonly<Record<HandedPart, SelectablePerson | null>>;
  readonly forOne: ReadonlyMap<string, SelectablePerson | null>;
}

export const nothingChosen: Choice = { forAll: { assessor: null, supervisor: null }, forOne: new Map() };

export const handingsOf = ({ assessing, supervising }: OpenWork): Handing[] => [
  ...assessing.map((enrolment) => ({ enrolment, as: 'assessor' as const })),
  ...supervising.map((enrolment) => ({ enrolment, as: 'supervisor' as const })),
];

/** What somebody is in a unit already: nobody is two of the three. */
export function standsAgainst({ enrolment, as }: Handing, personId: string): 'candidate' | HandedPart | null {
  if (enrolment.candidate.id === personId) return 'candidate';
  if (as === 'assessor' && enrolment.supervisor.id === personId) return 'supervisor';
  if (as === 'supervisor' && enrolment.assessor.id === personId) return 'assessor';
  return null;
}

export const chosenFor = ({ enrolment, as }: Handing, { forAll, forOne }: Choice): SelectablePerson | null =>
  forOne.get(enrolment.id) ?? forAll[as];

/** Those that can be given as chosen; the others are still in the first person's hands. */
export function handedUnits(handings: readonly Handing[], choice: Choice): HandedUnit[] {
  return handings.flatMap((handing) => {
    const person = chosenFor(handing, choice);
    if (person === null || standsAgainst(handing, person.id) !== null) return [];
    return [{ enrolmentId: handing.enrolment.id, as: handing.as, memberId: person.id }];
  });
}
