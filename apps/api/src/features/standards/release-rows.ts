import type { CompetenceKind, GuideSection } from '@attest/domain';
import type { CompetenceItem, GuideSectionKind, Reading, Unit } from '@attest/standard-reader';

/** What a reading becomes in the tables: one list of rows a table, in the order of the document. */
export interface ReleaseRows {
  readonly units: Row[];
  readonly elements: Row[];
  readonly indicators: Row[];
  readonly outputs: Row[];
  readonly competenceItems: Row[];
  readonly competenceItemElements: Row[];
  readonly guideItems: Row[];
  readonly notes: Row[];
  readonly noteCitations: Row[];
}

export type Row = Readonly<Record<string, unknown>>;

type CitationSource = 'unit' | 'element' | 'indicator' | 'output' | CompetenceKind | 'guide_item';

const sections: Readonly<Record<Exclude<GuideSectionKind, 'other'>, GuideSection>> = {
  criticalEvidence: 'critical_evidence',
  contextAndResources: 'context_and_resources',
  methods: 'method',
  support: 'support',
};

/** @param nextId gives ids; an argument, so that the same reading gives the same rows in a test */
export function releaseRows(reading: Reading, nextId: () => string): ReleaseRows {
  return new RowBuilder(nextId).of(reading);
}

class RowBuilder {
  private readonly rows: ReleaseRows = {
    units: [],
    elements: [],
    indicators: [],
    outputs: [],
    competenceItems: [],
    competenceItemElements: [],
    guideItems: [],
    notes: [],
    noteCitations: [],
  };
  private readonly noteIds = new Map<number, string>();

  constructor(private readonly nextId: () => string) {}

  of(reading: Reading): ReleaseRows {
    reading.notes.forEach((note, index) => {
      const id = this.nextId();
      // Two notes with one number: a citation means the first, as a reader of the page would take it.
      if (note.number !== null && !this.noteIds.has(note.number)) this.noteIds.set(note.number, id);
      this.rows.notes.push({
        id,
        position: index + 1,
        number: note.number === null ? null : String(note.number),
        text: note.text,
        raw: note.raw,
        items: note.items,
        outline: note.outline ?? [],
      });
    });
    reading.units.forEach((unit, index) => this.unit(unit, index + 1));
    reading.attitudes.forEach(({ code, printedCode, text, raw, noteRefs }, index) => {
      const id = this.nextId();
      this.rows.competenceItems.push({
        id,
        unit_id: null,
        kind: 'attitude',
        position: index + 1,
        code,
        printed_code: printedCode,
        text,
        raw,
        items: [],
        outline: [],
        same_as: [],
      });
      this.cite('attitude', id, noteRefs);
    });
    this.guide(reading);
    return this.rows;
  }

  private unit(unit: Unit, position: number): void {
    const { code, printedCode, title, raw, level } = unit;
    const unitId = this.nextId();
    this.rows.units.push({ id: unitId, position, code, printed_code: printedCode, title, raw, level });
    this.cite('unit', unitId, unit.noteRefs);
    const elementIds = new Map<string, string>();
    // Numbered through the unit: the order in which coverage shows its targets.
    let indicatorPosition = 0;
    unit.elements.forEach((element, elementIndex) => {
      const elementId = this.nextId();
      elementIds.set(element.code, elementId);
      this.rows.elements.push({
        id: elementId,
        unit_id: unitId,
        position: elementIndex + 1,
        code: element.code,
        printed_code: element.printedCode,
        title: element.title,
        raw: element.raw,
        level: element.level ?? null,
      });
      this.cite('element', elementId, element.noteRefs);
      for (const indicator of element.indicators) {
        const id = this.nextId();
        indicatorPosition += 1;
        this.rows.indicators.push({
          id,
          unit_id: unitId,
          element_id: elementId,
          position: indicatorPosition,
          code: indicator.code,
          printed_code: indicator.printedCode,
          text: indicator.text,
          raw: indicator.raw,
        });
        this.cite('indicator', id, indicator.noteRefs);
      }
      element.outputs.forEach((output, index) => {
        const id = this.nextId();
        this.rows.outputs.push({
          id,
          element_id: elementId,
          position: index + 1,
          code: output.code,
          printed_code: output.printedCode,
          text: output.text,
          raw: output.raw,
        });
        this.cite('output', id, output.noteRefs);
      });
    });
    this.competence('knowledge', unit.knowledge, unitId, elementIds);
    this.competence('skill', unit.skills, unitId, elementIds);
  }

  private competence(
    kind: CompetenceKind,
    items: readonly CompetenceItem[],
    unitId: string,
    elementIds: ReadonlyMap<string, string>,
  ): void {
    items.forEach((item, index) => {
      const id = this.nextId();
      this.rows.competenceItems.push({
        id,
        unit_id: unitId,
        kind,
        position: index + 1,
        code: item.code,
        printed_code: item.printedCode,
        text: item.text,
        raw: item.raw,
        items: item.items,
        outline: item.outline ?? [],
        same_as: item.sameAs ?? [],
      });
      this.cite(kind, id, item.noteRefs);
      for (const code of new Set(item.elements)) {
        const elementId = elementIds.get(code);
        if (elementId === undefined)
          throw new Error(`${item.code} stands beside ${code}, which its unit lacks.`);
        this.rows.competenceItemElements.push({ competence_item_id: id, element_id: elementId });
      }
    });
  }

  private guide(reading: Reading): void {
    const positions = new Map<GuideSection, number>();
    for (const { kind, items } of reading.assessmentGuide.sections) {
      if (kind === 'other') continue;
      const section = sections[kind];
      for (const { code, text, raw, noteRefs } of items) {
        const id = this.nextId();
        const position = (positions.get(section) ?? 0) + 1;
        positions.set(section, position);
        this.rows.guideItems.push({ id, section, position, code, text, raw });
        this.cite('guide_item', id, noteRefs);
      }
    }
  }

  private cite(source: CitationSource, sourceId: string, numbers: readonly number[]): void {
    numbers.forEach((number, index) => {
      this.rows.noteCitations.push({
        id: this.nextId(),
        note_id: this.noteIds.get(number) ?? null,
        position: index + 1,
        number: String(number),
        source_kind: source,
        source_id: sourceId,
      });
    });
  }
}
