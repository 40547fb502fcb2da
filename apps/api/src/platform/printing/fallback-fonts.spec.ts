import { createRequire } from 'node:module';
import { lettersOfFont } from './letters-of-font';
import { namesOf, useFallbackFonts } from './fallback-fonts';

const files = createRequire(import.meta.url);
const first = lettersOfFont(
  files.resolve('@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf'),
);
const second = lettersOfFont(
  files.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
);

const arabic = lettersOfFont(
  files.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
);

const fonts = {
  first,
  others: [
    { name: 'Second', has: second },
    { name: 'Arabic', has: arabic, joined: true },
  ],
};
const set = (text: string): unknown => {
  const node = { stack: [{ text }] };
  useFallbackFonts(node, fonts);
  return node.stack[0]?.text;
};

describe('letters that the first font lacks', () => {
  it('are known from the fonts themselves', () => {
    expect(['職', '喆', '峯', '□', 'A'].map((letter) => first(letter.codePointAt(0) ?? 0))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['术', '𠮷', '☐'].map((letter) => first(letter.codePointAt(0) ?? 0))).toEqual([
      false,
      false,
      false,
    ]);
    expect(second('术'.codePointAt(0) ?? 0)).toBe(true);
  });

  it('are set in the second, or stand as a numbered placeholder where none has them', () => {
    expect(set('系統的技術能力')).toBe('系統的技術能力');
    expect(set('技术能力')).toEqual([{ text: '技' }, { text: '术', font: 'Second' }, { text: '能力' }]);
    expect(set('术')).toEqual([{ text: '术', font: 'Second' }]);
    expect(set('𠮷野\n家')).toBe('〓1野\n家');
    const content = [{ text: '𠮷田與𡃁' }, { text: [{ text: '𠮷' }, '𫝀'] }];
    const missing = useFallbackFonts(content, fonts);
    expect(content).toEqual([{ text: '〓1田與𡃁' }, { text: [{ text: '〓1' }, { text: '〓2' }] }]);
    expect(first('〓'.codePointAt(0) ?? 0)).toBe(true);
    expect(namesOf(missing)).toEqual(['〓1 U+20BB7', '〓2 U+2B740']);
  });

  it('of a script that joins them are set as one run, with the spaces between words', () => {
    expect(set('受評者 محمد علي 先生')).toMatchObject([
      { text: '受評者 ' },
      { text: 'محمد علي', font: 'Arabic', noWrap: true },
      { text: ' ' },
      { text: '先生' },
    ]);
  });
});
