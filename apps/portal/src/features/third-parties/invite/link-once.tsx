import type { ThirdPartySent } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { LinkToCopy } from '../../../shared/links/link-to-copy';
import { Button } from '../../../ui/button/button';
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
  return (
    <div className={styles.form}>
      <p>
        {inviteeEmail === null
          ? t('sent.handOver', { name: inviteeName })
          : t('sent.mailed', { name: inviteeName, email: inviteeEmail })}
      </p>
      <LinkToCopy path={sent.link} label={t('sent.link')} />
      <p className={styles.hint}>
        {t('sent.once', { date: expiresAt === null ? '' : format.longDate(expiresAt) })}
      </p>
      <Button variant="primary" size="lg" wide onClick={onClose}>
        {t('sent.finish')}
      </Button>
    </div>
  );
}
