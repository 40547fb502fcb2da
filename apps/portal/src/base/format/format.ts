import { compareNames, wallClock } from '@attest/domain';
import { now as currentTime } from '../clock/device-clock';
import type { Locale } from '../i18n/locale';

type Moment = Date | string | number;

const day = 86_400_000;

const isPlainDate = (value: Moment): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A plain date (`2026-03-31`) is the same day everywhere; an instant falls on a day of the time zone. */
const dayOf = (value: Moment, timeZone: string): string =>
  isPlainDate(value) ? value : wallClock(new Date(value), timeZone).day;

/** Whole days from one day to another, by the calendar of the time zone; negative for the past. */
const daysBetween = (from: Moment, to: Moment, timeZone: string): number =>
  Math.round((Date.parse(dayOf(to, timeZone)) - Date.parse(dayOf(from, timeZone))) / day);

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export interface Format {
  /** 2026/03/31 · 31 Mar 2026 */
  date: (value: Moment) => string;
  /** 3/31 in this year, 2025/3/31 in another · 31 Mar */
  shortDate: (value: Moment) => string;
  /** 3 月 31 日 · 31 March; with its year where that is half a year away or more */
  longDate: (value: Moment) => string;
  /** 週五 · Fri */
  weekday: (value: Moment) => string;
  /** 14:20 */
  time: (value: Moment) => string;
  /** 2026/03/31 14:20 · 31 Mar 2026, 14:20 */
  dateTime: (value: Moment) => string;
  /** 現在, 5 分鐘前, 昨天, 3 天後 */
  relative: (value: Moment) => string;
  /** Whole days from now by the calendar; negative when it has passed. */
  daysUntil: (value: Moment) => number;
  /** Whole days since, by the calendar; 0 for today and for what is still to come. */
  daysSince: (value: Moment) => number;
  /** 31, of the month */
  dayOfMonth: (value: Moment) => string;
  /** 台北標準時間 (GMT+8) · Taipei Standard Time (GMT+8) */
  zone: (timeZone: string) => string;
  /** 2 小時, 15 分鐘: a length of time in the unit that says enough. */
  span: (milliseconds: number) => string;
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** 2.4 MB; 1 MB is 1,000,000 bytes, as phones and systems count files. */
  bytes: (size: number) => string;
  list: (items: readonly string[]) => string;
  /** For sorting names and codes the way a reader of this language expects; 3.10 after 3.9. */
  compare: (a: string, b: string) => number;
}

/** Days after which a day and its month alone might be taken for those of another year. */
const HALF_A_YEAR = 182;

/**
 * Everything by Intl, so that no date is put together by hand. Instants are shown in the organisation's time zone.
 * @param now the time that «this year», «yesterday» and «3 days left» are counted from
 */
export function createFormat(locale: Locale, timeZone: string, now: () => Date = currentTime): Format {
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
  const longDateOfYear = formatter({ year: 'numeric', month: 'long', day: 'numeric' });
  const weekday = formatter({ weekday: 'short' });
  const time = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const relative = new Intl.RelativeTimeFormat(dates, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });

  const format: Format = {
    date,
    shortDate: (value) =>
      (dayOf(value, timeZone).slice(0, 4) === dayOf(now(), timeZone).slice(0, 4) ? shortDate : date)(value),
    longDate: (value) =>
      (Math.abs(daysBetween(now(), value, timeZone)) < HALF_A_YEAR ? longDate : longDateOfYear)(value),
    weekday,
    time,
    dateTime: (value) => `${date(value)}${numeric ? ' ' : ', '}${time(value)}`,
    daysUntil: (value) => daysBetween(now(), value, timeZone),
    daysSince: (value) => Math.max(0, daysBetween(value, now(), timeZone)),
    dayOfMonth: (value) => String(Number(dayOf(value, timeZone).slice(8))),
    relative: (value) => {
      const days = daysBetween(now(), value, timeZone);
      if (days !== 0 || isPlainDate(value)) return relative.format(days, 'day');
      const minutes = Math.round((new Date(value).getTime() - now().getTime()) / 60_000);
      if (minutes === 0) return relative.format(0, 'second');
      return Math.abs(minutes) < 60
        ? relative.format(minutes, 'minute')
        : relative.format(Math.round(minutes / 60), 'hour');
    },
    zone: (zone) => {
      const name = (timeZoneName: 'long' | 'shortOffset') =>
        new Intl.DateTimeFormat(dates, { timeZone: zone, timeZoneName })
          .formatToParts(now())
          .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
      return `${name('long')}${numeric ? '（' : ' ('}${name('shortOffset')}${numeric ? '）' : ')'}`;
    },
    span: (milliseconds) => {
      const minutes = Math.max(1, Math.round(milliseconds / 60_000));
      const [value, unit] =
        minutes < 90
          ? ([minutes, 'minute'] as const)
          : minutes < 36 * 60
            ? ([Math.round(minutes / 60), 'hour'] as const)
            : ([Math.round(minutes / 1440), 'day'] as const);
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
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
