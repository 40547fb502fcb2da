import type { ImportDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Icon } from '../../ui/icon/icon';
import { StandingText } from './standing-text';
import styles from './review-band.module.css';

/** Below the head: what was said when it was sent to review or back, and what publishing does to the lineage. */
export function ReviewBand({ detail }: { detail: ImportDetail }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { latestReview, state } = detail;
  return (
    <div className={styles.band}>
      {latestReview !== null && (
        <p className={styles.step} data-tone={state === 'open' ? 'warn' : undefined}>
          <Icon
            name={
              latestReview.step === 'returned'
                ? 'back'
                : latestReview.step === 'published'
                  ? 'check'
                  : 'observe'
            }
            size={14}
          />
          <span>
            {t(`step.${latestReview.step}`, {
              name: latestReview.by.displayName,
              date: format.dateTime(latestReview.at),
            })}
            {latestReview.note !== '' && <q className={styles.note}>{latestReview.note}</q>}
          </span>
        </p>
      )}
      <p className={styles.lineage}>
        <Icon name="history" size={14} />
        <span>
          <StandingText each={detail} linked />
        </span>
      </p>
    </div>
  );
}
