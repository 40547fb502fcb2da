import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { deviceRows, followDevice } from './device-db';
import { keptItems, type KeptItem } from './kept-items';

export const keptItemsQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['device', 'kept', memberId],
    queryFn: async () => keptItems(memberId, await deviceRows(memberId)),
    // The device is asked each time, network or not: a form may have kept something a moment ago.
    networkMode: 'always',
    staleTime: 0,
    retry: false,
  });

/** What this member has on this device, up to date while it is written and sent. */
export function useKeptItems(memberId: string): UseQueryResult<KeptItem[]> {
  const client = useQueryClient();
  useEffect(
    () =>
      followDevice(() => {
        void client.invalidateQueries(keptItemsQuery(memberId));
      }),
    [client, memberId],
  );
  return useQuery(keptItemsQuery(memberId));
}

/** Where one thing on this device is read. */
export const keptPath = (id: string): string => `/me/device/${encodeURIComponent(id)}`;
