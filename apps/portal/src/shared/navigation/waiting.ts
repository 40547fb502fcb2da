import type { ImportSummary, MyUnits, Page, Queue, Role, Today, TodayItem } from '@attest/api-client';
import { assessmentMethods } from '@attest/domain';
import { queryOptions, useQueries } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryString } from '../http/request-url';
import { queryKeys } from '../queries/query-keys';
import { oneOf, type SearchStateOf, text } from '../search-state/use-search-state';

/** What an assessor's first page is narrowed to, as it stands in its address; '' is anything. */
export const waitingFilter = {
  group: text,
  candidate: text,
  unit: text,
  method: oneOf(assessmentMethods, ''),
  /** Waiting for so many days. */
  age: oneOf(['4', '7', '14', '30'], ''),
};
export type WaitingFilter = SearchStateOf<typeof waitingFilter>;

export const unfiltered: WaitingFilter = { group: '', candidate: '', unit: '', method: '', age: '' };

export const isFiltered = (filter: WaitingFilter): boolean =>
  Object.values(filter).some((value) => value !== '');

/** The address of a page that is narrowed in the same way. */
export const filteredPath = (path: string, { group, candidate, unit, method, age }: WaitingFilter): string =>
  path + queryString({ group, candidate, unit, method, age });

/** What waits for an assessor. */
export const todayQuery = ({ group, candidate, unit, method, age }: WaitingFilter) =>
  queryOptions({
    queryKey: queryKeys.todayOf({ group, candidate, unit, method, age }),
    queryFn: ({ signal }) =>
      api.get('/today', {
        query: {
          ...(group === '' ? {} : { groupId: group }),
          ...(candidate === '' ? {} : { candidateId: candidate }),
          ...(unit === '' ? {} : { unitId: unit }),
          ...(method === '' ? {} : { method }),
          ...(age === '' ? {} : { waitingDays: Number(age) }),
        },
        signal,
      }),
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

/** What can be judged one after another: whatever nobody judged, the longest waiting first. What assessors disagree about is settled in its unit. */
export const toPlay = ({ toJudge: first, resubmitted }: Today): TodayItem[] =>
  [...first, ...resubmitted].toSorted((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));

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
      { ...todayQuery(unfiltered), ...held('assessor'), select: (data: Today) => toJudge(data).length },
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
