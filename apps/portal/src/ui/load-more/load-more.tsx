import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button';

interface LoadMoreProps {
  query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  className?: string | undefined;
}

/** Below a list that is read page by page; nothing once all of it is there. */
export function LoadMore({ query, className }: LoadMoreProps) {
  const { t } = useTranslation('common');
  if (!query.hasNextPage) return null;
  return (
    <p className={className}>
      <Button
        busy={query.isFetchingNextPage}
        onClick={() => {
          void query.fetchNextPage();
        }}
      >
        {t(query.isFetchingNextPage ? 'action.loadingMore' : 'action.loadMore')}
      </Button>
    </p>
  );
}
