import type { Ledger } from './account';
import { readCell, type CellContent } from './html-cells';
import { errorAt } from './reader-error';

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
  maxNesting: number;
}

/** A row of dashes, such as a table rule left over from conversion. */
const RULE = /^[\s\-–—=_|:+]*$/;

/** Reads the text form: one line a row, cells set apart by tabs. */
export function tableModel(ledger: Ledger, limits: ModelLimits): Block[] {
  const blocks: Block[] = [];
  let cells = 0;
  for (const { start, end } of ledger.lines()) {
    const text = ledger.source.slice(start, end);
    if (text.trim() === '') {
      ledger.droppedRange(start, end, text.includes('\t') ? 'cell separator' : 'space');
      blocks.push({ kind: 'gap', start, end });
      continue;
    }
    if (RULE.test(text) && /[-–—=_]{2}/.test(text)) {
      ledger.droppedRange(start, end, 'table rule');
      blocks.push({ kind: 'gap', start, end });
      continue;
    }
    const bounds = cellBounds(ledger, start, end);
    cells += bounds.length;
    if (cells > limits.maxCells) {
      throw errorAt(
        'table.too-many-cells',
        ledger.place(start),
        `表格超過 ${limits.maxCells} 格。`,
        `The tables have more than ${limits.maxCells} cells.`,
      );
    }
    const read = bounds.map(([from, to]) => ({
      start: from,
      end: to,
      ...readCell(ledger, from, to, limits.maxNesting),
    }));
    const [only] = read;
    if (read.length === 1 && only !== undefined) {
      blocks.push({ kind: 'line', start, end, cell: only, indent: text.length - text.trimStart().length });
    } else blocks.push({ kind: 'row', start, end, cells: read });
  }
  return blocks;
}

function cellBounds(ledger: Ledger, start: number, end: number): [number, number][] {
  const bounds: [number, number][] = [];
  let from = start;
  for (let i = start; i < end; i += 1) {
    if (ledger.source.charAt(i) !== '\t') continue;
    bounds.push([from, i]);
    ledger.droppedRange(i, i + 1, 'cell separator');
    from = i + 1;
  }
  bounds.push([from, end]);
  return bounds;
}

export const isEmptyCell = (cell: Cell | undefined): boolean => cell === undefined || cell.lines.length === 0;
