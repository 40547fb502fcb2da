import type { AuditVerification } from '@attest/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { QueryState } from '../../shared/queries/query-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { ErrorState } from '../../ui/error-state/error-state';
import { Bar, Delayed } from '../../ui/skeleton/skeleton';
import styles from './audit.module.css';
import { DamageList } from './damage-list';

const ASK_AGAIN_MILLISECONDS = 3_000;

/**
 * Whether every event and every row of the record still stands as it was written. A large record is checked in the
 * background: the last check is shown with its time, and the next one when it has ended.
 */
export function ChainState() {
  const { t } = useTranslation('audit');
  const client = useQueryClient();
  const query = useQuery({
    queryKey: queryKeys.audit.verification,
    queryFn: ({ signal }) => api.get('/audit/verification', { signal }),
    staleTime: 60_000,
    refetchInterval: ({ state }) => (state.data?.running === true ? ASK_AGAIN_MILLISECONDS : false),
  });
  const start = useChange({
    mutationFn: () => api.post('/audit/verification'),
    onSuccess: (found) => {
      client.setQueryData(queryKeys.audit.verification, found);
    },
  });
  return (
    <section className={styles.chain} aria-label={t('chain.label')} aria-live="polite">
      <QueryState
        query={query}
        skeleton={
          <Delayed>
            <Bar width={280} height={22} />
          </Delayed>
        }
      >
        {(result) => (
          <>
            <div className={styles.verdict}>
              <Verdict result={result} />
              <Button
                size="sm"
                icon="refresh"
                busy={start.isPending || query.isFetching || result.running}
                onClick={() => {
                  start.mutate(undefined);
                }}
              >
                {t(result.intact === null ? 'chain.now' : 'chain.again')}
              </Button>
            </div>
            {start.error !== null && (
              <ErrorState title={t('chain.notStarted')} message={start.error.message} />
            )}
            <Missed result={result} />
            <Circumstances result={result} />
            {result.damage.length > 0 && <DamageList result={result} />}
          </>
        )}
      </QueryState>
    </section>
  );
}

function Verdict({ result }: { result: AuditVerification }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const { intact, events, rows, damaged, running, failedAt } = result;
  if (intact === null) {
    if (failedAt !== null && !running) {
      return (
        <>
          <Chip tone="warn" icon="alert">
            {t('chain.failed')}
          </Chip>
          <span>{t('chain.failedUnknown', { when: format.dateTime(failedAt) })}</span>
        </>
      );
    }
    return (
      <>
        <Chip tone="neutral" icon="shield">
          {t(running ? 'chain.running' : 'chain.unknown')}
        </Chip>
        <span>{t(running ? 'chain.runningText' : 'chain.unknownText')}</span>
      </>
    );
  }
  return (
    <>
      <Chip tone={intact ? 'ok' : 'bad'} icon={intact ? 'shield' : 'alert'} strong>
        {t(intact ? 'chain.intact' : 'chain.broken')}
      </Chip>
      <span>
        {intact
          ? t('chain.intactText', { number: format.number(events), rows: format.number(rows) })
          : t('chain.brokenText', { number: format.number(damaged) })}
      </span>
    </>
  );
}

/** That the daily check was not carried out, or not even tried, beside what the last one found. */
function Missed({ result: { intact, running, late, failedAt } }: { result: AuditVerification }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  if (intact === null || running || (failedAt === null && !late)) return null;
  return (
    <div className={styles.verdict}>
      <Chip tone="warn" icon="clock">
        {t(failedAt === null ? 'chain.late' : 'chain.failed')}
      </Chip>
      <span>
        {failedAt === null ? t('chain.lateText') : t('chain.failedText', { when: format.dateTime(failedAt) })}
      </span>
    </div>
  );
}

/** When it was checked, what proves it from outside, and from when on. */
function Circumstances({ result }: { result: AuditVerification }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const { checkedAt, checkpointAt, checkpointSequence, milliseconds, newerEvents, rowsSinceUpgrade } = result;
  if (checkedAt === null) return null;
  const when = format.dateTime(checkedAt);
  return (
    <p className={styles.circumstances}>
      <span>
        {milliseconds === null
          ? t('chain.checkedAt', { when })
          : t('chain.checkedIn', { when, seconds: format.number(Math.ceil(milliseconds / 1000)) })}
      </span>
      {newerEvents > 0 && <span>{t('chain.newer', { number: format.number(newerEvents) })}</span>}
      {result.uncheckedEvents > 0 && (
        <span>{t('chain.unchecked', { number: format.number(result.uncheckedEvents) })}</span>
      )}
      {result.running && <span>{t('chain.runningText')}</span>}
      <span>
        {checkpointAt === null
          ? t('chain.noCheckpoint')
          : t('chain.checkpoint', { when: format.dateTime(checkpointAt), sequence: checkpointSequence })}
      </span>
      {rowsSinceUpgrade > 0 && (
        <span>{t('chain.sinceUpgrade', { number: format.number(rowsSinceUpgrade) })}</span>
      )}
    </p>
  );
}
