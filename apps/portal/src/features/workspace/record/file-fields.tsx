import { useTranslation } from 'react-i18next';
import type { KeptFiles } from '../../../shared/outbox/use-kept-files';
import { FileDrop } from '../../../ui/file-drop/file-drop';
import { UploadRow } from '../../../ui/file-drop/upload-row';
import styles from './record.module.css';
import { uploadState } from '../../../shared/outbox/upload-state';

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
              state={uploadState(held)}
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
