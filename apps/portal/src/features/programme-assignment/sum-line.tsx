import type { AssignmentPerson } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import styles from './assignment.module.css';
import { countUnits } from './count-units';

interface SumLineProps {
  items: readonly AssignmentPerson[];
  /** Lines of a list that could not be taken. */
  errors: number;
}

/** What the press will do, in one line. */
export function SumLine({ items, errors }: SumLineProps) {
  const { t } = useTranslation('programme-assignment');
  const { people, created, goingOn, signed } = countUnits(items);
  const already = items.filter(({ status }) => status === 'assigned' || status === 'signed').length;
  const refused = items.filter(({ status }) => status === 'refused').length + errors;
  return (
    <p className={styles.sum} aria-live="polite">
      {people === 0
        ? t('sum.nobody')
        : t('sum.people', { count: people }) + t('sum.units', { created, goingOn, signed })}
      {already > 0 && t('sum.already', { count: already })}
      {refused > 0 && <span className={styles.warn}>{t('sum.refused', { count: refused })}</span>}
    </p>
  );
}
