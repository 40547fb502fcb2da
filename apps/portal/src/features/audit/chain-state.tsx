import type { AuditVerification } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format';
import { api } from '../../shared/http/api';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { QueryState } from '../../ui/query-state/query-state';
import { Bar, Delayed } from '../../ui/skeleton/skeleton';
import styles from './audit.module.css';

/** Whether every event still stands as it was written; checked by the server over the whole chain. */
export function ChainState() {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const query = useQuery({
    queryKey: ['audit', 'verification'],
    queryFn: ({ signal }) => api.get<AuditVerification>('/audit/verification', { signal }),
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
            <Chip tone={result.intact ? 'ok' : 'bad'} icon={result.intact ? 'shield' : 'alert'} strong>
              {t(result.intact ? 'chain.intact' : 'chain.broken')}
            </Chip>
            <span>
              {result.intact
                ? t('chain.intactText', { number: format.number(result.events) })
                : t('chain.brokenText', { sequence: result.brokenAt ?? 0 })}
            </span>
            <span className={styles.quiet}>
              {t('chain.head', {
                hash: result.headHash.slice(0, 16),
                when: format.dateTime(result.checkedAt),
              })}
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
          </>
        )}
      </QueryState>
    </section>
  );
}
