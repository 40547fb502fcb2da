import type { Programme } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { Icon } from '../../ui/icon/icon';
import styles from './programmes.module.css';
import { useProgrammeAct } from './use-programme-act';

/** Where a standard of the newest version is not in force any more: which, by what it was superseded, and the one step. */
export function NewerEdition({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['programmes', 'terms']);
  const { run, busy, problem } = useProgrammeAct(programme);
  const { latest, abilities } = programme;
  const over = latest.releases.filter(({ state }) => state !== 'published');
  if (over.length === 0) return null;
  const isOffered = abilities.edit && over.some(({ newer }) => newer !== null);
  return (
    <div className={styles.band} role="note">
      <Icon name="history" />
      <div>
        <ul>
          {over.map(({ id, code, state, newer }) => (
            <li key={id}>
              {newer === null ? (
                t('newer.none', { code, state: t(`terms:releaseState.${state}`) })
              ) : (
                <>
                  {t('newer.superseded', { code })} <Link to={`/standards/${newer.id}`}>{newer.code}</Link>
                </>
              )}
            </li>
          ))}
        </ul>
        <small>{t('newer.means')}</small>
        {problem !== null && <ErrorState title={t('notSaved')} message={problem} />}
      </div>
      {isOffered && (
        <Button
          size="sm"
          busy={busy}
          onClick={() => {
            run('newer-editions');
          }}
        >
          {t('newer.take', { number: latest.number + 1 })}
        </Button>
      )}
    </div>
  );
}
