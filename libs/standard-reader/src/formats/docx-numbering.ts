import { numeralText, type NumeralStyle } from './numerals';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

interface Level {
  format: string;
  /** «%1.», «(%2)»: the level's own number and those above it. */
  text: string;
  start: number;
}

const STYLES: Readonly<Record<string, NumeralStyle>> = {
  taiwaneseCounting: 'han',
  taiwaneseCountingThousand: 'han',
  chineseCounting: 'han',
  chineseCountingThousand: 'han',
  ideographDigital: 'han',
  japaneseCounting: 'han',
  ideographTraditional: 'heavenly',
  ideographZodiac: 'zodiac',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

/** Symbols of the fonts in which word processors keep their bullets. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf075': '◆',
  '\uf0b7': '●',
  '\uf0a7': '■',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf071': '□',
  o: '○',
};

const value = (element: XmlElement | undefined): string => element?.attributes['w:val'] ?? '';

/** The marks of numbered and bulleted paragraphs, which stand in no text of a Word file: codes may come from them. */
export class DocxNumbering {
  private readonly levels = new Map<string, Level[]>();
  private readonly counters = new Map<string, number[]>();
  private readonly lists = new Map<string, string>();

  constructor(numbering: XmlElement | undefined) {
    for (const list of childrenOf(numbering, 'w:abstractNum')) {
      const levels: Level[] = [];
      for (const level of childrenOf(list, 'w:lvl')) {
        levels[Number(level.attributes['w:ilvl'] ?? 0)] = {
          format: value(childOf(level, 'w:numFmt')),
          text: value(childOf(level, 'w:lvlText')),
          start: Number(value(childOf(level, 'w:start')) || 1),
        };
      }
      this.levels.set(list.attributes['w:abstractNumId'] ?? '', levels);
    }
    for (const use of childrenOf(numbering, 'w:num')) {
      this.lists.set(use.attributes['w:numId'] ?? '', value(childOf(use, 'w:abstractNumId')));
    }
  }

  /** The mark in front of the next paragraph of a list, with a space behind it; empty when it has none. */
  next(numId: string, depth: number): string {
    const levels = this.levels.get(this.lists.get(numId) ?? '');
    const level = levels?.[depth];
    if (levels === undefined || level === undefined || level.format === 'none') return '';
    if (level.format === 'bullet')
      return `${BULLETS[level.text] ?? (/[\ue000-\uf8ff]/.test(level.text) ? '●' : level.text)} `;
    const counters = this.counters.get(numId) ?? [];
    this.counters.set(numId, counters);
    counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    counters.length = depth + 1;
    const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      return numeralText(
        counters[of] ?? levels[of]?.start ?? 1,
        STYLES[levels[of]?.format ?? ''] ?? 'decimal',
      );
    });
    return text === '' ? '' : `${text} `;
  }
}
