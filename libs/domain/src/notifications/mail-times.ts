/** When somebody wants no e-mail: local times of day as HH:MM, over midnight where the first is later. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

const minutesOf = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly minutes: number;
}

function localTime(instant: Date, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    minutes: read('hour') * 60 + read('minute'),
  };
}

/** The instant at which a clock on the wall of the zone shows this; an hour that is skipped in spring moves on. */
function instantOf({ year, month, day, minutes }: LocalTime, timeZone: string): Date {
  const wanted = Date.UTC(year, month - 1, day, 0, minutes);
  let guess = wanted;
  // Twice: the offset at the first guess may be that of the other side of a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    const shown = localTime(new Date(guess), timeZone);
    guess += wanted - Date.UTC(shown.year, shown.month - 1, shown.day, 0, shown.minutes);
  }
  return new Date(guess);
}

/** The first instant at or after `from` at which the zone's clocks show `time` (HH:MM). */
export function nextAt(time: string, from: Date, timeZone: string): Date {
  const local = localTime(from, timeZone);
  const today = instantOf({ ...local, minutes: minutesOf(time) }, timeZone);
  return today >= from
    ? today
    : instantOf({ ...local, day: local.day + 1, minutes: minutesOf(time) }, timeZone);
}

export function isQuiet(quiet: QuietHours | null, at: Date, timeZone: string): boolean {
  if (quiet === null) return false;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const { minutes } = localTime(at, timeZone);
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
