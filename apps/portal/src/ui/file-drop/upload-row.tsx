import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format';
import { IconButton, Button } from '../button/button';
import { Icon } from '../icon/icon';
import styles from './upload-row.module.css';

export type UploadState =
  | { kind: 'waiting' }
  | { kind: 'sending'; sent: number }
  | { kind: 'done' }
  /** In words: what happened, what was kept, what to do. */
  | { kind: 'failed'; message: string };

interface UploadRowProps {
  name: string;
  size: number;
  state: UploadState;
  /** A picture of it, 52 × 52. */
  thumbnail?: ReactNode;
  onRemove?: () => void;
  /** Offered while failed. */
  onRetry?: (() => void) | undefined;
}

export function UploadRow({ name, size, state, thumbnail, onRemove, onRetry }: UploadRowProps) {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <li className={styles.row}>
      <span className={styles.thumbnail}>{thumbnail ?? <Icon name="document" size={20} />}</span>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <div
          className={styles.state}
          data-kind={state.kind}
          role={state.kind === 'failed' ? 'alert' : undefined}
        >
          {state.kind === 'waiting' && t('drop.waiting')}
          {state.kind === 'sending' &&
            t('drop.sending', { sent: format.bytes(state.sent), total: format.bytes(size) })}
          {state.kind === 'done' && (
            <>
              <Icon name="check" size={14} />
              {t('drop.done', { size: format.bytes(size) })}
            </>
          )}
          {state.kind === 'failed' && (
            <>
              <Icon name="alert" size={14} />
              <span>{state.message}</span>
            </>
          )}
        </div>
        {state.kind === 'sending' && (
          <progress
            className={styles.progress}
            aria-label={t('drop.progress', { name })}
            max={size}
            value={state.sent}
          />
        )}
        {state.kind === 'failed' && onRetry !== undefined && (
          <Button size="sm" icon="refresh" onClick={onRetry}>
            {t('action.retry')}
          </Button>
        )}
      </div>
      {onRemove !== undefined && (
        <IconButton icon="close" label={t('action.remove', { name })} onClick={onRemove} />
      )}
    </li>
  );
}
