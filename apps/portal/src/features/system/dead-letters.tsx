import type { SystemState } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useChange } from '../../shared/http/use-change';
import { Button } from '../../ui/button/button';
import { type Column, DataTable } from '../../ui/data-table/data-table';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorState } from '../../ui/error-state/error-state';
import { toast } from '../../ui/toast/toast-store';
import styles from './system.module.css';

/** Many fail together, and what waits and runs stands below them. */
const AT_ONCE = 10;

type DeadLetter = SystemState['deadLetters'][number];

/** Work that was given up: it is tried again, or let go of. */
export function DeadLetters({ letters }: { letters: readonly DeadLetter[] }) {
  const { t } = useTranslation('system');
  const format = useFormat();
  const [asked, ask] = useState<DeadLetter | null>(null);
  const [shown, show] = useState(AT_ONCE);
  const retry = useSettle('/system/jobs/{id}/retry', t('dead.retried'));
  const columns: readonly Column<DeadLetter>[] = [
    { id: 'kind', header: t('jobs.kind'), cell: ({ kind }) => t(`kind.${kind}`), width: '160px' },
    {
      id: 'since',
      header: t('dead.since'),
      cell: ({ givenUpAt, attempts }) =>
        t('dead.sinceText', { when: format.relative(givenUpAt), count: attempts }),
      width: '216px',
    },
    {
      id: 'error',
      header: t('jobs.error'),
      cell: ({ error }) => (error === null ? '–' : <span lang="en">{error}</span>),
    },
    {
      id: 'actions',
      header: t('dead.actions'),
      bare: true,
      cell: (letter) => (
        <span className={styles.actions}>
          <Button
            size="sm"
            busy={retry.isPending && retry.variables === letter.id}
            onClick={() => {
              retry.mutate(letter.id);
            }}
          >
            {t('dead.retry')}
          </Button>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => {
              ask(letter);
            }}
          >
            {t('dead.discard')}
          </Button>
        </span>
      ),
      width: '176px',
    },
  ];
  return (
    <section className={styles.section}>
      <h2>{t('dead.title')}</h2>
      {retry.error !== null && <ErrorState title={t('dead.notSettled')} message={retry.error.message} />}
      <DataTable
        caption={t('dead.title')}
        columns={columns}
        rows={letters.slice(0, shown)}
        rowId={({ id }) => id}
        more={{
          has: letters.length > shown,
          loading: false,
          load: () => {
            show((before) => before + AT_ONCE);
          },
        }}
        empty={<p className={styles.done}>{t('dead.none')}</p>}
      />
      {asked !== null && (
        <Discard
          letter={asked}
          onClose={() => {
            ask(null);
          }}
        />
      )}
    </section>
  );
}

function Discard({ letter, onClose }: { letter: DeadLetter; onClose: () => void }) {
  const { t } = useTranslation('system');
  const discard = useSettle('/system/jobs/{id}/discard', t('dead.discarded'), onClose);
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('dead.discardTitle', { kind: t(`kind.${letter.kind}`) })}
      actions={
        <>
          <Button onClick={onClose}>{t('dead.keep')}</Button>
          <Button
            variant="primary"
            busy={discard.isPending}
            onClick={() => {
              discard.mutate(letter.id);
            }}
          >
            {t('dead.discard')}
          </Button>
        </>
      }
    >
      <p>{t('dead.discardText')}</p>
      {discard.error !== null && <ErrorState title={t('dead.notSettled')} message={discard.error.message} />}
    </Dialog>
  );
}

function useSettle(
  path: '/system/jobs/{id}/retry' | '/system/jobs/{id}/discard',
  done: string,
  then?: () => void,
) {
  const queries = useQueryClient();
  return useChange({
    mutationFn: (id: string) => api.post(path, { path: { id } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: queryKeys.system });
      toast.done(done);
      then?.();
    },
  });
}
