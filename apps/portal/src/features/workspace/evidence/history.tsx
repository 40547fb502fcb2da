import type { EvidenceView } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '../../../shared/enrolment/targets';
import { useFormat } from '../../../base/format/use-format';
import { historyEvents } from './history-events';
import styles from './history.module.css';

interface HistoryProps {
  target: Target;
  pieces: readonly EvidenceView[];
  onOpen: (evidenceId: string) => void;
}

const atFirst = 2;

/** What was decided before and replaced since: nothing is overwritten, and everybody who reads the unit can see it. */
export function History({ target, pieces, onOpen }: HistoryProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const [all, setAll] = useState(false);
  const events = historyEvents(pieces, target.id);
  if (events.length === 0) return null;
  return (
    <section className={styles.history} aria-labelledby="history">
      <div className={styles.head}>
        <h3 id="history" className={styles.title}>
          {t('history.title')}
        </h3>
        {events.length > atFirst && (
          <button
            type="button"
            className={styles.all}
            aria-expanded={all}
            onClick={() => {
              setAll((before) => !before);
            }}
          >
            {all ? t('history.fewer') : t('history.all', { count: events.length })}
          </button>
        )}
      </div>
      <ul>
        {(all ? events : events.slice(0, atFirst)).map((event) => (
          <li key={event.id} className={styles.event}>
            <time dateTime={event.at}>{format.shortDate(event.at)}</time>
            <button
              type="button"
              className={styles.what}
              onClick={() => {
                onOpen(event.evidenceId);
              }}
            >
              {t('history.rejudged', {
                title: event.title,
                verdict: t(`terms:verdict.${event.verdict}.long`),
                date: format.shortDate(event.replacedAt),
                replaced: t(`terms:verdict.${event.replaced}.long`),
              })}
            </button>
            <span>{event.by}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
