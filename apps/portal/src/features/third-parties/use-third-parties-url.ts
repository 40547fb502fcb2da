import {
  flag,
  optional,
  type SearchStateOf,
  useSearchState,
} from '../../shared/search-state/use-search-state';

const viewState = {
  /** `new`, the id of a proposal that is taken up, or null. */
  invite: optional,
  propose: flag,
  /** Where it was asked from: the questions that speak of it are chosen. */
  target: optional,
};

export interface ThirdPartiesUrl extends SearchStateOf<typeof viewState> {
  change: (next: { invite?: string | null; propose?: boolean }) => void;
}

/** What the address says: who is being invited or proposed. */
export function useThirdPartiesUrl(): ThirdPartiesUrl {
  const [view, change] = useSearchState(viewState);
  return {
    ...view,
    change: (next) => {
      change(next, { clear: true });
    },
  };
}
