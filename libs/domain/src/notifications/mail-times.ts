import { addDays } from '../dates';
import { instantAt, wallClock } from '../zoned-time';

/** When somebody wants no e-mail: local times of day as HH:MM, over midnight where the first is later. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

const minutesOf = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** The first instant at or after `from` at which the zone's clocks show `time` (HH:MM). */
export function nextAt(time: string, from: Date, timeZone: string): Date {
  const { day } = wallClock(from, timeZone);
  const today = instantAt(day, time, timeZone);
  return today >= from ? today : instantAt(addDays(day, 1), time, timeZone);
}

export function isQuiet(quiet: QuietHours | null, at: Date, timeZone: string): boolean {
  if (quiet === null) return false;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const minutes = minutesOf(wallClock(at, timeZone).time);
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

/** When a message that could go now may go: now, or when the quiet hours end. */
export const afterQuiet = (quiet: QuietHours | null, at: Date, timeZone: string): Date =>
  quiet !== null && isQuiet(quiet, at, timeZone) ? nextAt(quiet.to, at, timeZone) : at;
