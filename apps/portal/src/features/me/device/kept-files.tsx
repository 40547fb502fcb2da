import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveBlob } from '../../../shared/download/save-blob';
import { useTimeZone } from '../../../base/clock/use-clock';
import { useFormat } from '../../../base/format/use-format';
import type { KeptItem } from '../../../shared/outbox/kept-items';
import { queryKeys } from '../../../shared/queries/query-keys';
import { Button } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import { extensionOf, stampOf } from '../../../ui/recorder/capture-name';
import { createRecordingStore } from '../../../ui/recorder/recording-store';
import { clockOf } from '../../../ui/viewer/clock';
import styles from './device.module.css';

const recordings = createRecordingStore();

/** Recordings that were cut off and never became a file: they lie beside the form they were made for. */
export const cutOffRecordings = async (owners: readonly string[]) =>
  (await Promise.all(owners.map((owner) => recordings.kept(owner)))).flat();

export const dropRecordings = async (owners: readonly string[]): Promise<void> => {
  for (const { id } of await cutOffRecordings(owners)) await recordings.drop(id);
};

/** Photos, sound and documents of a draft, each to be saved outside the browser. */
export function KeptFiles({ item }: { item: Pick<KeptItem, 'files' | 'owners'> }) {
  const { t } = useTranslation('me');
  const format = useFormat();
  const timeZone = useTimeZone();
  const cutOff = useQuery({
    queryKey: queryKeys.device.recordings(item.owners),
    queryFn: () => cutOffRecordings(item.owners),
    networkMode: 'always',
    retry: false,
    staleTime: 0,
  });
  const rows = [
    ...item.files.map(({ id, name, blob }) => ({
      ...{ id, name },
      note: format.bytes(blob.size),
      read: () => Promise.resolve(blob),
    })),
    ...(cutOff.data ?? []).map((recording) => ({
      id: recording.id,
      name: `${t('device.recording')}-${stampOf(recording.startedAt, timeZone)}.${extensionOf(recording.mime)}`,
      note: t('device.cutOff', { length: clockOf(recording.length) }),
      read: () => recordings.sound(recording),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="kept-files">
      <h2 id="kept-files" className={styles.heading}>
        {t('device.fileList')}
      </h2>
      <ul>
        {rows.map(({ id, name, note, read }) => (
          <li key={id} className={styles.file}>
            <Icon name="document" />
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
              <span className={styles.meta}>{note}</span>
            </span>
            <Button
              size="sm"
              icon="download"
              aria-label={t('device.saveFileOf', { name })}
              onClick={() => {
                void read().then((blob) => {
                  saveBlob(blob, name);
                });
              }}
            >
              {t('device.saveFile')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
