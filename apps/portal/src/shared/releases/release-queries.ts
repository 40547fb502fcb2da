import { queryOptions } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

export const releaseQuery = (releaseId: string) =>
  queryOptions({
    queryKey: queryKeys.releases.release(releaseId),
    queryFn: ({ signal }) => api.get('/releases/{id}', { path: { id: releaseId }, signal }),
    // Published text never changes; only its state may.
    staleTime: 10 * 60_000,
  });

export const translationsQuery = (releaseId: string) =>
  queryOptions({
    queryKey: queryKeys.releases.translations(releaseId),
    queryFn: ({ signal }) =>
      api.get('/releases/{id}/translations', { path: { id: releaseId }, query: { locale: 'en' }, signal }),
  });
