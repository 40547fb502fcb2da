import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { queryKeys } from '../../shared/queries/query-keys';
import { uploadTo } from '../../shared/http/upload-file';
import { useErrorText } from '../../shared/http/use-error-text';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { UploadRow, type UploadState } from '../../ui/file-drop/upload-row';
import { toast } from '../../ui/toast/toast-store';
import { TemplateMenu } from './template-menu';
import styles from './imports-page.module.css';

const LIMIT = 50 * 1024 * 1024;

interface Sending {
  id: number;
  file: File;
  state: UploadState;
}

/** Drop one document and its review opens; drop several and they join the list. */
export function DocumentDrop() {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const errorText = useErrorText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [rows, setRows] = useState<readonly Sending[]>([]);
  const next = useRef(1);
  const stops = useRef(new Map<number, AbortController>());

  const update = (id: number, state: UploadState) => {
    setRows((before) => before.map((row) => (row.id === id ? { ...row, state } : row)));
  };
  const remove = (id: number) => {
    stops.current.get(id)?.abort();
    setRows((before) => before.filter((row) => row.id !== id));
  };

  const send = async ({ id, file }: Sending, alone: boolean) => {
    if (file.size > LIMIT) {
      update(id, {
        kind: 'failed',
        message: `${t('common:drop.tooLarge', {
          name: file.name,
          size: format.bytes(file.size),
          limit: format.bytes(LIMIT),
        })} ${t('template.way')}`,
      });
      return;
    }
    const stop = new AbortController();
    stops.current.set(id, stop);
    update(id, { kind: 'sending', sent: 0 });
    try {
      const { data } = await uploadTo(
        '/imports',
        file,
        ({ sent }) => {
          update(id, { kind: 'sending', sent });
        },
        stop.signal,
      );
      client.setQueryData(queryKeys.imports.document(data.id), data);
      void client.invalidateQueries({ queryKey: queryKeys.imports.lists });
      remove(id);
      if (alone) void navigate(`/imports/${data.id}`);
      else toast.done(t('read', { name: data.name }));
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      update(id, { kind: 'failed', message: errorText(error) });
    }
  };

  const add = async (files: File[]) => {
    const added = files.map((file): Sending => ({ id: next.current++, file, state: { kind: 'waiting' } }));
    setRows((before) => [...before, ...added]);
    // One after the other: each is read as soon as it is there.
    for (const row of added) await send(row, files.length === 1);
  };

  return (
    <div className={styles.drop}>
      <FileDrop
        accept=".pdf,.docx,.odt,.html,.htm,.txt,.md,.tsv,.text,.xlsx,.csv,.json"
        hint={t('dropHint')}
        onFiles={(files) => void add(files)}
      />
      {rows.length > 0 && (
        <ul aria-label={t('sending')}>
          {rows.map((row) =>
            row.state.kind === 'sending' && row.state.sent >= row.file.size ? (
              <li key={row.id} className={styles.reading} role="status">
                {t('reading', { name: row.file.name })}
              </li>
            ) : (
              <UploadRow
                key={row.id}
                name={row.file.name}
                mediaType={row.file.type}
                size={row.file.size}
                state={row.state}
                onRemove={() => {
                  remove(row.id);
                }}
                onRetry={
                  row.file.size > LIMIT
                    ? undefined
                    : () => {
                        void send(row, rows.length === 1);
                      }
                }
              />
            ),
          )}
        </ul>
      )}
      {rows.some(({ state }) => state.kind === 'failed') && (
        <section aria-label={t('template.open')} className={styles.way}>
          <TemplateMenu />
        </section>
      )}
    </div>
  );
}
