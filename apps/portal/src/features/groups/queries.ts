import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';

export const groupDetailQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.groups.detail(id),
    queryFn: ({ signal }) => api.get('/groups/{id}', { path: { id }, signal }),
  });

export const outlookQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.groups.outlook(id),
    queryFn: ({ signal }) => api.get('/groups/{id}/outlook', { path: { id }, signal }),
  });
