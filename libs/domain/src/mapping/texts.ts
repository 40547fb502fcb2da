import { foldSigns, squeeze } from '../comparison/squeeze';

/** The pieces that two texts are compared by, in their order: pairs of neighbouring Han characters, and Latin words. */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A text made ready to be compared, once. */
export interface Words {
  /** Signs and width folded, as the tokens count their places. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly keys: ReadonlySet<string>;
}

const runs = /\p{Script=Han}+|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}/.+#-]*[\p{Script=Latin}\p{N}]/gu;
const han = /^\p{Script=Han}/u;
/** Endings of English words that make one word of several forms. */
const ending = /(?:ing|ed|es|s)$/u;

export function wordsOf(text: string): Words {
  const folded = foldSigns(text);
  const tokens: Token[] = [];
  for (const { 0: run, index } of folded.matchAll(runs)) {
    if (han.test(run)) {
      for (let at = 0; at + 2 <= run.length; at += 1)
        tokens.push({ key: run.slice(at, at + 2), start: index + at, end: index + at + 2 });
    } else if (!/^\d+$/u.test(run)) {
      const word = run.toLowerCase();
      const key = word.length > 5 ? word.replace(ending, '') : word;
      tokens.push({ key, start: index, end: index + run.length });
    }
  }
  return { folded, tokens, keys: new Set(tokens.map(({ key }) => key)) };
}

/** Two texts with the same key say the same. */
export const sameTextKey = (text: string): string => squeeze(text).toLowerCase();
