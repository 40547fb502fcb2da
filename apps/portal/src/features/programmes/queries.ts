import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.programmes.programme(id),
    queryFn: ({ signal }) => api.get('/programmes/{id}', { path: { id }, signal }),
  });

/** Never changes once it was written; which editions are newer does, and is read with the programme. */
export const versionQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.programmes.version(id),
    queryFn: ({ signal }) => api.get('/programme-versions/{id}', { path: { id }, signal }),
    staleTime: Infinity,
  });
