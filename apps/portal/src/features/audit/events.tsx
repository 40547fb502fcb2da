import type { AuditEvent, AuditEventPage } from '@attest/api-client';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { DataTable, type Column } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { useSearchState } from '../../shared/search-state/use-search-state';
import { actionKey } from './sentence';
import styles from './audit.module.css';
import { Filters, filterState } from './filters';
import { namesOf, sentenceValues } from './sentence';

/** Everything that happened, newest first, in sentences; of one unit, or of the organisation. */
export function Events() {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const [{ actor: actorId, enrolment: enrolmentId, kind, from, to }] = useSearchState(filterState);
  const asked = { actorId, enrolmentId, kind, from, to };
  const { query, more } = useCursorList({
    queryKey: queryKeys.audit.events(asked),
    read: (cursor, signal) => api.get('/audit', { query: { ...asked, cursor }, signal }),
    keepPrevious: true,
  });
  const columns: readonly Column<AuditEvent>[] = [
    {
      id: 'when',
      header: t('column.when'),
      width: '152px',
      cell: (event) => format.dateTime(event.occurredAt),
    },
    {
      id: 'what',
      header: t('column.what'),
      cell: (event) => (
        <Sentence event={event} names={query.data?.pages.flatMap((page) => page.names) ?? []} />
      ),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '88px',
      bare: true,
      cell: (event) =>
        enrolmentId === null &&
        event.enrolmentId !== null && (
          <Link to={`/audit?enrolment=${event.enrolmentId}`}>{t('openTrail')}</Link>
        ),
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
      <Filters />
      <QueryState query={query}>
        {({ rows }) => (
          <DataTable
            caption={t('view.events')}
            columns={columns}
            rows={rows}
            rowId={(event) => String(event.sequence)}
            more={more}
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

/** Who did what to whom and why; what a checker compares, letter by letter, is behind it. */
function Sentence({ event, names }: { event: AuditEvent; names: AuditEventPage['names'] }) {
  const { t } = useTranslation(['audit', 'terms']);
  return (
    <span className={styles.what}>
      <Trans
        t={t}
        i18nKey={`audit:sentence.${actionKey(event.action)}`}
        defaults={event.action}
        values={sentenceValues(event, namesOf(names), t)}
        components={{ b: <b /> }}
      />
      <details className={styles.details}>
        <summary>{t('audit:technical')}</summary>
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
  );
}

const wordOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordOf).join(', ');
  return JSON.stringify(value);
};

/** Facts as they stand in the chain, with the links that hold it together: what a checker compares, letter by letter. */
function factLines(event: AuditEvent): [string, string][] {
  return [
    ['action', event.action],
    [event.subjectKind, event.subjectId],
    ...Object.entries(event.facts).map(([name, value]): [string, string] => [name, wordOf(value)]),
    ['hash', event.hash],
    ['previousHash', event.previousHash],
  ];
}
