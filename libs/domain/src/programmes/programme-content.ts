/** The most that a version of a programme holds. */
export const programmeLimits = { sections: 20, units: 200, entryRequirements: 50 } as const;

export interface ProgrammeUnitContent {
  readonly unitId: string;
  /** From the day of assignment on; null: as the programme. */
  readonly dueMonths: number | null;
  /** Ids of the units of the same version that have to be signed before this one is decided. */
  readonly requires: readonly string[];
}

export interface ProgrammeSectionContent<Unit extends ProgrammeUnitContent = ProgrammeUnitContent> {
  readonly name: string | null;
  /** How many of its units are to be reached; null: all of them. */
  readonly choose: number | null;
  readonly units: readonly Unit[];
}

/** What a version of a programme says. A unit stands in it once, so that its id names the place. */
export interface ProgrammeContent<Unit extends ProgrammeUnitContent = ProgrammeUnitContent> {
  readonly name: string;
  readonly nameEn: string | null;
  readonly description: string | null;
  readonly level: number | null;
  readonly dueMonths: number | null;
  /** Of the signature under the whole, and under each of its units; null: without an end. */
  readonly validityMonths: number | null;
  readonly unitValidityMonths: number | null;
  /** Attitudes are judged once for the whole; otherwise in each unit. */
  readonly attitudesOnce: boolean;
  readonly sections: readonly ProgrammeSectionContent<Unit>[];
  readonly entryRequirements: readonly string[];
}

/**
 * What is wrong with a content. section: which of them, from 1 · unitIds: those it is about; of a circle all that
 * require each other.
 */
export type ProgrammeProblem =
  | { readonly code: 'no_sections' }
  | { readonly code: 'section_empty'; readonly section: number }
  | { readonly code: 'choose_too_many'; readonly section: number }
  | { readonly code: 'too_many_units' }
  | {
      readonly code: 'unit_twice' | 'requires_unknown' | 'requires_circle' | 'requires_not_reached';
      readonly unitIds: readonly string[];
    };

const said = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text.trim();

/** Sections of which some units are chosen: what somebody reaches may leave the others out. */
export const isElective = ({ choose }: Pick<ProgrammeSectionContent, 'choose'>): boolean => choose !== null;

export const unitsOf = <Unit extends ProgrammeUnitContent>({
  sections,
}: Pick<ProgrammeContent<Unit>, 'sections'>): Unit[] => sections.flatMap(({ units }) => units);

/** How many units somebody reaches who has reached the whole. */
export const unitsToReach = ({ sections }: Pick<ProgrammeContent, 'sections'>): number =>
  sections.reduce((sum, { choose, units }) => sum + (choose ?? units.length), 0);

/**
 * The one form of what somebody wrote: without spaces around, with null for what says nothing, with all of a section
 * instead of as many as it has, and each requirement once, in the order of the units.
 */
export function tidyProgramme(given: ProgrammeContent): ProgrammeContent {
  const order = new Map(unitsOf(given).map(({ unitId }, index) => [unitId, index]));
  const place = (id: string): number => order.get(id) ?? order.size;
  return {
    name: given.name.trim(),
    nameEn: said(given.nameEn),
    description: said(given.description),
    level: given.level,
    dueMonths: given.dueMonths,
    validityMonths: given.validityMonths,
    unitValidityMonths: given.unitValidityMonths,
    attitudesOnce: given.attitudesOnce,
    sections: given.sections.map(({ name, choose, units }) => ({
      name: said(name),
      choose: choose === units.length ? null : choose,
      units: units.map(({ unitId, dueMonths, requires }) => ({
        unitId,
        dueMonths,
        requires: [...new Set(requires)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1)),
      })),
    })),
    entryRequirements: given.entryRequirements.map((text) => text.trim()).filter((text) => text !== ''),
  };
}

/** The first thing that keeps a tidied content from being a version; null: nothing. */
export function programmeProblem(content: Pick<ProgrammeContent, 'sections'>): ProgrammeProblem | null {
  const { sections } = content;
  const units = unitsOf(content);
  if (sections.length === 0) return { code: 'no_sections' };
  if (units.length > programmeLimits.units) return { code: 'too_many_units' };
  for (const [index, { choose, units: own }] of sections.entries()) {
    if (own.length === 0) return { code: 'section_empty', section: index + 1 };
    if (choose !== null && choose >= own.length) return { code: 'choose_too_many', section: index + 1 };
  }
  const twice = repeated(units.map(({ unitId }) => unitId));
  if (twice.length > 0) return { code: 'unit_twice', unitIds: twice };
  const known = new Set(units.map(({ unitId }) => unitId));
  const strange = units.filter(({ requires }) => requires.some((id) => !known.has(id)));
  if (strange.length > 0) return { code: 'requires_unknown', unitIds: idsOf(strange) };
  const circle = unitsInCircles(units);
  if (circle.length > 0) return { code: 'requires_circle', unitIds: circle };
  const stuck = unitsOutOfReach(sections);
  return stuck.length > 0 ? { code: 'requires_not_reached', unitIds: stuck } : null;
}

const idsOf = (units: readonly ProgrammeUnitContent[]): string[] => units.map(({ unitId }) => unitId);

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

/** Takes away, again and again, what requires nothing that is left; what remains requires itself in the end. */
export function unitsInCircles(
  units: readonly Pick<ProgrammeUnitContent, 'unitId' | 'requires'>[],
): string[] {
  let left = [...units];
  for (;;) {
    const there = new Set(left.map(({ unitId }) => unitId));
    const rest = left.filter(({ requires }) => requires.some((id) => there.has(id)));
    if (rest.length === left.length) break;
    left = rest;
  }
  return left.map(({ unitId }) => unitId);
}

/** Everything that has to be signed before a unit, however far back; the unit itself left out where there is no circle. */
export function requiredBefore(
  unitId: string,
  units: readonly Pick<ProgrammeUnitContent, 'unitId' | 'requires'>[],
): Set<string> {
  const requires = new Map(units.map((unit) => [unit.unitId, unit.requires]));
  const found = new Set<string>();
  const open = [...(requires.get(unitId) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(requires.get(next) ?? []));
  }
  return found;
}

/**
 * Units that somebody may be unable to reach: whoever chose other electives would wait for ever. A unit may require core
 * units, and an elective one as many of its own section as are chosen of it.
 */
function unitsOutOfReach(sections: readonly ProgrammeSectionContent[]): string[] {
  const units = unitsOf({ sections });
  const sectionOf = new Map(
    sections.flatMap((section) => section.units.map(({ unitId }) => [unitId, section] as const)),
  );
  return idsOf(
    units.filter(({ unitId }) => {
      const own = sectionOf.get(unitId);
      const electives = [...requiredBefore(unitId, units)].flatMap((id) => {
        const section = sectionOf.get(id);
        return section !== undefined && isElective(section) ? [section] : [];
      });
      return electives.some((section) => section !== own) || electives.length + 1 > (own?.choose ?? Infinity);
    }),
  );
}
