import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button';
import { Empty } from '../ui/empty/empty';
import styles from './route-error.module.css';

/** Without a network, and what this device keeps is older than the organisation allows. */
export function TooOld() {
  const { t } = useTranslation('common');
  return (
    <main className={styles.place}>
      <Empty
        level={1}
        icon="cloud-off"
        title={t('offline.tooOldTitle')}
        actions={
          <Button
            variant="primary"
            onClick={() => {
              window.location.reload();
            }}
          >
            {t('action.retry')}
          </Button>
        }
      >
        {t('offline.tooOld')}
      </Empty>
    </main>
  );
}
