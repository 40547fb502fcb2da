import type { SupersededEnrolment } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useHasRole } from '../../shared/session/use-session';
import { Avatar } from '../../ui/avatar/avatar';
import { Chip } from '../../ui/chip/chip';
import { DataTable, type Column } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import styles from './carry-over.module.css';
import { UnitStrip } from '../../shared/enrolment/unit-strip';

/** Open enrolments whose release was superseded: an assessor settles the own ones, an admin sees how many are left. */
export function ListPage() {
  const { t } = useTranslation(['carry-over', 'terms']);
  const settles = useHasRole('assessor');
  const { query, more } = useCursorList({
    queryKey: queryKeys.carryOvers,
    read: (cursor, signal) => api.get('/carry-overs', { query: { cursor }, signal }),
  });
  const columns: readonly Column<SupersededEnrolment>[] = [
    {
      id: 'candidate',
      header: t('terms:role.candidate'),
      width: '18%',
      cell: ({ enrolment }) => (
        <span className={styles.person}>
          <Avatar name={enrolment.candidate.displayName} />
          {enrolment.candidate.displayName}
        </span>
      ),
    },
    {
      id: 'unit',
      header: t('terms:word.unit'),
      cell: ({ enrolment: { unit } }) => (
        <span lang="zh-Hant">
          {unit.code} {unit.title}
        </span>
      ),
    },
    {
      id: 'edition',
      header: t('list.edition'),
      width: '22%',
      cell: ({ enrolment, current }) => t('fromTo', { from: enrolment.unit.releaseCode, to: current.code }),
    },
    {
      id: 'coverage',
      header: t('terms:word.indicators'),
      width: '20%',
      cell: ({ enrolment: { coverage } }) => (
        <span className={styles.person}>
          <span>
            <b>{coverage.indicatorsCovered}</b>/{coverage.indicatorsTotal}
          </span>
          <UnitStrip coverage={coverage} />
        </span>
      ),
    },
    {
      id: 'assessor',
      header: t('terms:role.assessor'),
      width: '12%',
      hideBelow: 'desk',
      cell: ({ enrolment }) => enrolment.assessor.displayName,
    },
    {
      id: 'state',
      header: t('list.state'),
      width: '96px',
      bare: true,
      cell: ({ enrolment }) => <Chip>{t(`terms:enrolmentState.${enrolment.state}`)}</Chip>,
    },
  ];
  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} meta={[t('list.explain')]} />
      <QueryState query={query}>
        {({ rows }) => (
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={rows}
            rowId={({ enrolment }) => enrolment.id}
            rowTo={({ enrolment }) =>
              settles && enrolment.state !== 'decided'
                ? `/enrolments/${enrolment.id}/carry-over`
                : `/enrolments/${enrolment.id}`
            }
            rowHeight={52}
            more={more}
            empty={
              <Empty title={t('list.empty')} icon="check">
                {t('list.emptyText')}
              </Empty>
            }
          />
        )}
      </QueryState>
    </Page>
  );
}
