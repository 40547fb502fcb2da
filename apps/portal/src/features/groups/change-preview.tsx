import type { EnrolmentsChanged } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import styles from './groups.module.css';
import { type Change, counted } from './send-change';

/** Who gets how many, what cannot be, and how the load moves. */
export function ChangePreview({ outcome, what }: { outcome: EnrolmentsChanged; what: Change }) {
  const { t } = useTranslation('groups');
  const refused = outcome.people.filter((person) => person.refused.length > 0);
  const units = outcome.people.reduce((sum, { changed }) => sum + changed, 0);
  const same = outcome.people.filter(({ unchanged }) => unchanged > 0).length;
  return (
    <div className={styles.preview} role="status">
      {units > 0 ? (
        <p>{t(`change.${what}.preview`, { count: counted(outcome).changed, units })}</p>
      ) : (
        refused.length === 0 && <p>{t('change.nothing')}</p>
      )}
      <ul>
        {outcome.people
          .filter(({ changed }) => changed > 0)
          .map(({ candidate, changed }) => (
            <li key={candidate.id}>
              {candidate.displayName} <small>{t('change.units', { count: changed })}</small>
            </li>
          ))}
      </ul>
      {same > 0 && (units > 0 || refused.length > 0) && <p>{t('change.unchanged', { count: same })}</p>}
      {refused.length > 0 && (
        <>
          <p className={styles.warn}>{t('change.refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ candidate, refused: units_ }) => (
              <li key={candidate.id}>
                {candidate.displayName}{' '}
                <small>
                  {units_
                    .map(({ unitCode, problem }) => `${unitCode} ${t(`change.problem.${problem}`)}`)
                    .join(t('joiner'))}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {outcome.loads.length > 0 && (
        <p>
          {outcome.loads
            .map(({ assessor, before, after }) =>
              t('change.load', { name: assessor.displayName, before, after }),
            )
            .join(t('joiner'))}
        </p>
      )}
    </div>
  );
}
