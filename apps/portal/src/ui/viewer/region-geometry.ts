import { type FractionRect, markLimits } from '@attest/domain';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which edges a handle takes along. */
export const corners = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof corners)[number];

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** Where on a surface a pointer is, in fractions of it; never outside. */
export function pointOn(
  surface: { left: number; top: number; width: number; height: number },
  clientX: number,
  clientY: number,
): Point {
  return {
    x: within((clientX - surface.left) / surface.width, 0, 1),
    y: within((clientY - surface.top) / surface.height, 0, 1),
  };
}

/** What was dragged from one corner to the other, whichever way. */
export const rectBetween = (from: Point, to: Point): FractionRect => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  w: Math.abs(from.x - to.x),
  h: Math.abs(from.y - to.y),
});

/** A press that slipped is no region. */
export const isMeant = ({ w, h }: FractionRect): boolean =>
  w >= markLimits.side * 2 && h >= markLimits.side * 2;

/** A first region around a point, for who cannot drag one: a third of the width, and as much of the height. */
export function rectAround(centre: Point, side = 0.3): FractionRect {
  return {
    x: within(centre.x - side / 2, 0, 1 - side),
    y: within(centre.y - side / 2, 0, 1 - side),
    w: side,
    h: side,
  };
}

export const moved = (rect: FractionRect, by: Point): FractionRect => ({
  ...rect,
  x: within(rect.x + by.x, 0, 1 - rect.w),
  y: within(rect.y + by.y, 0, 1 - rect.h),
});

const leastSide = 0.02;

/** One corner goes along, the opposite one stays. */
export function resized(rect: FractionRect, corner: Corner, by: Point): FractionRect {
  const [right, bottom] = [rect.x + rect.w, rect.y + rect.h];
  const west = corner === 'nw' || corner === 'sw';
  const north = corner === 'nw' || corner === 'ne';
  const x = west ? within(rect.x + by.x, 0, right - leastSide) : rect.x;
  const y = north ? within(rect.y + by.y, 0, bottom - leastSide) : rect.y;
  const x2 = west ? right : within(right + by.x, rect.x + leastSide, 1);
  const y2 = north ? bottom : within(bottom + by.y, rect.y + leastSide, 1);
  return { x, y, w: x2 - x, h: y2 - y };
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Arrow keys move by a hundredth, with Shift they change the size, with Alt all goes by a fifth of that. */
export function nudged(
  rect: FractionRect,
  { key, shiftKey, altKey }: { key: string; shiftKey: boolean; altKey: boolean },
): FractionRect | null {
  const direction = directions[key];
  if (direction === undefined) return null;
  const step = altKey ? 0.002 : 0.01;
  const by = { x: direction.x * step, y: direction.y * step };
  return shiftKey ? resized(rect, 'se', by) : moved(rect, by);
}
