import type { AuditVerification } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { QueryState } from '../../shared/queries/query-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { Bar, Delayed } from '../../ui/skeleton/skeleton';
import styles from './audit.module.css';
import { DamageList } from './damage-list';

/** Whether every event and every row of the record still stands as it was written; checked by the server over all. */
export function ChainState() {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const query = useQuery({
    queryKey: queryKeys.audit.verification,
    queryFn: ({ signal }) => api.get('/audit/verification', { signal }),
    staleTime: 60_000,
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
              <Chip tone={result.intact ? 'ok' : 'bad'} icon={result.intact ? 'shield' : 'alert'} strong>
                {t(result.intact ? 'chain.intact' : 'chain.broken')}
              </Chip>
              <span>
                {result.intact
                  ? t('chain.intactText', {
                      number: format.number(result.events),
                      rows: format.number(result.rows),
                    })
                  : t('chain.brokenText', { number: format.number(result.damaged) })}
              </span>
              <Button
                size="sm"
                icon="refresh"
                busy={query.isFetching}
                onClick={() => {
                  void query.refetch();
                }}
              >
                {t('chain.again')}
              </Button>
            </div>
            <Circumstances result={result} />
            {result.damage.length > 0 && <DamageList result={result} />}
          </>
        )}
      </QueryState>
    </section>
  );
}

/** When it was checked, what proves it from outside, and from when on. */
function Circumstances({ result }: { result: AuditVerification }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const { checkpointAt, checkpointSequence, rowsSinceUpgrade } = result;
  return (
    <p className={styles.circumstances}>
      <span>{t('chain.checkedAt', { when: format.dateTime(result.checkedAt) })}</span>
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
