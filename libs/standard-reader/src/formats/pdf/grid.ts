import { clustered, type Box, type Rule } from './geometry';

/** A table as its ruling lines draw it: which slots of the grid each cell covers. */
export interface Grid extends Box {
  columns: number;
  rows: number;
  cells: GridCell[];
}

export interface GridCell extends Box {
  column: number;
  row: number;
}

/** Lines that end this close to one another meet. */
const MEETS = 3;
/** A line is broken where less than this share of a slot's side is drawn. */
const DRAWN = 0.6;

interface Line {
  across: boolean;
  at: number;
  spans: { from: number; to: number }[];
}

/** The tables of a page, from the top. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const lines = [
    ...joined(rules.filter((rule) => rule.across)),
    ...joined(rules.filter((rule) => !rule.across)),
  ];
  return components(lines)
    .flatMap((group) => tablesOf(group))
    .sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0);
}

/** Pieces on one line become one line with its gaps. */
function joined(rules: readonly Rule[]): Line[] {
  const [first] = rules;
  if (first === undefined) return [];
  const lines: Line[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const last = lines.at(-1);
    if (last !== undefined && rule.at - last.at <= MEETS / 2)
      last.spans.push({ from: rule.from, to: rule.to });
    else lines.push({ across: first.across, at: rule.at, spans: [{ from: rule.from, to: rule.to }] });
  }
  return lines.flatMap((line) => {
    const spans: Line['spans'] = [];
    for (const span of line.spans.sort((a, b) => a.from - b.from)) {
      const last = spans.at(-1);
      if (last !== undefined && span.from <= last.to + MEETS) last.to = Math.max(last.to, span.to);
      else spans.push({ ...span });
    }
    // Two tables side by side or one below the other share no line.
    return spans.map((span) => ({ ...line, spans: [span] }));
  });
}

/** Lines that cross or meet, directly or by others, belong to one table. */
function components(lines: readonly Line[]): Line[][] {
  const across = lines.filter((line) => line.across);
  const down = lines.filter((line) => !line.across);
  const group = new Map<Line, Line[]>(lines.map((line) => [line, [line]]));
  for (const h of across) {
    for (const v of down) {
      if (!meet(h, v)) continue;
      const [a, b] = [group.get(h) ?? [], group.get(v) ?? []];
      if (a === b) continue;
      const [small, large] = a.length < b.length ? [a, b] : [b, a];
      for (const line of small) group.set(line, large);
      large.push(...small);
    }
  }
  return [...new Set(group.values())];
}

const within = (value: number, { spans }: Line): boolean =>
  spans.some(({ from, to }) => value >= from - MEETS && value <= to + MEETS);

const meet = (h: Line, v: Line): boolean => within(v.at, h) && within(h.at, v);

/**
 * Two tables that touch are drawn as one. They part at a line across the whole width where the columns above and below
 * are of different cuts: neither side has only borders that the other has too.
 */
function tablesOf(lines: readonly Line[]): Grid[] {
  const grid = gridOf(lines);
  if (grid === undefined) return [];
  const cut = seam(grid);
  if (cut === undefined) return [grid];
  return [
    ...tablesOf(clipped(lines, Number.NEGATIVE_INFINITY, cut)),
    ...tablesOf(clipped(lines, cut, Number.POSITIVE_INFINITY)),
  ];
}

/** The first height at which two tables touch. */
function seam(grid: Grid): number | undefined {
  const tops = [...new Set(grid.cells.map(({ y0 }) => y0))].sort((a, b) => a - b);
  return tops.slice(1).find((y) => {
    if (grid.cells.some((cell) => cell.y0 < y && cell.y1 > y)) return false;
    const above = borders(grid.cells.filter((cell) => cell.y0 < y));
    const below = borders(grid.cells.filter((cell) => cell.y0 >= y));
    return !includes(above, below) && !includes(below, above);
  });
}

const borders = (cells: readonly GridCell[]): Set<number> => new Set(cells.map(({ x0 }) => x0));
const includes = (all: ReadonlySet<number>, some: ReadonlySet<number>): boolean =>
  [...some].every((x) => all.has(x));

/** What of the lines lies between two heights. */
function clipped(lines: readonly Line[], y0: number, y1: number): Line[] {
  return lines.flatMap((line) => {
    if (line.across) return line.at >= y0 - MEETS && line.at <= y1 + MEETS ? [line] : [];
    const spans = line.spans
      .map(({ from, to }) => ({ from: Math.max(from, y0), to: Math.min(to, y1) }))
      .filter(({ from, to }) => to - from > MEETS);
    return spans.length === 0 ? [] : [{ ...line, spans }];
  });
}

function gridOf(lines: readonly Line[]): Grid | undefined {
  const across = lines.filter((line) => line.across);
  const down = lines.filter((line) => !line.across);
  if (across.length < 2 || down.length < 2) return undefined;
  const ends = (some: readonly Line[]): number[] => {
    const spans = some.flatMap((line) => line.spans);
    return [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))];
  };
  // Where a page ends in a table the last border may be left out, and some tables are open at their sides.
  const xs = clustered([...down.map(({ at }) => at), ...ends(across)], MEETS);
  const ys = clustered([...across.map(({ at }) => at), ...ends(down)], MEETS);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1) return undefined;
  const slots = new Slots(columns, rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x0, x1] = [xs[column] ?? 0, xs[column + 1] ?? 0];
      const [y0, y1] = [ys[row] ?? 0, ys[row + 1] ?? 0];
      if (column + 1 < columns && !drawn(down, x1, y0, y1)) slots.join(column, row, column + 1, row);
      if (row + 1 < rows && !drawn(across, y1, x0, x1)) slots.join(column, row, column, row + 1);
    }
  }
  const cells = slots.groups().map((members): GridCell => {
    const own = { columns: members.map(([column]) => column), rows: members.map(([, row]) => row) };
    const [column, row] = [Math.min(...own.columns), Math.min(...own.rows)];
    return {
      column,
      row,
      x0: xs[column] ?? 0,
      y0: ys[row] ?? 0,
      x1: xs[Math.max(...own.columns) + 1] ?? 0,
      y1: ys[Math.max(...own.rows) + 1] ?? 0,
    };
  });
  return { columns, rows, cells, x0: xs[0] ?? 0, y0: ys[0] ?? 0, x1: xs[columns] ?? 0, y1: ys[rows] ?? 0 };
}

/** Whether the side of a slot is drawn by one of the lines there. */
function drawn(lines: readonly Line[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) > MEETS) continue;
    for (const span of line.spans) {
      covered += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
    }
  }
  return covered >= (to - from) * DRAWN;
}

/** Slots of a grid, joined where no line parts them. */
class Slots {
  private readonly parent: number[];

  constructor(
    private readonly columns: number,
    rows: number,
  ) {
    this.parent = Array.from({ length: columns * rows }, (_, i) => i);
  }

  private find(slot: number): number {
    let root = slot;
    for (;;) {
      const above = this.parent[root] ?? root;
      if (above === root) return root;
      this.parent[root] = this.parent[above] ?? above;
      root = above;
    }
  }

  join(column: number, row: number, otherColumn: number, otherRow: number): void {
    const a = this.find(row * this.columns + column);
    this.parent[a] = this.find(otherRow * this.columns + otherColumn);
  }

  groups(): [number, number][][] {
    const groups = new Map<number, [number, number][]>();
    this.parent.forEach((_, slot) => {
      const root = this.find(slot);
      const members = groups.get(root) ?? [];
      members.push([slot % this.columns, Math.floor(slot / this.columns)]);
      groups.set(root, members);
    });
    return [...groups.values()];
  }
}
