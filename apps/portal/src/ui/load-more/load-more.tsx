import { useTranslation } from 'react-i18next';
import { Button } from '../button/button';

/** What of a list is not here yet. */
export interface More {
  has: boolean;
  loading: boolean;
  load: () => void;
}

interface LoadMoreProps {
  more: More;
  /** What lies ahead in this list, where it has a word of its own. */
  label?: string;
  className?: string | undefined;
}

/** Below a list that is read page by page; nothing once all of it is there. */
export function LoadMore({ more, label, className }: LoadMoreProps) {
  const { t } = useTranslation('common');
  if (!more.has) return null;
  return (
    <p className={className}>
      <Button busy={more.loading} onClick={more.load}>
        {more.loading ? t('action.loadingMore') : (label ?? t('action.loadMore'))}
      </Button>
    </p>
  );
}
