import type { DrawnBlock } from '../drawn-document';
import type { Habits } from './habits';
import { Paragraphs } from './paragraphs';
import type { PrintedLine } from './printed-lines';

/** Lines that stand in columns, though no ruling line says so. */
export interface OpenTable {
  lines: readonly PrintedLine[];
  /** Where one column ends and the next begins. */
  borders: number[];
}

interface Gap {
  from: number;
  to: number;
}

/** Fewer lines than this may stand in columns by chance. */
const FEWEST_LINES = 4;
/** Least width of the blank between two columns, as a share of the type's height. */
const NARROWEST = 0.9;

/**
 * Parts lines into tables without borders and the text between them: as long as some upright strip stays blank, with
 * text on both of its sides, the lines belong to one table.
 */
export function openTables(lines: readonly PrintedLine[]): (PrintedLine[] | OpenTable)[] {
  const found: (PrintedLine[] | OpenTable)[] = [];
  for (let start = 0; start < lines.length;) {
    const table = tableFrom(lines.slice(start));
    const line = lines[start];
    const last = found.at(-1);
    if (table !== undefined) found.push(table);
    else if (line !== undefined && Array.isArray(last)) last.push(line);
    else if (line !== undefined) found.push([line]);
    start += table?.lines.length ?? 1;
  }
  return found;
}

function tableFrom(lines: readonly PrintedLine[]): OpenTable | undefined {
  let gaps: Gap[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  let held: readonly PrintedLine[] = [];
  let borders: number[] = [];
  for (let count = 1; count <= lines.length; count += 1) {
    const line = lines[count - 1];
    if (line === undefined) break;
    gaps = common(gaps, blanks(line), line.size * NARROWEST);
    const own = lines.slice(0, count);
    const inner = between(gaps, own);
    if (inner.length === 0 && count > 1) break;
    if (inner.length === 0) continue;
    held = own;
    borders = inner;
  }
  return held.length >= FEWEST_LINES && sided(held, borders) ? { lines: held, borders } : undefined;
}

/** What a line leaves blank, to both sides of the page too. */
function blanks({ runs }: PrintedLine): Gap[] {
  const edges = runs.flatMap(({ x0, x1 }) => [x0, x1]);
  const gaps: Gap[] = [];
  [Number.NEGATIVE_INFINITY, ...edges, Number.POSITIVE_INFINITY].forEach((from, i, all) => {
    const to = all[i + 1];
    if (i % 2 === 0 && to !== undefined) gaps.push({ from, to });
  });
  return gaps;
}

const common = (some: readonly Gap[], others: readonly Gap[], least: number): Gap[] =>
  some.flatMap((a) =>
    others
      .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter(({ from, to }) => to - from >= least),
  );

/** The middles of the blanks that have text of these lines on either side. */
function between(gaps: readonly Gap[], lines: readonly PrintedLine[]): number[] {
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const right = Math.max(...lines.map(({ x1 }) => x1));
  return gaps.filter(({ from, to }) => from > left && to < right).map(({ from, to }) => (from + to) / 2);
}

/** A table has lines with text in more than one column, and not just one such line. */
const sided = (lines: readonly PrintedLine[], borders: readonly number[]): boolean =>
  lines.filter(({ x0, x1 }) => borders.some((x) => x0 < x && x1 > x)).length >= 2;

/** A row begins where a task does, and where the table has none, with every line that has text at its left. */
const TASK = /^\s*T\s?\d/;

/** The rows of such a table: what of each column stands between the beginnings of two rows is one cell. */
export function openRows(page: number, { lines, borders }: OpenTable, habits: Habits): DrawnBlock[] {
  const parted = lines.map((line) => columnsOf(line, borders));
  const tasks = parted.some((columns) => columns.slice(0, 2).some((part) => TASK.test(part?.text ?? '')));
  const rows: (PrintedLine | undefined)[][][] = [];
  for (const columns of parted) {
    const opens = tasks
      ? columns.slice(0, 2).some((part) => TASK.test(part?.text ?? ''))
      : columns[0] !== undefined || borders.length > 1;
    const last = rows.at(-1);
    if (opens || last === undefined) rows.push([columns]);
    else last.push(columns);
  }
  return rows.map((row) => ({
    kind: 'row',
    cells: [...borders, Number.POSITIVE_INFINITY].map((_, column) => {
      const own = row.map((columns) => columns[column]).filter((part) => part !== undefined);
      const paragraphs = new Paragraphs(habits, false);
      const right = Math.max(...parted.map((columns) => columns[column]?.x1 ?? 0));
      paragraphs.add({ page, lines: own, right });
      return { lines: paragraphs.finish() };
    }),
  }));
}

/** A line by columns; undefined where a column has none of it. */
function columnsOf(line: PrintedLine, borders: readonly number[]): (PrintedLine | undefined)[] {
  const columns: (PrintedLine | undefined)[] = Array.from({ length: borders.length + 1 }, () => undefined);
  for (const run of line.runs) {
    const column = borders.filter((border) => border < run.x0).length;
    const before = columns[column];
    columns[column] =
      before === undefined
        ? { ...line, ...run, runs: [run] }
        : { ...before, text: `${before.text} ${run.text}`, x1: run.x1, runs: [...before.runs, run] };
  }
  return columns;
}
