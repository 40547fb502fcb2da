import type { Locale } from '../i18n/locale';

type Moment = Date | string | number;

const day = 86_400_000;

/** A plain date (`2026-03-31`) is a day in any time zone; an instant is shown in the reader's own. */
const isPlainDate = (value: Moment): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const dateOf = (value: Moment): Date =>
  isPlainDate(value) ? new Date(`${value}T00:00:00`) : value instanceof Date ? value : new Date(value);

const startOfDay = (value: Date): number =>
  new Date(value.getFullYear(), value.getMonth(), value.getDate()).getTime();

/** Whole days from one day to another, by the calendar of the reader; negative for the past. */
export const daysBetween = (from: Moment, to: Moment): number =>
  Math.round((startOfDay(dateOf(to)) - startOfDay(dateOf(from))) / day);

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
  /** 剛剛, 5 分鐘前, 昨天, 3 天後 */
  relative: (value: Moment, now?: Date) => string;
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** 2.4 MB; 1 MB is 1,000,000 bytes, as phones and systems count files. */
  bytes: (size: number) => string;
  list: (items: readonly string[]) => string;
  /** For sorting names and codes the way a reader of this language expects; 3.10 after 3.9. */
  compare: (a: string, b: string) => number;
}

/** Everything by Intl, so that no date is put together by hand. */
export function createFormat(locale: Locale): Format {
  const numeric = locale === 'zh-TW';
  // Day before month, as in «31 Mar 2026»: the order that no reader of English takes for another day.
  const dates = numeric ? locale : 'en-GB';
  const intl = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(dates, options);
  const date = intl(
    numeric
      ? { year: 'numeric', month: '2-digit', day: '2-digit' }
      : { year: 'numeric', month: 'short', day: 'numeric' },
  );
  const shortDate = intl(numeric ? { month: 'numeric', day: 'numeric' } : { month: 'short', day: 'numeric' });
  const longDate = intl({ month: 'long', day: 'numeric' });
  const weekday = intl({ weekday: 'short' });
  const time = intl({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const relative = new Intl.RelativeTimeFormat(dates, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  const collator = new Intl.Collator(locale, { numeric: true });

  const format: Format = {
    date: (value) => date.format(dateOf(value)),
    shortDate: (value, now = new Date()) => {
      const moment = dateOf(value);
      return (moment.getFullYear() === now.getFullYear() ? shortDate : date).format(moment);
    },
    longDate: (value) => longDate.format(dateOf(value)),
    weekday: (value) => weekday.format(dateOf(value)),
    time: (value) => time.format(dateOf(value)),
    dateTime: (value) => `${format.date(value)}${numeric ? ' ' : ', '}${format.time(value)}`,
    relative: (value, now = new Date()) => {
      const days = daysBetween(now, value);
      if (days !== 0 || isPlainDate(value)) return relative.format(days, 'day');
      const minutes = Math.round((dateOf(value).getTime() - now.getTime()) / 60_000);
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
    compare: (a, b) => collator.compare(a, b),
  };
  return format;
}
