import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import styles from './error-state.module.css';

interface ErrorStateProps {
  title?: string;
  /** What happened, what was kept, what to do. */
  message: ReactNode;
  requestId?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** A part of a page that could not be read. */
export function ErrorState({ title, message, requestId, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('common');
  return (
    <div role="alert" className={styles.error}>
      <Icon name="alert" className={styles.icon} />
      <div>
        <b>{title ?? t('error.title')}</b>
        <p className={styles.message}>{message}</p>
        {requestId !== undefined && <p className={styles.id}>{t('error.requestId', { id: requestId })}</p>}
        {onRetry !== undefined && (
          <Button size="sm" icon="refresh" className={styles.retry} onClick={onRetry}>
            {t('action.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
