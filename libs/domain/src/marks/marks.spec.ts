import fc from 'fast-check';
import { mediaTypes } from '../files/media-kinds';
import { enrolmentStates } from '../vocabulary';
import {
  isLocator,
  locatorFits,
  type MarkLocator,
  markKindsOf,
  markLimits,
  readLocator,
} from './mark-locator';
import { compareLocators, overlaps, rectsOf } from './mark-order';
import { isOpenForMarks } from './mark-state';

const read = (value: unknown): MarkLocator => {
  const locator = readLocator(value);
  if (!isLocator(locator)) throw new Error(`refused at ${locator.at}`);
  return locator;
};
const refusedAt = (value: unknown): string => {
  const locator = readLocator(value);
  return isLocator(locator) ? 'taken' : locator.at;
};

const passage = {
  kind: 'passage',
  page: 3,
  quote: '  確認  變更\n需求 ',
  prefix: '前',
  suffix: '後',
  rects: [
    { x: 0.1, y: 0.5, w: 0.3, h: 0.02 },
    { x: 0.1, y: 0.47, w: 0.812345, h: 0.02 },
    { x: 0.1, y: 0.5, w: 0.3, h: 0.02 },
  ],
};

const fraction = fc.double({ min: 0.01, max: 0.49, noNaN: true });
const rect = fc.record({ x: fraction, y: fraction, w: fraction, h: fraction });
const page = fc.integer({ min: 1, max: 900 });
const locators = fc.oneof(
  fc.record({ kind: fc.constant('page'), page }),
  fc.record({
    kind: fc.constant('passage'),
    page,
    quote: fc.string({ minLength: 1, maxLength: 90 }).map((text) => `q${text}`),
    prefix: fc.string({ maxLength: 90 }),
    suffix: fc.string({ maxLength: 90 }),
    rects: fc.array(rect, { minLength: 1, maxLength: 6 }),
  }),
  rect.map((box) => ({ kind: 'region', ...box })),
  fc
    .tuple(fc.nat(50_000_000), fc.integer({ min: markLimits.span, max: 9_000_000 }))
    .map(([startMs, length]) => ({ kind: 'span', startMs, endMs: startMs + length })),
);

describe('a locator', () => {
  it('comes into one form: words squeezed, lines in reading order and once, fractions to four decimals', () => {
    expect(read(passage)).toEqual({
      kind: 'passage',
      page: 3,
      quote: '確認 變更 需求',
      prefix: '前',
      suffix: '後',
      rects: [
        { x: 0.1, y: 0.47, w: 0.8123, h: 0.02 },
        { x: 0.1, y: 0.5, w: 0.3, h: 0.02 },
      ],
    });
  });

  it('keeps that form when it is read again, through JSON too', () => {
    fc.assert(
      fc.property(locators, (given) => {
        const once = read(given);
        expect(read(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });

  it('lies within what it marks', () => {
    fc.assert(
      fc.property(locators, (given) => {
        for (const { x, y, w, h } of rectsOf(read(given))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(w).toBeGreaterThan(0);
          expect(h).toBeGreaterThan(0);
          expect(x + w).toBeLessThanOrEqual(1.000_000_1);
          expect(y + h).toBeLessThanOrEqual(1.000_000_1);
        }
      }),
    );
  });

  it('drops what it does not know, so that nothing is stored that nobody reads', () => {
    expect(read({ kind: 'page', page: 2, colour: 'red' })).toEqual({ kind: 'page', page: 2 });
    expect(read({ kind: 'region', x: 0, y: 0, w: 1, h: 1, deep: {} })).toEqual({
      kind: 'region',
      x: 0,
      y: 0,
      w: 1,
      h: 1,
    });
  });

  it('keeps of the words around a passage those nearest to it', () => {
    const read64 = read({ ...passage, prefix: `${'a'.repeat(80)}前`, suffix: `後${'b'.repeat(80)}` });
    expect(read64).toMatchObject({ prefix: `${'a'.repeat(63)}前`, suffix: `後${'b'.repeat(63)}` });
  });

  it.each([
    [null, 'locator'],
    [[], 'locator'],
    [{ kind: 'chapter' }, 'locator.kind'],
    [{ kind: 'page', page: 0 }, 'locator.page'],
    [{ kind: 'page', page: 1.5 }, 'locator.page'],
    [{ kind: 'page', page: '1' }, 'locator.page'],
    [{ ...passage, quote: ' \n ' }, 'locator.quote'],
    [{ ...passage, quote: 'x'.repeat(2001) }, 'locator.quote'],
    [{ ...passage, rects: [] }, 'locator.rects'],
    [{ ...passage, rects: [{ x: 0, y: 0, w: 0.1 }] }, 'locator.rects.0.h'],
    [{ ...passage, prefix: 7 }, 'locator.prefix'],
    [{ kind: 'region', x: 0.9, y: 0, w: 0.2, h: 0.1 }, 'locator.w'],
    [{ kind: 'region', x: -0.1, y: 0, w: 0.2, h: 0.1 }, 'locator.x'],
    [{ kind: 'region', x: 0, y: 0, w: 0.001, h: 0.1 }, 'locator.w'],
    [{ kind: 'region', x: 0, y: Number.NaN, w: 0.1, h: 0.1 }, 'locator.y'],
    [{ kind: 'region', page: 0, x: 0, y: 0, w: 0.1, h: 0.1 }, 'locator.page'],
    [{ kind: 'words', at: -1, quote: '變更' }, 'locator.at'],
    [{ kind: 'words', at: 1.5, quote: '變更' }, 'locator.at'],
    [{ kind: 'words', at: 0, quote: ' ' }, 'locator.quote'],
    [{ kind: 'cells', sheet: 0, row: 1, column: 1, rows: 1, columns: 1 }, 'locator.sheet'],
    [{ kind: 'cells', sheet: 1, row: 1, column: 16_384, rows: 1, columns: 2 }, 'locator.columns'],
    [{ kind: 'span', startMs: -1, endMs: 500 }, 'locator.startMs'],
    [{ kind: 'span', startMs: 500, endMs: 500 }, 'locator.endMs'],
    [{ kind: 'span', startMs: 0, endMs: 86_400_001 }, 'locator.endMs'],
    [{ kind: 'span', startMs: 0, endMs: 900, region: 'all' }, 'locator.region'],
  ])('is refused where it cannot be, case %#', (value, at) => {
    expect(refusedAt(value)).toBe(at);
  });
});

describe('what can be marked', () => {
  it('depends on what the file is', () => {
    expect(markKindsOf('application/pdf')).toEqual(['page', 'passage', 'region']);
    expect(markKindsOf('image/jpeg')).toEqual(['region']);
    expect(markKindsOf('audio/webm')).toEqual(['span']);
    expect(markKindsOf('text/plain')).toEqual(['words']);
    expect(markKindsOf('text/csv')).toEqual(['cells']);
    expect(markKindsOf(mediaTypes.xlsx)).toEqual(['cells']);
    expect(markKindsOf(mediaTypes.docx)).toEqual(['words', 'page', 'passage', 'region']);
    expect(markKindsOf('application/zip')).toEqual([]);
  });

  it('a part of a page only in a document, a part of a picture without one, a frame only in a film', () => {
    const box = { kind: 'region', x: 0, y: 0, w: 0.5, h: 0.5 };
    expect(locatorFits(read(box), 'image/png')).toBe(true);
    expect(locatorFits(read(box), 'application/pdf')).toBe(false);
    expect(locatorFits(read({ ...box, page: 1 }), 'application/pdf')).toBe(true);
    expect(locatorFits(read({ ...box, page: 1 }), 'image/png')).toBe(false);
    const framed = read({ kind: 'span', startMs: 0, endMs: 900, region: { x: 0, y: 0, w: 1, h: 1 } });
    expect(locatorFits(framed, 'video/mp4')).toBe(true);
    expect(locatorFits(framed, 'audio/mp4')).toBe(false);
    expect(locatorFits(read({ kind: 'span', startMs: 0, endMs: 900 }), 'audio/mp4')).toBe(true);
  });
});

describe('marks of one file', () => {
  it('stand in the order in which one meets them', () => {
    const marks = [
      read(passage),
      read({ kind: 'region', page: 3, x: 0.6, y: 0.2, w: 0.1, h: 0.1 }),
      read({ kind: 'page', page: 3 }),
      read({ kind: 'page', page: 1 }),
    ].sort(compareLocators);
    expect(marks.map(({ kind }) => kind)).toEqual(['page', 'page', 'region', 'passage']);
    const spans = [
      [9000, 12_000],
      [0, 5000],
      [0, 2000],
    ].map(([startMs, endMs]) => read({ kind: 'span', startMs, endMs }));
    expect(spans.sort(compareLocators).map((span) => (span.kind === 'span' ? span.endMs : 0))).toEqual([
      2000, 5000, 12_000,
    ]);
  });

  it('share a place or they do not, whoever is asked first', () => {
    const whole = read({ kind: 'page', page: 3 });
    expect(overlaps(whole, read(passage))).toBe(true);
    expect(overlaps(whole, read({ ...passage, page: 4 }))).toBe(false);
    fc.assert(
      fc.property(locators, locators, (one, other) => {
        const [a, b] = [read(one), read(other)];
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe(true);
      }),
    );
  });

  it('change until the decision and not after it', () => {
    expect(enrolmentStates.filter(isOpenForMarks)).toEqual(['planned', 'in_progress', 'ready_to_decide']);
  });
});
