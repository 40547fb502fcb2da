import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon/icon';
import { useStore } from '../../base/store/create-store';
import { isUnderWay } from './upload-item';
import { UploadRows } from './upload-rows';
import styles from './upload-tray.module.css';
import { shownGroups, uploads } from './uploads';

/**
 * Stands once, beside every page of a signed-in member: what is being sent from pages that were left, and what waits for
 * a hand. The form that is on the screen shows its own files itself.
 */
export function UploadTray() {
  const { t } = useTranslation('uploads');
  const [open, setOpen] = useState(false);
  const shown = useStore(shownGroups);
  const items = useStore(uploads.items).filter(
    (item) => item.phase !== 'done' && !shown.includes(item.group),
  );

  useEffect(() => {
    // What cannot be asked now is asked with the next file.
    uploads.recall().catch(() => undefined);
    const back = () => {
      uploads.networkBack();
    };
    const gone = () => {
      uploads.networkGone();
    };
    window.addEventListener('online', back);
    window.addEventListener('offline', gone);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('offline', gone);
      uploads.close();
    };
  }, []);

  if (items.length === 0) return null;
  const moving = items.filter(isUnderWay).length;
  return (
    <section className={styles.tray} aria-label={t('label')}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        onClick={() => {
          setOpen((before) => !before);
        }}
      >
        <Icon name="upload" />
        <span role="status">
          {moving > 0 ? t('sending', { count: moving }) : t('waiting', { count: items.length })}
        </span>
        <Icon name={open ? 'down' : 'up'} size={14} label={t(open ? 'close' : 'open')} />
      </button>
      {open && (
        <div className={styles.list}>
          <UploadRows items={items} />
          <p className={styles.hint}>{t('limit')}</p>
        </div>
      )}
    </section>
  );
}
