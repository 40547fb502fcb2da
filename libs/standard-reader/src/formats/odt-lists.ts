import { shownSign } from '../marks';
import { numeralText, type NumeralStyle } from './numerals';
import { elementsOf, type XmlElement } from './xml-tree';

interface Level {
  bullet?: string;
  style: NumeralStyle;
  prefix: string;
  suffix: string;
  start: number;
}

/** What `style:num-format` says by an example. */
const STYLES: readonly [RegExp, NumeralStyle][] = [
  [/^[一壹]/, 'han'],
  [/^甲/, 'heavenly'],
  [/^子/, 'zodiac'],
  [/^a/, 'lower-letter'],
  [/^A/, 'upper-letter'],
  [/^i/, 'lower-roman'],
  [/^I/, 'upper-roman'],
];

/** The marks of lists, which stand in no text of an OpenDocument file. */
export class OdtLists {
  private readonly styles = new Map<string, Level[]>();
  private readonly counters = new Map<string, number>();

  constructor(containers: readonly (XmlElement | undefined)[]) {
    for (const container of containers) {
      for (const style of container === undefined ? [] : elementsOf(container)) {
        if (style.name === 'text:list-style')
          this.styles.set(style.attributes['style:name'] ?? '', levelsOf(style));
      }
    }
  }

  /** The mark of the next item, with a space behind it; `list` are the styles it lies in, the innermost last. */
  next(list: readonly string[]): string {
    const depth = list.length - 1;
    const name = list.at(-1) ?? '';
    const level = this.styles.get(name)?.[depth];
    if (level === undefined) return '';
    if (level.bullet !== undefined) return `${level.bullet} `;
    const key = list.join('/');
    const n = this.counters.get(key) ?? level.start;
    this.counters.set(key, n + 1);
    for (const other of this.counters.keys()) if (other.startsWith(`${key}/`)) this.counters.delete(other);
    return `${level.prefix}${numeralText(n, level.style)}${level.suffix} `;
  }
}

function levelsOf(style: XmlElement): Level[] {
  const levels: Level[] = [];
  for (const { name, attributes } of elementsOf(style)) {
    const depth = Number(attributes['text:level'] ?? 1) - 1;
    if (depth < 0 || depth > 20) continue;
    const format = attributes['style:num-format'] ?? '';
    const bullet = attributes['text:bullet-char'];
    // A level without a format has no mark at all.
    if (name === 'text:list-level-style-number' && format === '') continue;
    levels[depth] = {
      ...(name === 'text:list-level-style-bullet' ? { bullet: shownSign(bullet ?? '●') } : {}),
      style: STYLES.find(([pattern]) => pattern.test(format))?.[1] ?? 'decimal',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: Number(attributes['text:start-value'] ?? 1) || 1,
    };
  }
  return levels;
}
