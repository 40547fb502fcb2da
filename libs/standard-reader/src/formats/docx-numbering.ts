import { shownSign } from '../marks';
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

/** A use of a list: its levels, and where it begins to count anew the first time it is used. */
interface List {
  abstract: string;
  levels: Level[];
  anew: (number | undefined)[];
}

const MOST_DEPTH = 9;

const value = (element: XmlElement | undefined): string => element?.attributes['w:val'] ?? '';

const depthOf = (element: XmlElement): number => {
  const depth = Number(element.attributes['w:ilvl'] ?? 0);
  return Number.isInteger(depth) && depth >= 0 && depth < MOST_DEPTH ? depth : 0;
};

function put(levels: Level[], level: XmlElement): void {
  levels[depthOf(level)] = {
    format: value(childOf(level, 'w:numFmt')),
    text: value(childOf(level, 'w:lvlText')),
    start: Number(value(childOf(level, 'w:start')) || 1) || 1,
  };
}

/** The marks of numbered and bulleted paragraphs, which stand in no text of a Word file: codes may come from them. */
export class DocxNumbering {
  /** By the list that uses share: a second use of it goes on counting. */
  private readonly counters = new Map<string, number[]>();
  private readonly lists = new Map<string, List>();

  constructor(numbering: XmlElement | undefined) {
    const abstracts = new Map(
      childrenOf(numbering, 'w:abstractNum').map((list) => [
        list.attributes['w:abstractNumId'] ?? '',
        childrenOf(list, 'w:lvl'),
      ]),
    );
    for (const use of childrenOf(numbering, 'w:num')) {
      const abstract = value(childOf(use, 'w:abstractNumId'));
      const levels: Level[] = [];
      for (const level of abstracts.get(abstract) ?? []) put(levels, level);
      const anew: (number | undefined)[] = [];
      for (const override of childrenOf(use, 'w:lvlOverride')) {
        const own = childOf(override, 'w:lvl');
        if (own !== undefined) put(levels, own);
        const start = value(childOf(override, 'w:startOverride'));
        if (start !== '') anew[depthOf(override)] = Number(start) || 1;
      }
      this.lists.set(use.attributes['w:numId'] ?? '', { abstract, levels, anew });
    }
  }

  /** The mark in front of the next paragraph of a list, with a space behind it; empty when it has none. */
  next(numId: string, depth: number): string {
    const list = this.lists.get(numId);
    const level = list?.levels[depth];
    if (list === undefined || level === undefined || level.format === 'none') return '';
    const { levels, abstract, anew } = list;
    if (level.format === 'bullet') return `${shownSign(level.text)} `;
    const counters = this.counters.get(abstract) ?? [];
    this.counters.set(abstract, counters);
    const start = anew[depth];
    if (start !== undefined) {
      counters[depth] = start - 1;
      anew[depth] = undefined;
    }
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
