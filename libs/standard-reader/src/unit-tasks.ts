import type { Element, Indicator } from './reading';
import { emitText, emitTitle } from './emit';
import { quote, type Context } from './findings';
import { cutAtDotted, cutAtOrdinals, markerOf } from './lists';
import { dottedNumber } from './marks';
import type { SectionLine } from './sections';
import { concat, CUT, firstVisible, fold, NOTHING, slice, type Traced } from './traced';
import { numberingOf, type UnitNumbering } from './unit-numbering';

interface PartDraft {
  number?: number;
  printed: Traced;
  parts: Traced[];
  offset: number;
}

interface ElementDraft extends PartDraft {
  indicators: PartDraft[];
}

/** Reads elements and indicators of a 職能單元: «一、…» and below it «1. …», or in whatever way it numbers them. */
export function readUnitTasks(ctx: Context, lines: readonly SectionLine[], path: string): Element[] {
  const elements: ElementDraft[] = [];
  const numbering = numberingOf(lines);
  lines.forEach((line, i) => {
    const last = elements.at(-1)?.number ?? elements.length;
    for (const part of cutAtOrdinals(line.text, numbering.elements, last)) {
      if (numbering.dotted) takeDottedPart(elements, part);
      else takeElementPart(numbering, elements, line, part, lines[i + 1]);
    }
  });
  return numbered(ctx, elements, 'element').map(({ draft, number }) => finish(ctx, draft, number, path));
}

/** A piece of «1. … 1.1 … 1.2 …»: whatever has no number of either kind goes on with what stands above. */
function takeDottedPart(elements: ElementDraft[], text: Traced): void {
  const marker = markerOf(text.text);
  const own = marker?.kind === 'number' ? marker.value : plainNumber(text, elements);
  const [head, ...indicators] = cutAtDotted(text, own ?? elements.at(-1)?.number);
  if (head === undefined) return;
  const parts = dottedNumber(fold(head.text), true) === undefined ? indicators : [head, ...indicators];
  if (parts.length === indicators.length) {
    const length = marker?.kind === 'number' ? marker.length : own === undefined ? 0 : numberLength(head);
    if (own === undefined) goOn(elements, head);
    else elements.push(newElement(own, slice(head, 0, length), slice(head, length), firstVisible(head)));
  }
  for (const part of parts) takeDotted(elements, part);
}

/** «2 處理客戶意見»: the next number without any sign behind it. */
function plainNumber(text: Traced, elements: readonly ElementDraft[]): number | undefined {
  const next = (elements.at(-1)?.number ?? elements.length) + 1;
  return Number(/^\s*(\d{1,2})\s+(?=\p{Script=Han})/u.exec(fold(text.text))?.[1]) === next ? next : undefined;
}

const numberLength = (text: Traced): number => /^\s*\d+\s*/.exec(fold(text.text))?.[0].length ?? 0;

const newElement = (
  number: number | undefined,
  printed: Traced,
  title: Traced,
  offset: number,
): ElementDraft => ({ number, printed, parts: [title], offset, indicators: [] });

function takeDotted(elements: ElementDraft[], text: Traced): void {
  const dotted = dottedNumber(fold(text.text), true);
  if (dotted === undefined) {
    goOn(elements, text);
    return;
  }
  let element = elements.at(-1);
  // The line of its element is lost: it stays without a title rather than under the element above.
  if (
    element === undefined ||
    (element.number !== dotted.element && dotted.element > (element.number ?? 0))
  ) {
    element = newElement(dotted.element, NOTHING, NOTHING, firstVisible(text));
    elements.push(element);
  }
  if (element.number !== dotted.element) goOn(elements, text);
  else
    element.indicators.push({
      number: dotted.indicator,
      printed: slice(text, 0, dotted.length),
      parts: [slice(text, dotted.length)],
      offset: firstVisible(text),
    });
}

function goOn(elements: ElementDraft[], text: Traced): void {
  const element = elements.at(-1);
  if (element === undefined) elements.push(newElement(undefined, NOTHING, text, firstVisible(text)));
  else (element.indicators.at(-1) ?? element).parts.push(CUT, text);
}

function takeElementPart(
  numbering: UnitNumbering,
  elements: ElementDraft[],
  line: SectionLine,
  text: Traced,
  next: SectionLine | undefined,
): void {
  const marker = markerOf(text.text);
  const current = elements.at(-1);
  // Without an ordinal, a paragraph with a list below it is a heading all the same.
  const headsList =
    !line.item && marker === undefined && next !== undefined && opensItem(numbering, next) && !line.afterCut;
  const ended = current === undefined || current.indicators.length > 0;
  if ((marker !== undefined && numbering.elements.includes(marker.kind)) || (headsList && ended)) {
    const length = marker?.length ?? 0;
    const rest = cutAtOrdinals(slice(text, length), numbering.indicators, 0);
    const [title = NOTHING, ...indicators] = startsNumbered(numbering, rest[0]) ? [NOTHING, ...rest] : rest;
    elements.push(newElement(marker?.value, slice(text, 0, length), title, firstVisible(text)));
    indicators.forEach((part) => takeIndicator(numbering, elements, line, part));
    return;
  }
  const lastNumber = current?.indicators.at(-1)?.number ?? current?.indicators.length ?? 0;
  cutAtOrdinals(text, numbering.indicators, lastNumber).forEach((part) =>
    takeIndicator(numbering, elements, line, part),
  );
}

const isIndicator = ({ indicators }: UnitNumbering, text: string): boolean => {
  const kind = markerOf(text)?.kind;
  return kind !== undefined && indicators.includes(kind);
};

const startsNumbered = (numbering: UnitNumbering, t: Traced | undefined): boolean =>
  t !== undefined && isIndicator(numbering, t.text);

const opensItem = (numbering: UnitNumbering, { item, text }: SectionLine): boolean =>
  item || isIndicator(numbering, text.text) || markerOf(text.text)?.kind === 'bracket';

function takeIndicator(
  numbering: UnitNumbering,
  elements: ElementDraft[],
  line: SectionLine,
  text: Traced,
): void {
  let element = elements.at(-1);
  const dotted = dottedNumber(fold(text.text));
  const marker = markerOf(text.text);
  const numbers = dotted !== undefined || isIndicator(numbering, text.text);
  if (element === undefined) {
    element = { printed: NOTHING, parts: [], offset: firstVisible(text), indicators: [] };
    elements.push(element);
    if (!numbers && !line.item) {
      element.parts.push(text);
      return;
    }
  }
  const last = element.indicators.at(-1);
  if (numbers || (line.item && marker === undefined)) {
    const length = dotted?.length ?? marker?.length ?? 0;
    element.indicators.push({
      number: dotted === undefined ? marker?.value : dotted.indicator,
      printed: slice(text, 0, length),
      parts: [slice(text, length)],
      offset: firstVisible(text),
    });
  } else if (last !== undefined) last.parts.push(CUT, text);
  else element.parts.push(CUT, text);
}

interface Numbered<T> {
  draft: T;
  number: number;
}

/** Printed numbers count where they rise; otherwise the next one, which is reported. */
function numbered<T extends PartDraft>(
  ctx: Context,
  drafts: readonly T[],
  what: string,
  under = '',
): Numbered<T>[] {
  let last = 0;
  return drafts.map((draft) => {
    const printed = draft.number;
    const number = printed !== undefined && printed > last ? printed : last + 1;
    if (number !== last + 1 || (printed !== undefined && printed !== number)) {
      ctx.findings.add(ctx.ledger.place(draft.offset), {
        grade: 'kept',
        code: 'code.sequence',
        subject: `${under}${number}`,
        about: `${what}:${under}${number}`,
        seen: `${draft.printed.text.trim()} ${quote(concat(draft.parts).text, 40)}`,
        proposed: `${under}${number}`,
        zh: `編號不連續：${last} 之後印的是 ${printed ?? ''}。`,
        en: `The numbers do not run on: ${last} is followed by ${printed ?? ''}.`,
      });
    }
    last = number;
    return { draft, number };
  });
}

function finish(ctx: Context, draft: ElementDraft, number: number, unit: string): Element {
  const code = String(number);
  const path = `${unit}/elements/${code}`;
  ctx.ledger.placed(draft.printed, `${path}/code`);
  const at = ctx.ledger.place(draft.offset);
  const { text, raw, noteRefs } = emitTitle(ctx, concat(draft.parts), `${path}/title`, code, at);
  const indicators = numbered(ctx, draft.indicators, 'indicator', `${code}.`).map((item): Indicator => {
    const itemCode = `${code}.${item.number}`;
    const itemPath = `${path}/indicators/${itemCode}`;
    ctx.ledger.placed(item.draft.printed, `${itemPath}/code`);
    const place = ctx.ledger.place(item.draft.offset);
    const body = emitText(ctx, concat(item.draft.parts), `${itemPath}/text`, itemCode, place);
    return {
      code: itemCode,
      printedCode: ordinal(item.draft.printed),
      text: body.text,
      raw: body.raw,
      noteRefs: body.noteRefs,
      at: place,
    };
  });
  return {
    code,
    printedCode: ordinal(draft.printed),
    title: text,
    raw,
    noteRefs,
    indicators,
    outputs: [],
    at,
  };
}

/** «一、» is printed for the ordinal 一. */
export const ordinal = (printed: Traced): string =>
  printed.text.trim().replace(/^[(（\s]+|[、．.,，)）\s]+$/g, '');
