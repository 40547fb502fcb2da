import type { Ledger } from './account';
import { readCell, type CellContent } from './html-cells';
import { errorAt, type ReaderError } from './reader-error';

/**
 * A document as blocks: rows of cells, single lines, and gaps where a page ends or a part is set off. Every
 * source format that the reader is to know has to yield this model and nothing more.
 */
export interface Cell extends CellContent {
  start: number;
  end: number;
}

export interface RowBlock {
  kind: 'row';
  start: number;
  end: number;
  cells: Cell[];
}

export interface LineBlock {
  kind: 'line';
  start: number;
  end: number;
  cell: Cell;
  /** White space before the first character, for the depth of a list. */
  indent: number;
}

export interface GapBlock {
  kind: 'gap';
  start: number;
  end: number;
}

export type Block = RowBlock | LineBlock | GapBlock;

export interface ModelLimits {
  maxCells: number;
  maxCellLength: number;
  maxLines: number;
  maxNesting: number;
}

/** A row of dashes, such as a table rule left over from conversion. */
const RULE = /^[\s\-–—=_|:+*~─━┄┅═│┼－＝＿｜＊～]*$/;
const DRAWN = /[-–—=_*~─━┄┅═－＝＿＊～]{2}/;

/** Reads the text form: one line a row, cells set apart by tabs. */
export function tableModel(ledger: Ledger, limits: ModelLimits): Block[] {
  const blocks: Block[] = [];
  let cells = 0;
  let lines = 0;
  // Blank lines are cheap, but not free.
  if (ledger.lineCount > limits.maxLines * 5) {
    throw tooMuch(
      ledger,
      0,
      `文件超過 ${limits.maxLines * 5} 行`,
      `There are more than ${limits.maxLines * 5} lines`,
    );
  }
  for (const { start, end } of ledger.lines()) {
    const text = ledger.source.slice(start, end);
    if (text.trim() === '') {
      ledger.droppedRange(start, end, text.includes('\t') ? 'cell separator' : 'space');
      blocks.push({ kind: 'gap', start, end });
      continue;
    }
    if (RULE.test(text) && DRAWN.test(text)) {
      ledger.droppedRange(start, end, 'table rule');
      blocks.push({ kind: 'gap', start, end });
      continue;
    }
    const bounds = cellBounds(ledger, start, end, limits, cells);
    cells += bounds.length;
    const read = bounds.map(([from, to]) => ({
      start: from,
      end: to,
      ...readCell(ledger, from, to, limits.maxNesting),
    }));
    const long = read.find((cell) => textLength(cell) > limits.maxCellLength);
    if (long !== undefined) {
      const most = limits.maxCellLength;
      throw tooMuch(ledger, long.start, `一格超過 ${most} 字`, `A cell has more than ${most} characters`);
    }
    lines += read.reduce((sum, cell) => sum + cell.lines.length, 0);
    if (lines > limits.maxLines) {
      throw tooMuch(
        ledger,
        start,
        `文件超過 ${limits.maxLines} 行`,
        `There are more than ${limits.maxLines} lines`,
      );
    }
    const [only] = read;
    if (read.length === 1 && only !== undefined) {
      blocks.push({ kind: 'line', start, end, cell: only, indent: text.length - text.trimStart().length });
    } else blocks.push({ kind: 'row', start, end, cells: read });
  }
  return blocks;
}

const textLength = (cell: CellContent): number =>
  cell.lines.reduce((sum, line) => sum + line.text.text.length, 0);

function cellBounds(
  ledger: Ledger,
  start: number,
  end: number,
  limits: ModelLimits,
  before: number,
): [number, number][] {
  const bounds: [number, number][] = [];
  const take = (from: number, to: number): void => {
    bounds.push([from, to]);
    if (before + bounds.length > limits.maxCells) {
      throw tooMuch(
        ledger,
        from,
        `表格超過 ${limits.maxCells} 格`,
        `There are more than ${limits.maxCells} cells`,
      );
    }
  };
  let from = start;
  for (let i = start; i < end; i += 1) {
    if (ledger.source.charAt(i) !== '\t') continue;
    take(from, i);
    ledger.droppedRange(i, i + 1, 'cell separator');
    from = i + 1;
  }
  take(from, end);
  return bounds;
}

const tooMuch = (ledger: Ledger, offset: number, zh: string, en: string): ReaderError =>
  errorAt(
    'document.too-much',
    ledger.place(offset),
    `${zh}，不像職能標準。`,
    `${en}: that is no competency standard.`,
  );

export const isEmptyCell = (cell: Cell | undefined): boolean => cell === undefined || cell.lines.length === 0;
