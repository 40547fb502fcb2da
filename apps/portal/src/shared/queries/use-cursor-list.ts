import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type QueryKey,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import type { More } from '../../ui/load-more/load-more';

interface CursorPage<Item> {
  items: readonly Item[];
  nextCursor: string | null;
}

interface Read<Page> {
  queryKey: QueryKey;
  /** @param cursor null for the first page */
  read: (cursor: string | null, signal: AbortSignal) => Promise<Page>;
  enabled?: boolean;
  /** What was read for other filters stands until this is there. */
  keepPrevious?: boolean;
  /** Milliseconds. */
  staleTime?: number;
}

/** The rows of all pages read so far, and the pages for what else they bear. */
interface PagesRead<Item, Page> {
  rows: Item[];
  pages: Page[];
}

export interface CursorList<Item, Page = unknown> {
  /** For `QueryState`. */
  query: Pick<
    UseQueryResult<PagesRead<Item, Page>>,
    'data' | 'error' | 'isPending' | 'isPlaceholderData' | 'refetch'
  >;
  /** Empty until the first page is there. */
  rows: readonly Item[];
  more: More;
}

/** A list of the API that is read page by page, each by the cursor that the one before gave. */
export function useCursorList<Item, Page>({
  queryKey,
  read,
  enabled = true,
  keepPrevious = false,
  ...rest
}: Read<Page & CursorPage<Item>>): CursorList<Item, Page> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    select: joinPages<Item, Page>,
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...rest,
  });
  const { fetchNextPage } = query;
  const load = useCallback(() => {
    void fetchNextPage();
  }, [fetchNextPage]);
  return {
    query,
    rows: query.data?.rows ?? [],
    more: { has: query.hasNextPage, loading: query.isFetchingNextPage, load },
  };
}

const joinPages = <Item, Page>({
  pages,
}: InfiniteData<Page & CursorPage<Item>, string | null>): PagesRead<Item, Page> => ({
  rows: pages.flatMap((page) => page.items),
  pages,
});

/** Every item of a list that is shown whole. */
export async function readAllPages<Item>(
  read: (cursor: string | null) => Promise<CursorPage<Item>>,
): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | null = null;
  do {
    const page = await read(cursor);
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}
