import type { Element, Indicator } from './reading';
import { emitText, emitTitle } from './emit';
import { quote, type Context } from './findings';
import { cutAtOrdinals, markerOf, type Marker } from './lists';
import type { SectionLine } from './sections';
import { concat, CUT, firstVisible, fold, NOTHING, slice, type Traced } from './traced';

interface PartDraft {
  number?: number;
  printed: Traced;
  parts: Traced[];
  offset: number;
}

interface ElementDraft extends PartDraft {
  indicators: PartDraft[];
}

const ELEMENT_KINDS: Marker['kind'][] = ['chinese', 'bracketChinese'];
/** «1.2 text»: the element's number printed with the indicator's. */
const DOTTED = /^\s*(\d{1,2})\s*[.．]\s*(\d{1,2})(?:[.、．]\s*|\s+|(?=[^\d.\s]))/;

/** Reads elements and indicators of a 職能單元: «一、…» and below it «1. …». */
export function readUnitTasks(ctx: Context, lines: readonly SectionLine[], path: string): Element[] {
  const elements: ElementDraft[] = [];
  lines.forEach((line, i) => {
    const last = elements.at(-1)?.number ?? elements.length;
    for (const part of cutAtOrdinals(line.text, ELEMENT_KINDS, last)) {
      takeElementPart(elements, line, part, lines[i + 1]);
    }
  });
  return numbered(ctx, elements, 'element').map(({ draft, number }) => finish(ctx, draft, number, path));
}

function takeElementPart(
  elements: ElementDraft[],
  line: SectionLine,
  text: Traced,
  next: SectionLine | undefined,
): void {
  const marker = markerOf(text.text);
  const current = elements.at(-1);
  // Without an ordinal, a paragraph with a list below it is a heading all the same.
  const headsList =
    !line.item && marker === undefined && next !== undefined && opensItem(next) && !line.afterCut;
  const ended = current === undefined || current.indicators.length > 0;
  if ((marker !== undefined && ELEMENT_KINDS.includes(marker.kind)) || (headsList && ended)) {
    const length = marker?.length ?? 0;
    const rest = cutAtOrdinals(slice(text, length), ['number'], 0);
    const [title = NOTHING, ...indicators] = startsNumbered(rest[0]) ? [NOTHING, ...rest] : rest;
    elements.push({
      number: marker?.value,
      printed: slice(text, 0, length),
      parts: [title],
      offset: firstVisible(text),
      indicators: [],
    });
    indicators.forEach((part) => takeIndicator(elements, line, part));
    return;
  }
  const lastNumber = current?.indicators.at(-1)?.number ?? current?.indicators.length ?? 0;
  cutAtOrdinals(text, ['number'], lastNumber).forEach((part) => takeIndicator(elements, line, part));
}

const startsNumbered = (t: Traced | undefined): boolean =>
  t !== undefined && markerOf(t.text)?.kind === 'number';

const opensItem = (line: SectionLine): boolean => {
  const kind = markerOf(line.text.text)?.kind;
  return line.item || kind === 'number' || kind === 'bracket';
};

function takeIndicator(elements: ElementDraft[], line: SectionLine, text: Traced): void {
  let element = elements.at(-1);
  const dotted = DOTTED.exec(fold(text.text));
  const marker = markerOf(text.text);
  const numbers = dotted !== null || marker?.kind === 'number';
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
    const length = dotted?.[0].length ?? marker?.length ?? 0;
    element.indicators.push({
      number: dotted === null ? marker?.value : Number(dotted[2]),
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
export const ordinal = (printed: Traced): string => printed.text.trim().replace(/[、．,，)）(（\s]|\.$/g, '');
