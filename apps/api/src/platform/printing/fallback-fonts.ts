interface Run {
  text: string;
  font?: string;
  fontFeatures?: string[];
  noWrap?: boolean;
}

interface FallbackFont {
  readonly name: string;
  readonly has: (codePoint: number) => boolean;
  /**
   * Written from right to left in joined letters: words that follow one another are set as one, so that their order and
   * the joins are those of the script.
   */
  readonly joined?: boolean;
}

export interface FontsInOrder {
  readonly first: (codePoint: number) => boolean;
  readonly others: readonly FallbackFont[];
}

/** Stands for a letter that no font has, as it does in print shops: a bar that cannot be mistaken for text. */
const placeholder = '〓';
/** Asked of the font for a run as a whole; without them it would be set word by word, from left to right. */
const joining = ['ccmp', 'isol', 'init', 'medi', 'fina', 'rlig', 'calt', 'liga'];

/**
 * Sets letters that the first font lacks in the first of the others that has them, everywhere in a document, in place:
 * a published standard holds 「术」, which no font for Traditional Chinese has, and a blank would change what it says.
 * A letter that none has becomes a placeholder with a number.
 * @returns those letters, in the order of their numbers
 */
export function useFallbackFonts(node: unknown, fonts: FontsInOrder): string[] {
  const missing: string[] = [];
  walk(node, fonts, missing);
  return missing;
}

function walk(node: unknown, fonts: FontsInOrder, missing: string[]): void {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, fonts, missing);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  for (const key of Object.keys(node)) {
    const value: unknown = Reflect.get(node, key);
    if (key === 'text' && Array.isArray(value)) {
      for (const part of value) walk(part, fonts, missing);
      const parts = value.flatMap((part: unknown) =>
        typeof part === 'string' ? runsOf(part, fonts, missing) : [part],
      );
      Reflect.set(node, key, parts);
      continue;
    }
    if (key !== 'text' || typeof value !== 'string') {
      walk(value, fonts, missing);
      continue;
    }
    const runs = runsOf(value, fonts, missing);
    const [only] = runs;
    if (runs.length > 1 || only?.font !== undefined) Reflect.set(node, key, runs);
    else if (only !== undefined) Reflect.set(node, key, only.text);
  }
}

function runsOf(text: string, { first, others }: FontsInOrder, missing: string[]): Run[] {
  const runs: Run[] = [];
  const add = (said: string, font: FallbackFont | undefined) => {
    const last = runs.at(-1);
    if (last !== undefined && last.font === font?.name) last.text += said;
    else runs.push(runIn(said, font));
  };
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const before = others.find(({ name }) => name === last?.font);
    // A space between two words of a joined script belongs to them; it is given back where no second word follows.
    if (letter === ' ' && before?.joined === true && before.has(0x20)) {
      add(letter, before);
      continue;
    }
    const has = codePoint < 0x20 || first(codePoint);
    const font = has ? undefined : others.find((each) => each.has(codePoint));
    add(has || font !== undefined ? letter : numbered(letter, missing), font);
  }
  return runs.flatMap(withoutEndingSpaces);
}

const runIn = (text: string, font: FallbackFont | undefined): Run => {
  if (font === undefined) return { text };
  return font.joined === true
    ? { text, font: font.name, fontFeatures: joining, noWrap: true }
    : { text, font: font.name };
};

function withoutEndingSpaces(run: Run): Run[] {
  const words = run.noWrap === true ? run.text.trimEnd() : run.text;
  return words === run.text ? [run] : [{ ...run, text: words }, { text: run.text.slice(words.length) }];
}

function numbered(letter: string, missing: string[]): string {
  if (!missing.includes(letter)) missing.push(letter);
  return `${placeholder}${String(missing.indexOf(letter) + 1)}`;
}

/** `〓1 U+20BB7`: what each placeholder stands for. */
export const namesOf = (missing: readonly string[]): string[] =>
  missing.map(
    (letter, index) =>
      `${placeholder}${String(index + 1)} U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
