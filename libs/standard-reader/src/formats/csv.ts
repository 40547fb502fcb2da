import { CsvError, parse } from 'csv-parse/sync';
import { decode } from '../decode';
import { ReaderError } from '../reader-error';
import { SHEET_LIMITS, type SheetLimits } from './limits';
import { isTemplateHeader, parseTemplate } from './sheet-template';
import { drawTemplate, type TemplateDocument } from './sheet-template-layout';

/** As for text; a whole standard has less than 0.1 MB. */
const MAX_BYTES = 4_000_000;
const DELIMITERS = [',', '\t', ';'];

/**
 * Reads a CSV file of the template (docs/standard-template.md). The separator is a comma, tab or semicolon, whichever
 * makes its header; the encoding UTF-8, UTF-16 with its mark, or Big5, in which spreadsheets of Taiwan save.
 * @throws {ReaderError} with the row, where there is one
 */
export function drawCsv(bytes: Uint8Array, limits: SheetLimits = SHEET_LIMITS): TemplateDocument {
  const text = decoded(bytes);
  const records = parsed(text, delimiterOf(text) ?? ',', limits.maxRows + 2);
  return drawTemplate(
    parseTemplate(
      records.map((cells) => cells.map(unguarded)),
      limits,
    ),
    'csv',
  );
}

/** Whether a text is a CSV file of the template: its first line has the titles. */
export function isTemplateCsv(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const encodings =
    head[0] === 0xff && head[1] === 0xfe
      ? ['utf-16le']
      : head[0] === 0xfe && head[1] === 0xff
        ? ['utf-16be']
        : ['utf-8', 'big5'];
  return encodings.some((encoding) => delimiterOf(new TextDecoder(encoding).decode(head)) !== undefined);
}

function decoded(bytes: Uint8Array): string {
  try {
    return decode(bytes, MAX_BYTES).text;
  } catch (error) {
    if (!(error instanceof ReaderError) || error.code !== 'file.encoding') throw error;
    const text = big5(bytes);
    if (text === undefined) throw error;
    return text;
  }
}

/** What is in no Big5 comes out as signs of private use, or of control, instead of an error. */
function big5(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('big5', { fatal: true }).decode(bytes);
    return /[\u0080-\u009f\ue000-\uf8ff\ufffd]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

const firstLine = (text: string): string => /^\ufeff?\s*([^\r\n]*)/.exec(text)?.[1] ?? '';

const delimiterOf = (text: string): string | undefined =>
  DELIMITERS.find((delimiter) =>
    isTemplateHeader(
      firstLine(text)
        .split(delimiter)
        .map((cell) => cell.replace(/^"|"$/g, '')),
    ),
  );

function parsed(text: string, delimiter: string, to: number): string[][] {
  try {
    return parse(text, { delimiter, to, bom: true, relax_column_count: true, max_record_size: 1_000_000 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines) || 1;
    throw new ReaderError(
      'csv.damaged',
      {
        'zh-TW': `第 ${line} 行附近的引號或分隔符號不成對，無法讀取這份 CSV。`,
        en: `Quotes or separators near line ${line} do not match: this CSV cannot be read.`,
      },
      { line, column: 1 },
    );
  }
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Set before such a text on writing, so that opening the file runs nothing; taken off on reading. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
