import type { Appointment, BusyTime } from '@attest/api-client';
import { addDays, asksWhetherHeld, isWeekend, overlapMinutes } from '@attest/domain';
import type { Clock } from '../../base/clock/clock';

/** Where the form to record it is, with everything of it filled in. */
export function beginPath({ id, method, people }: Pick<Appointment, 'id' | 'method' | 'people'>): string {
  const next = people.find(({ recorded }) => !recorded) ?? people[0];
  const path = `/enrolments/${next?.enrolmentId ?? ''}`;
  return `${path}/${method === 'direct_observation' ? 'observe' : 'ask'}?appointment=${id}`;
}

/** Those that are over without a record, those that stand, and those that only wait for an answer. */
export function byStanding(items: readonly Appointment[], now: Date) {
  const overdue = items.filter((item) => asksWhetherHeld(item, now));
  const booked = items.filter((item) => item.state === 'booked' && !overdue.includes(item));
  const toAnswer = items.filter(({ abilities }) => abilities.answer);
  return { overdue, booked, toAnswer };
}

/** Days to choose from: the next ones on which people work. */
export function workDays(after: string, count: number): string[] {
  const days: string[] = [];
  for (let day = addDays(after, 1); days.length < count; day = addDays(day, 1)) {
    if (!isWeekend(day)) days.push(day);
  }
  return days;
}

/** Times of day that are offered; any other can be typed. */
export const slotTimes = ['09:30', '10:30', '13:00', '14:00', '15:00', '15:30', '16:30'] as const;

export interface Slot {
  readonly time: string;
  /** Who has something else then, without the appointment that is moved. */
  readonly busy: readonly BusyTime['member'][];
  /** Over already. */
  readonly past: boolean;
}

export function slotsOn(
  day: string,
  minutes: number,
  { busy, clock, except }: { busy: readonly BusyTime[]; clock: Clock; except: string | null },
): Slot[] {
  return slotTimes.map((time) => {
    const span = spanOf(day, time, minutes, clock);
    const taken = busy.filter((one) => one.appointmentId !== except && overlapMinutes(span, one) > 0);
    return {
      time,
      busy: [...new Map(taken.map(({ member }) => [member.id, member])).values()],
      past: Date.parse(span.startsAt) <= clock.now().getTime(),
    };
  });
}

export const spanOf = (day: string, time: string, minutes: number, clock: Clock) => {
  const startsAt = clock.instantOf(day, time);
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() };
};

export interface Overlap {
  readonly other: Appointment;
  readonly minutes: number;
}

/** What of one's own lies at the same time: said, and no reason to refuse. */
export function overlapsWith(
  span: { startsAt: string; endsAt: string },
  own: readonly Appointment[],
  except: string | null,
): Overlap[] {
  return own
    .filter(({ id, state }) => id !== except && state === 'booked')
    .map((other) => ({ other, minutes: overlapMinutes(span, other) }))
    .filter(({ minutes }) => minutes > 0);
}

/** The hours of the band that shows one's own day: noon to eight, or as early and late as what is in it. */
export function bandHours(
  spans: readonly { startsAt: string; endsAt: string }[],
  hourOf: (at: string) => number,
) {
  const starts = spans.map(({ startsAt }) => Math.floor(hourOf(startsAt)));
  const ends = spans.map(({ endsAt }) => Math.ceil(hourOf(endsAt)));
  const earliest = Math.min(...starts);
  const from = Math.max(0, Math.min(earliest < 12 ? 8 : 12, earliest));
  return { from, to: Math.min(24, Math.max(from + 8, ...ends)) };
}
