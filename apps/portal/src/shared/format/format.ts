import { compareNames } from '@attest/domain';
import type { Locale } from '../i18n/locale';

type Moment = Date | string | number;

const day = 86_400_000;

const isPlainDate = (value: Moment): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A plain date (`2026-03-31`) is the same day everywhere; an instant falls on a day of the time zone. */
function dayOf(value: Moment, timeZone: string | undefined): string {
  if (isPlainDate(value)) return value;
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(value));
}

/** Whole days from one day to another, by the calendar of the time zone; negative for the past. */
export const daysBetween = (from: Moment, to: Moment, timeZone?: string): number =>
  Math.round((Date.parse(dayOf(to, timeZone)) - Date.parse(dayOf(from, timeZone))) / day);

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export interface Format {
  /** 2026/03/31 · 31 Mar 2026 */
  date: (value: Moment) => string;
  /** 3/31 in this year, 2025/3/31 in another · 31 Mar */
  shortDate: (value: Moment, now?: Date) => string;
  /** 3 月 31 日 · 31 March */
  longDate: (value: Moment) => string;
  /** 週五 · Fri */
  weekday: (value: Moment) => string;
  /** 14:20 */
  time: (value: Moment) => string;
  /** 2026/03/31 14:20 · 31 Mar 2026, 14:20 */
  dateTime: (value: Moment) => string;
  /** 現在, 5 分鐘前, 昨天, 3 天後 */
  relative: (value: Moment, now?: Date) => string;
  /** Whole days from now by the calendar; negative when it has passed. */
  daysUntil: (value: Moment, now?: Date) => number;
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** 2.4 MB; 1 MB is 1,000,000 bytes, as phones and systems count files. */
  bytes: (size: number) => string;
  list: (items: readonly string[]) => string;
  /** For sorting names and codes the way a reader of this language expects; 3.10 after 3.9. */
  compare: (a: string, b: string) => number;
}

/** Everything by Intl, so that no date is put together by hand. Instants are shown in the organisation's time zone. */
export function createFormat(locale: Locale, timeZone?: string): Format {
  const numeric = locale === 'zh-TW';
  // Day before month, as in «31 Mar 2026»: the order that no reader of English takes for another day.
  const dates = numeric ? locale : 'en-GB';
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const instants = new Intl.DateTimeFormat(dates, { ...options, timeZone });
    const days = new Intl.DateTimeFormat(dates, { ...options, timeZone: 'UTC' });
    return (value: Moment) => (isPlainDate(value) ? days : instants).format(new Date(value));
  };
  const date = formatter(
    numeric
      ? { year: 'numeric', month: '2-digit', day: '2-digit' }
      : { year: 'numeric', month: 'short', day: 'numeric' },
  );
  const shortDate = formatter(
    numeric ? { month: 'numeric', day: 'numeric' } : { month: 'short', day: 'numeric' },
  );
  const longDate = formatter({ month: 'long', day: 'numeric' });
  const weekday = formatter({ weekday: 'short' });
  const time = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const relative = new Intl.RelativeTimeFormat(dates, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });

  const format: Format = {
    date,
    shortDate: (value, now = new Date()) =>
      (dayOf(value, timeZone).slice(0, 4) === dayOf(now, timeZone).slice(0, 4) ? shortDate : date)(value),
    longDate,
    weekday,
    time,
    dateTime: (value) => `${date(value)}${numeric ? ' ' : ', '}${time(value)}`,
    daysUntil: (value, now = new Date()) => daysBetween(now, value, timeZone),
    relative: (value, now = new Date()) => {
      const days = daysBetween(now, value, timeZone);
      if (days !== 0 || isPlainDate(value)) return relative.format(days, 'day');
      const minutes = Math.round((new Date(value).getTime() - now.getTime()) / 60_000);
      if (minutes === 0) return relative.format(0, 'second');
      return Math.abs(minutes) < 60
        ? relative.format(minutes, 'minute')
        : relative.format(Math.round(minutes / 60), 'hour');
    },
    number: (value, options) =>
      options === undefined ? numbers.format(value) : new Intl.NumberFormat(locale, options).format(value),
    bytes: (size) => {
      const step = Math.min(byteUnits.length - 1, size < 1000 ? 0 : Math.floor(Math.log10(size) / 3));
      const value = size / 1000 ** step;
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: byteUnits[step] ?? 'byte',
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
      }).format(value);
    },
    list: (items) => lists.format(items),
    compare: compareNames,
  };
  return format;
}
