import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state/error-state';

interface ThrottledProps {
  /** Milliseconds since 1970. */
  until: number;
  onOver: () => void;
}

const secondsUntil = (until: number) => Math.max(0, Math.ceil((until - Date.now()) / 1000));

/** Too many attempts: says how long to wait, and counts. */
export function Throttled({ until, onOver }: ThrottledProps) {
  const { t } = useTranslation('sign-in');
  const [seconds, setSeconds] = useState(() => secondsUntil(until));

  useEffect(() => {
    const timer = setInterval(() => {
      const left = secondsUntil(until);
      setSeconds(left);
      if (left === 0) onOver();
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [onOver, until]);

  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return <ErrorState title={t('error.throttledTitle')} message={t('error.throttled', { time })} />;
}
