import { planSearch, type ReleaseState, releaseStates, searchKinds, standardKinds } from '@attest/domain';
import {
  oneOf,
  type SearchStateOf,
  text,
  useSearchState,
  wholeNumber,
} from '../../../shared/search-state/use-search-state';

/** Drafts are looked for among the imports. */
type FoundState = Exclude<ReleaseState, 'draft'>;
const foundStates = releaseStates.filter((state): state is FoundState => state !== 'draft');

const findState = {
  q: text,
  /** Which kind of line; null: the first few of each. */
  kind: oneOf(searchKinds, null),
  standardKind: oneOf(standardKinds, null),
  level: wholeNumber(1, 6),
  state: oneOf(foundStates, null),
};

export type FindUrl = SearchStateOf<typeof findState>;

/** What is looked for is the address: it can be sent on, and the way back leads to it. */
export const useFindUrl = () => useSearchState(findState);

/** Two characters, or one Chinese character: a single Latin letter begins half of all words. */
export function isWorthLooking(q: string): boolean {
  const { terms } = planSearch(q);
  return terms.some((term) => term.length > 1 || /[^a-z0-9]/.test(term));
}
