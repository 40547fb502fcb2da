import { useMemo } from 'react';
import { useReader } from '../reader/reader';
import { useStore } from '../store/create-store';
import { createClock, type Clock } from './clock';
import { deviceClock } from './device-clock';

/** The zone this device is set to. */
export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time zone of the organisation; without one, that of the device. */
export const useTimeZone = (): string => useReader()?.organisation.timeZone ?? deviceZone();

export function useClock(): Clock {
  const timeZone = useTimeZone();
  // What is ahead changes when the clock of the device turns out to be wrong.
  useStore(deviceClock);
  return useMemo(() => createClock(timeZone), [timeZone]);
}
