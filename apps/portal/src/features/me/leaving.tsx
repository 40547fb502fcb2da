import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/http/use-error-text';
import { signOut } from '../../shared/session/session-actions';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { toast } from '../../ui/toast/toast-store';
import styles from './me-page.module.css';

export function Leaving() {
  const { t } = useTranslation('me');
  const errorText = useErrorText();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const leave = async (everywhere: boolean) => {
    setBusy(true);
    try {
      await signOut({ everywhere });
    } catch (error) {
      setBusy(false);
      setAsking(false);
      toast.failed(errorText(error));
    }
  };
  const close = () => {
    setAsking(false);
  };

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('leave.heading')}</h2>
      <div className={styles.buttons}>
        <Button icon="sign-out" onClick={() => void leave(false)}>
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
            <Button variant="primary" busy={busy} onClick={() => void leave(true)}>
              {t('leave.everywhere')}
            </Button>
          </>
        }
      >
        {t('leave.ask')}
      </Dialog>
    </section>
  );
}
