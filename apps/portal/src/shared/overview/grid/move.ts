/** A cell; −1 is the head of its row or column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Whether heads take the focus: only when they lead somewhere. */
  readonly rowHeads: boolean;
  readonly columnHeads: boolean;
  /** A row that only names a group is passed over. */
  readonly isGroup: (row: number) => boolean;
}

const pageRows = 10;

/** Where a key leads in a grid of cells, after the ARIA grid pattern; null for a key that does not move. */
export function move(from: Place, key: string, withControl: boolean, bounds: Bounds): Place | null {
  const last = { row: bounds.rows - 1, column: bounds.columns - 1 };
  switch (key) {
    case 'ArrowRight':
      return at(bounds, from, { ...from, column: from.column + 1 });
    case 'ArrowLeft':
      return at(bounds, from, { ...from, column: from.column - 1 });
    case 'ArrowDown':
      return at(bounds, from, { ...from, row: from.row + 1 }, 1);
    case 'ArrowUp':
      return at(bounds, from, { ...from, row: from.row - 1 }, -1);
    case 'PageDown':
      return at(bounds, from, { ...from, row: Math.min(last.row, from.row + pageRows) }, 1);
    case 'PageUp':
      return at(bounds, from, { ...from, row: Math.max(0, from.row - pageRows) }, -1);
    case 'Home':
      return at(bounds, from, { row: withControl ? 0 : from.row, column: 0 }, 1);
    case 'End':
      return at(bounds, from, { row: withControl ? last.row : from.row, column: last.column }, -1);
    default:
      return null;
  }
}

function at(bounds: Bounds, from: Place, to: Place, direction: 1 | -1 = 1): Place {
  const column = Math.max(bounds.rowHeads ? -1 : 0, Math.min(bounds.columns - 1, to.column));
  let { row } = to;
  while (row >= 0 && row < bounds.rows && bounds.isGroup(row)) row += direction;
  if (row >= bounds.rows) return { row: from.row, column };
  if (row < 0 && (!bounds.columnHeads || column < 0)) return { row: from.row, column: from.column };
  return { row: Math.max(-1, row), column };
}

/** The cell that Tab first comes to. */
export function firstPlace({ rows, isGroup }: Pick<Bounds, 'rows' | 'isGroup'>): Place {
  for (let row = 0; row < rows; row += 1) if (!isGroup(row)) return { row, column: 0 };
  return { row: 0, column: 0 };
}
