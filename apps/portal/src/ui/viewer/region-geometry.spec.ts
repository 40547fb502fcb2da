import fc from 'fast-check';
import {
  corners,
  isMeant,
  moved,
  nudged,
  pointOn,
  rectAround,
  rectBetween,
  resized,
} from './region-geometry';

const rect = { x: 0.2, y: 0.3, w: 0.4, h: 0.2 };
const key = (name: string, held: { shiftKey?: boolean; altKey?: boolean } = {}) => ({
  key: name,
  shiftKey: false,
  altKey: false,
  ...held,
});
const near = (expected: object) =>
  Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [name, expect.closeTo(Number(value), 6) as unknown]),
  );

describe('a region', () => {
  it('is the same whichever way it is dragged', () => {
    const [a, b] = [
      { x: 0.5, y: 0.1 },
      { x: 0.2, y: 0.4 },
    ];
    expect(rectBetween(a, b)).toEqual(rectBetween(b, a));
    expect(rectBetween(a, b)).toEqual(near({ x: 0.2, y: 0.1, w: 0.3, h: 0.3 }));
    expect(isMeant(rectBetween(a, a))).toBe(false);
  });

  it('is read from where the pointer is on the surface, and never outside of it', () => {
    const surface = { left: 100, top: 50, width: 400, height: 200 };
    expect(pointOn(surface, 200, 150)).toEqual({ x: 0.25, y: 0.5 });
    expect(pointOn(surface, 0, 900)).toEqual({ x: 0, y: 1 });
  });

  it('moves and grows by arrow keys, finer with Alt, and other keys are not its own', () => {
    expect(nudged(rect, key('ArrowRight'))).toEqual(near({ x: 0.21, y: 0.3, w: 0.4, h: 0.2 }));
    expect(nudged(rect, key('ArrowUp', { altKey: true }))).toEqual(
      near({ x: 0.2, y: 0.298, w: 0.4, h: 0.2 }),
    );
    expect(nudged(rect, key('ArrowDown', { shiftKey: true }))).toEqual(
      near({ x: 0.2, y: 0.3, w: 0.4, h: 0.21 }),
    );
    expect(nudged(rect, key('Enter'))).toBeNull();
  });

  it('stays on the surface however it is pushed, pulled or put', () => {
    const by = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(by, by, fc.constantFrom(...corners), (x, y, corner) => {
        for (const each of [moved(rect, { x, y }), resized(rect, corner, { x, y }), rectAround({ x, y })]) {
          expect(each.x).toBeGreaterThanOrEqual(0);
          expect(each.y).toBeGreaterThanOrEqual(0);
          expect(each.x + each.w).toBeLessThanOrEqual(1 + 1e-9);
          expect(each.y + each.h).toBeLessThanOrEqual(1 + 1e-9);
          expect(isMeant(each)).toBe(true);
        }
      }),
    );
  });

  it('keeps the opposite corner where it is', () => {
    expect(resized(rect, 'nw', { x: 0.1, y: 0.1 })).toEqual(near({ x: 0.3, y: 0.4, w: 0.3, h: 0.1 }));
    expect(resized(rect, 'ne', { x: 0.1, y: 0.1 })).toEqual(near({ x: 0.2, y: 0.4, w: 0.5, h: 0.1 }));
  });
});
