import type { ImportSummary, MyUnits, Page, Queue, Role, Today } from '@attest/api-client';
import { queryOptions, useQueries } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

/** What waits for an assessor; of the members of one group, unless that is ''. */
export const todayQuery = (groupId: string) =>
  queryOptions({
    queryKey: queryKeys.todayOf(groupId),
    queryFn: ({ signal }) => api.get('/today', { query: groupId === '' ? {} : { groupId }, signal }),
  });
export const queueQuery = queryOptions({
  queryKey: queryKeys.signOffQueue,
  queryFn: ({ signal }) => api.get('/sign-offs/queue', { signal }),
});
export const myUnitsQuery = queryOptions({
  queryKey: queryKeys.myUnits,
  queryFn: ({ signal }) => api.get('/my-units', { signal }),
});
const importsQuery = queryOptions({
  queryKey: queryKeys.imports.waiting,
  queryFn: ({ signal }) => api.get('/imports', { signal }),
});

/** Pieces that wait for a judgement: for the first time, again, or because assessors disagree. */
export const toJudge = ({ toJudge: first, resubmitted, disagreements }: Today) => [
  ...first,
  ...resubmitted,
  ...disagreements,
];

/** A draft is everybody's to finish; what is in review waits for somebody else than who sent it. */
export const isForMe = ({ state, abilities }: ImportSummary): boolean =>
  state === 'open' || (state === 'in_review' && abilities.publish);

/**
 * How much waits behind each entry of the navigation, by its id. Each is counted from what its page reads, by what the
 * page itself says, and is the same on every page.
 */
export function useWaiting(roles: readonly Role[]): Readonly<Record<string, number>> {
  const held = (role: Role) => ({ enabled: roles.includes(role), staleTime: 60_000 });
  const [today, queue, mine, imports] = useQueries({
    queries: [
      { ...todayQuery(''), ...held('assessor'), select: (data: Today) => toJudge(data).length },
      {
        ...queueQuery,
        ...held('supervisor'),
        select: (data: Queue) => data.waiting.length + data.programmes.length,
      },
      {
        ...myUnitsQuery,
        ...held('candidate'),
        select: ({ steps }: MyUnits) => steps.length,
      },
      {
        ...importsQuery,
        ...held('author'),
        select: ({ items }: Page<ImportSummary>) => items.filter(isForMe).length,
      },
    ],
  });
  return {
    today: today.data ?? 0,
    'sign-offs': queue.data ?? 0,
    'my-units': mine.data ?? 0,
    imports: imports.data ?? 0,
  };
}
