import type { LineageEntry } from './reading';
import { emitText } from './emit';
import { quote, type Context } from './findings';
import { cellText } from './html-cells';
import { isEmptyCell, type Cell, type RowBlock } from './table-model';
import { concat, CUT, firstVisible, squeeze, type Traced } from './traced';
import { versionOf } from './versions';

type Column = keyof LineageEntry;

const TITLES: [Column, RegExp][] = [
  ['code', /代碼|編號|代號/],
  ['name', /名稱/],
  ['state', /狀態/],
  ['date', /日期|時間/],
  ['note', /說明|備註|內容/],
  ['version', /版本|版次/],
];

const CODE = /^[A-Z]{2,5}\d[A-Z\d]{2,8}-?\d*(?:v\d+)?$/i;

const SHAPES: [Column, RegExp][] = [
  ['version', /^v?\d{1,2}$/i],
  ['date', /^\d{2,4}[/\-.年]\d{1,2}/],
  ['code', CODE],
  ['state', /^(?:最新|歷史|現行|舊)版本?$/],
];

const columnOf = (title: string): Column | undefined =>
  TITLES.find(([, pattern]) => pattern.test(title))?.[0];

const titlesOf = (row: RowBlock): (Column | undefined)[] =>
  row.cells.map((cell) => columnOf(squeeze(cellText(cell).text)));

/** The header of a version table names a version, and at least three columns in all. */
export function isLineageHeader(row: RowBlock): boolean {
  const titles = titlesOf(row);
  const shaped = row.cells.some((cell) =>
    SHAPES.some(([, pattern]) => pattern.test(squeeze(cellText(cell).text))),
  );
  return !shaped && titles.includes('version') && titles.filter((t) => t !== undefined).length >= 3;
}

export function readLineage(ctx: Context, header: RowBlock, rows: readonly RowBlock[]): LineageEntry[] {
  header.cells.forEach((cell) => ctx.ledger.dropped(cellText(cell), 'column title'));
  const titles = titlesOf(header);
  const entries: LineageEntry[] = [];
  rows.forEach((row, i) => {
    const parts = partsOf(row, titles);
    const text = (column: Column): string => {
      const part = parts.get(column);
      return part === undefined ? '' : emitText(ctx, part, `standard/lineage/${i + 1}/${column}`, '').text;
    };
    const code = text('code');
    const printed = text('version');
    const isCode = CODE.test(squeeze(printed));
    const version = isCode
      ? versionOf(printed)
      : printed === ''
        ? versionOf(code)
        : `v${printed.replace(/^v/i, '')}`;
    const first = row.cells.find((cell) => !isEmptyCell(cell));
    if (printed === '' && code !== '' && first !== undefined) {
      ctx.findings.add(ctx.ledger.place(firstVisible(cellText(first))), {
        grade: 'repaired',
        code: 'lineage.version-blank',
        subject: code,
        seen: quote(code),
        proposed: version,
        zh: `版本欄空白；依代碼 ${code} 為 ${version}。`,
        en: `The version is left blank; by the code ${code} it is ${version}.`,
      });
    }
    if (isCode && first !== undefined) {
      ctx.findings.add(ctx.ledger.place(firstVisible(cellText(first))), {
        grade: 'repaired',
        code: 'lineage.version-is-code',
        subject: code,
        seen: quote(printed),
        proposed: version,
        zh: `版本欄印的是代碼 ${printed}；版本為 ${version}。`,
        en: `The column of versions holds the code ${printed}; the version is ${version}.`,
      });
    }
    entries.push({
      version,
      code,
      name: text('name'),
      state: text('state'),
      note: text('note'),
      date: text('date'),
    });
  });
  return entries;
}

/** The cells of a row by what they hold: by their shape, unless the column that they stand in has that as well. */
function partsOf(row: RowBlock, titles: readonly (Column | undefined)[]): Map<Column, Traced> {
  const cells = row.cells
    .map((cell, i) => ({ cell, title: titles[i], shape: shapeOf(cell) }))
    .filter(({ cell }) => !isEmptyCell(cell));
  const atHome = new Set(cells.filter(({ title, shape }) => shape === title).map(({ shape }) => shape));
  const parts = new Map<Column, Traced>();
  for (const { cell, title, shape } of cells) {
    const isElsewhere = shape !== undefined && shape !== title && atHome.has(shape);
    const kind = (isElsewhere ? title : (shape ?? title)) ?? 'note';
    const before = parts.get(kind);
    const text = cellText(cell);
    parts.set(kind, before === undefined ? text : concat([before, CUT, text]));
  }
  return parts;
}

function shapeOf(cell: Cell): Column | undefined {
  const text = squeeze(cellText(cell).text);
  return SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
}
