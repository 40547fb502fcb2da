/**
 * What is looked for, taken apart the way published text is (`search_grams` in the database; a test compares the two):
 * Chinese has no spaces, so each two neighbours are a gram; other words are found from their beginning.
 */

/** What a search finds, in the order in which it is shown. */
export const searchKinds = [
  'standard',
  'unit',
  'element',
  'indicator',
  'knowledge',
  'skill',
  'attitude',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Character classes in the notation that regular expressions here and in PostgreSQL share. */
export const searchRuns = {
  word: '[a-z0-9\\u00df-\\u024f\\u0370-\\u052f]',
  han: '[\\u3005-\\u3007\\u3040-\\u312f\\u31a0-\\u31bf\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff]',
} as const;

const runs = new RegExp(`${searchRuns.word}+|${searchRuns.han}+`, 'g');
const isWord = new RegExp(`^${searchRuns.word}`);
const LONGEST_WORD = 40;
const MOST_GRAMS = 12;

export interface SearchPlan {
  /** Grams and beginnings of grams: every one of them is in what is looked for. None: there is nothing to look for. */
  readonly grams: readonly string[];
  readonly beginnings: readonly string[];
  /** Terms that having all of these does not prove. */
  readonly toProve: readonly string[];
  /** As they are marked. */
  readonly terms: readonly string[];
}

/**
 * Full and half width, composed or not, capitals, 臺 and 台 are one. Letter by letter, as the database does it: a sigma
 * is the same at the end of a word, and a dotted capital I becomes one letter.
 */
export const foldText = (text: string): string =>
  text.normalize('NFKC').replaceAll('İ', 'i').replaceAll('Σ', 'σ').toLowerCase().replaceAll('臺', '台');

/** What is typed to filter a list, folded: every word has to be there, wherever it stands. Empty: nothing is asked. */
export const wordsOf = (q: string): string[] =>
  foldText(q)
    .split(/\s+/)
    .filter((word) => word !== '');

/** @param words of `wordsOf` */
export const hasWords = (text: string, words: readonly string[]): boolean => {
  const folded = words.length === 0 ? '' : foldText(text);
  return words.every((word) => folded.includes(word));
};

export function planSearch(q: string): SearchPlan {
  const terms = [
    ...new Set(
      foldText(q)
        .split(/\s+/)
        .filter((term) => runsOf(term).length > 0),
    ),
  ];
  const grams = new Set<string>();
  const beginnings = new Set<string>();
  const toProve: string[] = [];
  for (const term of terms) {
    const found = runsOf(term);
    for (const run of found) {
      for (const { gram, whole } of gramsOf(run)) {
        if (grams.size + beginnings.size < MOST_GRAMS) (whole ? grams : beginnings).add(gram);
      }
    }
    if (found[0] !== term || gramsOf(term).length > 1 || grams.size + beginnings.size === MOST_GRAMS)
      toProve.push(term);
  }
  return { grams: [...grams], beginnings: [...beginnings], toProve, terms };
}

const runsOf = (folded: string): string[] => folded.match(runs) ?? [];

function gramsOf(run: string): { gram: string; whole: boolean }[] {
  if (isWord.test(run)) return [{ gram: run.slice(0, LONGEST_WORD), whole: false }];
  if (run.length === 1) return [{ gram: run, whole: false }];
  return Array.from({ length: run.length - 1 }, (_, index) => ({
    gram: run.slice(index, index + 2),
    whole: true,
  }));
}

/** Where the terms stand in a text as published: [start, end) in UTF-16 units, in order, none over another. */
export function marksIn(text: string, terms: readonly string[]): [number, number][] {
  const { folded, origin } = foldWithOrigin(text);
  const found: [number, number][] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      found.push([origin[at] ?? 0, origin[at + term.length] ?? text.length]);
    }
  }
  found.sort(([a, b], [c, d]) => a - c || b - d);
  const marks: [number, number][] = [];
  for (const [start, end] of found) {
    const last = marks.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** Folding may change lengths (㎡ becomes m2): each place of the result knows where it comes from. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldText(character);
    folded += piece;
    for (let index = 0; index < piece.length; index += 1) origin.push(at);
    at += character.length;
  }
  origin.push(text.length);
  return { folded, origin };
}
