import type { WordsLocator } from './mark-locator';

/**
 * Where marked words stand in a text: where they were marked, or, should the text have been read anew since and they
 * stand elsewhere, the place with the same words around it. Undefined when they are nowhere.
 */
export function placeOfWords(
  text: string,
  { at, quote, prefix, suffix }: Omit<WordsLocator, 'kind'>,
): { readonly from: number; readonly to: number } | undefined {
  const flat = text.replaceAll('\n', ' ');
  if (flat.startsWith(quote, at)) return { from: at, to: at + quote.length };
  let best: { from: number; score: number; far: number } | undefined;
  for (let from = flat.indexOf(quote); from !== -1; from = flat.indexOf(quote, from + 1)) {
    const before = flat.slice(Math.max(0, from - prefix.length - 1), from).trimEnd();
    const after = flat.slice(from + quote.length, from + quote.length + suffix.length + 1).trimStart();
    const score = sharedEnd(before, prefix) + sharedStart(after, suffix);
    const far = Math.abs(from - at);
    if (best === undefined || score > best.score || (score === best.score && far < best.far))
      best = { from, score, far };
  }
  return best && { from: best.from, to: best.from + quote.length };
}

/** The mark of a part of a text, with what stands around it; undefined for nothing but blanks. */
export function wordsBetween(text: string, from: number, to: number, most: number, context: number) {
  const flat = text.replaceAll('\n', ' ');
  const start = from + (flat.slice(from, to).length - flat.slice(from, to).trimStart().length);
  const quote = flat.slice(start, Math.min(to, start + most)).trimEnd();
  if (quote === '') return undefined;
  return {
    kind: 'words',
    at: start,
    quote,
    prefix: flat.slice(Math.max(0, start - context), start).trim(),
    suffix: flat.slice(start + quote.length, start + quote.length + context).trim(),
  } as const;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}
