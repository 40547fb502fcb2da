import type { EnrolmentDetail, EvidenceDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { ReopensNote } from '../../../shared/enrolment/reopens-note';
import { KeyHints } from '../../../ui/kbd/kbd';
import styles from './claims.module.css';

interface ClaimsHeadProps {
  count: number;
  playing: boolean;
  judgeable: boolean;
  isCurrent: boolean;
  enrolment: EnrolmentDetail;
  evidence: Pick<EvidenceDetail, 'withdrawal'>;
}

/** How many claims there are, by which keys they are judged, and why they cannot be. */
export function ClaimsHead({ count, playing, judgeable, isCurrent, enrolment, evidence }: ClaimsHeadProps) {
  const { t } = useTranslation('workspace');
  const hints = playing
    ? [
        { keys: ['↑', '↓'], label: t('keys.move') },
        { keys: ['1', '2'], label: t('keys.judge') },
        { keys: ['V', 'T', 'C'], label: t('keys.rules') },
        { keys: ['A'], label: t('keys.all') },
      ]
    : [
        { keys: ['J', 'K'], label: t('keys.move') },
        { keys: ['1', '2'], label: t('keys.judge') },
        { keys: ['A'], label: t('keys.marks') },
      ];
  return (
    <>
      <div className={styles.head}>
        <h3>{t('review.claims', { count })}</h3>
        {judgeable && <KeyHints hints={hints} />}
      </div>
      {!isCurrent && <p className={styles.note}>{t('review.olderNote')}</p>}
      {evidence.withdrawal !== null && (
        <p className={styles.note}>{t('review.withdrawn', { reason: evidence.withdrawal.reason })}</p>
      )}
      {judgeable && (
        <div className={styles.reopens}>
          <ReopensNote enrolment={enrolment} what="judge" />
        </div>
      )}
    </>
  );
}
