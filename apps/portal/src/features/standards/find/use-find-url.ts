import {
  planSearch,
  type ReleaseState,
  releaseStates,
  type SearchKind,
  searchKinds,
  type StandardKind,
  standardKinds,
} from '@attest/domain';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Drafts are looked for among the imports. */
type FoundState = Exclude<ReleaseState, 'draft'>;
const foundStates = releaseStates.filter((state): state is FoundState => state !== 'draft');

export interface FindUrl {
  q: string;
  /** Which kind of line; null: the first few of each. */
  kind: SearchKind | null;
  standardKind: StandardKind | null;
  level: number | null;
  state: FoundState | null;
}

const known = <T extends string>(list: readonly T[], value: string | null): T | null =>
  list.find((each) => each === value) ?? null;

/** What is looked for is the address: it can be sent on, and the way back leads to it. */
export function useFindUrl(): [FindUrl, (change: Partial<FindUrl>) => void] {
  const [search, setSearch] = useSearchParams();
  const level = Number(search.get('level'));
  const url: FindUrl = {
    q: search.get('q') ?? '',
    kind: known(searchKinds, search.get('kind')),
    standardKind: known(standardKinds, search.get('standardKind')),
    level: level >= 1 && level <= 6 ? level : null,
    state: known(foundStates, search.get('state')),
  };
  const change = useCallback(
    (changed: Partial<FindUrl>) => {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(changed)) {
            if (value === null || value === '') next.delete(key);
            else next.set(key, String(value));
          }
          return next;
        },
        { replace: true },
      );
    },
    [setSearch],
  );
  return [url, change];
}

/** Two characters, or one Chinese character: a single Latin letter begins half of all words. */
export function isWorthLooking(q: string): boolean {
  const { terms } = planSearch(q);
  return terms.some((term) => term.length > 1 || /[^a-z0-9]/.test(term));
}
