import { wordsOf } from '@attest/domain';

/**
 * What somebody typed to filter a list, as patterns for `searchable LIKE ALL ($n::text[])`: each word, folded as the
 * generated columns `searchable` are (`search_fold`); `%` and `_` are letters here. Null: nothing is asked.
 */
export const containing = (q: string | undefined): string[] | null => {
  const words = wordsOf(q ?? '');
  return words.length === 0 ? null : words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
};
