import {
  mediaTypes,
  type ReadingBlock,
  readingLimits,
  type ReadPages,
  type ReadSheets,
  shortened,
} from '@attest/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { CellBudget, SheetRows } from './sheet-rows';
import { tooMuch } from './too-much';
import { ReaderError } from '@attest/standard-reader';

/** More of a text than is ever shown. */
export const MOST_OF_TEXT = 8_000_000;

/** UTF-8, UTF-16 with its mark, or Big5, in which older programs of Taiwan save. */
export function decoded(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  try {
    // A cut may fall within a character: the stream waits for its rest, which does not come.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('big5').decode(bytes, { stream: true });
  }
}

/**
 * A plain text: each line a paragraph, blank lines aside.
 * @throws {ReaderError} `document.too-much`
 */
export function readText(text: string, whole: boolean): ReadPages {
  const blocks: ReadingBlock[] = [];
  let characters = 0;
  for (const line of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    const words = line.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
    if (words === '') continue;
    characters += words.length;
    if (characters > readingLimits.characters && blocks.length === 0) throw tooMuch();
    if (characters > readingLimits.characters || blocks.length >= readingLimits.blocks)
      return { kind: 'pages', pages: [blocks], cut: true };
    blocks.push({ kind: 'text', level: 0, depth: 0, sign: '', align: 'start', runs: [{ text: words }] });
  }
  return { kind: 'pages', pages: [blocks], cut: !whole };
}

const DELIMITERS = [',', '\t', ';'] as const;

/** @throws {ReaderError} `csv.damaged` */
export function readCsv(text: string, mediaType: string, whole: boolean): ReadSheets {
  const rows = new SheetRows(new CellBudget());
  const delimiter = mediaType === mediaTypes.csv ? delimiterOf(text) : '\t';
  let count = 0;
  for (const cells of parsed(text, delimiter, whole)) {
    count += 1;
    for (const [at, cell] of cells.entries())
      rows.put(count, at + 1, shortened(cell, readingLimits.cellCharacters));
  }
  const sheet = rows.done('', { rows: count, columns: 0 });
  return { kind: 'sheets', sheets: [sheet], moreSheets: 0 };
}

/** Whichever the first line has most of. */
function delimiterOf(text: string): string {
  const [head = ''] = text.slice(0, 4_096).split(/[\r\n]/);
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: head.split(delimiter).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

function parsed(text: string, delimiter: string, whole: boolean): string[][] {
  // The last line of what was cut off is not a line.
  const lines = whole ? text : text.slice(0, text.lastIndexOf('\n') + 1);
  try {
    return parse(lines, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ReaderError('csv.damaged', { 'zh-TW': '分隔符號不成對。', en: 'Quotes do not match.' });
  }
}
