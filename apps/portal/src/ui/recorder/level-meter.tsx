import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useMediaQuery } from '../use-media-query';
import styles from './recorder.module.css';

interface LevelMeterProps {
  level: () => number | null;
  running: boolean;
}

const bars = 16;
/** Quieter than this for so long is a microphone that hears nothing. */
const silence = 0.06;
const silentMilliseconds = 4000;

/** How loud it is, as bars; and a word when nothing comes in. Written past React: sixty times a second is not its work. */
export function LevelMeter({ level, running }: LevelMeterProps) {
  const { t } = useTranslation('recorder');
  const meter = useRef<HTMLSpanElement>(null);
  const calm = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [silent, setSilent] = useState(false);

  useEffect(() => {
    if (!running) {
      meter.current?.style.setProperty('--level', '0');
      return;
    }
    let frame = 0;
    let heard = performance.now();
    let drawn = 0;
    const draw = (now: number) => {
      frame = requestAnimationFrame(draw);
      if (calm && now - drawn < 500) return;
      drawn = now;
      const loud = level();
      if (loud === null) return;
      meter.current?.style.setProperty('--level', String(Math.round(loud * bars) / bars));
      if (loud > silence) heard = now;
      setSilent(now - heard > silentMilliseconds);
    };
    frame = requestAnimationFrame(draw);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [calm, level, running]);

  return (
    <>
      <span ref={meter} className={styles.meter} aria-hidden>
        {Array.from({ length: bars }, (_, index) => (
          <i key={index} style={placeOf(index)} />
        ))}
      </span>
      {silent && running && (
        <p className={styles.warn} role="status">
          {t('voice.silent')}
        </p>
      )}
    </>
  );
}

const placeOf = (index: number): CSSProperties & Record<'--at', number> => ({ '--at': index / bars });
