import { readingLimits, type ReadSheet, shortened } from '@attest/domain';

/** What of all sheets together is still to be shown. */
export class CellBudget {
  left: number = readingLimits.cells;
}

/** The rows of one sheet as they come: as many as are shown, the others counted. */
export class SheetRows {
  private readonly rows: string[][] = [];
  private last = 0;
  private width = 0;

  constructor(private readonly budget: CellBudget) {}

  /** @param row from 1 @param column from 1 */
  put(row: number, column: number, text: string): void {
    const words = text.normalize('NFC').trim();
    if (words === '') return;
    this.last = Math.max(this.last, row);
    this.width = Math.max(this.width, column);
    if (row > readingLimits.rows || column > readingLimits.columns) return;
    const cells = this.rows[row - 1];
    const added = column - (cells?.length ?? 0);
    if (added > this.budget.left) return;
    this.budget.left -= Math.max(0, added);
    while (this.rows.length < row) this.rows.push([]);
    const line = this.rows[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = shortened(words, readingLimits.cellCharacters);
  }

  /** @param claimed how many rows and columns the file says there are, where only its beginning was read */
  done(name: string, claimed: { readonly rows: number; readonly columns: number }): ReadSheet {
    return {
      name: shortened(name, 200),
      rows: this.rows,
      moreRows: Math.max(0, Math.max(this.last, claimed.rows) - this.rows.length),
      moreColumns: Math.max(0, Math.max(this.width, claimed.columns) - readingLimits.columns),
    };
  }
}
