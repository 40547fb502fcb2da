import type { Place } from './reading';
import type { Context } from './findings';
import { quote } from './findings';
import type { ItemDraft, ItemLetter } from './task-items';
import { concat, slice, squeeze, type Traced } from './traced';

/** Words that a letter of the alphabet begins, such as «S 型» and «P 值», are no items. */
const WORDS = /^\s*(?:值|型|曲線|級|類|軸|點|檔|板|波|圖|法|字|項|組|區|段|系列|公司|先生|小姐)/;

/** Cuts a text at each letter of its column that stands alone before Han text: «溝通能力 S 文書能力». */
export function cutAtLetters(text: Traced, letter: ItemLetter): Traced[] {
  const pattern = new RegExp(`(?<=\\p{Script=Han}\\S?\\s+)${letter}\\s+(?=\\p{Script=Han}{2})`, 'gu');
  const starts = [...text.text.matchAll(pattern)]
    .filter((match) => !WORDS.test(text.text.slice(match.index + match[0].length)))
    .map((match) => match.index);
  return [0, ...starts].map((start, i) => slice(text, start, starts[i]));
}

const headingOf = ({ builder, parts }: ItemDraft): string => squeeze(builder?.heading ?? concat(parts).text);

/**
 * Gives a number to each item of knowledge and skill that lost its own: that of the same name elsewhere, the next one
 * after the item above, or where that is another item's, the next after all.
 */
export function numberLostCodes(items: readonly ItemDraft[]): void {
  for (const [i, item] of items.entries()) {
    if (item.lost !== true || (item.column !== 'K' && item.column !== 'S')) continue;
    const own = items.filter((other) => other.column === item.column && other.numbers.length > 0);
    const heading = headingOf(item);
    const same = own.find((other) => headingOf(other) === heading);
    const next = (items[i - 1]?.numbers[0] ?? 0) + 1;
    const isTaken = own.some((other) => other.numbers[0] === next);
    const highest = Math.max(0, ...own.map((other) => other.numbers[0] ?? 0));
    item.numbers = [same?.numbers[0] ?? (isTaken ? highest + 1 : next)];
  }
}

interface Numbered {
  code: string;
  text: string;
  at: Place;
}

/** Asks whether a letter without its number begins an item, and which. */
export function reportLostNumber(
  ctx: Context,
  item: Numbered,
  before: Numbered | undefined,
  letter: string,
): void {
  const seen = `${letter} ${quote(item.text, 40)}`;
  ctx.findings.add(item.at, {
    grade: 'decide',
    code: 'code.lost-number',
    subject: item.code,
    seen,
    proposed: `${item.code} ${quote(item.text, 40)}`,
    zh: `「${seen}」只印了 ${letter}，沒有號碼；視為另一項，編為 ${item.code}。`,
    en: `“${seen}” has the letter ${letter} and no number; it is read as an item of its own, ${item.code}.`,
    choices: [
      {
        id: 'own',
        label: { 'zh-TW': `另一項 ${item.code}`, en: `An item of its own, ${item.code}` },
        effects: [],
      },
      {
        id: 'code',
        label: { 'zh-TW': '另一項，代碼另訂', en: 'An item of its own, under another code' },
        effects: [],
        accepts: 'code',
        targets: [item.at],
      },
      ...(before === undefined
        ? []
        : [
            {
              id: 'joined',
              label: {
                'zh-TW': `屬於 ${before.code} 的文字`,
                en: `It belongs to the text of ${before.code}`,
              },
              effects: [
                {
                  op: 'join' as const,
                  at: item.at,
                  to: before.at,
                  text: `${before.text} ${letter} ${item.text}`,
                },
              ],
            },
          ]),
    ],
  });
}
