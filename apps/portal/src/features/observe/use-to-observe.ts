import type { EnrolmentSummary } from '@attest/api-client';
import { hasWords, wordsOf } from '@attest/domain';
import { useDeferredValue } from 'react';
import { toObserveRead } from '../../shared/enrolment/to-observe-query';
import { useCursorList, type CursorList } from '../../shared/queries/use-cursor-list';
import { useSession } from '../../shared/session/use-session';

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
    ...toObserveRead(member.id, { unitId, q: asked }),
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
