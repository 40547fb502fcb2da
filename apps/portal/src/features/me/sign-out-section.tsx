import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../../shared/outbox/use-sign-out';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import styles from './me-page.module.css';

export function Leaving() {
  const { t } = useTranslation('me');
  const [asking, setAsking] = useState(false);
  const { leave, busy, dialog } = useSignOut();
  const close = () => {
    setAsking(false);
  };

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('leave.heading')}</h2>
      <div className={styles.buttons}>
        <Button icon="sign-out" busy={busy && !asking} onClick={() => void leave()}>
          {t('leave.here')}
        </Button>
        <Button
          tone="bad"
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('leave.everywhere')}
        </Button>
      </div>
      <Dialog
        opened={asking}
        onClose={close}
        title={t('leave.askTitle')}
        actions={
          <>
            <Button onClick={close}>{t('leave.cancel')}</Button>
            <Button
              variant="primary"
              busy={busy}
              onClick={() => void leave({ everywhere: true }).then(close)}
            >
              {t('leave.everywhere')}
            </Button>
          </>
        }
      >
        {t('leave.ask')}
      </Dialog>
      {dialog}
    </section>
  );
}
