import { dateText, isDateCode, isDateNumber } from '@attest/standard-reader';

/** How a sheet prints a number: as a day, a time, a share, or with so many decimals. */
export interface NumberFormat {
  readonly date: boolean;
  readonly time: boolean;
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
  46: 'h:mm:ss',
  47: 'mm:ss',
};

export function numberFormat(id: number, own: string | undefined): NumberFormat {
  // Of several parts the first is for what is not below zero; words in quotes and colours are no format.
  const code = (own ?? builtIn[id] ?? '').split(';')[0]?.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '') ?? '';
  const decimals = /\.([0#?]+)/.exec(code)?.[1];
  return {
    date: own === undefined ? isDateNumber(id) : isDateCode(own),
    time: /[hs]/i.test(code),
    percent: code.includes('%'),
    grouped: code.includes('#,##0'),
    decimals: /[0#]/.test(code) ? (decimals?.length ?? 0) : null,
  };
}

/** Sheets keep 15 digits; what follows is noise of the binary form. */
const plain = (number: number): string => String(Number(number.toPrecision(15)));

export function numberText(text: string, format: NumberFormat | undefined, from1904: boolean): string {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  if (format === undefined) return plain(number);
  if (format.date) {
    const day = dateText(number, from1904);
    const clock = format.time ? clockText(number) : '';
    if (day === undefined) return clock === '' ? plain(number) : clock;
    return number % 1 === 0 || clock === '' ? day : `${day} ${clock}`;
  }
  const shown = format.percent ? number * 100 : number;
  const fixed =
    format.decimals === null || format.decimals > 15 || Math.abs(shown) >= 1e15
      ? plain(shown)
      : grouped(shown.toFixed(format.decimals), format.grouped);
  return format.percent ? `${fixed}%` : fixed;
}

/** The time of day, to the minute where the seconds are none. */
function clockText(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[2] === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, '0')).join(':');
}

const grouped = (digits: string, by: boolean): string =>
  by ? digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : digits;
