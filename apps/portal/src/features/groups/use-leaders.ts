import type { Person } from '@attest/api-client';
import { scopesFor } from '@attest/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import type { People } from '../../shared/people/use-people';

const limit = 100;

/** Whoever may lead a group: active, with a role that sees one. @param current shown, also where a page has not reached them */
export function useLeaders(current: Person | null): People {
  const [typed, search] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: queryKeys.members.leaders(q),
    queryFn: ({ signal }) => api.get('/members', { query: { q, state: 'active', limit }, signal }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? []).filter(({ roles }) => scopesFor('group.read', roles).length > 0);
  const missing = current !== null && !found.some(({ id }) => id === current.id);
  return { people: missing ? [current, ...found] : found, search, more: data?.nextCursor != null };
}
