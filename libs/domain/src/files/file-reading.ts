import { isRecord } from '../is-record';
import { mediaFamilyOf, mediaTypes } from './media-kinds';

/** How a file that no browser shows is read in place: as text laid on paper, or as tables. */
export type ReadingForm = 'pages' | 'sheets';

const sheetTypes: readonly string[] = [mediaTypes.xlsx, mediaTypes.csv, 'text/tab-separated-values'];

/** Undefined for what is shown otherwise, or not at all. */
export function readingFormOf(mediaType: string): ReadingForm | undefined {
  if (sheetTypes.includes(mediaType)) return 'sheets';
  return mediaType === mediaTypes.docx || mediaFamilyOf(mediaType) === 'text' ? 'pages' : undefined;
}

/** Words of one look. */
export interface ReadingRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underlined?: true;
  readonly struck?: true;
  readonly raised?: true;
  readonly lowered?: true;
}

export interface ReadingText {
  readonly kind: 'text';
  /** 1 to 6 for a heading; 0 for all else. */
  readonly level: number;
  /** How far it is set in, in steps of a list. */
  readonly depth: number;
  /** What a list prints before it («一、», «●»); no part of the words. */
  readonly sign: string;
  readonly align: 'start' | 'center' | 'end';
  readonly runs: readonly ReadingRun[];
}

export interface ReadingCell {
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly ReadingBlock[];
}

export interface ReadingTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly ReadingCell[])[];
}

export interface ReadingPicture {
  readonly kind: 'picture';
  /** A picture drawn anew from the one in the file, as a `data:` address; null where it could not be drawn. */
  readonly source: string | null;
  readonly words: string;
}

export type ReadingBlock = ReadingText | ReadingTable | ReadingPicture;

export interface ReadPages {
  readonly kind: 'pages';
  /** As far as the file says where its pages end. */
  readonly pages: readonly (readonly ReadingBlock[])[];
  /** The file goes on after what is shown. */
  readonly cut: boolean;
}

export interface ReadSheet {
  readonly name: string;
  /** Each as long as its last cell that is not empty. */
  readonly rows: readonly (readonly string[])[];
  /** Rows and columns of the file that are not shown. */
  readonly moreRows: number;
  readonly moreColumns: number;
}

export interface ReadSheets {
  readonly kind: 'sheets';
  readonly sheets: readonly ReadSheet[];
  readonly moreSheets: number;
}

/** Why nothing can be read: the original is there to be downloaded all the same. */
export const unreadableReasons = ['encrypted', 'damaged', 'too_large'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
}

/** What was read of a file, to be shown and marked: words, tables and pictures, nothing that runs or leads elsewhere. */
export type FileReading = ReadPages | ReadSheets | Unreadable;

export const readingLimits = {
  /** Characters of a text: a book of 600 pages. */
  characters: 600_000,
  blocks: 12_000,
  /** Tables within tables. */
  nesting: 3,
  pictures: 60,
  pictureBytes: 6_000_000,
  sheets: 20,
  rows: 500,
  columns: 40,
  cells: 24_000,
  cellCharacters: 2_000,
} as const;

/**
 * The words of pages one after the other, each paragraph with a line feed behind it, and where each paragraph begins:
 * what a mark on words counts in.
 */
export function wordsOfPages(pages: ReadPages['pages']): {
  readonly words: string;
  readonly starts: ReadonlyMap<ReadingText, number>;
} {
  const parts: string[] = [];
  const starts = new Map<ReadingText, number>();
  let at = 0;
  const walk = (blocks: readonly ReadingBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') block.rows.forEach((row) => row.forEach((cell) => walk(cell.blocks)));
      if (block.kind !== 'text') continue;
      const words = block.runs.map(({ text }) => text).join('');
      starts.set(block, at);
      parts.push(words, '\n');
      at += words.length + 1;
    }
  };
  pages.forEach(walk);
  return { words: parts.join(''), starts };
}

/** «C» for 3, «AA» for 27: how sheets name their columns. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Takes a kept reading as it was written; undefined for anything else, such as that of a later release. */
export function readingFrom(value: unknown): FileReading | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['kind']) {
    case 'pages': {
      const pages = listOf(value['pages'], (page) => listOf(page, blockFrom));
      return pages && { kind: 'pages', pages, cut: value['cut'] === true };
    }
    case 'sheets': {
      const sheets = listOf(value['sheets'], sheetFrom);
      return sheets && { kind: 'sheets', sheets, moreSheets: countIn(value, 'moreSheets') };
    }
    case 'unreadable': {
      const reason = unreadableReasons.find((one) => one === value['reason']);
      return reason && { kind: 'unreadable', reason };
    }
    default:
      return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Undefined as soon as one of them is not what it should be. */
function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: T[] = [];
  for (const one of value as readonly unknown[]) {
    const item = read(one);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

const countIn = (value: Fields, name: string): number => {
  const given = value[name];
  return typeof given === 'number' && Number.isInteger(given) && given > 0 ? given : 0;
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function sheetFrom(value: unknown): ReadSheet | undefined {
  if (!isRecord(value)) return undefined;
  const name = textOf(value['name']);
  const rows = listOf(value['rows'], (row) => listOf(row, textOf));
  if (name === undefined || rows === undefined) return undefined;
  return { name, rows, moreRows: countIn(value, 'moreRows'), moreColumns: countIn(value, 'moreColumns') };
}

function blockFrom(value: unknown): ReadingBlock | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['kind']) {
    case 'text':
      return paragraphFrom(value);
    case 'table': {
      const rows = listOf(value['rows'], (row) => listOf(row, cellFrom));
      return rows && { kind: 'table', rows };
    }
    case 'picture':
      return { kind: 'picture', source: pictureFrom(value['source']), words: textOf(value['words']) ?? '' };
    default:
      return undefined;
  }
}

function paragraphFrom(value: Fields): ReadingText | undefined {
  const runs = listOf(value['runs'], runFrom);
  if (runs === undefined) return undefined;
  const { align } = value;
  return {
    kind: 'text',
    level: Math.min(6, countIn(value, 'level')),
    depth: Math.min(9, countIn(value, 'depth')),
    sign: textOf(value['sign']) ?? '',
    align: align === 'center' || align === 'end' ? align : 'start',
    runs,
  };
}

function runFrom(value: unknown): ReadingRun | undefined {
  if (!isRecord(value)) return undefined;
  const text = textOf(value['text']);
  if (text === undefined) return undefined;
  return {
    text,
    ...(value['bold'] === true ? { bold: true } : {}),
    ...(value['italic'] === true ? { italic: true } : {}),
    ...(value['underlined'] === true ? { underlined: true } : {}),
    ...(value['struck'] === true ? { struck: true } : {}),
    ...(value['raised'] === true ? { raised: true } : {}),
    ...(value['lowered'] === true ? { lowered: true } : {}),
  };
}

function cellFrom(value: unknown): ReadingCell | undefined {
  if (!isRecord(value)) return undefined;
  const blocks = listOf(value['blocks'], blockFrom);
  return blocks && { columns: countIn(value, 'columns') || 1, rows: countIn(value, 'rows') || 1, blocks };
}

/** Only what is drawn here: an address would ask somebody else, and a drawing may hold scripts. */
const pictureFrom = (value: unknown): string | null =>
  typeof value === 'string' && /^data:image\/webp;base64,[A-Za-z0-9+/=]+$/.test(value) ? value : null;
