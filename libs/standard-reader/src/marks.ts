/**
 * How items of lists are marked, by what publishers and word processors use: known here for all formats, and nowhere
 * else. Patterns stand for folded text, in which full-width forms are plain.
 */

/** Signs that begin an item wherever they stand after white space; U+F021 to U+F0FF are those of symbol fonts. */
const SIGNS = '■●○◆◇▪▫□•▲△▼▽★☆◎※➢➤►▶‣⁃❖✓✔◾◽⚫⚪\\uf021-\\uf0ff';
/** Signs that stand within names and words as well: they count at the start of a line only. */
const WEAK_SIGNS = '‧·・･⋅∙';
/** A hyphen or an asterisk needs white space behind it. */
const DASHES = '[-–—*](?=\\s)';
/** The round bullet that word processors take from a typewriter's letters. */
const LETTER_O = 'o(?=\\s+\\p{Script=Han})';

export const BULLET = new RegExp(`^\\s*([${SIGNS}${WEAK_SIGNS}]|${LETTER_O})\\s*`, 'u');
export const DASH = new RegExp(`^\\s*(${DASHES})\\s+`, 'u');
const SIGN = new RegExp(`^[${SIGNS}]$`, 'u');
export const isSign = (c: string): boolean => SIGN.test(c);

/** What the signs of symbol fonts show; any other of them is some bullet. */
const SHOWN: Readonly<Record<string, string>> = {
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf071': '□',
  '\uf075': '◆',
  '\uf0a7': '■',
  '\uf0a8': '□',
  '\uf0b7': '●',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
};

/** A sign of a list as it is shown, whatever font the file keeps it in; «o» is how a typewriter's font draws a circle. */
export const shownSign = (sign: string): string =>
  sign === 'o' ? '○' : (SHOWN[sign] ?? (/[\ue000-\uf8ff]/.test(sign) ? '●' : sign));

/** A character of a symbol font within a text, where it may be anything. */
export const shownSymbol = (c: string): string => SHOWN[c] ?? c;

/** Where bullets stand in a text: at its start, or after white space. */
export const bulletsIn = (text: string): number[] =>
  [...text.matchAll(new RegExp(`(^|\\s)[${SIGNS}]\\s*`, 'gu'))].map(
    (match) => match.index + (match[1]?.length ?? 0),
  );

const HAN = '[一二三四五六七八九十]{1,3}';
const STEMS = '甲乙丙丁戊己庚辛壬癸';

export type OrdinalKind =
  | 'chinese'
  | 'bracketChinese'
  | 'bracket'
  | 'number'
  | 'letter'
  | 'bracketLetter'
  | 'circled'
  | 'stem'
  | 'financial'
  | 'roman';

/** Each with the part that counts; tried in this order. */
export const ORDINALS: readonly [OrdinalKind, RegExp][] = [
  ['chinese', new RegExp(`^\\s*(${HAN})\\s*[、.,，]\\s*`)],
  ['bracketChinese', new RegExp(`^\\s*[(]\\s*(${HAN})\\s*[)]\\s*`)],
  ['bracket', /^\s*[(]\s*(\d{1,3})\s*[)]\s*/],
  // «1. 3D», «1.研究», but not «1.5 公尺»; «1、» and «1)» alike.
  ['number', /^\s*(\d{1,3})\s*[.、,)](?:\s+|(?!\d))/],
  ['letter', /^\s*([A-Za-z])[.)]\s+/],
  ['bracketLetter', /^\s*[(]([A-Za-z])[)]\s+/],
  ['circled', /^\s*([①-⑳⑴-⒛㈠-㈩❶-❿➀-➓])\s*/],
  // «甲、乙雙方» begins a sentence.
  ['stem', new RegExp(`^\\s*([${STEMS}])[、.](?!\\s*[${STEMS}])\\s*`)],
  ['financial', /^\s*([壹貳參叁肆伍陸柒捌玖拾]{1,2})[、.]\s*/],
  ['roman', /^\s*([Ⅰ-Ⅻⅰ-ⅻ])\s*[、.)]?\s*/],
];

/** Runs of signs that count from 1. */
const COUNTED = ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '❶❷❸❹❺❻❼❽❾❿', '➀➁➂➃➄➅➆➇➈➉', '➊➋➌➍➎➏➐➑➒➓', STEMS];
const COUNTED_FROM: readonly [first: string, last: string][] = [
  ['⑴', '⒇'],
  ['⒈', '⒛'],
  ['㈠', '㈩'],
  ['Ⅰ', 'Ⅻ'],
  ['ⅰ', 'ⅻ'],
];
const FINANCIAL = ['壹', '貳', '參叁', '肆', '伍', '陸', '柒', '捌', '玖'];

/** What a sign that is an ordinal by itself counts: ③ is 3, 丙 is 3, 拾壹 is 11. Undefined when it is none. */
export function signValue(sign: string): number | undefined {
  for (const run of COUNTED) if (run.includes(sign)) return run.indexOf(sign) + 1;
  for (const [first, last] of COUNTED_FROM) {
    if (sign >= first && sign <= last) return sign.charCodeAt(0) - first.charCodeAt(0) + 1;
  }
  const digit = (c: string): number => FINANCIAL.findIndex((forms) => forms.includes(c)) + 1;
  if (/^拾/.test(sign)) return 10 + (sign.length > 1 ? digit(sign.charAt(1)) : 0);
  const value = sign === '' ? 0 : digit(sign.charAt(0));
  return value > 0 ? value : undefined;
}

/** «1.2 text»: the number of an element with that of its indicator. */
export interface DottedNumber {
  element: number;
  indicator: number;
  length: number;
}

/** @param hyphens «1-2» as well, which begins a text where nothing says that it is a number */
export function dottedNumber(folded: string, hyphens = false): DottedNumber | undefined {
  const match = /^\s*(\d{1,2})\s*([.-])\s*(\d{1,2})(?:[.、]\s*|\s+|(?=[^\d.\s]))/.exec(folded);
  if (match === null || (match[2] === '-' && !hyphens)) return undefined;
  return { element: Number(match[1]), indicator: Number(match[3]), length: match[0].length };
}

/** Whether a text is a mark and nothing else: what stands behind a wide gap after it is its item. */
export function isMarkAlone(folded: string): boolean {
  const text = `${folded.trim()} `;
  if (text.length > 8) return false;
  return [BULLET, DASH, ...ORDINALS.map(([, pattern]) => pattern)].some(
    (pattern) => pattern.exec(text)?.[0].length === text.length,
  );
}

/** How an item begins that is no code: what begins so is never the rest of the line above. */
export function opensItem(folded: string): boolean {
  if (BULLET.test(folded) || DASH.test(folded)) return true;
  return ORDINALS.some(([kind, pattern]) => kind !== 'letter' && pattern.test(folded));
}
