import { describe, expect, it } from '@jest/globals';
import { line } from './methods/fields';
import { singleLine } from './single-line';

const code = (sign: number) => String.fromCodePoint(sign);
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => code(first + index));

describe('a text of one line', () => {
  it.each(
    [
      ...between(0x202a, 0x202e),
      ...between(0x2066, 0x2069),
      ...between(0x206a, 0x206f),
      ...['\u200b', '\u200e', '\u200f', '\u061c', '\u2060', '\ufeff', '\u00ad', '\u3164', '\u0007', '\u009b'],
      ...['\u200c', '\u200d', '\u{e0041}'],
    ].map((sign) => [sign.codePointAt(0)?.toString(16), sign]),
  )('loses U+%s, which nobody sees', (_, sign) => {
    expect(singleLine(`王${sign}小明${sign}`)).toBe('王小明');
  });

  it.each([
    ['a joiner of Persian', 'علی\u200cرضا'],
    ['a joiner of Sinhala', 'ශ්\u200dරී'],
    ['a joiner of Devanagari', 'क्\u200dष'],
    ['a family of emoji', '👩\u200d👧'],
    ['a flag of emoji', '🏳\ufe0f\u200d🌈'],
    ['an ideographic variation', '葛\u{e0100}城'],
    ['a sign outside the basic plane', '𠮷田'],
    ['an ideographic space between names', '陳　冠宇'],
    ['Hebrew and Latin', 'שרה Cohen'],
  ])('keeps %s', (_, text) => {
    expect(singleLine(text)).toBe(text);
  });

  it('has spaces where lines ended, and none around it', () => {
    expect(singleLine(' 陳冠宇\r\n組長\u2028課長\t')).toBe('陳冠宇 組長 課長');
    expect(singleLine('\u202e\u200b')).toBe('');
  });

  it('is what the record keeps of a name within a method', () => {
    expect(line(10).tidy('\u202e王小明\u202c')).toBe('王小明');
    expect(line(10).tidy('\u202e')).toBeNull();
    expect(line(10).problems('王小明', 'name')).toEqual([]);
  });
});
