import type { EnrolmentSummary } from '@attest/api-client';
import { hasWords, wordsOf } from '@attest/domain';
import { useDeferredValue } from 'react';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useCursorList, type CursorList } from '../../shared/queries/use-cursor-list';
import { useSession } from '../../shared/session/use-session';

/** As many as the API gives at once. */
const limit = 200;

interface ToObserve {
  query: CursorList<EnrolmentSummary>['query'];
  more: CursorList<EnrolmentSummary>['more'];
  /** Read so far. */
  people: readonly EnrolmentSummary[];
  /** Of these, whom the search leaves. */
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
    queryKey: queryKeys.enrolments.toObserve(member.id, { unitId, q: asked }),
    read: (cursor: string | null, signal: AbortSignal) =>
      api.get('/enrolments', {
        query: {
          assessorId: member.id,
          open: true,
          order: 'candidate',
          unitId,
          limit,
          q: asked,
          cursor,
        },
        signal,
      }),
    keepPrevious: true,
  });
  const all = useCursorList({ ...read(''), enabled });
  const asked = useDeferredValue(all.more.has ? q.trim() : '');
  const found = useCursorList({ ...read(asked), enabled: enabled && asked !== '' });
  const { query, more, rows } = asked === '' ? all : found;
  const words = wordsOf(q);
  return {
    query,
    more,
    people: rows.filter(({ abilities }) => abilities.observe),
    leave: (enrolments) =>
      asked === '' ? enrolments.filter((each) => hasWords(textOf(each), words)) : enrolments,
  };
}
