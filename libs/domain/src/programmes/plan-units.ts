import type { ProgrammeUnitOrigin } from '../vocabulary';

/** A section of a version, as far as choosing needs it. */
export interface SectionOfUnits {
  readonly id: string;
  /** Null: all of its units. */
  readonly choose: number | null;
  readonly units: readonly { readonly programmeUnitId: string; readonly unitId: string }[];
}

/** What a candidate has on a unit already. */
export interface UnitHeld {
  /** Enrolment that is neither signed nor withdrawn. */
  readonly openId: string | null;
  /** The newest that was signed. */
  readonly signedId: string | null;
  /** The signature has run out. */
  readonly expired: boolean;
  /** The highest so far; 0: none. */
  readonly attempt: number;
}

export type AssignedOrigin = Exclude<ProgrammeUnitOrigin, 'carried_over'>;

/** not_chosen: an elective that the candidate neither has nor was given. */
export interface PlannedUnit {
  readonly programmeUnitId: string;
  readonly unitId: string;
  readonly origin: AssignedOrigin | 'not_chosen';
  /** The enrolment that counts; null where one is to be made, or none is. */
  readonly enrolmentId: string | null;
  /** Of the enrolment that is to be made. */
  readonly attempt: number;
}

export interface PlannedUnits {
  readonly units: readonly PlannedUnit[];
  /** Sections of which more were given than are to be chosen. */
  readonly tooMany: readonly string[];
}

/**
 * What becomes of each unit of a version for one candidate. Whatever they are on goes on and what is signed and valid
 * counts, electives too; a unit that has run out is attempted again; the rest begins anew. Of electives those that were
 * given, and no more than the section asks for besides what counts already.
 */
export function planUnits(
  sections: readonly SectionOfUnits[],
  standings: ReadonlyMap<string, UnitHeld>,
  electives: readonly string[],
): PlannedUnits {
  const given = new Set(electives);
  const planned = sections.map((section) => {
    const units = section.units.map(({ programmeUnitId, unitId }) => {
      const wanted = section.choose === null || given.has(programmeUnitId);
      return { programmeUnitId, unitId, ...becomes(standings.get(unitId), wanted) };
    });
    const taken = units.filter(({ origin }) => origin !== 'not_chosen').length;
    const added = units.filter(({ origin }) => origin === 'new' || origin === 'attempt').length;
    return {
      id: section.id,
      units,
      isTooMany: section.choose !== null && added > 0 && taken > section.choose,
    };
  });
  return {
    units: planned.flatMap(({ units }) => units),
    tooMany: planned.filter(({ isTooMany }) => isTooMany).map(({ id }) => id),
  };
}

function becomes(
  standing: UnitHeld | undefined,
  wanted: boolean,
): Pick<PlannedUnit, 'origin' | 'enrolmentId' | 'attempt'> {
  const { openId = null, signedId = null, expired = false, attempt = 0 } = standing ?? {};
  if (openId !== null) return { origin: 'going_on', enrolmentId: openId, attempt };
  if (signedId !== null && !expired) return { origin: 'signed', enrolmentId: signedId, attempt };
  if (!wanted) return { origin: 'not_chosen', enrolmentId: null, attempt: attempt + 1 };
  return { origin: signedId === null ? 'new' : 'attempt', enrolmentId: null, attempt: attempt + 1 };
}
