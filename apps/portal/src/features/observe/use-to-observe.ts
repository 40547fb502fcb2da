import type { EnrolmentSummary, Page } from '@attest/api-client';
import { hasWords, wordsOf } from '@attest/domain';
import { keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useSession } from '../../shared/session/use-session';

/** As many as the API gives at once. */
const limit = 200;

interface ToObserve {
  query: UseInfiniteQueryResult<readonly EnrolmentSummary[]>;
  /** Of those read, whom the search leaves. */
  leave: (enrolments: readonly EnrolmentSummary[]) => readonly EnrolmentSummary[];
}

const textOf = ({ candidate, unit }: EnrolmentSummary): string =>
  [candidate.displayName, candidate.department ?? '', unit.title, unit.code].join(' ');

/**
 * The people in work with an assessor, in the order of their names. Who are no more than a page are searched where they
 * are, without a network too; more are looked for on the server.
 */
export function useToObserve(
  q: string,
  { unitId, enabled = true }: { unitId?: string; enabled?: boolean } = {},
): ToObserve {
  const { member } = useSession();
  const read = (asked: string) => ({
    queryKey: [...queryKeys.enrolments, 'observe', member.id, { unitId, q: asked }],
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      api.get('/enrolments', {
        query: {
          assessorId: member.id,
          open: true,
          order: 'candidate',
          unitId,
          limit,
          q: asked,
          cursor: pageParam,
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page<EnrolmentSummary>) => page.nextCursor,
    select: (data: { pages: Page<EnrolmentSummary>[] }) =>
      data.pages.flatMap(({ items }) => items).filter(({ abilities }) => abilities.observe),
    placeholderData: keepPreviousData,
  });
  const all = useInfiniteQuery({ ...read(''), enabled });
  const asked = useDeferredValue(all.hasNextPage ? q.trim() : '');
  const found = useInfiniteQuery({ ...read(asked), enabled: enabled && asked !== '' });
  if (asked !== '') return { query: found, leave: (enrolments) => enrolments };
  const words = wordsOf(q);
  return { query: all, leave: (enrolments) => enrolments.filter((each) => hasWords(textOf(each), words)) };
}
