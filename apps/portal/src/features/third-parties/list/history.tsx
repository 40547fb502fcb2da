import type { ThirdPartyInvitation } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../../ui/text/date-text';
import styles from '../third-parties.module.css';

/** What happened to an invitation, newest first. */
export function History({ events }: Pick<ThirdPartyInvitation, 'events'>) {
  const { t } = useTranslation('third-parties');
  return (
    <details className={styles.history}>
      <summary>{t('history.title', { count: events.length })}</summary>
      <ol>
        {events.map((event, index) => (
          <li key={index}>
            <DateText value={event.at} style="date-time" />
            <span>
              {t(`history.${event.kind}`)}
              {event.by !== null && ` ${event.by.displayName}`}
              {event.reason !== null && <q>{event.reason}</q>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
