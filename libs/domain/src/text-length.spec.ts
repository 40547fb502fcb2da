import { describe, expect, it } from '@jest/globals';
import { text } from './methods/fields';
import { isLongerThan, lengthOf, shortened } from './text-length';

describe('the length of a text', () => {
  it.each([
    ['', 0],
    ['王小明', 3],
    ['𠮷野家', 3],
    ['𠮷'.repeat(100), 100],
    // An ideographic variation, and a heart with its presentation: each sign counts, as in the database.
    ['葛\u{e0100}', 2],
    ['❤\ufe0f', 2],
  ])('of “%s” is %d', (given, length) => {
    expect(lengthOf(given)).toBe(length);
    expect(isLongerThan(given, length)).toBe(false);
    expect(isLongerThan(`${given}吉`, length)).toBe(true);
  });

  it('is what a longer one is cut to, between characters', () => {
    expect(shortened('𠮷野家', 3)).toBe('𠮷野家');
    expect(shortened('𠮷野家', 2)).toBe('𠮷野');
    expect(shortened('𠮷'.repeat(300), 200)).toBe('𠮷'.repeat(200));
  });

  it('is what a field of a method is held to', () => {
    const tooLong = (given: string) => text(100).problems(given, 'title').length > 0;
    expect(tooLong('𠮷'.repeat(100))).toBe(false);
    expect(tooLong('𠮷'.repeat(101))).toBe(true);
  });
});
