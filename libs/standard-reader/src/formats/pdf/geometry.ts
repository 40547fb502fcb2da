/** Quarters of a turn, clockwise. */
export type Turn = 0 | 1 | 2 | 3;

/** All in points from the top left corner of the page as it is shown, y downwards. */
export interface Glyph {
  text: string;
  /** Left end of its base line, or whichever end the reading begins at. */
  x: number;
  y: number;
  width: number;
  /** Height of the type. */
  size: number;
  /** It runs up or down the page. */
  upright: boolean;
  /** How far it lies turned; undefined when it runs aslant. */
  turn?: Turn | undefined;
}

/** A straight ruling line, across or down the page. */
export interface Rule {
  across: boolean;
  /** Its y when it runs across, its x when it runs down. */
  at: number;
  from: number;
  to: number;
}

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A matrix of PDF: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const apply = (m: Matrix, x: number, y: number): { x: number; y: number } => ({
  x: m[0] * x + m[2] * y + m[4],
  y: m[1] * x + m[3] * y + m[5],
});

/** Numbers that lie within `tolerance` of their neighbours stand for one; each group by its middle, in order. */
export function clustered(values: readonly number[], tolerance: number): number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && value - before <= tolerance) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => ((group[0] ?? 0) + (group.at(-1) ?? 0)) / 2);
}
