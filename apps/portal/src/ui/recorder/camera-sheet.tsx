import { mediaTypes } from '@attest/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../button/button';
import { Icon } from '../icon/icon';
import { Sheet } from '../sheet/sheet';
import { jpegOf } from './picture-size';
import styles from './recorder.module.css';

interface CameraSheetProps {
  opened: boolean;
  /** How many more the form takes. */
  room: number;
  /** The name of the n-th photo, without its ending. */
  nameOf: (number: number) => string;
  onDone: (photos: File[]) => void;
  onClose: () => void;
}

/** Several photos one after another, looked at before they are taken over. */
export function CameraSheet({ opened, onClose, ...rest }: CameraSheetProps) {
  const { t } = useTranslation('recorder');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('camera.title')} width={640}>
      {opened && <Camera {...rest} />}
    </Sheet>
  );
}

interface Shot {
  readonly file: File;
  readonly url: string;
}

function Camera({ room, nameOf, onDone }: Omit<CameraSheetProps, 'opened' | 'onClose'>) {
  const { t } = useTranslation('recorder');
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [refused, setRefused] = useState(false);
  const [shots, setShots] = useState<readonly Shot[]>([]);
  const video = useRef<HTMLVideoElement | null>(null);
  const urls = useRef<string[]>([]);

  useEffect(() => {
    let gone = false;
    let mine: MediaStream | null = null;
    const open = async () => {
      try {
        mine = await navigator.mediaDevices.getUserMedia({
          video: { facingMode: 'environment', width: { ideal: 2560 }, height: { ideal: 1920 } },
        });
        if (gone) stopAll(mine);
        else setStream(mine);
      } catch {
        if (!gone) setRefused(true);
      }
    };
    void open();
    const made = urls.current;
    return () => {
      gone = true;
      if (mine !== null) stopAll(mine);
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, []);

  const show = useCallback(
    (element: HTMLVideoElement | null) => {
      video.current = element;
      if (element !== null && stream !== null) element.srcObject = stream;
    },
    [stream],
  );

  const shoot = async () => {
    const from = video.current;
    if (from === null || from.videoWidth === 0 || shots.length >= room) return;
    // What the preview shows is upright already; so is what is drawn from it.
    const canvas = document.createElement('canvas');
    canvas.width = from.videoWidth;
    canvas.height = from.videoHeight;
    canvas.getContext('2d')?.drawImage(from, 0, 0);
    const blob = await jpegOf(canvas);
    const url = URL.createObjectURL(blob);
    urls.current.push(url);
    setShots((before) => [
      ...before,
      { url, file: new File([blob], `${nameOf(before.length + 1)}.jpg`, { type: mediaTypes.jpg }) },
    ]);
  };

  if (refused)
    return (
      <p className={styles.problem} role="alert">
        <Icon name="alert" />
        <span>{t('camera.refused')}</span>
      </p>
    );
  return (
    <div className={styles.camera}>
      <video
        ref={show}
        className={styles.finder}
        autoPlay
        playsInline
        muted
        aria-label={t('camera.finder')}
      />
      {shots.length > 0 && (
        <ul className={styles.shots} aria-label={t('camera.shots')}>
          {shots.map((shot, index) => (
            <li key={shot.url}>
              <img src={shot.url} alt={t('camera.shot', { number: index + 1 })} />
              <IconButton
                icon="close"
                size="sm"
                variant="default"
                label={t('camera.drop', { number: index + 1 })}
                onClick={() => {
                  setShots((before) => before.filter((other) => other !== shot));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          icon="camera"
          size="xl"
          disabled={stream === null || shots.length >= room}
          onClick={() => {
            void shoot();
          }}
        >
          {t('camera.shoot')}
        </Button>
        <Button
          variant="primary"
          size="xl"
          disabled={shots.length === 0}
          onClick={() => {
            onDone(shots.map(({ file }) => file));
          }}
        >
          {t('camera.done', { count: shots.length })}
        </Button>
      </div>
    </div>
  );
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
