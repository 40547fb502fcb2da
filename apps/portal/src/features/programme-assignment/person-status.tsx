import type { AssignmentPerson } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './assignment.module.css';
import { countUnits } from './count-units';

/** New with how many units, on it already, or why not. */
export function PersonStatus({ item }: { item: AssignmentPerson }) {
  const { t } = useTranslation('programme-assignment');
  if (item.status === 'refused') {
    return <small className={styles.warn}>{t(`refused.${item.reason ?? 'unknown'}`)}</small>;
  }
  if (item.status !== 'new') {
    return (
      <small className={styles.quiet}>
        {item.programmeEnrolmentId === null ? (
          t(`status.${item.status}`)
        ) : (
          <Link to={`/passports/${item.programmeEnrolmentId}`}>{t(`status.${item.status}`)}</Link>
        )}
      </small>
    );
  }
  const { created, goingOn, signed } = countUnits([item]);
  return (
    <small className={styles.quiet}>
      {[
        t('count.created', { count: created }),
        goingOn === 0 ? '' : t('count.goingOn', { count: goingOn }),
        signed === 0 ? '' : t('count.signed', { count: signed }),
      ]
        .filter(Boolean)
        .join(t('count.comma'))}
    </small>
  );
}
