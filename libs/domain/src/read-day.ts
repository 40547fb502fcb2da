import { type Day, isDay } from './dates';

/** What somebody typed for a day. */
export type DayRead =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: Day }
  /** No form of a date that is known. */
  | { readonly kind: 'unknown' }
  /** Read as a date, but there is no such day: 30 February. */
  | { readonly kind: 'no_such_day' }
  /** More than one day may be meant, in the order of the calendar; none where the century is open (26/11/29). */
  | { readonly kind: 'ambiguous'; readonly days: readonly Day[] };

export interface DayReading {
  /** Lets a day stand without its year: the one nearest to today, within `min` and `max`, is meant. */
  readonly today?: Day;
  readonly min?: Day | undefined;
  readonly max?: Day | undefined;
  /** 3/4 is 4 March, as people write in Chinese; otherwise it may be either. */
  readonly monthFirst?: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const englishMonth = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Between parts of a date; after NFKC, so full-width forms are plain ones. */
const gap = '\\s*[-/.,、\\s]\\s*';
const forms = {
  yearFirst: new RegExp(
    `^(\\d{1,4})(?:${gap}|\\s*年\\s*)(\\d{1,2})(?:${gap}|\\s*月\\s*)(\\d{1,2})\\s*[日號]?$`,
  ),
  eightDigits: /^(\d{4})(\d{2})(\d{2})$/,
  sevenDigits: /^(\d{3})(\d{2})(\d{2})$/,
  yearLast: new RegExp(`^(\\d{1,2})${gap}(\\d{1,2})${gap}(\\d{4})$`),
  withoutYear: /^(\d{1,2})\s*(?:[-/.]\s*(\d{1,2})|月\s*(\d{1,2})\s*[日號]?)$/,
  dayEnglish: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[-/.,\\s]*${englishMonth}[-/.,\\s]*(\\d{4})?$`),
  englishDay: new RegExp(`^${englishMonth}[-/.,\\s]*(\\d{1,2})(?:st|nd|rd|th)?(?:[-/.,\\s]+(\\d{4}))?$`),
} as const;

/** The calendar of the Republic begins with 1912. */
const republic = 1911;

const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const settled = (year: number, month: number, date: number): DayRead => {
  const day = dayOf(year, month, date);
  return isDay(day) ? { kind: 'day', day } : { kind: 'no_such_day' };
};

/** Of several readings those that exist; the same day twice is one. */
function oneOf(days: readonly Day[]): DayRead {
  const [first, ...others] = [...new Set(days.filter(isDay))].sort();
  if (first === undefined) return { kind: 'no_such_day' };
  return others.length === 0 ? { kind: 'day', day: first } : { kind: 'ambiguous', days: [first, ...others] };
}

const distance = (a: Day, b: Day): number => Math.abs(Date.parse(a) - Date.parse(b));

/** The day of that name nearest to today; the bounds rule out years in which it cannot be meant. */
function nearest(month: number, date: number, { today, min, max }: DayReading): Day | null {
  if (today === undefined) return null;
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => dayOf(one, month, date)).filter(isDay);
  const within = days.filter((day) => (min === undefined || day >= min) && (max === undefined || day <= max));
  return (
    (within.length > 0 ? within : days).sort((a, b) => distance(a, today) - distance(b, today))[0] ?? null
  );
}

/** Which calendar the words before the year name, and the rest. */
function calendarOf(text: string): { calendar: 'republic' | 'common' | null; rest: string } {
  const match = /^(?:(中華民國|民國|roc|minguo)|(西元|公元|a\.?d\.?))\s*/.exec(text);
  const calendar = match === null ? null : match[1] === undefined ? 'common' : 'republic';
  return { calendar, rest: match === null ? text : text.slice(match[0].length) };
}

function fromYear(parts: readonly number[], digits: number, calendar: 'republic' | 'common' | null): DayRead {
  const [year = 0, month = 0, date = 0] = parts;
  if (calendar === 'republic') return settled(year + republic, month, date);
  if (digits === 4) return settled(year < 1000 ? year + republic : year, month, date);
  // Two digits may be a year of this century, of the last, or of the Republic.
  return digits === 3 && calendar === null
    ? settled(year + republic, month, date)
    : { kind: 'ambiguous', days: [] };
}

function withoutYear(first: number, second: number, monthFirst: boolean, reading: DayReading): DayRead {
  if (reading.today === undefined) return { kind: 'unknown' };
  const meant = monthFirst ? nearest(first, second, reading) : null;
  if (meant !== null) return { kind: 'day', day: meant };
  const days = [nearest(first, second, reading), nearest(second, first, reading)];
  return oneOf(days.filter((day) => day !== null));
}

/** English names of months leave no doubt which number is the day. */
function fromEnglish(name: string, date: number, year: string | undefined, reading: DayReading): DayRead {
  const month = months.indexOf(name) + 1;
  if (year !== undefined) return settled(Number(year), month, date);
  if (reading.today === undefined) return { kind: 'unknown' };
  const day = nearest(month, date, reading);
  return day === null ? { kind: 'no_such_day' } : { kind: 'day', day };
}

/**
 * A day as people type it in Taiwan and in English: 2026/11/29, 2026.11.29, 20261129, 民國115年11月29日, 115/11/29,
 * 11/29, 29 Nov 2026, in digits of any width, with the day of the week behind it. A year of three digits is one of
 * the Republic. What may mean more than one day is not guessed.
 */
export function readDay(text: string, reading: DayReading = {}): DayRead {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\s*\(?(?:週|周|星期|禮拜)[一二三四五六日天]\)?$|\s*\([一二三四五六日天]\)$/, '');
  if (plain === '') return { kind: 'empty' };
  const { calendar, rest } = calendarOf(plain);
  const numbers = (match: RegExpExecArray) => match.slice(1).map(Number);

  const yearFirst =
    forms.yearFirst.exec(rest) ??
    forms.eightDigits.exec(rest) ??
    (calendar === 'common' ? null : forms.sevenDigits.exec(rest));
  if (yearFirst !== null) return fromYear(numbers(yearFirst), yearFirst[1]?.length ?? 0, calendar);
  if (calendar === 'republic') return { kind: 'unknown' };

  const yearLast = forms.yearLast.exec(rest);
  if (yearLast !== null) {
    const [first = 0, second = 0, year = 0] = numbers(yearLast);
    return oneOf([dayOf(year, first, second), dayOf(year, second, first)]);
  }
  const short = forms.withoutYear.exec(rest);
  if (short !== null) {
    const [, first, second, inChinese] = short;
    const monthFirst = inChinese !== undefined || reading.monthFirst === true;
    return withoutYear(Number(first), Number(second ?? inChinese), monthFirst, reading);
  }
  const dayEnglish = forms.dayEnglish.exec(rest);
  if (dayEnglish !== null)
    return fromEnglish(dayEnglish[2] ?? '', Number(dayEnglish[1]), dayEnglish[3], reading);
  const englishDay = forms.englishDay.exec(rest);
  if (englishDay !== null)
    return fromEnglish(englishDay[1] ?? '', Number(englishDay[2]), englishDay[3], reading);
  return { kind: 'unknown' };
}

const halves: Readonly<Record<string, 'am' | 'pm'>> = {
  ...{ 上午: 'am', 早上: 'am', 凌晨: 'am', am: 'am', 'a.m.': 'am' },
  ...{ 下午: 'pm', 晚上: 'pm', 中午: 'pm', pm: 'pm', 'p.m.': 'pm' },
};
const half = '(上午|早上|凌晨|下午|晚上|中午|am|pm|a\\.m\\.|p\\.m\\.)?';
const clock = new RegExp(
  `^${half}\\s*(?:(\\d{1,2})\\s*(?:[:.]\\s*(\\d{1,2})|[點时時]\\s*(?:(\\d{1,2})\\s*分?|(半))?)?|(\\d{1,2})(\\d{2}))\\s*${half}$`,
);

/**
 * A time of day as `HH:MM`: 14:20, 1420, 下午 2:20, 14時20分, 2pm. Null where there is no such time, and for a
 * bare hour without any sign that it is one.
 */
export function readTime(text: string): string | null {
  const match = clock.exec(text.normalize('NFKC').toLowerCase().trim());
  if (match === null) return null;
  const [whole, before, hours, minutes, saidMinutes, halfPast, shortHours, shortMinutes, after] = match;
  const side = halves[before ?? after ?? ''];
  if (side === undefined && /^\d+$/.test(whole) && shortHours === undefined) return null;
  const hour = Number(hours ?? shortHours);
  const minute = halfPast === undefined ? Number(minutes ?? saidMinutes ?? shortMinutes ?? 0) : 30;
  if (minute > 59 || hour > 23 || (side !== undefined && hour > 12 && side === 'am')) return null;
  const full = side === 'pm' && hour < 12 ? hour + 12 : side === 'am' && hour === 12 ? 0 : hour;
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
