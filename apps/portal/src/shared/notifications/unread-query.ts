import { queryOptions } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

/** How many notifications were not read; the server stops counting at 100. */
export const unreadQuery = queryOptions({
  queryKey: queryKeys.notifications.unread,
  queryFn: ({ signal }) => api.get('/notifications/unread', { signal }),
});
