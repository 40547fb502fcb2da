import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../base/store/create-store';
import { Icon } from '../icon/icon';
import { toast, toastStore, type Toast } from './toast-store';
import styles from './toaster.module.css';

const lifetime = 8000;
const icons = { done: 'check', bad: 'alert', news: 'bell' } as const;

/** Stands once, at the root. The live region is always there, so that screen readers hear each message. */
export function Toaster() {
  const { t } = useTranslation('common');
  const current = useStore(toastStore);
  return (
    <div className={styles.place} role="status" aria-label={t('toast.label')}>
      {current !== null && <Card key={current.id} toast={current} />}
    </div>
  );
}

function Card({ toast: shown }: { toast: Toast }) {
  const { t } = useTranslation('common');
  // Hovering or focusing holds it: eight seconds are short for who reads slowly.
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held || shown.tone === 'bad') return;
    const timer = setTimeout(toast.close, lifetime);
    return () => {
      clearTimeout(timer);
    };
  }, [held, shown]);

  return (
    <div
      className={styles.toast}
      data-held={held || undefined}
      onPointerEnter={() => {
        setHeld(true);
      }}
      onPointerLeave={() => {
        setHeld(false);
      }}
      onFocus={() => {
        setHeld(true);
      }}
      onBlur={() => {
        setHeld(false);
      }}
    >
      <Icon name={icons[shown.tone]} />
      <span className={styles.message}>{shown.message}</span>
      {shown.undo !== undefined && (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            shown.undo?.();
            toast.close();
          }}
        >
          {t('action.undo')}
        </button>
      )}
      {shown.open !== undefined && (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            shown.open?.();
            toast.close();
          }}
        >
          {t('action.open')}
        </button>
      )}
      <button type="button" className={styles.close} aria-label={t('action.close')} onClick={toast.close}>
        <Icon name="close" size={14} />
      </button>
      {shown.tone !== 'bad' && (
        <span className={styles.time} style={{ animationDuration: `${lifetime}ms` }} aria-hidden />
      )}
    </div>
  );
}
