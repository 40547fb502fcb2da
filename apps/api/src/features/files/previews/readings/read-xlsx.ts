import { type ReadSheet, type ReadSheets, readingLimits, shortened } from '@attest/domain';
import { type PackageFile, ReaderError } from '@attest/standard-reader';
import { type NumberFormat, numberFormat, numberText } from './number-formats';
import { listen } from './sax';
import { CellBudget, SheetRows } from './sheet-rows';

/** Of a part that may be of any length, this much is read; a sheet of 500 rows has less than a hundredth of it. */
const MOST_OF_SHEET = 24_000_000;
const MOST_OF_STRINGS = 24_000_000;
const MOST_STRINGS = 400_000;

interface Workbook {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/**
 * The sheets of a workbook as they are printed: of a formula the value that was kept with it. Nothing is computed,
 * run or fetched; hidden sheets are left out.
 * @throws {ReaderError} of the package and its XML
 */
export async function readXlsx(file: PackageFile): Promise<ReadSheets> {
  const { sheets, from1904 } = await sheetList(file);
  const shown = sheets.slice(0, readingLimits.sheets);
  const book: Workbook = { strings: await stringsOf(file), formats: await formatsOf(file), from1904 };
  const budget = new CellBudget();
  const read: ReadSheet[] = [];
  for (const { name, path } of shown) read.push(await sheetOf(file, name, path, book, budget));
  return { kind: 'sheets', sheets: read, moreSheets: sheets.length - shown.length };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Most programs write `r:id`; the prefix is theirs to choose. */
const relationOf = (attributes: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];

async function sheetList(
  file: PackageFile,
): Promise<{ sheets: { name: string; path: string }[]; from1904: boolean }> {
  const workbook = await file.read('xl/workbook.xml');
  if (workbook === undefined)
    throw new ReaderError('package.damaged', { 'zh-TW': '沒有工作表。', en: 'There is no workbook.' });
  const paths = new Map<string, string>();
  const relations = await file.read('xl/_rels/workbook.xml.rels');
  if (relations !== undefined)
    listen(
      { bytes: relations, whole: true },
      {
        open: (name, { Id: id = '', Target: target = '', TargetMode: mode }) => {
          if (name === 'Relationship' && mode !== 'External')
            paths.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
        },
      },
    );
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  listen(
    { bytes: workbook, whole: true },
    {
      open: (name, attributes) => {
        if (name === 'workbookPr') from1904 = isOn(attributes['date1904']);
        if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
        const path = paths.get(relationOf(attributes) ?? '');
        // A sheet of charts has no cells.
        if (path?.includes('worksheets/')) sheets.push({ name: attributes['name'] ?? '', path });
      },
    },
  );
  return { sheets, from1904 };
}

/** Texts to which cells refer by number; readings printed above Han characters are no part of them. */
async function stringsOf(file: PackageFile): Promise<string[]> {
  const part = await file.readStart('xl/sharedStrings.xml', MOST_OF_STRINGS);
  const strings: string[] = [];
  if (part === undefined) return strings;
  let words: string | null = null;
  let within = false;
  let reading = false;
  listen(part, {
    open: (name) => {
      if (name === 'si') words = '';
      if (name === 'rPh') reading = true;
      within = name === 't' && !reading;
    },
    text: (text) => {
      if (within && words !== null && words.length < readingLimits.cellCharacters) words += text;
    },
    close: (name) => {
      within = false;
      if (name === 'rPh') reading = false;
      if (name === 'si' && words !== null && strings.length < MOST_STRINGS) strings.push(words);
    },
  });
  return strings;
}

async function formatsOf(file: PackageFile): Promise<NumberFormat[]> {
  const styles = await file.read('xl/styles.xml');
  const own = new Map<number, string>();
  const formats: NumberFormat[] = [];
  if (styles === undefined) return formats;
  let within = false;
  listen(
    { bytes: styles, whole: true },
    {
      open: (name, attributes) => {
        const id = Number(attributes['numFmtId'] ?? 0);
        if (name === 'numFmt') own.set(id, attributes['formatCode'] ?? '');
        if (name === 'cellXfs') within = true;
        if (name === 'xf' && within) formats.push(numberFormat(id, own.get(id)));
      },
      close: (name) => {
        if (name === 'cellXfs') within = false;
      },
    },
  );
  return formats;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

async function sheetOf(
  file: PackageFile,
  name: string,
  path: string,
  book: Workbook,
  budget: CellBudget,
): Promise<ReadSheet> {
  const part = await file.readStart(path, MOST_OF_SHEET);
  if (part === undefined)
    throw new ReaderError('package.damaged', { 'zh-TW': `缺少「${path}」。`, en: `“${path}” is missing.` });
  const rows = new SheetRows(budget);
  let claimed = { rows: 0, columns: 0 };
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let within = false;
  listen(part, {
    open: (tag, attributes) => {
      if (tag === 'dimension') claimed = extentOf(attributes['ref'] ?? '');
      if (tag === 'row') [row, column] = [position(attributes['r'], row + 1), 0];
      if (tag === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        const style = Number(attributes['s'] ?? 0);
        cell = { row, column, type: attributes['t'] ?? 'n', style, text: '' };
      }
      within = cell !== null && (tag === 'v' || tag === 't');
    },
    text: (text) => {
      if (within && cell !== null && cell.text.length < readingLimits.cellCharacters) cell.text += text;
    },
    close: (tag) => {
      within = false;
      if (tag !== 'c' || cell === null) return;
      rows.put(cell.row, cell.column, textOf(cell, book));
      cell = null;
    },
  });
  return rows.done(name, part.whole ? { rows: 0, columns: 0 } : claimed);
}

function textOf({ type, style, text }: OpenCell, { strings, formats, from1904 }: Workbook): string {
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '…';
    case 'b':
      return text === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      return numberText(text, formats[style], from1904);
    default:
      return shortened(text, readingLimits.cellCharacters);
  }
}

const position = (text: string | undefined, otherwise: number): number => {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value > 0 && value <= 1_048_576 ? value : otherwise;
};

/** «C5» stands in column 3. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Za-z]{1,3})\d+$/.exec(reference ?? '')?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** «A1:J90000» has 90,000 rows and 10 columns. */
function extentOf(reference: string): { rows: number; columns: number } {
  const last = reference.split(':').at(-1) ?? '';
  return { rows: position(/\d+$/.exec(last)?.[0], 0), columns: columnOf(last) ?? 0 };
}
