import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { isApiError } from '../../shared/http/api-error';
import { useUnlisted } from '../../shared/links/use-unlisted';
import { queryKeys } from '../../shared/queries/query-keys';

/** Why a link leads nowhere (any more). */
export type InvalidReason = 'none' | 'used' | 'expired' | 'withdrawn';

const codes: Readonly<Record<string, InvalidReason>> = {
  not_found: 'none',
  'account_link.used': 'used',
  'account_link.expired': 'expired',
  'account_link.withdrawn': 'withdrawn',
};

export const whyInvalid = (error: unknown): InvalidReason | null =>
  isApiError(error) ? (codes[error.code] ?? null) : null;

/** What shows the API which link is held. */
export interface LinkHeaders {
  'Link-Token': string;
}

export interface TokenLink<Page> {
  query: UseQueryResult<Page>;
  over: InvalidReason | null;
  /** Goes with everything that is asked because of the link. */
  headers: LinkHeaders;
}

/** The page behind a link whose token follows the `#`, which browsers send to no server. */
export function useTokenLink<Page>(
  name: string,
  read: (given: { headers: LinkHeaders; signal: AbortSignal }) => Promise<Page>,
): TokenLink<Page> {
  useUnlisted();
  const token = useLocation().hash.slice(1);
  const headers = { 'Link-Token': token };
  const query = useQuery({
    queryKey: queryKeys.link(name, token),
    queryFn: ({ signal }) => read({ headers, signal }),
    enabled: token !== '',
    retry: false,
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });
  return { query, over: token === '' ? 'none' : whyInvalid(query.error), headers };
}
