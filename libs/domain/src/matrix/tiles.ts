export interface Tile {
  /** First row and the row after the last, from 0. */
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

/**
 * A matrix that is larger than a sheet of paper, cut into sheets: across first, then down, so that the sheets of the
 * same people lie one after the other. Sheets are filled evenly rather than leaving one column for the last.
 * @throws RangeError unless at least one row and one column fit a sheet
 */
export function tiles(
  rows: number,
  columns: number,
  fits: { readonly rows: number; readonly columns: number },
): Tile[] {
  if (fits.rows < 1 || fits.columns < 1) throw new RangeError('A sheet takes at least one row and column.');
  const across = spans(columns, fits.columns, true);
  return spans(rows, fits.rows, false).flatMap((row) =>
    across.map((column) => ({ rows: row, columns: column })),
  );
}

function spans(count: number, most: number, even: boolean): [from: number, to: number][] {
  const sheets = Math.ceil(count / most);
  const size = even && sheets > 0 ? Math.ceil(count / sheets) : most;
  return Array.from({ length: sheets }, (_, sheet) => [sheet * size, Math.min(count, (sheet + 1) * size)]);
}
