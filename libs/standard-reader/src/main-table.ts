import { kindOfTitle } from './columns';
import { isHeadLabel, isTailHeading } from './headings';
import { cellHead, cellText } from './html-cells';
import { isEmptyCell, type Block, type Cell, type RowBlock } from './table-model';
import { squeeze } from './traced';

export const hasCode = (row: RowBlock, pattern: RegExp): boolean =>
  row.cells.some((cell) => pattern.test(cellHead(cell)));

export const CODED = /^(?:T\s*\.?\s*\d|[OP0]\s*\.?\s*\d+\s*\.|[KS]\s*[.-]?\s*\d)/i;

/** Where the main table begins and ends among the blocks, its first header row included; undefined without one. */
export function findTable(blocks: readonly Block[]): { from: number; to: number } | undefined {
  const first = blocks.findIndex(
    (b) => b.kind === 'row' && b.cells.length >= 3 && hasCode(b, /^T\s*\.?\s*\d/i),
  );
  if (first < 0) return undefined;
  let from = first;
  const header = blocks[first - 1];
  if (header?.kind === 'row' && (isHeader(header) || mayBeHeader(header))) from = first - 1;
  let to = first + 1;
  let settled = false;
  const firstRow = blocks[first];
  const width = firstRow?.kind === 'row' ? firstRow.cells.length : 0;
  for (let i = first + 1; i < blocks.length && !settled; i += 1) {
    const block = blocks[i];
    if (block === undefined || isTail(block)) settled = true;
    else if (block.kind === 'row' && (hasCode(block, CODED) || goesOn(block, width))) to = i + 1;
  }
  return { from, to };
}

/** A line or labelled row that opens a part after the table. */
export function isTail(block: Block): boolean {
  if (block.kind === 'gap') return false;
  if (block.kind === 'line') return isTailHeading(cellText(block.cell).text);
  const filled = block.cells.filter((cell) => !isEmptyCell(cell));
  const [label] = filled;
  if (label === undefined || filled.length > 2 || label !== block.cells[0]) return false;
  return isTailHeading(cellText(label).text);
}

/** A row without codes that can only go on with the one above: its first cell is blank, or it is as wide as the table. */
const goesOn = (row: RowBlock, width: number): boolean =>
  row.cells.length >= 3 && (isEmptyCell(row.cells[0]) || row.cells.length === width);

export const isTitleCell = (cell: Cell): boolean => /^[^\d]{1,30}$/.test(squeeze(cellText(cell).text));

/** A header has no codes, and at least three of its titles are titles of such a table. */
export function isHeader(row: RowBlock): boolean {
  if (hasCode(row, CODED)) return false;
  return row.cells.filter((cell) => kindOfTitle(squeeze(cellText(cell).text)) !== 'unknown').length >= 3;
}

/** The row above the first coded one, whatever its titles: no codes, most cells filled, no label of the head. */
function mayBeHeader(row: RowBlock): boolean {
  const texts = row.cells.map((cell) => squeeze(cellText(cell).text)).filter((text) => text !== '');
  const short = texts.every((text) => text.length <= 30);
  return (
    texts.length >= 4 &&
    texts.length * 2 > row.cells.length &&
    short &&
    !texts.some(isHeadLabel) &&
    !hasCode(row, CODED)
  );
}
