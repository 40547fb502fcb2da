import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Button } from '../button/button';
import { Dialog } from '../dialog/dialog';
import { offeredSide, smallerPhoto } from './picture-size';

interface PhotoSizeDialogProps {
  /** Those that are large; the dialog is closed while there are none. */
  photos: readonly File[];
  onDecided: (photos: readonly File[]) => void;
}

/** Large photos, as they are or smaller: the person says which, and sees how much it saves. */
export function PhotoSizeDialog({ photos, onDecided }: PhotoSizeDialogProps) {
  return photos.length === 0 ? null : (
    <Asked key={photos.map(({ name }) => name).join()} photos={photos} onDecided={onDecided} />
  );
}

const sum = (files: readonly File[]): number => files.reduce((total, { size }) => total + size, 0);

function Asked({ photos, onDecided }: PhotoSizeDialogProps) {
  const { t } = useTranslation('recorder');
  const { bytes } = useFormat();
  const [smaller, setSmaller] = useState<readonly File[] | null>(null);

  useEffect(() => {
    let gone = false;
    Promise.all(photos.map(async (photo) => (await smallerPhoto(photo).catch(() => null)) ?? photo)).then(
      (made) => {
        if (!gone) setSmaller(made);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [photos]);

  return (
    <Dialog
      opened
      onClose={() => {
        onDecided(photos);
      }}
      title={t('size.title', { count: photos.length })}
      actions={
        <>
          <Button
            disabled={smaller === null || sum(smaller) >= sum(photos)}
            onClick={() => {
              if (smaller !== null) onDecided(smaller);
            }}
          >
            {smaller === null
              ? t('size.counting')
              : t('size.smaller', { size: bytes(sum(smaller)), side: offeredSide })}
          </Button>
          <Button
            variant="primary"
            onClick={() => {
              onDecided(photos);
            }}
          >
            {t('size.asIs', { size: bytes(sum(photos)) })}
          </Button>
        </>
      }
    >
      {t('size.text')}
    </Dialog>
  );
}
