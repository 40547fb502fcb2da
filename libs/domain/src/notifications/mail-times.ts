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

/** How long a server that refused is left alone: a minute first, then ever longer. Index: attempts made so far. */
const pauses = [1, 5, 15, 60, 240] as const;

/** A message is given up after this many attempts; the pauses between them add up to more than five hours. */
export const mailAttempts = pauses.length + 1;

/** @returns minutes until the next attempt; null when it is given up */
export const pauseAfter = (attempts: number): number | null => pauses[attempts - 1] ?? null;
