import { dateText, isDateCode, isDateNumber } from '@attest/standard-reader';

/** How a sheet prints a number: as a day, a time, a share, or with so many decimals. */
export interface NumberFormat {
  readonly date: boolean;
  readonly time: boolean;
  /** How much time passed, which goes on beyond a day: the largest unit that is printed, of `[h]:mm` the hours. */
  readonly elapsed: 'h' | 'm' | 's' | null;
  readonly percent: boolean;
  readonly grouped: boolean;
  /** Null: as many as there are. */
  readonly decimals: number | null;
}

/** Of the formats that come without a definition, those that are no dates: ECMA-376 part 1, 18.8.30. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
};

const DAY_SECONDS = 86_400;
/** As long as programs let a format be. */
const LONGEST_FORMAT = 255;

export function numberFormat(id: number, given: string | undefined): NumberFormat {
  const own = given?.slice(0, LONGEST_FORMAT);
  // Of several parts the first is for what is not below zero; words in quotes and colours are no format.
  const code = (own ?? builtIn[id] ?? '').split(';')[0]?.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '') ?? '';
  const decimals = /\.([0#?]+)/.exec(code)?.[1];
  return {
    date: own === undefined ? isDateNumber(id) : isDateCode(own),
    time: /[hs]/i.test(code),
    elapsed: elapsedOf(own ?? builtIn[id] ?? ''),
    percent: code.includes('%'),
    grouped: code.includes('#,##0'),
    decimals: /[0#]/.test(code) ? (decimals?.length ?? 0) : null,
  };
}

function elapsedOf(format: string): NumberFormat['elapsed'] {
  const unit = /\[(h+|m+|s+)\]/i.exec(format.replace(/"[^"]*"|\\./g, ''))?.[1]?.[0]?.toLowerCase();
  return unit === 'h' || unit === 'm' || unit === 's' ? unit : null;
}

/** Sheets keep 15 digits; what follows is noise of the binary form. */
const plain = (number: number): string => String(Number(number.toPrecision(15)));

export function numberText(text: string, format: NumberFormat | undefined, from1904: boolean): string {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  if (format === undefined) return plain(number);
  if (format.elapsed !== null) return elapsedText(number, format.elapsed);
  if (format.date) return dateAndTime(number, format, from1904);
  const shown = format.percent ? number * 100 : number;
  const fixed =
    format.decimals === null || format.decimals > 15 || Math.abs(shown) >= 1e15
      ? plain(shown)
      : grouped(shown.toFixed(format.decimals), format.grouped);
  return format.percent ? `${fixed}%` : fixed;
}

function dateAndTime(number: number, { time }: NumberFormat, from1904: boolean): string {
  if (!time) return dateText(number, from1904) ?? plain(number);
  // What was computed lies a little beside the second that is meant; just before midnight that is on another day.
  const seconds = Math.round(number * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const day = dateText(days, from1904);
  const ofDay = seconds - days * DAY_SECONDS;
  if (day === undefined) return clockText(ofDay);
  return ofDay === 0 ? day : `${day} ${clockText(ofDay)}`;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The time of day, to the minute where the seconds are none. */
function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[2] === 0 ? parts.slice(0, 2) : parts).map(two).join(':');
}

/** «36:00» of a day and a half in hours. */
function elapsedText(number: number, unit: 'h' | 'm' | 's'): string {
  const seconds = Math.round(Math.abs(number) * DAY_SECONDS);
  const sign = number < 0 && seconds > 0 ? '-' : '';
  if (unit === 's') return `${sign}${seconds}`;
  const minutes = Math.floor(seconds / 60);
  if (unit === 'm') return `${sign}${two(minutes)}:${two(seconds % 60)}`;
  const rest = seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`;
  return `${sign}${Math.floor(minutes / 60)}:${two(minutes % 60)}${rest}`;
}

const grouped = (digits: string, by: boolean): string =>
  by ? digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : digits;
