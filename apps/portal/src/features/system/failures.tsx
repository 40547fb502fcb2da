import type { SystemState } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../ui/data-table/data-table';
import styles from './system.module.css';

type Failure = SystemState['failing'][number];

/** Files that could not be scanned or drawn: by what they are, because their names are their owners'. */
export function Failures({ failures }: { failures: readonly Failure[] }) {
  const { t } = useTranslation('system');
  const columns: readonly Column<Failure>[] = [
    { id: 'kind', header: t('failing.kind'), cell: (row) => t(`queue.${row.kind}`), width: '120px' },
    { id: 'media', header: t('failing.media'), cell: (row) => row.mediaType, width: '200px' },
    { id: 'error', header: t('failing.error'), cell: (row) => <span lang="en">{row.error}</span> },
    {
      id: 'next',
      header: t('failing.next'),
      cell: (row) => (row.givenUp ? t('failing.givenUp') : t('failing.again', { number: row.attempts })),
      width: '200px',
    },
  ];
  if (failures.length === 0) return <p className={styles.done}>{t('failing.none')}</p>;
  return (
    <section className={styles.failures} aria-labelledby="failing">
      <h2 id="failing">{t('failing.title')}</h2>
      <DataTable
        caption={t('failing.title')}
        columns={columns}
        rows={failures}
        rowId={(row) => `${row.fileId} ${row.kind}`}
        empty={null}
      />
    </section>
  );
}
