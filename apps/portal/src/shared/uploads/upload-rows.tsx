import { useTranslation } from 'react-i18next';
import { UploadRow, type UploadState } from '../../ui/file-drop/upload-row';
import type { Format } from '../../base/format/format';
import { useFormat } from '../../base/format/use-format';
import type { UploadItem } from './upload-item';
import { uploads } from './uploads';

/** Uploads with everything that can be done about each. */
export function UploadRows({ items }: { items: readonly UploadItem[] }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <ul>
      {items.map((item) => (
        <UploadRow
          key={item.id}
          name={item.name}
          mediaType={item.mediaType}
          size={item.size}
          state={stateOf(item, format, t('drop.broken'))}
          onRemove={() => {
            uploads.remove(item.id);
          }}
          onPause={() => {
            uploads.pause(item.id);
          }}
          onResume={() => {
            uploads.resume(item.id);
          }}
          onRetry={
            item.retryable
              ? () => {
                  uploads.resume(item.id);
                }
              : undefined
          }
          onRechoose={(file) => {
            uploads.rechoose(item.id, file);
          }}
          onReuse={() => {
            uploads.useEarlier(item.id);
          }}
        />
      ))}
    </ul>
  );
}

function stateOf(item: UploadItem, format: Format, broken: string): UploadState {
  switch (item.phase) {
    case 'hashing':
      return { kind: 'hashing', done: item.progress };
    case 'sending':
    case 'paused':
    case 'lost':
      return { kind: item.phase, sent: item.progress };
    case 'known':
      return {
        kind: 'known',
        name: item.earlier?.name ?? item.name,
        date: format.date(item.earlier?.uploadedAt ?? ''),
        title: item.earlier?.evidenceTitle ?? null,
      };
    case 'failed':
      return { kind: 'failed', message: item.problem ?? broken };
    case 'waiting':
    case 'offline':
    case 'done':
      return { kind: item.phase };
  }
}
