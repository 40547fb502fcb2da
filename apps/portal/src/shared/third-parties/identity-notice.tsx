import type { EvidenceDetail } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { ConfirmIdentitySheet } from './confirm-identity-sheet';
import { IdentityLines } from './identity-lines';
import styles from './identity.module.css';
import { useInvitationOf } from './use-invitation-of';

interface IdentityNoticeProps {
  evidence: Pick<EvidenceDetail, 'id' | 'method'>;
  enrolmentId: string;
}

/** Beside what came through a link: how it is known who wrote it, or that nobody made sure yet. */
export function IdentityNotice({ evidence, enrolmentId }: IdentityNoticeProps) {
  const { t } = useTranslation('third-party-identity');
  const [confirming, setConfirming] = useState(false);
  const invitation = useInvitationOf(evidence, enrolmentId);
  // Taken down by an assessor: then the reading of the evidence says it.
  if (invitation === undefined) return null;
  const { identityChecks, abilities } = invitation;
  const none = identityChecks.length === 0;
  return (
    <section className={styles.notice} data-open={none || undefined} aria-label={t('label')}>
      {none ? (
        <p className={styles.warning}>
          <Icon name="alert" size={14} />
          {t('none')}
        </p>
      ) : (
        <IdentityLines checks={identityChecks} />
      )}
      {abilities.confirm && (
        <Button
          size="sm"
          onClick={() => {
            setConfirming(true);
          }}
        >
          {t(none ? 'confirm' : 'confirmMore')}
        </Button>
      )}
      <ConfirmIdentitySheet
        invitation={invitation}
        opened={confirming}
        onClose={() => {
          setConfirming(false);
        }}
      />
    </section>
  );
}
