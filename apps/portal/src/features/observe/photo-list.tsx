import { useTranslation } from 'react-i18next';
import { UploadRow, type UploadState } from '../../ui/file-drop/upload-row';
import styles from './details.module.css';
import type { HeldFile, KeptFiles } from '../../shared/outbox/use-kept-files';

const stateOf = (photo: HeldFile): UploadState => {
  switch (photo.state) {
    case 'waiting':
      return { kind: 'waiting' };
    case 'sending':
      return { kind: 'sending', sent: photo.share * photo.file.blob.size };
    case 'sent':
      return { kind: 'done' };
    case 'refused':
      return { kind: 'failed', message: photo.problem ?? '' };
  }
};

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
          state={stateOf(photo)}
          thumbnail={
            photo.file.type.startsWith('image/') ? (
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
