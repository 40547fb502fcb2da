import { type FileReading, readingFrom } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { fetchLinked } from '../http/fetch-linked';
import { queryKeys } from '../queries/query-keys';

/** How often it is asked whether a file that has just arrived has been read. */
const AGAIN_MS = 2_500;

/**
 * What the service read of a file, by a link to the file; null as long as it is at it, undefined until that is known.
 * Of bytes that never change always the same: it is fetched once.
 */
export function useFileReading(
  fileId: string,
  url: string,
): { reading: FileReading | null | undefined; error: Error | null } {
  const { data, error } = useQuery({
    queryKey: queryKeys.fileReading(fileId),
    queryFn: ({ signal }) => readingAt(url, signal),
    staleTime: (query) => (query.state.data ? Infinity : 0),
    refetchInterval: (query) => (query.state.data === null ? AGAIN_MS : false),
  });
  return { reading: data, error };
}

async function readingAt(url: string, signal: AbortSignal): Promise<FileReading | null> {
  const kept = await fetchLinked(`${url}&preview=reading`, signal);
  if (kept === null) return null;
  const reading = readingFrom(kept);
  if (reading === undefined) throw new Error('The reading is none that is known here.');
  return reading;
}
