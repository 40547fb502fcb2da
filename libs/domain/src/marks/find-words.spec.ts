import fc from 'fast-check';
import { placeOfWords, wordsBetween } from './find-words';

const text = '客戶\n一、先確認變更\n二、先確認變更的影響\n';
const at = text.indexOf('先確認', text.indexOf('二'));

const marked = (from: number, to: number, within = text) => {
  const locator = wordsBetween(within, from, to, 2_000, 64);
  if (locator === undefined) throw new Error('nothing is marked');
  return locator;
};

describe('marked words', () => {
  it('are found where they were marked, over the ends of paragraphs too', () => {
    // A blank at the edge is no word.
    expect(marked(at - 3, at + 5)).toMatchObject({ at: at - 2, quote: '二、先確認變更'.slice(0, 7) });
    const across = marked(3, at + 3);
    expect(across.quote).not.toContain('\n');
    expect(placeOfWords(text, across)).toEqual({ from: 3, to: at + 3 });
  });

  it('are found by what stands around them when the text has moved', () => {
    const locator = marked(at, at + 5);
    const later = `前言\n${text}`;
    expect(placeOfWords(later, locator)).toEqual({ from: at + 3, to: at + 8 });
  });

  it('are nowhere when the words are', () => {
    expect(placeOfWords('別的文字\n', marked(at, at + 5))).toBeUndefined();
    expect(wordsBetween(text, 2, 3, 2_000, 64)).toBeUndefined();
  });

  it('are always found again in the text they were marked in', () => {
    const paragraph = fc.stringMatching(/^[a-c一二]{1,6}( [a-c一二]{1,4}){0,2}$/);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (lines, a, b) => {
        const whole = lines.map((line) => `${line}\n`).join('');
        const [from, to] = [a % whole.length, (b % whole.length) + 1].sort((x, y) => x - y);
        const locator = wordsBetween(whole, from ?? 0, to ?? 1, 2_000, 64);
        if (locator === undefined) return;
        expect(placeOfWords(whole, locator)).toEqual({
          from: locator.at,
          to: locator.at + locator.quote.length,
        });
      }),
    );
  });
});
