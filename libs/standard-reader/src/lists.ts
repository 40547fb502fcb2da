import type { OutlineLine } from './reading';
import type { Ledger } from './account';
import { clean, numeral, type Citation } from './text';
import { BULLET, bulletsIn, DASH, dottedNumber, ORDINALS, signValue, type OrdinalKind } from './marks';
import { concat, CUT, endOf, fold, isBlank, NOTHING, slice, type Traced } from './traced';

export interface Marker {
  kind: OrdinalKind | 'bullet' | 'dash';
  /** Value of an ordinal. */
  value?: number;
  /** For bullets, the sign: another sign is another level. */
  sign: string;
  /** Length of the marker with the spaces around it. */
  length: number;
  printed: string;
}

/** The list marker at the start of a line, if there is one. */
export function markerOf(text: string): Marker | undefined {
  const folded = fold(text);
  const bullet = BULLET.exec(folded);
  if (bullet !== null) {
    return { kind: 'bullet', sign: bullet[1] ?? '', length: bullet[0].length, printed: bullet[0].trim() };
  }
  for (const [kind, pattern] of ORDINALS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const value = valueOf(kind, match[1] ?? '');
    if (value === undefined) continue;
    return { kind, value, sign: kind, length: match[0].length, printed: match[0].trim() };
  }
  const dash = DASH.exec(folded);
  if (dash === null) return undefined;
  return { kind: 'dash', sign: '-', length: dash[0].length, printed: dash[0].trim() };
}

function valueOf(kind: OrdinalKind, printed: string): number | undefined {
  if (kind === 'letter' || kind === 'bracketLetter') return printed.toLowerCase().charCodeAt(0) - 96;
  return numeral(printed) ?? signValue(printed);
}

/** Cuts a text at bullets in the middle of it; the first part may have none. */
export function cutAtBullets(t: Traced): Traced[] {
  return cutAt(t, bulletsIn(t.text));
}

/**
 * Cuts a flat text at ordinals of one kind, where they go on counting: «一、… 二、…» or «1. … 2. …». A number
 * that is not the next one is part of the text.
 */
export function cutAtOrdinals(t: Traced, kinds: readonly Marker['kind'][], last: number): Traced[] {
  const starts: number[] = [];
  let value = last;
  for (const space of t.text.matchAll(/(?:^|\s+|(?<=[。；：]))(?=\S)/g)) {
    const position = space.index + space[0].length;
    if (position < (starts.at(-1) ?? -1)) continue;
    const marker = markerOf(t.text.slice(position, position + 12));
    if (marker?.value === undefined || !kinds.includes(marker.kind)) continue;
    if (position !== t.text.search(/\S/) && marker.value !== value + 1) continue;
    value = marker.value;
    starts.push(position);
  }
  return cutAt(t, starts);
}

/** Cuts a flat text before each «1.1», «1.2» (or «1-1», «1-2») that goes on counting under an element. */
export function cutAtDotted(t: Traced, element: number | undefined): Traced[] {
  const folded = fold(t.text);
  const starts: number[] = [];
  let last = 0;
  for (const space of folded.matchAll(/(?:^|\s+)(?=\d)/g)) {
    const position = space.index + space[0].length;
    const dotted = dottedNumber(folded.slice(position, position + 12), true);
    if (dotted === undefined || dotted.element !== element) continue;
    if (position !== folded.search(/\S/) && dotted.indicator !== last + 1) continue;
    last = dotted.indicator;
    starts.push(position);
  }
  return cutAt(t, starts);
}

function cutAt(t: Traced, starts: readonly number[]): Traced[] {
  const parts: Traced[] = [];
  let from = 0;
  for (const start of [...starts, t.text.length]) {
    if (start > from) {
      const part = slice(t, from, start);
      if (!isBlank(part) || parts.length === 0) parts.push(part);
    }
    from = Math.max(from, start);
  }
  return parts.filter((part, i) => i > 0 || !isBlank(part));
}

/** One line of an item's text while it is being put together. */
interface Line {
  parts: Traced[];
  marker?: Marker;
  depth: number;
  /** It is the first item after a page or row end. */
  afterCut?: boolean;
}

export interface ItemText {
  text: string;
  raw: string;
  noteRefs: number[];
  /** Its lines, with the note marks in each. */
  lines: { text: string; citations: Citation[] }[];
  items: string[];
  outline?: OutlineLine[];
  offset: number;
  unwrapped: string[];
  joined: string[];
  /** Items with which the list went on over a page or row end. */
  continued: string[];
}

/** A text with its list: a heading line, then items, put together from however many pieces. */
export class ItemBuilder {
  private readonly lines: Line[] = [];
  /** How deep each bullet sign stands. */
  private readonly depths = new Map<string, number>();

  /** Bullets in the text begin its items; a text that begins with a bullet has no heading. */
  constructor(text: Traced) {
    const [first, ...rest] = cutAtBullets(text);
    const headed = first !== undefined && markerOf(first.text)?.kind !== 'bullet';
    this.lines.push({ parts: [headed ? first : NOTHING], depth: 0 });
    (headed || first === undefined ? rest : [first, ...rest]).forEach((part) => this.add(part, 0));
  }

  get hasItems(): boolean {
    return this.lines.length > 1;
  }

  /** The end of the last line, folded. */
  get tail(): string {
    return endOf(this.lines.at(-1)?.parts ?? []);
  }

  /** The end of the heading, folded. */
  get headingEnd(): string {
    return endOf(this.lines[0]?.parts ?? []);
  }

  get heading(): string {
    return fold(concat(this.lines[0]?.parts ?? []).text).trim();
  }

  /** Value of the last ordinal of a kind among its items. */
  lastOrdinal(kind: Marker['kind']): number {
    return this.lines.findLast((line) => line.marker?.kind === kind)?.marker?.value ?? 0;
  }

  /** Goes on with the last line, across a cut. */
  goOn(t: Traced): void {
    const [first, ...rest] = cutAtBullets(t);
    if (first !== undefined) {
      const kind = markerOf(first.text)?.kind;
      if (kind !== undefined && kind !== 'chinese' && kind !== 'letter') this.add(first, 0, true);
      else this.lines.at(-1)?.parts.push(CUT, first);
    }
    rest.forEach((part) => this.add(part, 0));
  }

  /** Adds to the heading or list a piece of the same line: bullets in it begin items. */
  addFlat(t: Traced, listDepth: number): void {
    cutAtBullets(t).forEach((part) => this.add(part, listDepth));
  }

  private add(t: Traced, listDepth: number, afterCut = false): void {
    const marker = markerOf(t.text);
    this.lines.push({ parts: [t], marker, depth: this.depthFor(marker, listDepth), afterCut });
  }

  /** A second kind of sign below a first is one level deeper; going back to the first comes up again. */
  private depthFor(marker: Marker | undefined, listDepth: number): number {
    const nested = Math.max(0, listDepth - 1);
    if (marker?.kind !== 'bullet') return nested;
    const same = this.depths.get(marker.sign);
    if (same !== undefined) return same;
    const last = this.lines.at(-1);
    const depth = last?.marker?.kind === 'bullet' ? Math.max(nested, last.depth + 1) : nested;
    this.depths.set(marker.sign, depth);
    return depth;
  }

  /** Normalises and places everything; list markers go to the account. */
  finish(ledger: Ledger, where: string): ItemText {
    const cleaned = this.lines.map((line, i) => {
      const whole = concat(line.parts);
      const length = i === 0 ? 0 : (line.marker?.length ?? 0);
      ledger.dropped(slice(whole, 0, length), 'list marker');
      const path = i === 0 ? `${where}/text` : `${where}/items`;
      return {
        raw: whole.text.trim(),
        ...{ clean: clean(ledger, slice(whole, length), path) },
        depth: line.depth,
        afterCut: line.afterCut === true,
      };
    });
    const [head, ...items] = cleaned;
    if (head === undefined) throw new Error('an item has a heading line');
    const filled = items.filter((line) => line.clean.text !== '');
    const nested = filled.some((line) => line.depth > 0) && filled.some((line) => line.depth === 0);
    const citations = cleaned.flatMap((line) => line.clean.citations);
    return {
      text: head.clean.text,
      raw: cleaned.map((line) => line.raw).join('\n'),
      noteRefs: [...new Set(citations.map((c) => c.number))],
      lines: cleaned.map((line) => line.clean),
      items: filled.map((line) => line.clean.text),
      ...(nested ? { outline: filled.map((line) => ({ depth: line.depth, text: line.clean.text })) } : {}),
      offset: head.clean.offset,
      unwrapped: cleaned.filter((line) => line.clean.unwrapped).map((line) => line.raw),
      continued: cleaned.filter((line) => line.afterCut).map((line) => line.raw),
      joined: cleaned.filter((line) => line.clean.joined).map((line) => line.raw),
    };
  }
}
