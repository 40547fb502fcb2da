import type { Member, Page, Role } from '@attest/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/http/query-keys';
import type { SelectablePerson } from '../../ui/person-select/person-select';

/** People who hold a role now; a name that is typed is looked for on the server, so that a list of any length will do. */
export function usePeople(role: Role): {
  people: readonly SelectablePerson[];
  search: (text: string) => void;
} {
  const [q, setQ] = useState('');
  const { data } = useQuery({
    queryKey: [...queryKeys.members, { role, q, limit: 200 }],
    queryFn: ({ signal }) => api.get<Page<Member>>('/members', { query: { role, q, limit: 200 }, signal }),
    placeholderData: keepPreviousData,
  });
  const people = (data?.items ?? []).filter((member) => member.state === 'active');
  // A list that fits one page is searched where it is: typing then costs no request.
  return { people, search: data?.nextCursor == null && q === '' ? () => undefined : setQ };
}
