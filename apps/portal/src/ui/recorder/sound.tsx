import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button';
import { clockOf } from '../viewer/clock';
import { SpanBar } from '../viewer/span-bar';
import { usePlayer } from '../viewer/use-player';
import styles from './recorder.module.css';

/** Sound on this device, to be listened to again. */
export function Sound({ sound, label }: { sound: Blob; label: string }) {
  const { t } = useTranslation('marks');
  const { ref, playing, at, length, toggle, seek } = usePlayer();
  const listen = useCallback(
    (element: HTMLAudioElement | null) => {
      if (element === null) return undefined;
      const url = URL.createObjectURL(sound);
      element.src = url;
      const leave = ref(element);
      return () => {
        leave?.();
        URL.revokeObjectURL(url);
      };
    },
    [ref, sound],
  );
  return (
    <div className={styles.sound} role="group" aria-label={label}>
      <audio ref={listen} preload="metadata" />
      <Button icon={playing ? 'pause' : 'play'} onClick={toggle}>
        {playing ? t('media.pause') : t('media.play')}
      </Button>
      <SpanBar
        at={at}
        length={length}
        marks={[]}
        chosen={null}
        onChoose={() => undefined}
        draft={null}
        onSeek={seek}
        onDrag={null}
      />
      <span className={styles.at}>{t('media.of', { at: clockOf(at), length: clockOf(length) })}</span>
    </div>
  );
}
