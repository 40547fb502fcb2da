import type {
  AssessmentGuide,
  Attitude,
  CompetenceItem,
  GuideSection,
  GuideSectionKind,
  Note,
  Place,
  Reading,
  Unit,
} from '@attest/standard-reader';
import type * as Published from '../standards/standards.dto';

type Section = Exclude<GuideSectionKind, 'other'>;

const sectionOf: Readonly<Record<string, Section>> = {
  criticalEvidence: 'criticalEvidence',
  contextAndResources: 'contextAndResources',
  methods: 'methods',
  support: 'support',
};

/**
 * What a reading must have been for this release to be published from it: publishing it again gives the same content
 * hash. Wording of titles and notes as printed, where it differed from their text, is not in a release's public view
 * and is given as the text.
 */
export const readingOf = (release: Published.ReleaseDetail): Reading => new ReadingBuilder(release).reading();

class ReadingBuilder {
  private line = 0;

  constructor(private readonly release: Published.ReleaseDetail) {}

  reading(): Reading {
    const { release } = this;
    const { domain, description, classification, lineage, updates, otherTexts } = release;
    return {
      standard: {
        kind: release.kind,
        code: release.code,
        name: release.name,
        version: release.version,
        level: release.level,
        ...(domain === null ? {} : { domain }),
        ...(description === null ? {} : { description }),
        ...(classification.length === 0
          ? {}
          : {
              classification: classification.map(({ name, value, code }) => ({
                label: name,
                name: value,
                code: code ?? '',
              })),
            }),
        ...(lineage.length === 0
          ? {}
          : {
              lineage: lineage.map(({ version, code, name, state, note, date }) => ({
                version,
                code,
                name,
                state,
                note,
                date,
              })),
            }),
        ...(updates.length === 0 ? {} : { updates }),
      },
      units: release.units.map((unit) => this.unit(unit)),
      attitudes: release.attitudes.map((item) => this.attitude(item)),
      assessmentGuide: this.guide(),
      notes: release.notes.map((note) => this.note(note)),
      entryRequirements: release.entryRequirements.map((text) => ({ text, raw: text, at: this.at() })),
      ...(otherTexts.length === 0
        ? {}
        : { other: otherTexts.map(({ heading, lines }) => ({ heading, lines, at: this.at() })) }),
      findings: [],
    };
  }

  /** Items are told apart by their place; there is no page they stand on. */
  private at(): Place {
    this.line += 1;
    return { line: this.line, column: 1 };
  }

  private unit({ code, title, level, elements, knowledge, skills }: Published.Unit): Unit {
    const codes = new Map(elements.map((element) => [element.id, element.code]));
    return {
      code,
      printedCode: code,
      title,
      raw: title,
      noteRefs: this.citedBy('unit', code),
      level,
      elements: elements.map((element) => ({
        code: element.code,
        printedCode: element.printedCode,
        title: element.title,
        raw: element.title,
        noteRefs: numbers(element.noteRefs),
        ...(element.level === null ? {} : { level: element.level }),
        indicators: element.indicators.map(({ code: own, printedCode, text, raw, noteRefs }) => ({
          code: own,
          printedCode,
          text,
          raw,
          noteRefs: numbers(noteRefs),
          at: this.at(),
        })),
        outputs: element.outputs.map(({ code: own, printedCode, text }) => ({
          code: own,
          printedCode,
          text,
          raw: text,
          noteRefs: this.citedBy('output', own),
          at: this.at(),
        })),
        at: this.at(),
      })),
      knowledge: knowledge.map((item) => this.competence(item, codes)),
      skills: skills.map((item) => this.competence(item, codes)),
      at: this.at(),
    };
  }

  private competence(item: Published.CompetenceItem, codes: ReadonlyMap<string, string>): CompetenceItem {
    const { code, printedCode, text, raw, items, outline, elementIds, noteRefs } = item;
    return {
      code,
      printedCode,
      text,
      raw,
      noteRefs: numbers(noteRefs),
      items,
      ...(outline === undefined || outline.length === 0 ? {} : { outline }),
      elements: elementIds.flatMap((id) => codes.get(id) ?? []),
      at: this.at(),
    };
  }

  private attitude({ code, printedCode, text, raw, noteRefs }: Published.CompetenceItem): Attitude {
    return { code, printedCode, text, raw, noteRefs: numbers(noteRefs), at: this.at() };
  }

  /** Sections in the order of their headings; one whose heading came twice has all its items under the first. */
  private guide(): AssessmentGuide {
    const { assessmentGuide, guideHeadings } = this.release;
    const seen = new Set<Section>();
    const sections = guideHeadings.flatMap(({ section, heading, introduction }): GuideSection[] => {
      const kind = sectionOf[section];
      if (kind === undefined) return [];
      const items = seen.has(kind) ? [] : assessmentGuide[kind];
      seen.add(kind);
      return [
        {
          kind,
          heading,
          introduction,
          items: items.map(({ code, text, raw }) => ({
            code,
            printedCode: code,
            text,
            raw,
            noteRefs: this.citedBy('guide_item', code),
            at: this.at(),
          })),
          at: this.at(),
        },
      ];
    });
    const texts = (kind: Section) => assessmentGuide[kind].map(({ text }) => text);
    return {
      criticalEvidence: texts('criticalEvidence'),
      contextAndResources: texts('contextAndResources'),
      methods: texts('methods'),
      support: texts('support'),
      sections,
    };
  }

  private note({ number, text, items, outline }: Published.StandardNote): Note {
    return {
      number: number === null ? null : Number(number),
      text,
      raw: text,
      items,
      ...(outline === undefined || outline.length === 0 ? {} : { outline }),
      at: this.at(),
    };
  }

  /** Notes that name the item among the places that cite them, for items that do not name their notes. */
  private citedBy(kind: string, code: string): number[] {
    return this.release.notes.flatMap(({ number, citedBy }) =>
      number !== null && citedBy.some((place) => place.kind === kind && place.code === code)
        ? [Number(number)]
        : [],
    );
  }
}

const numbers = (refs: readonly string[]): number[] => refs.map(Number);
