import { describe, expect, it } from '@jest/globals';
import { text } from './methods/fields';
import { visibleText } from './visible-text';

const unseen = [
  '',
  ' ',
  '　',
  '\u200b',
  '\u2060\ufeff',
  '\u202e',
  '\u00ad',
  '\u3164',
  '\u2800',
  '\ufe0f',
  '\u0007',
];
const seen = ['王', '𠮷', '\u{e000}', '。', '💥', '\u200b王', '\u0301', '0'];

describe('text in which something can be seen', () => {
  it('is none of what takes no ink', () => {
    expect(unseen.filter((given) => visibleText.test(given))).toEqual([]);
    expect(seen.filter((given) => !visibleText.test(given))).toEqual([]);
  });

  it('is what a field of a method asks for', () => {
    expect(unseen.map((given) => text(10).tidy(given)).filter((kept) => kept !== null)).toEqual([]);
    expect(text(10).tidy(' \u200b王 ')).toBe('\u200b王');
  });
});
