import { createHash } from 'node:crypto';
import { canonicalJson, type ProgrammeContent, unitsOf } from '@attest/domain';
import type { ProgrammeDraft, ProgrammeVersionDetail } from './programmes.dto';

/** A version as it goes into its tables, with all ids given. */
export interface NewVersion {
  readonly id: string;
  readonly programme_id: string;
  readonly number: number;
  readonly name: string;
  readonly name_en: string | null;
  readonly description: string | null;
  readonly release_id: string | null;
  readonly level: number | null;
  readonly due_months: number | null;
  readonly validity_months: number | null;
  readonly unit_validity_months: number | null;
  readonly attitudes_once: boolean;
  readonly sha256: string;
  readonly sections: readonly object[];
  readonly units: readonly NewUnit[];
  readonly prerequisites: readonly object[];
  readonly requirements: readonly object[];
}

interface NewUnit {
  readonly id: string;
  readonly section_id: string;
  readonly position: number;
  readonly unit_id: string;
  readonly due_months: number | null;
}

/** sha256, in hex, over the canonical JSON of a tidied content; ids of rows and people are no part of it. */
export const programmeSha256 = (content: ProgrammeContent): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        ...content,
        sections: content.sections.map(({ name, choose, units }) => ({
          name,
          choose,
          units: units.map(({ unitId, dueMonths, requires }) => ({ unitId, dueMonths, requires })),
        })),
      }),
      'utf8',
    )
    .digest('hex');

export const contentOfDraft = ({ entryRequirements, ...draft }: ProgrammeDraft): ProgrammeContent => ({
  ...draft,
  entryRequirements: entryRequirements.map(({ text }) => text),
});

/** What a version says, without what it is known by. */
export const contentOfVersion = (version: ProgrammeVersionDetail): ProgrammeContent => ({
  name: version.name,
  nameEn: version.nameEn,
  description: version.description,
  level: version.level,
  dueMonths: version.dueMonths,
  validityMonths: version.validityMonths,
  unitValidityMonths: version.unitValidityMonths,
  attitudesOnce: version.attitudesOnce,
  sections: version.sections.map(({ name, choose, units }) => ({
    name,
    choose,
    units: units.map(({ unitId, dueMonths, requires }) => ({ unitId, dueMonths, requires })),
  })),
  entryRequirements: version.entryRequirements.map(({ text }) => text),
});

/** @param nextId gives ids; an argument, so that a test can say which */
export function newVersion(
  content: ProgrammeContent,
  at: { readonly programmeId: string; readonly number: number; readonly releaseId: string | null },
  nextId: () => string,
): NewVersion {
  const sections = content.sections.map((section, index) => ({
    ...{ id: nextId(), position: index + 1, name: section.name, choose: section.choose },
  }));
  const places = content.sections.flatMap(({ units }, index) => units.map(() => sections[index]?.id ?? ''));
  const units = unitsOf(content).map(({ unitId, dueMonths }, index) => ({
    ...{ id: nextId(), section_id: places[index] ?? '', position: index + 1 },
    ...{ unit_id: unitId, due_months: dueMonths },
  }));
  const rowOf = new Map(units.map(({ unit_id, id }) => [unit_id, id]));
  return {
    ...{ id: nextId(), programme_id: at.programmeId, number: at.number, release_id: at.releaseId },
    ...{
      name: content.name,
      name_en: content.nameEn,
      description: content.description,
      level: content.level,
    },
    ...{ due_months: content.dueMonths, validity_months: content.validityMonths },
    ...{ unit_validity_months: content.unitValidityMonths, attitudes_once: content.attitudesOnce },
    sha256: programmeSha256(content),
    sections,
    units,
    prerequisites: unitsOf(content).flatMap(({ unitId, requires }) =>
      requires.map((id) => ({ programme_unit_id: rowOf.get(unitId), requires_id: rowOf.get(id) })),
    ),
    requirements: content.entryRequirements.map((text, index) => ({
      ...{ id: nextId(), position: index + 1, text },
    })),
  };
}
