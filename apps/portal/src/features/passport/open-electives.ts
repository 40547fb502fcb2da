import type { Passport } from '@attest/api-client';
import type { PassportUnit } from './passport-data';

interface OpenElectives {
  readonly id: string;
  readonly name: string | null;
  /** How many are still to be chosen. */
  readonly left: number;
  readonly units: readonly PassportUnit[];
}

/** Sections of electives of which not all are chosen that are to be. */
export function openElectives({ sections, units }: Passport): OpenElectives[] {
  return sections.flatMap(({ id, name, choose }) => {
    if (choose === null) return [];
    const own = units.filter(({ sectionId }) => sectionId === id);
    const free = own.filter(({ enrolment }) => enrolment === null);
    const left = Math.min(choose - (own.length - free.length), free.length);
    return left > 0 ? [{ id, name, left, units: free }] : [];
  });
}
