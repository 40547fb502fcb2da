export type ParsedDate = { kind: 'empty' } | { kind: 'date'; value: string } | { kind: 'invalid' };

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * What a person types for a day, as `YYYY-MM-DD`. Separators are free; a year of three digits is the calendar of
 * the Republic (115/3/31 is 2026-03-31), as it is written on paper in Taiwan. 30 February is invalid.
 */
export function parseDate(text: string): ParsedDate {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const match =
    /^(\d{3,4})\s*[-/.年\s]\s*(\d{1,2})\s*[-/.月\s]\s*(\d{1,2})\s*日?$/u.exec(trimmed) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed);
  if (match === null) return { kind: 'invalid' };
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const full = year < 1000 ? year + 1911 : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { kind: 'date', value: `${full}-${two(month)}-${two(day)}` } : { kind: 'invalid' };
}

/** `14:20`, `1420`, `9.05` as `HH:MM`; null when there is no such time. */
export function parseTime(text: string): string | null {
  const match =
    /^(\d{1,2})\s*[:.：]\s*(\d{1,2})$/u.exec(text.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(text.trim());
  if (match === null) return null;
  const [hour = 0, minute = 0] = match.slice(1).map(Number);
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}
