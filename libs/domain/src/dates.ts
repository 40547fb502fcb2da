/** A calendar day, `YYYY-MM-DD`, in the organisation's time zone. Days compare as text. */
export type Day = string;

const parts = (day: Day): [number, number, number] => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new RangeError(`“${day}” is not a day of the form YYYY-MM-DD.`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
};

const text = (number: number, digits: number): string => String(number).padStart(digits, '0');

const format = (year: number, month: number, date: number): Day =>
  `${text(year, 4)}-${text(month, 2)}-${text(date, 2)}`;

const shortMonths = [4, 6, 9, 11];

/** @param month from 1 */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return shortMonths.includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** A day of the calendar, written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

export function addDays(day: Day, days: number): Day {
  const [year, month, date] = parts(day);
  const moved = date + days;
  if (moved >= 1 && moved <= daysIn(year, month)) return format(year, month, moved);
  return new Date(Date.UTC(year, month - 1, moved)).toISOString().slice(0, 10);
}

/** Days from one to the other; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Saturday or Sunday; 1 January 1970 was a Thursday. */
export function isWeekend(day: Day): boolean {
  const weekday = (((Date.parse(day) / 86_400_000 + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** The last that is written in four digits. */
const lastDay: Day = '9999-12-31';

/**
 * The same day some months on; where that month is shorter, its last day (31 Jan + 1 month = 28 or 29 Feb), and never later
 * than the last day there is.
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const monthsOn = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(monthsOn / 12), (((monthsOn % 12) + 12) % 12) + 1];
  if (toYear > 9999) return lastDay;
  return format(toYear, toMonth, Math.min(date, daysIn(toYear, toMonth)));
}
