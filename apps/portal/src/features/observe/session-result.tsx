import { useTranslation } from 'react-i18next';
import { draftIdOf } from '../../shared/outbox/draft-id';
import { keptPath } from '../../shared/outbox/use-kept-items';
import type { SessionResult } from '../../shared/outbox/use-record-session';
import { ButtonLink } from '../../ui/button/button';
import { Icon, type IconName } from '../../ui/icon/icon';
import styles from './session-result.module.css';

const icons: Readonly<Record<SessionResult['outcome'], IconName>> = {
  sending: 'upload',
  arrived: 'check',
  waiting: 'cloud-off',
  refused: 'alert',
};

/** What became of each candidate's observation: one that failed says so, and whose it is. */
export function SessionResults({ results }: { results: readonly SessionResult[] }) {
  const { t } = useTranslation(['observe', 'outbox']);
  const arrived = results.filter(({ outcome }) => outcome === 'arrived').length;
  const refused = results.filter(({ outcome }) => outcome === 'refused').length;
  return (
    <div className={styles.page}>
      <div role="status">
        <h1 className={styles.title}>
          {refused > 0
            ? t('session.refused', { count: refused })
            : t('session.arrived', { number: arrived, total: results.length })}
        </h1>
      </div>
      <ul className={styles.list}>
        {results.map(({ entry, outcome, refusal }) => (
          <li key={entry.id} data-outcome={outcome}>
            <Icon name={icons[outcome]} />
            <span className={styles.words}>
              <b>{entry.candidateName}</b>
              <span className={styles.state}>
                {refusal === null ? t(`session.state.${outcome}`) : refusal.detail}
              </span>
            </span>
            <span className={styles.actions}>
              {outcome === 'refused' && (
                <ButtonLink
                  size="sm"
                  to={keptPath(draftIdOf('observation', entry.memberId, entry.enrolmentId))}
                >
                  {t('outbox:read')}
                </ButtonLink>
              )}
              <ButtonLink
                size="sm"
                to={`/enrolments/${entry.enrolmentId}${outcome === 'refused' ? '/observe' : ''}`}
                reloadDocument={outcome === 'refused'}
              >
                {t(outcome === 'refused' ? 'device.correct' : 'closed.open')}
              </ButtonLink>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.ways}>
        <ButtonLink variant="primary" size="lg" to="/observe">
          {t('kept.other')}
        </ButtonLink>
        {arrived < results.length && (
          <ButtonLink size="lg" to="/me/device">
            {t('outbox:all')}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
