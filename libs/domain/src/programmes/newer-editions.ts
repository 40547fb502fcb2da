import { type ProgrammeContent, type ProgrammeUnitContent, unitsOf } from './programme-content';

/** An edition whose units stand in a programme, and the one that has superseded it. */
export interface EditionStep {
  readonly from: { readonly units: readonly CodedUnit[]; readonly entryRequirements: readonly string[] };
  readonly to: { readonly units: readonly CodedUnit[]; readonly entryRequirements: readonly string[] };
  /** The programme covers the edition whole, and goes on to do so. */
  readonly whole: boolean;
}

export interface CodedUnit {
  readonly id: string;
  readonly code: string;
}

/**
 * A content with the units of newer editions in the places of those that they supersede, found by their codes. What has
 * no counterpart is left out, and with it what required it. A programme that covers an edition whole gets the units that
 * the newer one has added, and its entry requirements where it had those of the older one.
 */
export function underNewerEditions(
  content: ProgrammeContent,
  steps: readonly EditionStep[],
): ProgrammeContent {
  const successor = successorsOf(steps);
  const kept = content.sections
    .map(({ name, choose, units }) => ({
      name,
      choose,
      units: units.flatMap((unit) => follow(unit, successor)),
    }))
    .filter(({ units }) => units.length > 0)
    .map(({ name, choose, units }) => ({
      name,
      choose: choose === null || choose >= units.length ? null : choose,
      units,
    }));
  const whole = steps.find((step) => step.whole);
  return {
    ...content,
    sections: whole === undefined ? kept : withAdded(kept, whole),
    entryRequirements:
      whole !== undefined && isSameList(content.entryRequirements, whole.from.entryRequirements)
        ? whole.to.entryRequirements
        : content.entryRequirements,
  };
}

/** By the id of a unit of an older edition: the one of the newer edition, or null. */
function successorsOf(steps: readonly EditionStep[]): ReadonlyMap<string, string | null> {
  return new Map(
    steps.flatMap(({ from, to }) => {
      const byCode = new Map(to.units.map(({ id, code }) => [code, id]));
      return from.units.map(({ id, code }) => [id, byCode.get(code) ?? null] as const);
    }),
  );
}

function follow(
  unit: ProgrammeUnitContent,
  successor: ReadonlyMap<string, string | null>,
): ProgrammeUnitContent[] {
  const next = (id: string): string[] => {
    const found = successor.get(id);
    return found === null ? [] : [found ?? id];
  };
  const requires = unit.requires.flatMap(next);
  return next(unit.unitId).map((unitId) => ({ unitId, dueMonths: unit.dueMonths, requires }));
}

/** Units that only the newer edition has, at the end of the last section of which all are to be reached. */
function withAdded(
  sections: ProgrammeContent['sections'],
  { to }: EditionStep,
): ProgrammeContent['sections'] {
  const there = new Set(unitsOf({ sections }).map(({ unitId }) => unitId));
  const added = to.units
    .filter(({ id }) => !there.has(id))
    .map(({ id }) => ({ unitId: id, dueMonths: null, requires: [] }));
  if (added.length === 0) return sections;
  const last = sections.findLastIndex(({ choose }) => choose === null);
  if (last === -1) return [...sections, { name: null, choose: null, units: added }];
  return sections.map((section, index) =>
    index === last ? { ...section, units: [...section.units, ...added] } : section,
  );
}

const isSameList = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);
