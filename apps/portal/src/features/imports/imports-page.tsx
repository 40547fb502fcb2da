import type { ImportSummary } from '@attest/api-client';
import { importStates } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { Chip } from '../../ui/chip/chip';
import { DataTable, type Column } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { oneOf, useSearchState } from '../../shared/search-state/use-search-state';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { StandardText } from '../../ui/standard-text/standard-text';
import { DocumentDrop } from './document-drop';
import { TemplateMenu } from './template-menu';
import { StandingText } from './standing-text';
import styles from './imports-page.module.css';

const shownStates = importStates.filter((state) => state !== 'discarded');

const viewState = { state: oneOf(shownStates, 'all') };

/** Documents on their way to becoming standards. */
export function ImportsPage() {
  const { t } = useTranslation(['imports', 'terms']);
  const format = useFormat();
  const [{ state }, change] = useSearchState(viewState);
  const { query, more } = useCursorList({
    queryKey: queryKeys.imports.list(state),
    read: (cursor, signal) =>
      api.get('/imports', { query: { cursor, ...(state === 'all' ? {} : { state }) }, signal }),
  });
  const columns: readonly Column<ImportSummary>[] = [
    {
      id: 'name',
      header: t('column.name'),
      cell: (each) => (
        <span className={styles.name}>
          <StandardText text={each.name} />
          <small>
            {each.code} <span>{each.fileName}</span>
          </small>
        </span>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      width: '152px',
      bare: true,
      cell: (each) => <Standing each={each} />,
    },
    {
      id: 'lineage',
      header: t('column.lineage'),
      width: '208px',
      hideBelow: 'desk',
      cell: (each) => <StandingText each={each} />,
    },
    {
      id: 'findings',
      header: t('column.findings'),
      width: '184px',
      hideBelow: 'desk',
      cell: (each) => t('findingCounts', { repaired: each.repaired, kept: each.kept }),
    },
    {
      id: 'by',
      header: t('column.by'),
      width: '120px',
      hideBelow: 'desk',
      cell: (each) => each.createdBy.displayName,
    },
    {
      id: 'at',
      header: t('column.at'),
      width: '112px',
      align: 'right',
      cell: (each) =>
        format.daysUntil(each.createdAt) < -6 ? format.date(each.createdAt) : format.relative(each.createdAt),
    },
  ];
  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} actions={<TemplateMenu />} />
      <DocumentDrop />
      <div className={styles.filter}>
        <SegmentedFilter
          label={t('filter.label')}
          options={(['all', ...shownStates] as const).map((each) => ({
            value: each,
            label: t(`filter.${each}`),
          }))}
          value={state}
          onChange={(next) => {
            change({ state: next });
          }}
        />
      </div>
      <QueryState query={query}>
        {({ rows }) => (
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={rows}
            rowId={(each) => each.id}
            rowTo={(each) => `/imports/${each.id}`}
            rowHeight={56}
            more={more}
            empty={
              state === 'all' ? (
                <Empty title={t('empty')} icon="document">
                  {t('emptyText')}
                </Empty>
              ) : (
                <Empty title={t('emptyState')} icon="document" />
              )
            }
          />
        )}
      </QueryState>
    </Page>
  );
}

function Standing({ each }: { each: ImportSummary }) {
  const { t } = useTranslation('imports');
  if (each.state === 'published') {
    return (
      <Chip tone="ok" icon="check">
        {t('state.published')}
      </Chip>
    );
  }
  if (each.state === 'in_review') {
    return each.abilities.publish ? (
      <Chip tone="accent" icon="observe">
        {t('state.toReview')}
      </Chip>
    ) : (
      <Chip icon="observe">{t('state.in_review')}</Chip>
    );
  }
  if (each.toDecide > 0) {
    return (
      <Chip tone="warn" icon="flag">
        {t('toDecide', { count: each.toDecide })}
      </Chip>
    );
  }
  if (each.latestReview?.step === 'returned') {
    return (
      <Chip tone="warn" icon="back">
        {t('state.returned')}
      </Chip>
    );
  }
  return <Chip tone="accent">{t(each.abilities.publish ? 'state.ready' : 'state.toSubmit')}</Chip>;
}
