import type { SystemState } from '@attest/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { type Column, DataTable } from '../../ui/data-table/data-table';
import styles from './system.module.css';

type Jobs = SystemState['jobs'][number];

/** A phone shows a line for what there is; a wide table has a place for the rest too. */
const nothing = (sign: string) => <span className={styles.nothing}>{sign}</span>;

/** What is done in the background, by kind: how much waits, since when, and what went wrong last. */
export function BackgroundWork({
  jobs,
  installation,
}: {
  jobs: readonly Jobs[];
  installation: readonly Jobs[];
}) {
  const { t } = useTranslation('system');
  const format = useFormat();
  const columns: readonly Column<Jobs>[] = [
    { id: 'kind', header: t('jobs.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    ...(['waiting', 'deferred', 'running', 'dead'] as const).map((state): Column<Jobs> => ({
      id: state,
      header: t(`jobs.${state}`),
      cell: (row) => (row[state] === 0 ? nothing('0') : format.number(row[state])),
      align: 'right',
      width: '72px',
    })),
    {
      id: 'oldest',
      header: t('jobs.oldest'),
      cell: ({ oldestSeconds }) =>
        oldestSeconds === null ? nothing('–') : format.span(oldestSeconds * 1000),
      align: 'right',
      width: '104px',
    },
    {
      id: 'error',
      header: t('jobs.error'),
      cell: ({ lastError }) => (lastError === null ? nothing('–') : <span lang="en">{lastError}</span>),
    },
  ];
  const failed = installation.reduce((sum, { dead }) => sum + dead, 0);
  const table = (
    caption: string,
    rows: readonly Jobs[],
    shown: readonly Column<Jobs>[],
    note: ReactNode = null,
  ) => (
    <section className={styles.section}>
      <h2>{caption}</h2>
      {note}
      <DataTable caption={caption} columns={shown} rows={rows} rowId={({ kind }) => kind} empty={null} />
    </section>
  );
  return (
    <>
      {table(t('jobs.title'), jobs, columns)}
      {table(
        t('jobs.installation'),
        installation,
        columns.filter(({ id }) => id !== 'error'),
        failed > 0 && <p className={styles.done}>{t('jobs.installationFailed', { count: failed })}</p>,
      )}
    </>
  );
}
