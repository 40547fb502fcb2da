import { cellHead } from './html-cells';
import { isEmptyCell, type Cell } from './table-model';

/** What a column of the main table holds; L is the level. */
export type ColumnKind = 'T' | 'O' | 'P' | 'K' | 'S' | 'L' | 'unknown' | 'empty';

const STARTS: [ColumnKind, RegExp][] = [
  ['T', /^T\s*\.?\s*\d/i],
  ['O', /^[O0]\s*\.?\s*\d+\s*[.\-‧·・。]\s*\d/i],
  ['P', /^P\s*\.?\s*\d+\s*[.\-‧·・。]\s*\d/i],
  ['K', /^K\s*[.-]?\s*\d/i],
  ['S', /^S\s*[.-]?\s*\d/i],
  ['L', /^(?:第|L|Level)?\s*\d\s*級?$/i],
];

/** What a cell holds, by the code it begins with. */
export function kindOfCell(cell: Cell | undefined): ColumnKind | undefined {
  if (cell === undefined || isEmptyCell(cell)) return undefined;
  const text = cellHead(cell);
  return STARTS.find(([, pattern]) => pattern.test(text))?.[0];
}

const TITLES: [ColumnKind, RegExp][] = [
  ['K', /K=|knowledge|知識/i],
  ['S', /S=|skill|技能/i],
  ['P', /指標|準則|indicator|criteria/i],
  ['O', /產出|成果|output/i],
  ['L', /級別|等級|level/i],
  ['T', /職責|任務|活動|task|duty/i],
];

export const kindOfTitle = (title: string): ColumnKind =>
  TITLES.find(([, pattern]) => pattern.test(title))?.[0] ?? 'unknown';

/**
 * Maps the columns by the codes in them: titles differ between publishers. A title counts only where a column
 * has text and no code at all.
 */
export function mapColumns(rows: readonly (readonly Cell[])[], titles: readonly string[]): ColumnKind[] {
  const width = Math.max(...rows.map((row) => row.length), titles.length);
  return Array.from({ length: width }, (_, column): ColumnKind => {
    const votes = new Map<ColumnKind, number>();
    let filled = 0;
    for (const row of rows) {
      if (!isEmptyCell(row[column])) filled += 1;
      const kind = kindOfCell(row[column]);
      if (kind !== undefined) votes.set(kind, (votes.get(kind) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best !== undefined) return best[0];
    const title = titles[column] ?? '';
    if (filled === 0 && title === '') return 'empty';
    return kindOfTitle(title);
  });
}

/**
 * How far a row's cells have slipped against the columns, as when a separator was lost: the shift that makes
 * most of its cells fit, 0 unless another is clearly better.
 */
export function rowShift(cells: readonly Cell[], columns: readonly ColumnKind[]): number {
  const kinds = cells.map((cell) => kindOfCell(cell));
  const fits = (shift: number): number =>
    kinds.filter((kind, i) => kind !== undefined && columns[i + shift] === kind).length;
  const misfits = kinds.filter((kind, i) => kind !== undefined && columns[i] !== kind).length;
  if (misfits < 2) return 0;
  let best = 0;
  for (const shift of [1, -1, 2, -2]) {
    const losesText = cells.some(
      (cell, i) => !isEmptyCell(cell) && (i + shift < 0 || i + shift >= columns.length),
    );
    if (!losesText && fits(shift) > fits(best) + 1) best = shift;
  }
  return best;
}
