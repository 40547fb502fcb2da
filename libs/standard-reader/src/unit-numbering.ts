import { markerOf, type Marker } from './lists';
import { dottedNumber } from './marks';
import type { SectionLine } from './sections';
import { fold } from './traced';

type Kind = Marker['kind'];

/** How a 職能單元 numbers its elements and the indicators below them. */
export interface UnitNumbering {
  elements: readonly Kind[];
  indicators: readonly Kind[];
  /** «1. …» with «1.1 …» below: a number with a dot in it is the only one of an indicator. */
  dotted: boolean;
}

const HAN: readonly Kind[] = ['chinese', 'bracketChinese'];
const USUAL: UnitNumbering = { elements: HAN, indicators: ['number'], dotted: false };

/** Whether «1.1» stands below «1.»: each at the start of a line or behind white space. */
function isArabic(lines: readonly SectionLine[]): boolean {
  const opened = new Set<string>();
  for (const { text } of lines) {
    for (const [, element = '', indicator] of fold(text.text).matchAll(NUMBER)) {
      if (indicator === undefined) opened.add(element);
      else if (indicator === '1' && opened.has(element)) return true;
    }
  }
  return false;
}

const NUMBER = /(?<!\S)(\d{1,2})(?:\s*[.-]\s*(\d{1,2}))?(?![\d-])/g;

/**
 * Tells by the marks in use: «一、» with «1.» below is usual, but so is «1.» with «1.1», «一、» with «(一)», or any two
 * kinds of marks of which the first line has the one and the next the other.
 */
export function numberingOf(lines: readonly SectionLine[]): UnitNumbering {
  const kinds = lines.map((line) => markerOf(line.text.text)?.kind);
  const has = (kind: Kind): boolean => kinds.includes(kind);
  const isDotted = lines.some((line) => dottedNumber(fold(line.text.text)) !== undefined);
  const [first, second] = kinds;
  const isOrdinal = first !== undefined && first !== 'bullet' && first !== 'dash';
  const pair: UnitNumbering | undefined =
    isOrdinal && second !== undefined && second !== first
      ? { elements: [first], indicators: [second], dotted: false }
      : undefined;
  if (pair !== undefined && !HAN.includes(pair.elements[0] ?? 'chinese') && HAN.some(has)) return pair;
  if (HAN.some(has)) {
    if (has('number') || isDotted) return USUAL;
    if (HAN.every(has) && kinds[0] === 'chinese')
      return { elements: ['chinese'], indicators: ['bracketChinese'], dotted: false };
    const below = kinds.find((kind) => kind !== undefined && !HAN.includes(kind));
    // Items without marks of their own are the indicators, and what is marked is a list below them.
    const plain = lines.some((line, i) => line.item && kinds[i] === undefined);
    return below === undefined || plain ? USUAL : { ...USUAL, indicators: [below] };
  }
  if (isArabic(lines)) return { elements: ['number'], indicators: [], dotted: true };
  return pair ?? USUAL;
}
