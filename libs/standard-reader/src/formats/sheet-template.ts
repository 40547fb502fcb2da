import { ReaderError } from '../reader-error';
import { squeeze } from '../traced';
import { SHEET_LIMITS, type SheetLimits } from './limits';

/** What a row of the template is; its words are what may stand in the first column. */
export const TEMPLATE_KINDS = {
  unit: { zh: '職能單元', en: 'unit of competency' },
  occupation: { zh: '職能基準', en: 'occupational standard' },
  domain: { zh: '領域類別', en: 'domain' },
  description: { zh: '工作描述', en: 'description' },
  jobCategory: { zh: '職類別', en: 'job category' },
  occupationGroup: { zh: '職業別', en: 'occupation group' },
  industry: { zh: '行業別', en: 'industry' },
  edition: { zh: '版本', en: 'edition' },
  update: { zh: '更新紀錄', en: 'update' },
  duty: { zh: '主要職責', en: 'duty' },
  element: { zh: '工作任務', en: 'element' },
  output: { zh: '工作產出', en: 'output' },
  indicator: { zh: '行為指標', en: 'indicator' },
  knowledge: { zh: '知識', en: 'knowledge' },
  skill: { zh: '技能', en: 'skill' },
  attitude: { zh: '態度', en: 'attitude' },
  guideSection: { zh: '評量章節', en: 'guide section' },
  guideIntroduction: { zh: '評量引言', en: 'guide introduction' },
  guideItem: { zh: '評量項目', en: 'guide item' },
  note: { zh: '註', en: 'note' },
  remark: { zh: '補充說明', en: 'remark' },
  requirement: { zh: '入門條件', en: 'entry requirement' },
  otherHeading: { zh: '其他標題', en: 'other heading' },
  other: { zh: '其他', en: 'other text' },
  item: { zh: '清單', en: 'list item' },
} as const;

export type TemplateKind = keyof typeof TEMPLATE_KINDS;

/** The columns, in the order in which they are written; they are read in any order. */
export const TEMPLATE_COLUMNS = {
  kind: { zh: '類型', en: 'kind' },
  unit: { zh: '職責代碼', en: 'duty code' },
  element: { zh: '任務代碼', en: 'element code' },
  code: { zh: '代碼', en: 'code' },
  text: { zh: '文字', en: 'text' },
  depth: { zh: '層次', en: 'depth' },
  level: { zh: '級別', en: 'level' },
  version: { zh: '版次', en: 'version' },
  state: { zh: '狀態', en: 'state' },
  date: { zh: '日期', en: 'date' },
  note: { zh: '說明', en: 'note' },
} as const;

export type TemplateColumn = keyof typeof TEMPLATE_COLUMNS;

/** The columns that a kind uses besides its text; anything under another column would be lost, and is an error. */
const USED: Record<TemplateKind, readonly TemplateColumn[]> = {
  unit: ['code', 'level'],
  occupation: ['code', 'level'],
  domain: [],
  description: [],
  jobCategory: ['code'],
  occupationGroup: ['code'],
  industry: ['code'],
  edition: ['version', 'code', 'state', 'date', 'note'],
  update: [],
  duty: ['code', 'level'],
  element: ['unit', 'code', 'level'],
  output: ['unit', 'element', 'code'],
  indicator: ['unit', 'element', 'code'],
  knowledge: ['unit', 'element', 'code'],
  skill: ['unit', 'element', 'code'],
  attitude: ['code'],
  guideSection: [],
  guideIntroduction: [],
  guideItem: [],
  note: ['code'],
  remark: [],
  requirement: [],
  otherHeading: [],
  other: [],
  item: ['unit', 'element', 'depth'],
};

/** Kinds whose text may be blank: a title left out, or a list without an opening line. */
const MAY_BE_BLANK = new Set<TemplateKind>([
  'duty',
  'element',
  'knowledge',
  'skill',
  'note',
  'remark',
  'edition',
  'jobCategory',
  'occupationGroup',
  'industry',
]);

const columnNames = Object.keys(TEMPLATE_COLUMNS).filter(
  (name): name is TemplateColumn => name in TEMPLATE_COLUMNS,
);
const kindNames = Object.keys(TEMPLATE_KINDS).filter((name): name is TemplateKind => name in TEMPLATE_KINDS);

/** One row of the template, all of it text; what is blank is an empty string. */
export interface TemplateRow extends Record<Exclude<TemplateColumn, 'kind'>, string> {
  kind: TemplateKind;
  /** Number of the row in the file, the first is 1; 0 for rows that come from no file. */
  row: number;
}

export const templateRow = (kind: TemplateKind, values: Partial<TemplateRow> = {}): TemplateRow => ({
  ...{
    unit: '',
    element: '',
    code: '',
    text: '',
    depth: '',
    level: '',
    version: '',
    state: '',
    date: '',
    note: '',
  },
  row: 0,
  ...values,
  kind,
});

/** Titles as they are written: both languages, so that one template serves both. */
export const templateTitles = (): string[] =>
  columnNames.map((name) => `${TEMPLATE_COLUMNS[name].zh} ${TEMPLATE_COLUMNS[name].en}`);

/** The cells of a row as they are written; the word of its kind in Chinese, as the documents have it. */
export const templateCells = (row: TemplateRow): string[] =>
  columnNames.map((name) => (name === 'kind' ? TEMPLATE_KINDS[row.kind].zh : row[name]));

const plain = (text: string): string => squeeze(text).toLowerCase();

/** A word, its English, or both in one, as `templateTitles` writes them. */
function named<N extends string>(
  names: readonly N[],
  words: Record<N, { zh: string; en: string }>,
): Map<string, N> {
  const known = new Map<string, N>();
  for (const name of names) {
    const { zh, en } = words[name];
    for (const word of [zh, en, zh + en]) known.set(plain(word), name);
  }
  return known;
}

const columnOf = named(columnNames, TEMPLATE_COLUMNS);
const kindOf = named(kindNames, TEMPLATE_KINDS);

/** Whether a row of cells is the header of the template. */
export function isTemplateHeader(cells: readonly string[]): boolean {
  const columns = cells.map((cell) => columnOf.get(plain(cell)));
  return columns.includes('kind') && columns.includes('text');
}

export const templateError = (code: string, row: number, zh: string, en: string): ReaderError =>
  new ReaderError(
    code,
    { 'zh-TW': `第 ${row} 列：${zh}`, en: `Row ${row}: ${en}` },
    row > 0 ? { line: row, column: 1 } : undefined,
  );

/**
 * Reads the cells of a sheet as rows of the template. Nothing is passed over: text under a column or of a kind that is
 * not known is an error with its place.
 * @param sheet cells row by row, as printed
 * @throws {ReaderError} `template.no-header`, `template.column`, `template.kind`, `template.unused`, `template.text`, `document.too-much`
 */
export function parseTemplate(
  sheet: readonly (readonly string[])[],
  limits: SheetLimits = SHEET_LIMITS,
): TemplateRow[] {
  const start = sheet.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const titles = sheet[start];
  if (titles === undefined || !isTemplateHeader(titles)) {
    throw new ReaderError('template.no-header', {
      'zh-TW': '找不到範本的欄位名稱（類型、代碼、文字…）。',
      en: 'The column titles of the template (kind, code, text …) are missing.',
    });
  }
  const columns = columnsOf(titles, sheet.slice(start), start + 1);
  let cellCount = 0;
  return sheet.slice(start + 1).flatMap((cells, i): TemplateRow[] => {
    const row = start + 2 + i;
    cellCount += cells.length;
    if (cellCount > limits.maxCells) throw tooMuch(row, `${limits.maxCells} 格`, `${limits.maxCells} cells`);
    if (i >= limits.maxRows) throw tooMuch(row, `${limits.maxRows} 列`, `${limits.maxRows} rows`);
    if (cells.some((cell) => cell.length > limits.maxCellLength)) {
      const most = limits.maxCellLength;
      throw templateError(
        'document.too-much',
        row,
        `有一格超過 ${most} 字。`,
        `a cell has more than ${most} characters.`,
      );
    }
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [readRow(cells, columns, row)];
  });
}

const tooMuch = (row: number, zh: string, en: string): ReaderError =>
  templateError('document.too-much', row, `超過 ${zh}。`, `more than ${en}.`);

/**
 * What each column is, by its title; undefined for one without a title, which has to be blank.
 * @param sheet from the titles on
 * @param row of the titles
 * @throws {ReaderError} `template.column`
 */
function columnsOf(
  titles: readonly string[],
  sheet: readonly (readonly string[])[],
  row: number,
): (TemplateColumn | undefined)[] {
  const columns = titles.map((title, i) => {
    const column = columnOf.get(plain(title));
    const filled = sheet.some((cells) => (cells[i] ?? '').trim() !== '');
    if (column === undefined && filled) {
      throw templateError(
        'template.column',
        row,
        `第 ${i + 1} 欄「${title.trim().slice(0, 40)}」不是範本的欄位。`,
        `column ${i + 1} “${title.trim().slice(0, 40)}” is no column of the template.`,
      );
    }
    return column;
  });
  const twice = columns.find((column, i) => column !== undefined && columns.indexOf(column) !== i);
  if (twice !== undefined) {
    const { zh, en } = TEMPLATE_COLUMNS[twice];
    throw templateError('template.column', row, `「${zh}」欄出現兩次。`, `there are two columns “${en}”.`);
  }
  return columns;
}

function readRow(
  cells: readonly string[],
  columns: readonly (TemplateColumn | undefined)[],
  row: number,
): TemplateRow {
  const values: Partial<Record<TemplateColumn, string>> = {};
  cells.forEach((cell, i) => {
    const column = columns[i];
    if (column !== undefined) values[column] = cell.trim();
    else if (cell.trim() !== '') {
      throw templateError(
        'template.column',
        row,
        `第 ${i + 1} 格在範本的欄位之外。`,
        `cell ${i + 1} stands outside the columns of the template.`,
      );
    }
  });
  const { kind: word = '', ...rest } = values;
  const kind = kindOf.get(plain(word));
  if (kind === undefined) {
    const seen = word.slice(0, 40);
    throw templateError(
      'template.kind',
      row,
      `類型「${seen}」不是範本的類型。`,
      `“${seen}” is no kind of the template.`,
    );
  }
  refuseUnused(kind, rest, row);
  return templateRow(kind, { ...rest, row });
}

function refuseUnused(
  kind: TemplateKind,
  values: Partial<Record<TemplateColumn, string>>,
  row: number,
): void {
  const about = TEMPLATE_KINDS[kind];
  const unused = columnNames.find(
    (name) => name !== 'text' && !USED[kind].includes(name) && (values[name] ?? '') !== '',
  );
  if (unused !== undefined && unused !== 'kind') {
    const { zh, en } = TEMPLATE_COLUMNS[unused];
    throw templateError(
      'template.unused',
      row,
      `「${about.zh}」不用「${zh}」欄，填在那裡的內容會不見。`,
      `“${about.en}” has no use for the column “${en}”: what stands there would be lost.`,
    );
  }
  if ((values.text ?? '') === '' && !MAY_BE_BLANK.has(kind)) {
    throw templateError(
      'template.text',
      row,
      `「${about.zh}」沒有文字；不用的列請刪掉。`,
      `“${about.en}” has no text: delete the row if it is not used.`,
    );
  }
}
