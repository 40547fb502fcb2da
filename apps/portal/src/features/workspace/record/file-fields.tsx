import { useTranslation } from 'react-i18next';
import type { HeldFile, KeptFiles } from '../../../shared/outbox/use-kept-files';
import { FileDrop } from '../../../ui/file-drop/file-drop';
import { UploadRow, type UploadState } from '../../../ui/file-drop/upload-row';
import styles from './record.module.css';

const stateOf = (held: HeldFile): UploadState => {
  switch (held.state) {
    case 'waiting':
      return { kind: 'waiting' };
    case 'sending':
      return { kind: 'sending', sent: held.share * held.file.blob.size };
    case 'sent':
      return { kind: 'done' };
    case 'refused':
      return { kind: 'failed', message: held.problem ?? '' };
  }
};

/** Scans, photos and recordings that belong to the evidence; they are on their way while the rest is written. */
export function FileFields({ files }: { files: KeptFiles }) {
  const { t } = useTranslation('workspace');
  return (
    <section className={styles.files} aria-labelledby="record-files">
      <h2 id="record-files" className={styles.heading3}>
        {t('record.files')}
      </h2>
      <FileDrop
        hint={t('record.filesHint')}
        onFiles={(chosen) => {
          void files.add(chosen);
        }}
      />
      {files.photos.length > 0 && (
        <ul aria-label={t('record.files')}>
          {files.photos.map((held) => (
            <UploadRow
              key={held.file.id}
              name={held.file.name}
              mediaType={held.file.type}
              size={held.file.blob.size}
              state={stateOf(held)}
              onRemove={() => {
                void files.remove(held.file.id);
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
