import type { CompetenceItem, Element, OutlineLine, Reading, Unit } from '../reading';
import { noteMarks, noteNumbers } from '../text';
import { squeeze } from '../traced';
import { templateRow, type TemplateKind, type TemplateRow } from './sheet-template';

/**
 * A reading as rows of the template. Codes are the canonical ones; a note is cited in the text where it is printed, or
 * at the end where a person has moved the citation.
 */
export function templateRows(reading: Omit<Reading, 'findings'>): TemplateRow[] {
  const { standard, units } = reading;
  const level = standard.level === null ? '' : String(standard.level);
  const one = (kind: TemplateKind, text: string | undefined): TemplateRow[] =>
    text === undefined ? [] : [templateRow(kind, { text })];
  return [
    templateRow(standard.kind, { code: standard.code, text: standard.name, level }),
    ...one('domain', standard.domain),
    ...one('description', standard.description),
    ...(standard.classification ?? []).flatMap(({ label, name, code }) => {
      const kind = CLASSES.get(label);
      return kind === undefined
        ? one('other', `${label} ${name} ${code}`)
        : [templateRow(kind, { text: name, code })];
    }),
    ...(standard.lineage ?? []).map(({ name, ...rest }) => templateRow('edition', { ...rest, text: name })),
    ...units.flatMap((unit) => unitRows(unit, standard.kind === 'occupation')),
    ...reading.attitudes.map((item) => templateRow('attitude', { code: item.code, text: marked(item) })),
    ...guideRows(reading),
    ...reading.notes.flatMap((note): TemplateRow[] => {
      const kind = note.number === null ? 'remark' : 'note';
      const texts = markedList({ ...note, noteRefs: note.noteRefs ?? [] });
      return listedRows(
        templateRow(kind, { code: note.number === null ? '' : String(note.number) }),
        texts,
        note.outline,
      );
    }),
    ...reading.entryRequirements.flatMap(({ text }) =>
      listedRows(templateRow('requirement'), text.split('\n')),
    ),
    ...(standard.updates ?? []).flatMap((text) => one('update', text)),
    ...otherRows(reading),
  ];
}

const CLASSES = new Map<string, TemplateKind>([
  ['職類別', 'jobCategory'],
  ['職業別', 'occupationGroup'],
  ['行業別', 'industry'],
]);

/** Text without a heading comes first: a heading would take it for its own. */
function otherRows({ other = [] }: Pick<Reading, 'other'>): TemplateRow[] {
  const ordered = [
    ...other.filter(({ heading }) => heading === ''),
    ...other.filter(({ heading }) => heading !== ''),
  ];
  return ordered.flatMap(({ heading, lines }) => [
    ...(heading === '' ? [] : [templateRow('otherHeading', { text: heading })]),
    ...lines.map((text) => templateRow('other', { text })),
  ]);
}

function unitRows(unit: Unit, isDuty: boolean): TemplateRow[] {
  const of = isDuty ? unit.code : '';
  const level = unit.level === null ? '' : String(unit.level);
  const competence = (kind: 'knowledge' | 'skill', item: CompetenceItem): TemplateRow[] =>
    listedRows(
      templateRow(kind, { unit: of, element: item.elements.join('、'), code: item.code }),
      markedList(item),
      item.outline,
    );
  return [
    ...(isDuty ? [templateRow('duty', { code: unit.code, text: markedTitle(unit), level })] : []),
    ...unit.elements.flatMap((element) => elementRows(element, of)),
    ...unit.knowledge.flatMap((item) => competence('knowledge', item)),
    ...unit.skills.flatMap((item) => competence('skill', item)),
  ];
}

function elementRows(element: Element, unit: string): TemplateRow[] {
  const level = element.level === undefined ? '' : String(element.level);
  const under = { unit, element: element.code };
  return [
    templateRow('element', { unit, code: element.code, text: markedTitle(element), level }),
    ...element.outputs.map((item) =>
      templateRow('output', { ...under, code: item.code, text: marked(item) }),
    ),
    ...element.indicators.map((item) =>
      templateRow('indicator', { ...under, code: item.code, text: marked(item) }),
    ),
  ];
}

function guideRows({ assessmentGuide }: Pick<Reading, 'assessmentGuide'>): TemplateRow[] {
  return assessmentGuide.sections.flatMap(({ heading, introduction, items }) => [
    templateRow('guideSection', { text: heading }),
    ...(introduction === '' ? [] : [templateRow('guideIntroduction', { text: introduction })]),
    ...items.flatMap(({ text, raw, noteRefs }) => {
      const [first = '', ...rest] = text.split('\n');
      return listedRows(templateRow('guideItem'), markedList({ text: first, items: rest, raw, noteRefs }));
    }),
  ]);
}

/** A row with its text, and one below it for each line of its list. */
function listedRows(
  row: TemplateRow,
  [text = '', ...items]: readonly string[],
  outline?: readonly OutlineLine[],
): TemplateRow[] {
  let before = 0;
  return [
    { ...row, text },
    ...items.map((item, i) => {
      // A list that was cut may go on deeper than it can begin.
      before = Math.min((outline?.[i]?.depth ?? 0) + 1, before + 1);
      return templateRow('item', { text: item, depth: String(before) });
    }),
  ];
}

interface Citing {
  text: string;
  raw: string;
  noteRefs: readonly number[];
}

const marked = (item: Citing): string => markedList({ ...item, items: [] })[0] ?? '';
const markedTitle = ({ title, ...rest }: Omit<Citing, 'text'> & { title: string }): string =>
  marked({ ...rest, text: title });

/** The text and its list with the marks of the notes where they are printed. */
function markedList({ text, items, raw, noteRefs }: Citing & { items: readonly string[] }): string[] {
  const texts = [text, ...items];
  if (noteRefs.length === 0) return texts;
  const printed = noteMarks(raw);
  const numbersIn = (mark: RegExpMatchArray): number[] => noteNumbers(mark[1] ?? '');
  const missing = noteRefs.filter((number) => !printed.some((mark) => numbersIn(mark).includes(number)));
  let from = 0;
  const marks = printed.map((mark) => {
    const start = mark.index ?? 0;
    // What a person has put instead of a wrong number stands where that one is printed.
    const numbers = numbersIn(mark).flatMap((number) =>
      noteRefs.includes(number) ? [number] : missing.splice(0, 1),
    );
    const before = raw.slice(from, start);
    from = start + mark[0].length;
    return { before, numbers };
  });
  let at: Position | undefined = { line: 0, column: 0 };
  const inserted: { at: Position; numbers: number[] }[] = [];
  for (const { before, numbers } of marks) {
    at = follow(texts, at, before);
    if (at === undefined) break;
    inserted.push({ at, numbers });
  }
  // The text was rewritten by a person: its marks stand at its end.
  if (at === undefined) return withMarkAtEnd(texts, noteRefs);
  for (const { at: place, numbers } of inserted.reverse()) {
    const line = texts[place.line] ?? '';
    texts[place.line] = line.slice(0, place.column) + markText(numbers) + line.slice(place.column);
  }
  return withMarkAtEnd(texts, missing);
}

interface Position {
  line: number;
  column: number;
}

/** Where in the texts a stretch of the printed text ends; signs of lists stand in print only. */
function follow(texts: readonly string[], from: Position, printed: string): Position | undefined {
  const wanted = texts.flatMap((text, line) => [...squeezeAt(text, line)]).filter((c) => isAfter(c, from));
  let next = 0;
  let end = from;
  let missed = 0;
  for (const c of squeeze(printed)) {
    const known = wanted[next];
    if (known?.sign === c) {
      end = { line: known.line, column: known.column };
      next += 1;
    } else missed += 1;
  }
  return missed > 8 + squeeze(printed).length / 4 ? undefined : end;
}

const isAfter = (c: Position, from: Position): boolean =>
  c.line > from.line || (c.line === from.line && c.column > from.column);

/** The signs of a text without white space, and where each ends. */
function* squeezeAt(text: string, line: number): Generator<Position & { sign: string }> {
  let column = 0;
  for (const c of text) {
    column += c.length;
    const sign = squeeze(c);
    if (sign !== '') yield { line, column, sign };
  }
}

const markText = (numbers: readonly number[]): string => numbers.map((number) => `【註${number}】`).join('');

/** Before the full stop: a mark behind it would begin a note of its own in a list of notes. */
function withMarkAtEnd(texts: readonly string[], numbers: readonly number[]): string[] {
  if (numbers.length === 0) return [...texts];
  const [text = '', ...rest] = texts;
  const end = /[\s。．.；;：:]*$/.exec(text)?.index ?? text.length;
  return [text.slice(0, end) + markText(numbers) + text.slice(end), ...rest];
}
