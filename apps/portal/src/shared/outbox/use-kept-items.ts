import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { deviceRows, followDevice } from './device-db';
import { keptItems, type KeptItem } from './kept-items';
import { keptWritings, type KeptWriting } from './writing';
import { queryKeys } from '../queries/query-keys';

export const keptItemsQuery = (memberId: string) =>
  queryOptions({
    queryKey: queryKeys.device.items(memberId),
    queryFn: async () => keptItems(memberId, await deviceRows(memberId)),
    // The device is asked each time, network or not: a form may have kept something a moment ago.
    networkMode: 'always',
    staleTime: 0,
    retry: false,
  });

const keptWritingsQuery = (memberId: string) =>
  queryOptions({
    queryKey: queryKeys.device.writings(memberId),
    queryFn: () => keptWritings(memberId),
    networkMode: 'always',
    staleTime: 0,
    retry: false,
  });

/** What this member has on this device, up to date while it is written and sent. */
export function useKeptItems(memberId: string): UseQueryResult<KeptItem[]> {
  useFollowDevice(memberId);
  return useQuery(keptItemsQuery(memberId));
}

/** Words begun in other forms than those of a record. */
export function useKeptWritings(memberId: string): UseQueryResult<KeptWriting[]> {
  useFollowDevice(memberId);
  return useQuery(keptWritingsQuery(memberId));
}

function useFollowDevice(memberId: string): void {
  const client = useQueryClient();
  useEffect(
    () =>
      followDevice(() => {
        void client.invalidateQueries(keptItemsQuery(memberId));
        void client.invalidateQueries(keptWritingsQuery(memberId));
      }),
    [client, memberId],
  );
}

/** Where one thing on this device is read. */
export const keptPath = (id: string): string => `/me/device/${encodeURIComponent(id)}`;
