import { codeAt, CodeMemory } from './codes';
import { cellText, type CellLine } from './html-cells';
import { PAGE_NUMBER } from './headings';
import { isEmptyCell, type Block, type Cell, type RowBlock } from './table-model';
import { findTable, isTail } from './main-table';
import { concat, CUT, fold } from './traced';

/**
 * Joins rows of the main table that a line feed inside a cell has broken in two: a row short of its table, and
 * a next line that begins with text where a row would begin with a code or a blank.
 */
export function joinBrokenRows(blocks: readonly Block[]): Block[] {
  const bounds = findTable(blocks);
  if (bounds === undefined) return [...blocks];
  const width = Math.max(
    ...blocks.slice(bounds.from, bounds.to).map((block) => (block.kind === 'row' ? block.cells.length : 0)),
  );
  const joined: Block[] = [];
  blocks.forEach((block, i) => {
    const last = joined.at(-1);
    const inside = i > bounds.from && i < bounds.to;
    if (inside && last?.kind === 'row' && block.kind !== 'gap' && goesOn(last, block, width)) {
      joined[joined.length - 1] = join(last, block);
    } else joined.push(block);
  });
  return joined;
}

const cellsOf = (block: Exclude<Block, { kind: 'gap' }>): Cell[] =>
  block.kind === 'row' ? block.cells : [block.cell];

function goesOn(row: RowBlock, next: Exclude<Block, { kind: 'gap' }>, width: number): boolean {
  const cells = cellsOf(next);
  const [first] = cells;
  if (first === undefined || isEmptyCell(first) || isEmptyCell(row.cells.at(-1)) || isTail(next))
    return false;
  const text = fold(cellText(first).text).trim();
  if (PAGE_NUMBER.test(text) || codeAt(text, 0, 'T', new CodeMemory()) !== undefined) return false;
  return row.cells.length < width && row.cells.length + cells.length - 1 <= width;
}

function join(row: RowBlock, next: Exclude<Block, { kind: 'gap' }>): RowBlock {
  const cells = cellsOf(next);
  const [first] = cells;
  const last = row.cells.at(-1);
  if (first === undefined || last === undefined) return row;
  const cell: Cell = {
    start: last.start,
    end: first.end,
    open: first.open,
    lines: joinLines(last.lines, first.lines),
  };
  return { ...row, end: next.end, cells: [...row.cells.slice(0, -1), cell, ...cells.slice(1)] };
}

function joinLines(before: readonly CellLine[], after: readonly CellLine[]): CellLine[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (last === undefined || first === undefined) return [...before, ...after];
  return [...before.slice(0, -1), { ...last, text: concat([last.text, CUT, first.text]) }, ...rest];
}
