import { useQuery } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

/** A ticket opens one file for five minutes without a header, so that an image or a video can load it. */
export const fileTicket = (fileId: string) => api.post('/files/{id}/ticket', { path: { id: fileId } });

/** The address of a file for `src` and `href`; undefined until it is known. Renewed before it ends. */
export function useFileUrl(fileId: string | null): { url: string | undefined; error: Error | null } {
  const { data, error } = useQuery({
    queryKey: queryKeys.fileTicket(fileId),
    queryFn: () => fileTicket(fileId ?? ''),
    enabled: fileId !== null,
    staleTime: 4 * 60_000,
    refetchInterval: 4 * 60_000,
    refetchOnWindowFocus: true,
  });
  return { url: data?.url, error };
}
