import type { ThirdPartySent } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { Button } from '../../../ui/button/button';
import { toast } from '../../../ui/toast/toast-store';
import styles from '../third-parties.module.css';

interface LinkOnceProps {
  sent: ThirdPartySent;
  onClose: () => void;
}

/** The way in, shown this once: for handing it over by another way than the letter. */
export function LinkOnce({ sent, onClose }: LinkOnceProps) {
  const { t } = useTranslation('third-parties');
  const format = useFormat();
  const { inviteeName, inviteeEmail, expiresAt } = sent.invitation;
  const link = window.location.origin + sent.link;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      toast.done(t('sent.copied'));
    } catch {
      // Without leave to use the clipboard the link can still be selected and copied by hand.
      toast.failed(t('sent.copyFailed'));
    }
  };
  return (
    <div className={styles.form}>
      <p>
        {inviteeEmail === null
          ? t('sent.handOver', { name: inviteeName })
          : t('sent.mailed', { name: inviteeName, email: inviteeEmail })}
      </p>
      <p className={styles.link}>
        <output aria-label={t('sent.link')}>{link}</output>
        <Button
          icon="link"
          onClick={() => {
            void copy();
          }}
        >
          {t('sent.copy')}
        </Button>
      </p>
      <p className={styles.hint}>
        {t('sent.once', { date: expiresAt === null ? '' : format.longDate(expiresAt) })}
      </p>
      <Button variant="primary" size="lg" wide onClick={onClose}>
        {t('sent.finish')}
      </Button>
    </div>
  );
}
