import { scopesFor } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';
import { useSession } from '../session/use-session';

/** The API answers so many at once. */
const most = 200;

/** The groups that the reader sees and that go on, to choose from; undefined: not read yet, or none to see. */
export function useActiveGroups() {
  const sees = scopesFor('group.read', useSession().roles).length > 0;
  const { data } = useQuery({
    queryKey: queryKeys.groups.active,
    queryFn: ({ signal }) => api.get('/groups', { query: { state: 'active', limit: most }, signal }),
    enabled: sees,
    staleTime: 60_000,
  });
  return data?.items;
}
