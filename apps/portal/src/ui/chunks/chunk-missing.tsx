import { useTranslation } from 'react-i18next';
import { Button } from '../button/button';
import { Empty } from '../empty/empty';
import type { ChunkFailure } from '../../base/chunks/chunk-error';
import { reloadNewest } from '../../base/update/newest';
import styles from './chunk-missing.module.css';

const icons = { offline: 'cloud-off', updated: 'refresh', broken: 'alert' } as const;

interface PartMissingProps {
  why: ChunkFailure;
  /** Loads it again, here. Left out where only a new page helps, which nobody gets without a network. */
  onRetry?: () => void;
}

/** In the place of a page whose part did not come; the frame around it stands. */
export function ChunkMissing({ why, onRetry }: PartMissingProps) {
  const { t } = useTranslation('common');
  const again = why === 'updated' ? undefined : onRetry;
  return (
    <div className={styles.place} role="status">
      <Empty
        level={1}
        icon={icons[why]}
        title={t(`part.${why}Title`)}
        actions={
          why === 'offline' && again === undefined ? undefined : (
            <Button
              variant="primary"
              onClick={
                again ??
                (() => {
                  void reloadNewest();
                })
              }
            >
              {t(again === undefined ? 'error.reload' : 'action.retry')}
            </Button>
          )
        }
      >
        {t(`part.${why}`)}
      </Empty>
    </div>
  );
}
