import { type CellsLocator, columnName, markLimits, type ReadSheet, shortened } from '@attest/domain';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** From one cell to another, whichever way round; both belong to it. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const rangeBetween = (a: Cell, b: Cell): CellRange => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  rows: Math.abs(a.row - b.row) + 1,
  columns: Math.abs(a.column - b.column) + 1,
});

export const holds = (range: CellRange, { row, column }: Cell): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

/** «B2», «B2:C5». */
export function rangeName({ row, column, rows, columns }: CellRange): string {
  const first = `${columnName(column)}${row}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${columnName(column + columns - 1)}${row + rows - 1}`;
}

/** The mark of these cells, with the words in them: they say what was meant without the file. */
export function cellsLocator(sheet: ReadSheet, number: number, range: CellRange): CellsLocator {
  const words = sheet.rows
    .slice(range.row - 1, range.row - 1 + range.rows)
    .flatMap((cells) => cells.slice(range.column - 1, range.column - 1 + range.columns))
    .filter((cell) => cell !== '')
    .join(' ');
  return { kind: 'cells', sheet: number, ...range, quote: shortened(words, markLimits.quote) };
}
