import { createRequire } from 'node:module';
import { lettersOfFont } from './letters-of-font';
import { useSecondFont } from './second-font';

const files = createRequire(import.meta.url);
const first = lettersOfFont(
  files.resolve('@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf'),
);
const second = lettersOfFont(
  files.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
);

const set = (text: string): unknown => {
  const node = { stack: [{ text }] };
  useSecondFont(node, { first, second, name: 'Second' });
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

  it('are set in the second, or named where neither has them', () => {
    expect(set('系統的技術能力')).toBe('系統的技術能力');
    expect(set('技术能力')).toEqual([{ text: '技' }, { text: '术', font: 'Second' }, { text: '能力' }]);
    expect(set('术')).toEqual([{ text: '术', font: 'Second' }]);
    expect(set('𠮷野\n家')).toBe('[U+20BB7]野\n家');
  });
});
