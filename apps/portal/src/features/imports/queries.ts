import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.imports.document(id),
    queryFn: ({ signal }) => api.get('/imports/{id}', { path: { id }, signal }),
  });
