import { clockLeewayMilliseconds, instantAt, wallClock, type Day, type WallClock } from '@attest/domain';
import { now } from './device-clock';

/** Days and times of day as the organisation counts them, wherever the device is and whatever its clock shows. */
export interface Clock {
  /** IANA name of the organisation's time zone. */
  readonly timeZone: string;
  now: () => Date;
  today: () => Day;
  /** What the organisation's clocks show now. */
  dayAndTime: () => WallClock;
  /** What was typed as an instant (ISO 8601, UTC). */
  instantOf: (day: Day, time: string) => string;
  /** Whether what was typed lies ahead: nothing has happened there yet. */
  isAhead: (day: Day, time: string) => boolean;
}

export function createClock(timeZone: string, current: () => Date = now): Clock {
  const at = (day: Day, time: string) => instantAt(day, time, timeZone);
  return {
    timeZone,
    now: current,
    today: () => wallClock(current(), timeZone).day,
    dayAndTime: () => wallClock(current(), timeZone),
    instantOf: (day, time) => at(day, time).toISOString(),
    isAhead: (day, time) => at(day, time).getTime() > current().getTime() + clockLeewayMilliseconds,
  };
}
