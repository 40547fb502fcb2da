import type { DrawnBlock, DrawnCell, DrawnLine } from './drawn-document';
import { templateError, type TemplateRow } from './sheet-template';
import type { ListedRow, TemplateTree } from './sheet-template-tree';

export const GAP: DrawnBlock = { kind: 'gap' };

/** A paragraph; a line feed within a cell of the sheet begins another. */
export const paragraphs = (text: string): DrawnLine[] =>
  text
    .split(/\r\n|[\n\r]/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ text: part, depth: 0, item: false }));

export const tableRow = (...cells: (string | DrawnLine[])[]): DrawnBlock => ({
  kind: 'row',
  cells: cells.map((cell): DrawnCell => ({ lines: typeof cell === 'string' ? paragraphs(cell) : cell })),
});

/** One sign for each depth: the reader tells nested lists by their signs. */
const BULLETS = ['■', '●', '◆', '○', '□', '◇', '▲', '△', '▼', '★', '☆', '◎'];

const listLine = (text: string, depth: number): DrawnLine => ({
  text: `${BULLETS[depth - 1] ?? '■'} ${text.replace(/\s*[\n\r]+\s*/g, ' ')}`,
  depth,
  item: true,
});

/** An item as it would be printed: what stands in front of it, its text, its list. */
export const listed = (mark: string, { row, items }: ListedRow): DrawnLine[] => [
  ...paragraphs(`${mark}${row.text}`),
  ...items.map(({ text, depth }) => listLine(text, depth)),
];

/** A list below a line without a number is read as one only where the line leads to it. */
const LEADS = /(?:[：:]|包括|包含|如下|下列|於)$/;

const remark = (listedRow: ListedRow): DrawnLine[] => {
  const { row, items } = listedRow;
  if (LEADS.test(row.text)) return listed('- ', listedRow);
  return [
    ...paragraphs(`- ${row.text}`),
    ...items.map(({ text, depth }): DrawnLine => ({ text, depth, item: true })),
  ];
};

/** The number of a note: as printed it stands in its mark. */
function noteNumber({ code, row }: TemplateRow): string {
  const number = code.replace(/^[註注【\s]+|[】\s]+$/g, '');
  if (!/^\d{1,3}$/.test(number)) {
    throw templateError(
      'template.code',
      row,
      `註的號碼「${code.slice(0, 20)}」應為數字。`,
      `the number of a note “${code.slice(0, 20)}” should be digits.`,
    );
  }
  return String(Number(number));
}

/** What both kinds of standard have below their tables. */
export function tailBlocks({
  attitudes,
  guide,
  notes,
  requirements,
  updates,
  other,
}: TemplateTree): DrawnBlock[] {
  const part = (heading: string, lines: DrawnLine[]): DrawnBlock[] =>
    lines.length === 0 ? [] : [GAP, tableRow(heading, lines)];
  return [
    ...part(
      '職能內涵 (A=attitude 態度)',
      attitudes.flatMap((row, i) => paragraphs(`${attitudeCode(row, i)} ${row.text}`)),
    ),
    ...part(
      '評量設計參考',
      guide.flatMap(({ row, introduction, items }, i) => [
        ...paragraphs(`${hanOrdinal(i + 1)}、${row.text}`),
        ...(introduction === undefined ? [] : paragraphs(introduction.text)),
        ...items.flatMap((item, n) => listed(`${n + 1}. `, item)),
      ]),
    ),
    ...part(
      '說明與補充事項',
      notes.flatMap((entry) =>
        entry.row.kind === 'note' ? listed(`- 【註${noteNumber(entry.row)}】`, entry) : remark(entry),
      ),
    ),
    ...part('入門條件', requirements.flatMap(remark)),
    ...part(
      '更新紀錄',
      updates.flatMap((row) => paragraphs(row.text)),
    ),
    ...other
      .filter(({ heading }) => heading !== '')
      .flatMap(({ heading, lines }) => [
        GAP,
        tableRow(
          heading,
          lines.flatMap((row) => paragraphs(row.text)),
        ),
      ]),
  ];
}

/** Text that belongs nowhere stands above everything, where it can belong to nothing. */
export const homelessBlocks = ({ other }: TemplateTree): DrawnBlock[] =>
  other
    .filter(({ heading }) => heading === '')
    .flatMap(({ lines }) => lines.flatMap((row) => paragraphs(row.text)))
    .map((line) => ({ kind: 'line', line }));

function attitudeCode(row: TemplateRow, index: number): string {
  return row.code === '' ? `A${String(index + 1).padStart(2, '0')}` : checkedCode(row, /^A\d{1,3}$/, 'A01');
}

/** The code of a row, in the form that its kind has. */
export function checkedCode(row: TemplateRow, form: RegExp, example: string): string {
  const code = row.code.replace(/\s/g, '');
  if (form.test(code) && !/(?<!\d)0+(?!\d)/.test(code)) return code;
  throw templateError(
    'template.code',
    row.row,
    `代碼「${row.code.slice(0, 20)}」的格式應如 ${example}。`,
    `the code “${row.code.slice(0, 20)}” should have the form of ${example}.`,
  );
}

const DIGITS = '零一二三四五六七八九';

/** 1 is 一, 12 is 十二, 20 is 二十; up to 99. */
export function hanOrdinal(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : DIGITS.charAt(ones));
}
