import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../base/clock/use-clock';
import { Button } from '../button/button';
import { useMediaQuery } from '../use-media-query';
import { CameraSheet } from './camera-sheet';
import { acceptOf } from '../files/file-kind';
import { extensionOf, stampOf } from './capture-name';
import { Kept } from './kept-recording';
import { PhotoSizeDialog } from './photo-size-dialog';
import { isLargePhoto } from './picture-size';
import { createRecordingStore, type KeptRecording, type RecordingStore } from './recording-store';
import styles from './recorder.module.css';
import type { HeldRecording } from './use-held-recording';
import { Voice } from './voice';

interface CaptureBarProps {
  /** The form: a recording that was cut off is offered to the same one again. */
  ownerId: string;
  /** Takes files; when it resolves they are safe, on the device or on the server. */
  onFiles: (files: File[]) => Promise<void> | void;
  /**
   * Names of files that have arrived. Where it is given, a recording stays on the device until its name is among them;
   * where it is not, until `onFiles` has resolved.
   */
  arrived?: readonly string[];
  /** How many more files the form takes. */
  room: number;
  /** What the form knows of a recording that runs, or waits to be used or discarded. */
  recording: HeldRecording;
  /** The form has a button for one photo already. */
  ownCamera?: boolean;
  /** The device's own, unless a test has another. */
  store?: RecordingStore;
}

const deviceStore = createRecordingStore();

/** Voice and photos from where one stands: a recorder that loses nothing, and the camera. */
export function CaptureBar(props: CaptureBarProps) {
  return (
    <Suspense fallback={null}>
      <Capture {...props} />
    </Suspense>
  );
}

function Capture({
  ownerId,
  onFiles,
  arrived,
  room,
  recording: held,
  ownCamera = false,
  store = deviceStore,
}: CaptureBarProps) {
  const { t } = useTranslation('recorder');
  const clock = useClock();
  const phone = useMediaQuery('(pointer: coarse)');
  const [recording, setRecording] = useState(false);
  const [shooting, setShooting] = useState<string | null>(null);
  const [large, setLarge] = useState<readonly File[]>([]);
  const [left, setLeft] = useState<readonly KeptRecording[]>([]);
  const input = useRef<HTMLInputElement>(null);
  /** Handed over in this page and not known to have arrived, by the name of their file. */
  const given = useRef(new Map<string, string>());
  const films = 'mediaDevices' in navigator;

  const look = useCallback(async () => {
    const kept = await store.kept(ownerId).catch(() => []);
    const taken = new Set(given.current.values());
    setLeft(kept.filter(({ id, length }) => length > 0 && !taken.has(id)));
  }, [ownerId, store]);
  const drop = (id: string) => store.drop(id).catch(() => undefined);

  useEffect(() => {
    // What a crash or a closed page left behind; the one being made is not among them.
    if (!recording) void look();
  }, [look, recording]);
  useEffect(() => {
    for (const name of arrived ?? []) {
      const id = given.current.get(name);
      if (id === undefined) continue;
      given.current.delete(name);
      store.drop(id).catch(() => undefined);
    }
  }, [arrived, store]);

  const take = async (kept: KeptRecording, sound: Blob) => {
    const name = `${t('voice.fileName', { stamp: stampOf(kept.startedAt, clock.timeZone) })}.${extensionOf(kept.mime)}`;
    given.current.set(name, kept.id);
    await onFiles([new File([sound], name, { type: kept.mime })]);
    if (arrived === undefined) {
      given.current.delete(name);
      await drop(kept.id);
    }
    await look();
  };
  const takePhotos = (photos: readonly File[]) => {
    const fitting = photos.slice(0, room);
    const fine = fitting.filter((photo) => !isLargePhoto(photo));
    if (fine.length > 0) void onFiles(fine);
    setLarge(fitting.filter(isLargePhoto));
  };
  const film = () => {
    setShooting(stampOf(clock.now().toISOString(), clock.timeZone));
  };

  return (
    <div className={styles.capture}>
      {left.map((kept) => (
        <Kept
          key={kept.id}
          kept={kept}
          read={() => store.sound(kept)}
          onTake={take}
          onDrop={() => {
            void drop(kept.id).then(look);
          }}
        />
      ))}
      {recording ? (
        <Voice
          ownerId={ownerId}
          store={store}
          onTake={take}
          onHeld={held.onHeld}
          reminded={held.reminded}
          onClose={() => {
            setRecording(false);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            icon="microphone"
            disabled={room <= 0}
            onClick={() => {
              setRecording(true);
            }}
          >
            {t('voice.start')}
          </Button>
          {!ownCamera && (phone || !films) && (
            <Button
              icon="camera"
              disabled={room <= 0}
              onClick={() => {
                input.current?.click();
              }}
            >
              {t('camera.start')}
            </Button>
          )}
          {films && (
            <Button icon="camera" disabled={room <= 0} onClick={film}>
              {phone ? t('camera.series') : t('camera.start')}
            </Button>
          )}
        </div>
      )}
      {!ownCamera && (
        <input
          ref={input}
          type="file"
          className={styles.unseen}
          tabIndex={-1}
          aria-label={t('camera.start')}
          accept={acceptOf(['image'])}
          capture="environment"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            takePhotos(files);
          }}
        />
      )}
      <PhotoSizeDialog
        photos={large}
        onDecided={(photos) => {
          setLarge([]);
          void onFiles([...photos]);
        }}
      />
      <CameraSheet
        opened={shooting !== null}
        room={room}
        nameOf={(number) => t('camera.fileName', { stamp: shooting ?? '', number })}
        onDone={(photos) => {
          setShooting(null);
          takePhotos(photos);
        }}
        onClose={() => {
          setShooting(null);
        }}
      />
    </div>
  );
}
