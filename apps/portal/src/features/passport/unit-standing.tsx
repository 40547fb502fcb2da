import { statusOf, targetKinds } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/icon/icon';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import type { PassportUnit } from './passport-data';
import styles from './passport.module.css';

/** How many of its targets have evidence that grew too old; of a unit that is open. */
export function expiredIn({ standing, cells }: PassportUnit): number {
  if (standing !== 'in_progress' && standing !== 'not_begun') return 0;
  return targetKinds.reduce(
    (sum, kind) =>
      sum + Array.from(cells[kind].strip ?? '').filter((letter) => statusOf(letter) === 'expired').length,
    0,
  );
}

/** Where a unit stands, in a word with its sign. */
export function StandingWord({ unit }: { unit: PassportUnit }) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  const { standing, signedOn } = unit;
  const expired = expiredIn(unit);
  if (expired > 0)
    return (
      <span className={cx(styles.standing, styles.warn)}>
        <StateGlyph state="expired" size={14} decorative />
        {t('standing.old', { count: expired })}
      </span>
    );
  switch (standing) {
    case 'signed':
      return (
        <span className={cx(styles.standing, styles.ok)}>
          <Icon name="shield" size={14} />
          {signedOn === null ? t('standing.signed') : t('standing.signedOn', { date: format.date(signedOn) })}
        </span>
      );
    case 'expired':
      return (
        <span className={cx(styles.standing, styles.warn)}>
          <StateGlyph state="expired" size={14} decorative />
          {t('standing.expired')}
        </span>
      );
    case 'to_sign':
      return (
        <span className={cx(styles.standing, styles.accent)}>
          <Icon name="sign" size={14} />
          {t('standing.to_sign')}
        </span>
      );
    case 'in_progress':
      return <span className={cx(styles.standing, styles.accent)}>{t('standing.in_progress')}</span>;
    default:
      return <span className={styles.standing}>{t(`standing.${standing}`)}</span>;
  }
}

/** Until when, by whom, since when: what belongs to the standing. */
export function StandingDetail({ unit }: { unit: PassportUnit }) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  const { standing, validUntil, enrolment } = unit;
  if (standing === 'signed' || standing === 'expired') {
    if (validUntil === null) return null;
    const key = standing === 'signed' ? 'detail.validUntil' : 'detail.endedOn';
    return <>{t(key, { date: format.date(validUntil) })}</>;
  }
  if (enrolment === null)
    return <>{standing === 'not_begun' ? t('detail.notEnrolled') : t('detail.elective')}</>;
  const { assessor, supervisor, dueOn, decidedAt } = enrolment;
  if (standing === 'to_sign') {
    const days = decidedAt === null ? 0 : format.daysSince(decidedAt);
    return (
      <>
        {days === 0
          ? t('detail.signer', { name: supervisor.displayName })
          : t('detail.signerSince', { name: supervisor.displayName, count: days })}
      </>
    );
  }
  return (
    <>
      {dueOn === null
        ? assessor.displayName
        : t('detail.due', { name: assessor.displayName, date: format.date(dueOn) })}
    </>
  );
}
