import type { Day } from './dates';

/** What a clock on the wall of a time zone shows. */
export interface WallClock {
  readonly day: Day;
  /** HH:MM */
  readonly time: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making one costs more than a thousand uses of it. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  });
  formatters.set(timeZone, made);
  return made;
}

/** @param timeZone IANA name, such as Asia/Taipei */
export function wallClock(instant: Date, timeZone: string): WallClock {
  const shown = formatterFor(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.find((one) => one.type === type)?.value ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

const asIfUtc = ({ day, time }: WallClock): number => Date.parse(`${day}T${time}:00Z`);

/**
 * The instant at which the clocks of a zone show this. An hour that is skipped in spring moves on; of an hour that
 * comes twice in autumn one is taken.
 * @param time HH:MM
 */
export function instantAt(day: Day, time: string, timeZone: string): Date {
  const wanted = asIfUtc({ day, time });
  let guess = wanted;
  // Twice: the offset at the first guess may be that of the other side of a change of the clocks.
  for (let round = 0; round < 2; round += 1) guess += wanted - asIfUtc(wallClock(new Date(guess), timeZone));
  return new Date(guess);
}

/** How far the clocks of a zone are ahead of UTC at an instant, in minutes. */
export const zoneOffset = (instant: Date, timeZone: string): number =>
  Math.round(
    (asIfUtc(wallClock(instant, timeZone)) - Math.floor(instant.getTime() / 60_000) * 60_000) / 60_000,
  );
