import type { EnrolmentDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { Icon } from '../../../ui/icon/icon';
import styles from './banner.module.css';

/** The supervisor sent the outcome back, and nobody has decided again since. */
export function standingReturn(enrolment: Pick<EnrolmentDetail, 'returns' | 'outcomes' | 'state'>) {
  if (enrolment.state === 'decided' || enrolment.state === 'signed' || enrolment.state === 'withdrawn')
    return null;
  const latest = enrolment.returns.reduce<EnrolmentDetail['returns'][number] | null>(
    (newest, other) => (newest === null || other.returnedAt > newest.returnedAt ? other : newest),
    null,
  );
  const decidedSince = enrolment.outcomes.some(
    (outcome) => latest !== null && outcome.decidedAt > latest.returnedAt,
  );
  return decidedSince ? null : latest;
}

/** What everybody who opens this unit has to know first. */
export function Banner({ enrolment }: { enrolment: EnrolmentDetail }) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const returned = standingReturn(enrolment);
  if (returned === null) return null;
  return (
    <div className={styles.banner} role="note">
      <Icon name="back" />
      <div>
        <b>
          {t('returned.title', {
            name: returned.returnedBy.displayName,
            date: format.shortDate(returned.returnedAt),
            reason: t(`terms:returnReason.${returned.reasonCode}`),
          })}
        </b>
        <p className={styles.reason}>{returned.reason}</p>
        <p className={styles.hint}>{t('returned.kept')}</p>
      </div>
    </div>
  );
}
