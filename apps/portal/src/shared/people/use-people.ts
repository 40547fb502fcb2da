import type { Role } from '@attest/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { SelectablePerson } from '../../ui/person-select/person-select';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

const limit = 100;

export interface People {
  /** In the order of names. */
  readonly people: readonly SelectablePerson[];
  readonly search: (text: string) => void;
  /** There are more than these: whoever is not among them is found by typing. */
  readonly more: boolean;
}

/** People who hold a role now; a name that is typed is looked for on the server, so that a list of any length will do. */
export function usePeople(role: Role): People {
  const [typed, setTyped] = useState('');
  // Candidates can be enrolled while they are invited; who assesses or signs has to be there.
  const state = role === 'candidate' ? 'not_left' : 'active';
  const read = (q: string) => ({
    queryKey: queryKeys.members.choice({ role, q, state }),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      api.get('/members', { query: { role, q, state, limit }, signal }),
    placeholderData: keepPreviousData,
  });
  const all = useQuery(read(''));
  // A list that fits one page is searched where it is: typing then costs no request.
  const asked = useDeferredValue(all.data?.nextCursor == null ? '' : typed.trim());
  const found = useQuery({ ...read(asked), enabled: asked !== '' });
  const page = (asked === '' ? undefined : found.data) ?? all.data;
  return { people: page?.items ?? [], search: setTyped, more: page?.nextCursor != null };
}
