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
const MOST_KEYS = 12;
const LAST_CHARACTER = '\u{10FFFF}';

/** From which gram to which: both the same where it is known whole. */
export interface SearchKey {
  readonly low: string;
  readonly high: string;
}

export interface SearchPlan {
  /** Every one of them is in what is looked for; none: there is nothing to look for. */
  readonly keys: readonly SearchKey[];
  /** Terms that having all their grams does not prove. */
  readonly toProve: readonly string[];
  /** As they are marked. */
  readonly terms: readonly string[];
}

/** Full and half width, capitals, 臺 and 台 are one. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('臺', '台');

export function planSearch(q: string): SearchPlan {
  const terms = [
    ...new Set(
      foldText(q)
        .split(/\s+/)
        .filter((term) => runsOf(term).length > 0),
    ),
  ];
  const keys = new Map<string, SearchKey>();
  const toProve: string[] = [];
  for (const term of terms) {
    const found = runsOf(term);
    const wanted = found.flatMap(keysOf);
    const proven = found.length === 1 && wanted.length === 1 && found[0] === term;
    let left = false;
    for (const key of wanted) {
      if (keys.size < MOST_KEYS || keys.has(key.low)) keys.set(key.low, key);
      else left = true;
    }
    if (!proven || left) toProve.push(term);
  }
  return { keys: [...keys.values()], toProve, terms };
}

const runsOf = (folded: string): string[] => folded.match(runs) ?? [];

function keysOf(run: string): SearchKey[] {
  if (isWord.test(run)) return [from(run.slice(0, LONGEST_WORD))];
  if (run.length === 1) return [from(run)];
  return Array.from({ length: run.length - 1 }, (_, index) => {
    const gram = run.slice(index, index + 2);
    return { low: gram, high: gram };
  });
}

const from = (start: string): SearchKey => ({ low: start, high: `${start}${LAST_CHARACTER}` });

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
