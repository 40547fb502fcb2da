import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../base/store/create-store';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { clockOf } from '../viewer/clock';
import { LevelMeter } from './level-meter';
import type { KeptRecording, RecordingStore } from './recording-store';
import styles from './recorder.module.css';
import { Sound } from './sound';
import { createVoiceRecorder } from './voice-recorder';
import { keepAwake, type Awake } from './wake-lock';

interface VoiceProps {
  /** The form it is recorded for. */
  ownerId: string;
  store: RecordingStore;
  /** Takes the sound; resolves when it is safe. */
  onTake: (recording: KeptRecording, sound: Blob) => Promise<void>;
  onClose: () => void;
  /** Whether there is sound that was neither taken nor discarded. */
  onHeld: (held: boolean) => void;
  /** The form was to be saved while there was. */
  reminded: boolean;
}

const looks = 200;

/** From asking for the microphone to listening again. It stands in the page, so that one can go on working beside it. */
export function Voice({ ownerId, store, onTake, onClose, onHeld, reminded }: VoiceProps) {
  const { t } = useTranslation('recorder');
  const recorder = useMemo(() => createVoiceRecorder(ownerId, store), [ownerId, store]);
  const state = useStore(recorder.state);
  const [awake, setAwake] = useState<Awake>('off');
  const [taking, setTaking] = useState(false);
  const running = state.kind === 'recording';
  const held = running || state.kind === 'made';

  useEffect(() => {
    void recorder.start();
    return () => {
      recorder.leave();
    };
  }, [recorder]);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(recorder.tick, looks);
    const release = keepAwake(setAwake);
    return () => {
      clearInterval(timer);
      release();
    };
  }, [recorder, running]);
  useEffect(() => {
    onHeld(held);
    return () => {
      onHeld(false);
    };
  }, [onHeld, held]);
  const reminder = reminded && held && (
    <p className={styles.problem} role="alert">
      <Icon name="alert" />
      <span>{t(running ? 'voice.stillRunning' : 'voice.stillHeld')}</span>
    </p>
  );

  switch (state.kind) {
    case 'idle':
    case 'asking':
      return (
        <div className={styles.panel} role="group" aria-label={t('voice.label')}>
          <p className={styles.words}>{t('voice.asking')}</p>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      );
    case 'refused':
      return (
        <div className={styles.panel} role="group" aria-label={t('voice.label')}>
          <p className={styles.problem} role="alert">
            <Icon name="alert" />
            <span>
              <b>{t(`refused.${state.why}.title`)}</b> {t(`refused.${state.why}.text`)}
            </span>
          </p>
          <div className={styles.buttons}>
            {state.why !== 'unsupported' && (
              <Button
                icon="refresh"
                onClick={() => {
                  void recorder.start();
                }}
              >
                {t('refused.again')}
              </Button>
            )}
            <Button variant="quiet" onClick={onClose}>
              {t('close')}
            </Button>
          </div>
        </div>
      );
    case 'recording':
      return (
        <div className={styles.panel} role="group" aria-label={t('voice.label')}>
          <div className={styles.running} data-paused={state.paused || undefined}>
            <span className={styles.dot} aria-hidden />
            <span className={styles.time} role="timer">
              {clockOf(state.length)}
            </span>
            <LevelMeter level={recorder.level} running={!state.paused && !state.interrupted} />
          </div>
          {reminder}
          {state.interrupted && (
            <p className={styles.warn} role="alert">
              {t('voice.interrupted')}
            </p>
          )}
          {!state.kept && (
            <p className={styles.warn} role="alert">
              {t('voice.notKept')}
            </p>
          )}
          <p className={styles.aside}>{t(awake === 'refused' ? 'voice.mayLock' : 'voice.staysOn')}</p>
          <div className={styles.buttons}>
            <Button
              icon={state.paused ? 'microphone' : 'pause'}
              onClick={state.paused ? recorder.resume : recorder.pause}
            >
              {state.paused ? t('voice.resume') : t('voice.pause')}
            </Button>
            <Button icon="stop" onClick={recorder.stop}>
              {t('voice.stop')}
            </Button>
          </div>
        </div>
      );
    case 'made':
      return (
        <div className={styles.panel} role="group" aria-label={t('voice.label')}>
          <p className={styles.words}>{t('voice.made', { length: clockOf(state.recording.length) })}</p>
          <Sound sound={state.sound} label={t('voice.listen')} />
          {reminder}
          <div className={styles.buttons}>
            <Button
              icon="check"
              busy={taking}
              onClick={() => {
                setTaking(true);
                void onTake(state.recording, state.sound).then(onClose, () => {
                  setTaking(false);
                });
              }}
            >
              {t('voice.take')}
            </Button>
            <Button
              icon="microphone"
              onClick={() => {
                void store.drop(state.recording.id).catch(() => undefined);
                void recorder.start();
              }}
            >
              {t('voice.again')}
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                void store.drop(state.recording.id).catch(() => undefined);
                onClose();
              }}
            >
              {t('voice.discard')}
            </Button>
          </div>
        </div>
      );
  }
}
