/** How word processors write the numbers of a list. */
export type NumeralStyle =
  'decimal' | 'han' | 'heavenly' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'zodiac';

const HAN = '零一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 12 is 12, 十二, l, xii …; a style that ends goes on in digits. */
export function numeralText(n: number, style: NumeralStyle): string {
  if (n < 1) return String(n);
  switch (style) {
    case 'han':
      return han(n);
    case 'heavenly':
      return STEMS[n - 1] ?? String(n);
    case 'zodiac':
      return BRANCHES[n - 1] ?? String(n);
    case 'lower-letter':
      return letters(n);
    case 'upper-letter':
      return letters(n).toUpperCase();
    case 'lower-roman':
      return roman(n);
    case 'upper-roman':
      return roman(n).toUpperCase();
    default:
      return String(n);
  }
}

function han(n: number): string {
  if (n >= 100) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : HAN.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : HAN.charAt(ones));
}

/** a … z, aa, bb: as word processors count on. */
const letters = (n: number): string =>
  String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(10, Math.floor((n - 1) / 26) + 1));

function roman(n: number): string {
  if (n > 3999) return String(n);
  let [rest, text] = [n, ''];
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
