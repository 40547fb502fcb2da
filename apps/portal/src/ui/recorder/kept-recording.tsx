import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Button } from '../button/button';
import { clockOf } from '../viewer/clock';
import type { KeptRecording } from './recording-store';
import styles from './recorder.module.css';
import { Sound } from './sound';

interface KeptProps {
  kept: KeptRecording;
  read: () => Promise<Blob>;
  onTake: (kept: KeptRecording, sound: Blob) => Promise<void>;
  onDrop: () => void;
}

/** A recording that was cut off by a crash, a closed page or an empty battery: all of it but the last two seconds. */
export function Kept({ kept, read, onTake, onDrop }: KeptProps) {
  const { t } = useTranslation('recorder');
  const format = useFormat();
  const [sound, setSound] = useState<Blob | null>(null);
  const [busy, setBusy] = useState(false);
  return (
    <div className={styles.panel} role="group" aria-label={t('kept.label')}>
      <p className={styles.words}>
        {t('kept.words', { at: format.dateTime(kept.startedAt), length: clockOf(kept.length) })}
      </p>
      {sound !== null && <Sound sound={sound} label={t('voice.listen')} />}
      <div className={styles.buttons}>
        {sound === null && (
          <Button
            icon="play"
            onClick={() => {
              void read().then(setSound);
            }}
          >
            {t('voice.listen')}
          </Button>
        )}
        <Button
          icon="check"
          busy={busy}
          onClick={() => {
            setBusy(true);
            void read()
              .then((whole) => onTake(kept, whole))
              .finally(() => {
                setBusy(false);
              });
          }}
        >
          {t('voice.take')}
        </Button>
        <Button variant="quiet" onClick={onDrop}>
          {t('voice.discard')}
        </Button>
      </div>
    </div>
  );
}
