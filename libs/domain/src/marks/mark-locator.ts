import { isLongerThan } from '../text-length';
import { readingFormOf } from '../files/file-reading';
import { isLaidOut, isTimed, mediaFamilyOf } from '../files/media-kinds';
import { isRecord } from '../is-record';
import type { MarkKind } from '../vocabulary';

/** A rectangle in fractions of what it lies on, from its upper left corner: it holds at any size and zoom. */
export interface FractionRect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A page of a document, from 1. */
export interface PageLocator {
  readonly kind: 'page';
  readonly page: number;
}

/** Words of a page: the words themselves with what stands around them, and where they were drawn. */
export interface PassageLocator {
  readonly kind: 'passage';
  readonly page: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** One a line, in reading order, in fractions of the page as it is shown. */
  readonly rects: readonly FractionRect[];
}

/** A part of a picture as it is shown, upright; with a page, a part of that page of a document. */
export interface RegionLocator extends FractionRect {
  readonly kind: 'region';
  readonly page?: number;
}

/** A time in sound or film, in milliseconds from its start; in a film perhaps only a part of the frame. */
export interface SpanLocator {
  readonly kind: 'span';
  readonly startMs: number;
  readonly endMs: number;
  readonly region?: FractionRect;
}

/** Words of a text without fixed pages: where they begin in it, the words, and what stands around them. */
export interface WordsLocator {
  readonly kind: 'words';
  /** Characters before it, as `wordsOfPages` counts them; the words find it should they ever stand elsewhere. */
  readonly at: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Cells of a sheet side by side, all numbers from 1, with the words in them. */
export interface CellsLocator {
  readonly kind: 'cells';
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly quote: string;
}

/** Where in a file of evidence something is shown. */
export type MarkLocator =
  PageLocator | PassageLocator | RegionLocator | SpanLocator | WordsLocator | CellsLocator;

export const markLimits = {
  page: 20_000,
  quote: 2_000,
  context: 64,
  rects: 200,
  /** Of a text, before the words; more than any reading has. */
  characters: 10_000_000,
  sheets: 1_000,
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  /** A day of sound. */
  milliseconds: 86_400_000,
  note: 1_000,
  targets: 60,
  /** Nobody means a smaller part of a picture; a press that slipped makes one. */
  side: 0.005,
  /** Nor a shorter time. */
  span: 100,
} as const;

/** The field that cannot be, as the sender named it. */
export interface LocatorProblem {
  readonly at: string;
}

type Fields = Readonly<Record<string, unknown>>;

class Unfit extends Error {
  constructor(readonly at: string) {
    super(at);
  }
}

/**
 * Reads a locator that came from outside into its one canonical form: fractions to four decimals (a pixel of the
 * largest screen), whole milliseconds, white space squeezed, lines in reading order and each once. Reading the
 * canonical form again gives the same.
 */
export function readLocator(value: unknown): MarkLocator | LocatorProblem {
  try {
    return locatorFrom(value);
  } catch (error) {
    if (error instanceof Unfit) return { at: error.at };
    throw error;
  }
}

export const isLocator = (read: MarkLocator | LocatorProblem): read is MarkLocator => 'kind' in read;

function locatorFrom(value: unknown): MarkLocator {
  if (!isRecord(value)) throw new Unfit('locator');
  switch (value['kind']) {
    case 'page':
      return { kind: 'page', page: pageIn(value) };
    case 'passage':
      return passageFrom(value);
    case 'region':
      return {
        kind: 'region',
        ...(value['page'] === undefined ? {} : { page: pageIn(value) }),
        ...rectFrom(value, 'locator', markLimits.side),
      };
    case 'span':
      return spanFrom(value);
    case 'words':
      return { kind: 'words', at: wholeIn(value, 'at', 0, markLimits.characters), ...quoteFrom(value) };
    case 'cells':
      return cellsFrom(value);
    default:
      throw new Unfit('locator.kind');
  }
}

function quoteFrom(value: Fields): Pick<WordsLocator, 'quote' | 'prefix' | 'suffix'> {
  const quote = squeezed(value['quote'], 'locator.quote');
  if (quote === '' || isLongerThan(quote, markLimits.quote)) throw new Unfit('locator.quote');
  return {
    quote,
    // The words nearest to the passage are the ones that find it again.
    prefix: squeezed(value['prefix'] ?? '', 'locator.prefix').slice(-markLimits.context),
    suffix: squeezed(value['suffix'] ?? '', 'locator.suffix').slice(0, markLimits.context),
  };
}

function cellsFrom(value: Fields): CellsLocator {
  const quote = squeezed(value['quote'] ?? '', 'locator.quote');
  if (isLongerThan(quote, markLimits.quote)) throw new Unfit('locator.quote');
  const row = wholeIn(value, 'row', 1, markLimits.sheetRows);
  const column = wholeIn(value, 'column', 1, markLimits.sheetColumns);
  return {
    kind: 'cells',
    sheet: wholeIn(value, 'sheet', 1, markLimits.sheets),
    row,
    column,
    rows: wholeIn(value, 'rows', 1, markLimits.sheetRows - row + 1),
    columns: wholeIn(value, 'columns', 1, markLimits.sheetColumns - column + 1),
    quote,
  };
}

function passageFrom(value: Fields): PassageLocator {
  const words = quoteFrom(value);
  const given = value['rects'];
  if (!Array.isArray(given) || given.length === 0 || given.length > markLimits.rects) {
    throw new Unfit('locator.rects');
  }
  const rects = given.map((rect: unknown, index) => {
    const at = `locator.rects.${index}`;
    if (!isRecord(rect)) throw new Unfit(at);
    return rectFrom(rect, at, 0);
  });
  return {
    kind: 'passage',
    page: pageIn(value),
    ...words,
    rects: inReadingOrder(rects),
  };
}

function spanFrom(value: Fields): SpanLocator {
  const startMs = millisecondsIn(value, 'startMs');
  const endMs = millisecondsIn(value, 'endMs');
  if (endMs - startMs < markLimits.span) throw new Unfit('locator.endMs');
  const region = value['region'];
  if (region === undefined) return { kind: 'span', startMs, endMs };
  if (!isRecord(region)) throw new Unfit('locator.region');
  return { kind: 'span', startMs, endMs, region: rectFrom(region, 'locator.region', markLimits.side) };
}

const pageIn = (value: Fields): number => wholeIn(value, 'page', 1, markLimits.page);

function wholeIn(value: Fields, name: string, least: number, most: number): number {
  const given = value[name];
  if (typeof given !== 'number' || !Number.isInteger(given) || given < least || given > most) {
    throw new Unfit(`locator.${name}`);
  }
  return given;
}

function millisecondsIn(value: Fields, name: 'startMs' | 'endMs'): number {
  const given = value[name];
  if (typeof given !== 'number' || !Number.isFinite(given)) throw new Unfit(`locator.${name}`);
  const whole = Math.round(given);
  if (whole < 0 || whole > markLimits.milliseconds) throw new Unfit(`locator.${name}`);
  return whole;
}

/** Rounding may push an edge over the border by a hair; what lies further out is refused. */
const hair = 0.002;

function rectFrom(value: Fields, at: string, least: number): FractionRect {
  const side = (name: 'x' | 'y' | 'w' | 'h'): number => {
    const given = value[name];
    if (typeof given !== 'number' || !Number.isFinite(given)) throw new Unfit(`${at}.${name}`);
    return given;
  };
  const [x, y, w, h] = [side('x'), side('y'), side('w'), side('h')];
  if (x < -hair || x > 1) throw new Unfit(`${at}.x`);
  if (y < -hair || y > 1) throw new Unfit(`${at}.y`);
  if (w <= 0 || w < least || x + w > 1 + hair) throw new Unfit(`${at}.w`);
  if (h <= 0 || h < least || y + h > 1 + hair) throw new Unfit(`${at}.h`);
  const [left, top] = [fraction(Math.max(0, x)), fraction(Math.max(0, y))];
  const [right, bottom] = [fraction(Math.min(1, x + w)), fraction(Math.min(1, y + h))];
  const rect = { x: left, y: top, w: fraction(right - left), h: fraction(bottom - top) };
  if (rect.w === 0) throw new Unfit(`${at}.w`);
  if (rect.h === 0) throw new Unfit(`${at}.h`);
  return rect;
}

const fraction = (value: number): number => Math.round(value * 10_000) / 10_000;

function squeezed(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Unfit(at);
  return value.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

function inReadingOrder(rects: readonly FractionRect[]): FractionRect[] {
  const seen = new Map(rects.map((rect) => [`${rect.x} ${rect.y} ${rect.w} ${rect.h}`, rect]));
  return [...seen.values()].sort((a, b) => a.y - b.y || a.x - b.x);
}

/** What can be marked in a file of a media type; nothing in what a browser cannot show. */
export function markKindsOf(mediaType: string): readonly MarkKind[] {
  const family = mediaFamilyOf(mediaType);
  if (family === 'pdf') return ['page', 'passage', 'region'];
  if (family === 'image') return ['region'];
  if (isTimed(family)) return ['span'];
  const form = readingFormOf(mediaType);
  return [
    ...(form === 'pages' ? (['words'] as const) : []),
    ...(form === 'sheets' ? (['cells'] as const) : []),
    // Its pages are those of the PDF that is made of it.
    ...(isLaidOut(mediaType) ? (['page', 'passage', 'region'] as const) : []),
  ];
}

/** Whether this place can be in a file of this type: a page only in a document, a frame only in a film. */
export function locatorFits(locator: MarkLocator, mediaType: string): boolean {
  if (!markKindsOf(mediaType).includes(locator.kind)) return false;
  const family = mediaFamilyOf(mediaType);
  if (locator.kind === 'region') return (locator.page !== undefined) === (family !== 'image');
  return locator.kind !== 'span' || locator.region === undefined || family === 'video';
}
