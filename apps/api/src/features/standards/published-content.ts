import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '@attest/domain';
import type { AssessmentGuide, CompetenceItem, ReleaseDetail, StandardNote, Unit } from './standards.dto';

/**
 * The text of a release without ids, dates and people: what two organisations that publish the same document have in
 * common. It is made of what the API shows, so that anybody who can read a release can compute its hash again.
 */
export function publishedContent(release: ReleaseDetail): JsonValue {
  return {
    kind: release.kind,
    code: release.code,
    version: release.version,
    name: release.name,
    level: release.level,
    domain: release.domain,
    description: release.description,
    classification: release.classification.map(({ name, value, code }) => ({ name, value, code })),
    lineage: release.lineage.map(({ version, code, name, state, note, date }) => ({
      version,
      code,
      name,
      state,
      note,
      date,
    })),
    updates: release.updates,
    entryRequirements: release.entryRequirements,
    units: release.units.map(unit),
    attitudes: release.attitudes.map((item) => competence(item, new Map())),
    assessmentGuide: guide(release.assessmentGuide),
    guideHeadings: release.guideHeadings.map(({ section, heading, introduction }) => ({
      section,
      heading,
      introduction,
    })),
    notes: release.notes.map(note),
    otherTexts: release.otherTexts.map(({ heading, lines }) => ({ heading, lines })),
  };
}

/** sha256 over the UTF-8 bytes of the canonical JSON. */
export const contentSha256 = (release: ReleaseDetail): Buffer =>
  createHash('sha256')
    .update(canonicalJson(publishedContent(release)), 'utf8')
    .digest();

function unit({ code, title, level, elements, knowledge, skills }: Unit): JsonValue {
  const codes = new Map(elements.map((element) => [element.id, element.code]));
  return {
    code,
    title,
    level,
    elements: elements.map((element) => ({
      code: element.code,
      printedCode: element.printedCode,
      title: element.title,
      level: element.level,
      noteRefs: element.noteRefs,
      indicators: element.indicators.map((indicator) => ({
        code: indicator.code,
        printedCode: indicator.printedCode,
        text: indicator.text,
        raw: indicator.raw,
        noteRefs: indicator.noteRefs,
      })),
      outputs: element.outputs.map((output) => ({
        code: output.code,
        printedCode: output.printedCode,
        text: output.text,
      })),
    })),
    knowledge: knowledge.map((item) => competence(item, codes)),
    skills: skills.map((item) => competence(item, codes)),
  };
}

const competence = (item: CompetenceItem, codes: ReadonlyMap<string, string>): JsonValue => ({
  code: item.code,
  printedCode: item.printedCode,
  text: item.text,
  raw: item.raw,
  items: item.items,
  outline: outline(item.outline),
  elements: item.elementIds.map((id) => codes.get(id) ?? id),
  noteRefs: item.noteRefs,
});

const guide = (all: AssessmentGuide): JsonValue => {
  const section = (items: AssessmentGuide['methods']) =>
    items.map(({ code, text, raw }) => ({ code, text, raw }));
  return {
    criticalEvidence: section(all.criticalEvidence),
    contextAndResources: section(all.contextAndResources),
    methods: section(all.methods),
    support: section(all.support),
  };
};

const note = ({ number, text, items, outline: lines }: StandardNote): JsonValue => ({
  number,
  text,
  items,
  outline: outline(lines),
});

const outline = (lines: CompetenceItem['outline']): JsonValue =>
  (lines ?? []).map(({ depth, text }) => ({ depth, text }));
