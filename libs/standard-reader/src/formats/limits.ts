/**
 * What a sheet from outside may cost. A published standard fills less than 1,000 rows of the template; the limits leave
 * room for ten times as much and keep time and memory bounded.
 */
export interface SheetLimits {
  /** Most cells of a sheet, blank ones between others counted. */
  maxCells: number;
  /** Most columns of a sheet: a cell may claim to stand in any of 16,384. */
  maxColumns: number;
  /** Longest cell in characters. */
  maxCellLength: number;
  /** Most rows of a sheet. */
  maxRows: number;
}

export const SHEET_LIMITS: Readonly<SheetLimits> = {
  maxCells: 200_000,
  maxColumns: 50,
  maxCellLength: 20_000,
  maxRows: 10_000,
};
