import type { AuditEvent, Page as PageOf } from '@attest/api-client';
import { auditActions, thirdPartyMethods } from '@attest/domain';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../shared/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/http/query-keys';
import { DataTable, type Column } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { SelectField } from '../../ui/field/select-field';
import { QueryState } from '../../ui/query-state/query-state';
import { actionKey } from './actions';
import styles from './audit.module.css';
import { factLines } from './facts';

/** Without an account: what the holder of a link did, and the evidence that came of it. */
const isByLink = ({ action, facts }: AuditEvent): boolean =>
  ['third_party.opened', 'third_party.answered', 'third_party.declined'].includes(action) ||
  (action === 'evidence.recorded' && byLink.includes(String(facts['method'])));

const byLink: readonly string[] = thirdPartyMethods;

/** Everything that happened, newest first; of one unit, or of the organisation. */
export function Events({ enrolmentId }: { enrolmentId: string | null }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const action = search.get('action') ?? '';
  const query = useInfiniteQuery({
    queryKey: [...queryKeys.audit, { enrolmentId, action }],
    queryFn: ({ pageParam, signal }) =>
      api.get<PageOf<AuditEvent>>('/audit', { query: { enrolmentId, action, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const columns: readonly Column<AuditEvent>[] = [
    {
      id: 'what',
      header: t('column.what'),
      cell: (event) => (
        <span className={styles.what}>
          {t(`action.${actionKey(event.action)}`, { defaultValue: event.action })}
          <details className={styles.details}>
            <summary>{t('details')}</summary>
            <dl>
              {factLines(event).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </details>
        </span>
      ),
    },
    {
      id: 'who',
      header: t('column.who'),
      width: '18%',
      cell: (event) => event.actor?.displayName ?? t(isByLink(event) ? 'thirdParty' : 'system'),
    },
    {
      id: 'when',
      header: t('column.when'),
      width: '160px',
      cell: (event) => format.dateTime(event.occurredAt),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '88px',
      bare: true,
      cell: (event) =>
        enrolmentId === null &&
        event.enrolmentId !== null && <Link to={`/audit?enrolment=${event.enrolmentId}`}>{t('unit')}</Link>,
    },
    {
      id: 'sequence',
      header: t('column.sequence'),
      width: '64px',
      align: 'right',
      cell: (event) => <span className={styles.quiet}>{event.sequence}</span>,
    },
  ];
  return (
    <>
      <div className={styles.filters}>
        <SelectField
          label={t('filter')}
          labelHidden
          value={action}
          onChange={(value) => {
            setSearch(
              (before) => {
                const next = new URLSearchParams(before);
                if (value === '') next.delete('action');
                else next.set('action', value);
                return next;
              },
              { replace: true },
            );
          }}
          options={[
            { value: '', label: t('everyAction') },
            ...auditActions.map((each) => ({ value: each, label: t(`action.${actionKey(each)}`) })),
          ]}
        />
      </div>
      <QueryState query={query}>
        {({ pages }) => (
          <DataTable
            caption={t('view.events')}
            columns={columns}
            rows={pages.flatMap((page) => page.items)}
            rowId={(event) => String(event.sequence)}
            more={{
              has: query.hasNextPage,
              loading: query.isFetchingNextPage,
              load: () => {
                void query.fetchNextPage();
              },
            }}
            empty={
              <Empty title={t('empty')} icon="audit">
                {t('emptyText')}
              </Empty>
            }
          />
        )}
      </QueryState>
    </>
  );
}
