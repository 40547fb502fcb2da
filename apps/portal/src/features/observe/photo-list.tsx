import { useTranslation } from 'react-i18next';
import { UploadRow } from '../../ui/file-drop/upload-row';
import styles from './details.module.css';
import type { KeptFiles } from '../../shared/outbox/use-kept-files';
import { uploadState } from '../../shared/outbox/upload-state';
import { fileKind } from '../../ui/files/file-kind';

/** Each photo with how far it has got; a refused one says why and can be taken out. */
export function PhotoList({ photos }: { photos: KeptFiles }) {
  const { t } = useTranslation('observe');
  if (photos.photos.length === 0) return null;
  return (
    <ul className={styles.photos} aria-label={t('photo.list')}>
      {photos.photos.map((photo) => (
        <UploadRow
          key={photo.file.id}
          name={photo.file.name}
          mediaType={photo.file.type}
          size={photo.file.blob.size}
          state={uploadState(photo)}
          thumbnail={
            fileKind(photo.file.type) === 'image' ? (
              <img className={styles.thumb} src={photo.url} alt="" />
            ) : undefined
          }
          onRemove={() => {
            void photos.remove(photo.file.id);
          }}
        />
      ))}
    </ul>
  );
}
