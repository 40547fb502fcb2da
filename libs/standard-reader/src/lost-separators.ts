import { kindOfCell, type ColumnKind } from './columns';
import { isEmptyCell, type Cell, type RowBlock } from './table-model';
import { fold, slice, type Traced } from './traced';

/** The order of the columns: what stands further right does not begin in a cell further left. */
const ORDER: readonly ColumnKind[] = ['T', 'O', 'P', 'K', 'S'];

/** Codes that are no words of a text: three numbers, or two digits, behind white space. */
const OTHER = /(?<=\S\s+)(?:([OP])\s?\.?\s?\d{1,2}[.‧·]\d{1,2}[.‧·]\d{1,2}|([KS])\d{2})(?!\d)/g;

export interface PartedRow {
  row: RowBlock;
  /** Where a code of another column began within a cell. */
  at: Traced[];
}

/**
 * Parts a cell that holds what belongs to the column at its right, as where a separator was lost. The rest goes to the
 * next cell when that is blank, and when the row is short of the table, between the two.
 */
export function partedRow(row: RowBlock, width: number): PartedRow {
  const cells = [...row.cells];
  const at: Traced[] = [];
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i];
    const next = cells[i + 1];
    const isBlank = next !== undefined && isEmptyCell(next);
    if (cell === undefined || (!isBlank && cells.length >= width)) continue;
    const cut = cutOf(cell);
    if (cut === undefined) continue;
    cells.splice(i, isBlank ? 2 : 1, cut.before, cut.after);
    at.push(cut.code);
  }
  return { row: at.length === 0 ? row : { ...row, cells }, at };
}

/** A task names no other codes; in the other columns one may be spoken of, so a row has to be short as well. */
function cutOf(cell: Cell): { before: Cell; after: Cell; code: Traced } | undefined {
  const rank = ORDER.indexOf(kindOfCell(cell) ?? 'unknown');
  if (rank < 0) return undefined;
  for (const [n, line] of cell.lines.entries()) {
    for (const match of fold(line.text.text).matchAll(OTHER)) {
      const kind = match[1] ?? match[2];
      if (ORDER.findIndex((one) => one === kind) <= rank) continue;
      const [head, rest] = [slice(line.text, 0, match.index), slice(line.text, match.index)];
      return {
        before: { ...cell, lines: [...cell.lines.slice(0, n), { ...line, text: head }] },
        after: { ...cell, lines: [{ ...line, text: rest }, ...cell.lines.slice(n + 1)] },
        code: rest,
      };
    }
  }
  return undefined;
}
