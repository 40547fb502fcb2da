import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';

/** Two seconds: long enough for some hundred enrolments, short enough to watch. */
const WHILE_APPLYING = 2000;

/** Asked again while enrolments take a change over. */
export const rulesQuery = queryOptions({
  queryKey: queryKeys.rules.newest,
  queryFn: ({ signal }) => api.get('/evidence-rules', { signal }),
  refetchInterval: (query) => ((query.state.data?.behind ?? 0) > 0 ? WHILE_APPLYING : false),
});

export const historyQuery = queryOptions({
  queryKey: queryKeys.rules.versions,
  queryFn: ({ signal }) => api.get('/evidence-rules/versions', { signal }),
});

export const unitsQuery = (q: string) =>
  queryOptions({
    queryKey: queryKeys.rules.units(q),
    queryFn: ({ signal }) => api.get('/evidence-rules/units', { query: { q }, signal }),
    placeholderData: keepPreviousData,
  });
