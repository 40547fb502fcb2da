import { useTranslation } from 'react-i18next';
import styles from './programme-people.module.css';
import type { ChangeOutcome, PeopleChange } from './send-change';

interface ChangePreviewProps {
  outcome: ChangeOutcome;
  what: PeopleChange;
  withUnits: boolean;
}

/** Who gets it with how many units, who does not and why, and how the load moves. */
export function ChangePreview({ outcome, what, withUnits }: ChangePreviewProps) {
  const { t } = useTranslation('programme-people');
  const { changed, refused } = outcome;
  const units = changed.reduce((sum, each) => sum + each.units, 0);
  const loads = what === 'assessor' ? outcome.assessors : what === 'supervisor' ? outcome.supervisors : [];
  return (
    <div className={styles.preview} role="status">
      {changed.length > 0 && (
        <>
          <p>
            {t(`${what}.preview`, { count: changed.length })}
            {what === 'stop' && !withUnits ? t('unitsStay') : t('unitsToo', { count: units })}
          </p>
          <ul>
            {changed.map(({ id, candidate, units: own }) => (
              <li key={id}>
                {candidate.displayName} {own > 0 && <small>{t('units', { count: own })}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <>
          <p className={styles.warn}>{t('refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ id, candidate, reason }) => (
              <li key={id}>
                {candidate.displayName} <small>{t(`problem.${reason}`)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {(loads ?? []).length > 0 && (
        <ul className={styles.loads}>
          {loads?.map(({ person, before, after }) => (
            <li key={person.id}>{t('load', { name: person.displayName, before, after })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
