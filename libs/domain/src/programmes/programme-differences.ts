import { lineageCode } from '../lineage-code';
import { type ProgrammeContent, type ProgrammeUnitContent, unitsOf } from './programme-content';

/** A unit as it is named where people read what has changed. */
export interface NamedProgrammeUnit extends ProgrammeUnitContent {
  readonly code: string;
  readonly title: string;
  readonly releaseCode: string;
}

/** Fields of a version that hold one value. */
const programmeFields = [
  'name',
  'nameEn',
  'description',
  'level',
  'dueMonths',
  'validityMonths',
  'unitValidityMonths',
  'attitudesOnce',
] as const satisfies readonly (keyof ProgrammeContent)[];
export type ProgrammeField = (typeof programmeFields)[number];

type Value = string | number | boolean | null;
interface UnitName {
  readonly code: string;
  readonly title: string;
  readonly releaseCode: string;
}
/** A section in short. choose: how many of so many units; null: all of them. */
export interface SectionShape {
  readonly name: string | null;
  readonly choose: number | null;
  readonly units: number;
}

/** One difference between two versions; each kind has what it tells of. */
export type ProgrammeChange =
  | {
      readonly kind: 'field';
      readonly field: ProgrammeField;
      readonly before: Value;
      readonly after: Value;
    }
  | { readonly kind: 'unit_edition'; readonly unit: UnitName; readonly before: string }
  | {
      readonly kind: 'unit_added' | 'unit_removed' | 'unit_moved' | 'unit_due' | 'unit_requires';
      readonly unit: UnitName;
    }
  | {
      readonly kind: 'sections';
      readonly before: readonly SectionShape[];
      readonly after: readonly SectionShape[];
    }
  | { readonly kind: 'order' }
  | { readonly kind: 'requirement_added' | 'requirement_removed'; readonly text: string };

type Content = ProgrammeContent<NamedProgrammeUnit>;

/** What somebody who knows the one version has to be told of the other; empty: nothing differs. */
export function programmeDifferences(before: Content, after: Content): ProgrammeChange[] {
  const fields = programmeFields.flatMap((field): ProgrammeChange[] =>
    before[field] === after[field]
      ? []
      : [{ kind: 'field', field, before: before[field], after: after[field] }],
  );
  return [...fields, ...unitChanges(before, after), ...requirementChanges(before, after)];
}

function unitChanges(before: Content, after: Content): ProgrammeChange[] {
  const { same, added, removed } = pair(unitsOf(before), unitsOf(after));
  const sections = sectionChange(before, after);
  // As one of both versions is numbered: a unit that took another's place counts as that one.
  const now = new Map(same.map(({ was, is }) => [was.unitId, is.unitId]));
  const requiresOf = ({ requires }: ProgrammeUnitContent) => requires.map((id) => now.get(id) ?? id);
  return [
    ...same
      .filter(({ was, is }) => was.unitId !== is.unitId)
      .map(({ was, is }) => ({ kind: 'unit_edition' as const, unit: nameOf(is), before: was.releaseCode })),
    ...added.map((unit) => ({ kind: 'unit_added' as const, unit: nameOf(unit) })),
    ...removed.map((unit) => ({ kind: 'unit_removed' as const, unit: nameOf(unit) })),
    ...sections,
    ...moves(before, after, same),
    ...same
      .filter(({ was, is }) => was.dueMonths !== is.dueMonths)
      .map(({ is }) => ({ kind: 'unit_due' as const, unit: nameOf(is) })),
    ...same
      .filter(({ was, is }) => !isSameSet(requiresOf(was), is.requires))
      .map(({ is }) => ({ kind: 'unit_requires' as const, unit: nameOf(is) })),
  ];
}

interface Pair {
  readonly was: NamedProgrammeUnit;
  readonly is: NamedProgrammeUnit;
}

/** Units of both versions, in the order of the later one; those of another edition go by their code and the code of the standard. */
function pair(before: readonly NamedProgrammeUnit[], after: readonly NamedProgrammeUnit[]) {
  const byId = new Map(before.map((unit) => [unit.unitId, unit]));
  const ids = new Set(after.map(({ unitId }) => unitId));
  const gone = new Map(
    before.filter(({ unitId }) => !ids.has(unitId)).map((unit) => [lineageOf(unit), unit]),
  );
  const same: Pair[] = [];
  const added: NamedProgrammeUnit[] = [];
  for (const is of after) {
    const was = byId.get(is.unitId) ?? gone.get(lineageOf(is));
    if (was === undefined) added.push(is);
    else {
      same.push({ was, is });
      gone.delete(lineageOf(was));
    }
  }
  return { same, added, removed: [...gone.values()] };
}

const lineageOf = ({ code, releaseCode }: UnitName): string => `${lineageCode(releaseCode)} ${code}`;

const nameOf = ({ code, title, releaseCode }: NamedProgrammeUnit): UnitName => ({ code, title, releaseCode });

const shapesOf = ({ sections }: Content): SectionShape[] =>
  sections.map(({ name, choose, units }) => ({ name, choose, units: units.length }));

/** Told where sections came, went, or are called or counted otherwise; how many units one has follows from these. */
function sectionChange(before: Content, after: Content): ProgrammeChange[] {
  const [was, is] = [shapesOf(before), shapesOf(after)];
  const isSame =
    was.length === is.length &&
    was.every(({ name, choose }, index) => name === is[index]?.name && choose === is[index].choose);
  return isSame ? [] : [{ kind: 'sections', before: was, after: is }];
}

/** Units that changed their section, where sections stayed as many; else, or of those that stayed, whether their order did. */
function moves(before: Content, after: Content, same: readonly Pair[]): ProgrammeChange[] {
  const [was, is] = [sectionsByUnit(before), sectionsByUnit(after)];
  const moved =
    before.sections.length === after.sections.length
      ? same.filter((each) => was.get(each.was.unitId) !== is.get(each.is.unitId))
      : [];
  const stayed = same.filter((each) => !moved.includes(each));
  const places = new Map(unitsOf(before).map(({ unitId }, index) => [unitId, index]));
  const order = stayed.map((each) => places.get(each.was.unitId) ?? 0);
  const isInOrder = order.every((place, index) => index === 0 || place > (order[index - 1] ?? 0));
  return [
    ...moved.map(({ is: unit }) => ({ kind: 'unit_moved' as const, unit: nameOf(unit) })),
    ...(isInOrder ? [] : [{ kind: 'order' as const }]),
  ];
}

const sectionsByUnit = ({ sections }: Content): ReadonlyMap<string, number> =>
  new Map(sections.flatMap(({ units }, index) => units.map(({ unitId }) => [unitId, index] as const)));

function requirementChanges(before: Content, after: Content): ProgrammeChange[] {
  const added = after.entryRequirements.filter((text) => !before.entryRequirements.includes(text));
  const removed = before.entryRequirements.filter((text) => !after.entryRequirements.includes(text));
  return [
    ...added.map((text) => ({ kind: 'requirement_added' as const, text })),
    ...removed.map((text) => ({ kind: 'requirement_removed' as const, text })),
  ];
}

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));
