import type { EnrolmentSummary } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { Avatar } from '../../ui/avatar/avatar';
import { Chip } from '../../ui/chip/chip';
import { DataTable, type Column } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import styles from './audit.module.css';
import { UnitStrip } from '../../shared/enrolment/unit-strip';

/** The units a verifier or an auditor may open: as far as they reach, the server decides. */
export function Cases() {
  const { t } = useTranslation(['audit', 'terms']);
  const format = useFormat();
  const { query, more } = useCursorList({
    queryKey: queryKeys.enrolments.examined,
    read: (cursor, signal) => api.get('/enrolments', { query: { cursor }, signal }),
  });
  const columns: readonly Column<EnrolmentSummary>[] = [
    {
      id: 'candidate',
      header: t('terms:role.candidate'),
      width: '18%',
      cell: (row) => (
        <span className={styles.person}>
          <Avatar name={row.candidate.displayName} />
          {row.candidate.displayName}
        </span>
      ),
    },
    {
      id: 'unit',
      header: t('terms:word.unit'),
      cell: (row) => (
        <span lang="zh-Hant">
          {row.unit.title}{' '}
          <small className={styles.unitCode}>
            {row.unit.code === row.unit.releaseCode
              ? row.unit.code
              : `${row.unit.releaseCode} ${row.unit.code}`}
          </small>
        </span>
      ),
    },
    {
      id: 'assessor',
      header: t('terms:role.assessor'),
      width: '12%',
      hideBelow: 'desk',
      cell: (row) => row.assessor.displayName,
    },
    {
      id: 'supervisor',
      header: t('terms:role.supervisor'),
      width: '12%',
      hideBelow: 'desk',
      cell: (row) => row.supervisor.displayName,
    },
    {
      id: 'coverage',
      header: t('terms:word.indicators'),
      width: '18%',
      hideBelow: 'phone',
      cell: (row) => <UnitStrip coverage={row.coverage} />,
    },
    {
      id: 'state',
      header: t('audit:column.state'),
      width: '176px',
      bare: true,
      cell: (row) => (
        <>
          <Chip tone={row.state === 'signed' ? 'ok' : 'neutral'}>
            {t(`terms:enrolmentState.${row.state}`)}
          </Chip>{' '}
          <small className={styles.quiet}>{format.shortDate(row.lastActivityAt)}</small>
        </>
      ),
    },
    {
      id: 'trail',
      header: t('audit:column.trail'),
      width: '72px',
      align: 'right',
      bare: true,
      cell: (row) =>
        row.abilities.readAudit && <Link to={`/audit?enrolment=${row.id}`}>{t('audit:trail')}</Link>,
    },
  ];
  return (
    <QueryState query={query}>
      {({ rows }) => (
        <DataTable
          caption={t('audit:view.cases')}
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          rowTo={(row) => `/enrolments/${row.id}`}
          more={more}
          empty={
            <Empty title={t('audit:noCases')} icon="shield">
              {t('audit:noCasesText')}
            </Empty>
          }
        />
      )}
    </QueryState>
  );
}
