import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What the address says: who is being invited or proposed. */
export interface ThirdPartiesUrl {
  /** `new`, the id of a proposal that is taken up, or null. */
  invite: string | null;
  propose: boolean;
  /** Where it was asked from: the questions that speak of it are chosen. */
  target: string | null;
  change: (next: { invite?: string | null; propose?: boolean }) => void;
}

export function useThirdPartiesUrl(): ThirdPartiesUrl {
  const [search, setSearch] = useSearchParams();
  const change = useCallback<ThirdPartiesUrl['change']>(
    ({ invite = null, propose = false }) => {
      setSearch(
        { ...(invite === null ? {} : { invite }), ...(propose ? { propose: '1' } : {}) },
        { replace: true },
      );
    },
    [setSearch],
  );
  return {
    invite: search.get('invite'),
    propose: search.get('propose') !== null,
    target: search.get('target'),
    change,
  };
}
