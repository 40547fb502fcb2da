import { ALL, changed, readText, sample } from './testing/samples';
import type { Reading, ReadingResult } from './reading';

/** Spans cover the source from end to end, without gaps or overlaps, and their sums are those told. */
function expectWhole({ account, source }: ReadingResult): void {
  let end = 0;
  let placed = 0;
  for (const span of account.spans) {
    expect(span.start).toBe(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.where).not.toBe('');
    if (span.kind === 'placed') placed += span.end - span.start;
    end = span.end;
  }
  expect(end).toBe(source.length);
  expect(account.characters).toBe(source.length);
  expect(account.placed).toBe(placed);
  expect(account.placed + account.dropped).toBe(source.length);
  expect(Object.values(account.reasons).reduce((sum, n) => sum + n, 0)).toBe(account.dropped);
}

/** What may be dropped: marks, markup and repetitions. Nothing else stands for «not understood». */
const REASONS = [
  'cell separator',
  'colon after a title',
  'column title',
  'label',
  'line break',
  'list marker',
  'markup',
  'repeated cell',
  'repeated header',
  'repeated label',
  'space',
  'space at an edge',
  'table rule',
  'wrap space',
];

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** All words of a reading: whatever was placed must be found in it again. */
function wordsOf(reading: Reading): string {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'number') texts.push(String(value));
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(reading);
  return letters(texts.join(' ')).toLowerCase();
}

describe('the account of the source', () => {
  it.each(ALL)('places or drops every character of %s', (code) => {
    expectWhole(sample(code));
  });

  it.each(ALL)('drops nothing of %s for want of understanding', (code) => {
    const { account } = sample(code);
    expect(REASONS).toEqual(expect.arrayContaining(Object.keys(account.reasons)));
  });

  it.each(ALL)('drops no words of %s but labels, titles and headers', (code) => {
    const { account, source } = sample(code);
    const wordless = new Set([
      'list marker',
      'space',
      'space at an edge',
      'wrap space',
      'cell separator',
      'line break',
      'table rule',
    ]);
    for (const span of account.spans.filter((s) => s.kind === 'dropped' && wordless.has(s.where))) {
      expect(letters(source.slice(span.start, span.end)).replace(/[\d一二三四五六七八九十]/g, '')).toBe('');
    }
  });

  it.each(ALL)('finds the placed words of %s in the reading', (code) => {
    const { account, source, reading } = sample(code);
    const words = wordsOf(reading);
    for (const span of account.spans.filter((s) => s.kind === 'placed')) {
      const word = letters(source.slice(span.start, span.end)).toLowerCase();
      if (!span.where.endsWith('/title') || !span.where.startsWith('standard')) expect(words).toContain(word);
    }
  });

  it('says where a stretch went', () => {
    const { account, source } = sample('INM3513-005');
    const at = source.indexOf('的請求與詢問');
    expect(account.spans.find((span) => span.start <= at && at < span.end)).toMatchObject({
      kind: 'placed',
      where: 'units/T1/elements/T1.2/indicators/P1.2.1/text',
    });
    expect(account.reasons['repeated header']).toBe(16 * 59);
  });

  it('keeps aside what belongs nowhere, and asks', () => {
    const text = changed('BAS2421-003v2', (t) => t.replace('\nT2企劃創新', '\n迷途的一行字\nT2企劃創新'));
    const result = readText(text);
    expectWhole(result);
    expect(result.reading.other).toMatchObject([{ heading: '', lines: ['迷途的一行字'] }]);
    expect(result.reading.findings.find((f) => f.code === 'text.homeless')).toMatchObject({
      grade: 'decide',
    });
  });

  it('accounts for the whole of an entity', () => {
    const result = readText(changed('IIS5R0727', (t) => t.replace('價值與文化', '價值&amp;文化&nbsp;A')));
    expectWhole(result);
    expect(result.reading.units[0]?.elements[0]?.indicators[0]?.text).toContain('價值&文化 A');
  });
});
