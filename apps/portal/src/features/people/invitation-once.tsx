import type { MemberInvited } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { LinkToCopy } from '../../shared/links/link-to-copy';
import { Button } from '../../ui/button/button';
import styles from './people.module.css';

interface InvitationOnceProps {
  invited: MemberInvited;
  onClose: () => void;
}

/** Where no letters are sent: the way in for one person, to be handed over. */
export function InvitationOnce({ invited: { member, link }, onClose }: InvitationOnceProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  if (link === null || member.invitation === null) return null;
  return (
    <div className={styles.form}>
      <p>{t('invitation.handOver', { name: member.displayName })}</p>
      <LinkToCopy path={link} label={t('invitation.link')} />
      <p className={styles.hint}>
        {t('invitation.once', { date: format.longDate(member.invitation.expiresAt) })}
      </p>
      <Button variant="primary" size="lg" wide onClick={onClose}>
        {t('invitation.finish')}
      </Button>
    </div>
  );
}
