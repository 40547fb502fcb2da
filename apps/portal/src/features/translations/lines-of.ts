import type { CompetenceItem, ReleaseDetail, TranslationLine, Unit } from '@attest/api-client';

/** One line of published text that may have a wording in another language. */
export interface SourceLine {
  readonly sourceId: string;
  /** 0: the text or title; 1 and on: its sub-items. */
  readonly part: number;
  readonly code: string;
  readonly text: string;
}

/** What is translated in one go: a unit, or what holds for the whole standard. */
export interface Chapter {
  /** The id of the unit, or `whole`. */
  readonly id: string;
  readonly unit: Unit | null;
  readonly lines: readonly SourceLine[];
}

export const keyOf = ({ sourceId, part }: Pick<SourceLine, 'sourceId' | 'part'>): string =>
  `${sourceId}:${part}`;

export const byKey = (lines: readonly TranslationLine[]): ReadonlyMap<string, TranslationLine> =>
  new Map(lines.map((line) => [keyOf(line), line]));

/** Every line of a release once, in the order in which it is read. */
export function chaptersOf(release: ReleaseDetail): Chapter[] {
  const guide = release.assessmentGuide;
  const notes = release.notes.flatMap(({ id, number, text, items }) =>
    withItems({ id, code: number ?? '', text, items }),
  );
  const whole = [
    { sourceId: release.id, part: 0, code: release.code, text: release.name },
    ...release.attitudes.flatMap(withItems),
    ...[guide.criticalEvidence, guide.contextAndResources, guide.methods, guide.support].flatMap((items) =>
      items.map(({ id, code, text }) => ({ sourceId: id, part: 0, code, text })),
    ),
    ...notes,
  ];
  return [
    ...release.units.map((unit) => ({ id: unit.id, unit, lines: linesOfUnit(unit) })),
    { id: 'whole', unit: null, lines: whole.filter(hasText) },
  ];
}

function linesOfUnit(unit: Unit): SourceLine[] {
  return [
    { sourceId: unit.id, part: 0, code: unit.code, text: unit.title },
    ...unit.elements.flatMap((element) => [
      { sourceId: element.id, part: 0, code: element.code, text: element.title },
      ...element.outputs.map(({ id, code, text }) => ({ sourceId: id, part: 0, code, text })),
      ...element.indicators.map(({ id, code, text }) => ({ sourceId: id, part: 0, code, text })),
    ]),
    ...unit.knowledge.flatMap(withItems),
    ...unit.skills.flatMap(withItems),
  ].filter(hasText);
}

const withItems = ({
  id,
  code,
  text,
  items,
}: Pick<CompetenceItem, 'id' | 'code' | 'text' | 'items'>): SourceLine[] => [
  { sourceId: id, part: 0, code, text },
  ...items.map((item, index) => ({ sourceId: id, part: index + 1, code: '', text: item })),
];

const hasText = ({ text }: SourceLine): boolean => text.trim() !== '';

export interface Progress {
  readonly total: number;
  readonly written: number;
  readonly inUse: number;
}

export function progressOf({ lines }: Chapter, translated: ReadonlyMap<string, TranslationLine>): Progress {
  const found = lines.map((line) => translated.get(keyOf(line)));
  return {
    total: lines.length,
    written: found.filter((line) => line?.newest != null && line.newest.state !== 'withdrawn').length,
    inUse: found.filter((line) => line?.inUse != null).length,
  };
}
