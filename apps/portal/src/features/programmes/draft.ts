import type { ProgrammeDraft, ProgrammeVersionDetail } from '@attest/api-client';
import {
  type NamedProgrammeUnit,
  type ProgrammeContent,
  programmeProblem,
  type ProgrammeProblem,
  tidyProgramme,
  unitsOf,
} from '@attest/domain';
import { patched, type Patch } from '../../base/change/change';

/** A section being edited; its key stays while it is moved and changed. */
export interface DraftSection {
  readonly key: string;
  readonly name: string;
  readonly choose: number | null;
  readonly units: readonly NamedProgrammeUnit[];
}

export interface DraftRequirement {
  readonly key: string;
  readonly text: string;
}

/** The next version as it stands in the form: fields of text, and units with their names. */
export interface Draft extends Pick<
  ProgrammeContent,
  'level' | 'dueMonths' | 'validityMonths' | 'unitValidityMonths' | 'attitudesOnce'
> {
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
  readonly sections: readonly DraftSection[];
  readonly entryRequirements: readonly DraftRequirement[];
}

export type NamedContent = ProgrammeContent<NamedProgrammeUnit>;

export const emptyDraft: Draft = {
  ...{ name: '', nameEn: '', description: '', level: null, attitudesOnce: true },
  ...{ dueMonths: null, validityMonths: null, unitValidityMonths: null },
  sections: [{ key: 'first', name: '', choose: null, units: [] }],
  entryRequirements: [],
};

const unitOf = ({ unitId, code, title, releaseCode, dueMonths, requires }: NamedProgrammeUnit) => ({
  ...{ unitId, code, title, releaseCode, dueMonths, requires },
});

export const draftOf = (version: ProgrammeVersionDetail): Draft => ({
  ...{ name: version.name, nameEn: version.nameEn ?? '', description: version.description ?? '' },
  ...{ level: version.level, dueMonths: version.dueMonths, attitudesOnce: version.attitudesOnce },
  ...{ validityMonths: version.validityMonths, unitValidityMonths: version.unitValidityMonths },
  sections: version.sections.map(({ id, name, choose, units }) => ({
    ...{ key: id, name: name ?? '', choose, units: units.map(unitOf) },
  })),
  entryRequirements: version.entryRequirements.map(({ id, text }) => ({ key: id, text })),
});

/** What a version says, with the names of its units. */
export const contentOf = (version: ProgrammeVersionDetail): NamedContent => ({
  ...{ name: version.name, nameEn: version.nameEn, description: version.description, level: version.level },
  ...{ dueMonths: version.dueMonths, validityMonths: version.validityMonths },
  ...{ unitValidityMonths: version.unitValidityMonths, attitudesOnce: version.attitudesOnce },
  sections: version.sections.map(({ name, choose, units }) => ({ name, choose, units: units.map(unitOf) })),
  entryRequirements: version.entryRequirements.map(({ text }) => text),
});

/** What would be saved of a draft, in its one form, with the names of its units. */
export function contentOfDraft(draft: Draft): NamedContent {
  const { sections, ...content } = tidyProgramme({
    ...draft,
    entryRequirements: draft.entryRequirements.map(({ text }) => text),
  });
  const named = new Map(unitsOf(draft).map((unit) => [unit.unitId, unit]));
  return {
    ...content,
    sections: sections.map(({ name, choose, units }) => ({
      ...{ name, choose },
      units: units.flatMap((unit) => {
        const known = named.get(unit.unitId);
        return known === undefined ? [] : [unitOf({ ...known, ...unit })];
      }),
    })),
  };
}

export const bodyOf = (draft: Draft): ProgrammeDraft => {
  const { sections, entryRequirements, ...content } = contentOfDraft(draft);
  return {
    ...content,
    sections: sections.map(({ name, choose, units }) => ({
      ...{ name, choose },
      units: units.map(({ unitId, dueMonths, requires }) => ({ unitId, dueMonths, requires: [...requires] })),
    })),
    entryRequirements: entryRequirements.map((text) => ({ text })),
  };
};

export const mostMonths = { due: 120, validity: 240 } as const;

const isWithin = (months: number | null, most: number): boolean =>
  months === null || (months >= 1 && months <= most);

export type DraftProblem = ProgrammeProblem['code'] | 'no_name' | 'months';

/** The first thing that keeps a draft from being saved; null: nothing. */
export function problemOf(draft: Draft): DraftProblem | null {
  if (draft.name.trim() === '') return 'no_name';
  const dues = [draft.dueMonths, ...unitsOf(draft).map(({ dueMonths }) => dueMonths)];
  const validities = [draft.validityMonths, draft.unitValidityMonths];
  const isDated =
    dues.every((months) => isWithin(months, mostMonths.due)) &&
    validities.every((months) => isWithin(months, mostMonths.validity));
  return isDated ? (programmeProblem(contentOfDraft(draft))?.code ?? null) : 'months';
}

type SectionPatch = Patch<Omit<DraftSection, 'key'>>;
type UnitPatch = Patch<Pick<NamedProgrammeUnit, 'dueMonths' | 'requires'>>;

export const withSection = (draft: Draft, key: string, patch: SectionPatch): Draft => ({
  ...draft,
  sections: draft.sections.map((section) =>
    section.key === key ? { ...patched<Omit<DraftSection, 'key'>>(section, patch), key } : section,
  ),
});

export const withNewSection = (draft: Draft, key: string): Draft => ({
  ...draft,
  sections: [...draft.sections, { key, name: '', choose: null, units: [] }],
});

/** With its units, and what others required of them. */
export function withoutSection(draft: Draft, key: string): Draft {
  const gone = draft.sections.find((section) => section.key === key)?.units ?? [];
  const emptied = gone.reduce((rest, { unitId }) => withoutUnit(rest, unitId), draft);
  return { ...emptied, sections: emptied.sections.filter((section) => section.key !== key) };
}

export const steppedSection = (draft: Draft, key: string, step: -1 | 1): Draft => ({
  ...draft,
  sections: swapped(
    draft.sections,
    draft.sections.findIndex((section) => section.key === key),
    step,
  ),
});

export function withUnit(draft: Draft, key: string, unit: NamedProgrammeUnit): Draft {
  if (unitsOf(draft).some(({ unitId }) => unitId === unit.unitId)) return draft;
  return withSection(draft, key, ({ units }) => ({ units: [...units, unit] }));
}

export const withUnitChanged = (draft: Draft, unitId: string, patch: UnitPatch): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => ({
    ...section,
    units: section.units.map((unit) =>
      unit.unitId === unitId
        ? { ...unit, ...patched<Pick<NamedProgrammeUnit, 'dueMonths' | 'requires'>>(unit, patch) }
        : unit,
    ),
  })),
});

/** Nothing requires it any more, and a section asks for no more units than it has. */
export const withoutUnit = (draft: Draft, unitId: string): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => {
    const units = section.units
      .filter((unit) => unit.unitId !== unitId)
      .map((unit) => ({ ...unit, requires: unit.requires.filter((id) => id !== unitId) }));
    return { ...section, units, choose: chosenOf(section.choose, units.length) };
  }),
});

/** A step within its section, and beyond its end into the next one. */
export function steppedUnit(draft: Draft, unitId: string, step: -1 | 1): Draft {
  const at = draft.sections.findIndex(({ units }) => units.some((unit) => unit.unitId === unitId));
  const [section, next] = [draft.sections[at], draft.sections[at + step]];
  const place = section?.units.findIndex((unit) => unit.unitId === unitId) ?? -1;
  const unit = section?.units[place];
  if (section === undefined || unit === undefined) return draft;
  if (section.units[place + step] !== undefined) {
    return withSection(draft, section.key, ({ units }) => ({ units: swapped(units, place, step) }));
  }
  if (next === undefined) return draft;
  const without = withSection(draft, section.key, ({ units, choose }) => ({
    units: units.filter((each) => each !== unit),
    choose: chosenOf(choose, units.length - 1),
  }));
  return withSection(without, next.key, ({ units }) => ({
    units: step === 1 ? [unit, ...units] : [...units, unit],
  }));
}

const chosenOf = (choose: number | null, units: number): number | null =>
  choose !== null && choose >= units ? null : choose;

function swapped<T>(list: readonly T[], at: number, step: -1 | 1): T[] {
  const [one, other] = [list[at], list[at + step]];
  if (one === undefined || other === undefined) return [...list];
  return list.map((each) => (each === one ? other : each === other ? one : each));
}
