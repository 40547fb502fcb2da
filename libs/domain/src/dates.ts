/** A calendar day, `YYYY-MM-DD`, in the organisation's time zone. Days compare as text. */
export type Day = string;

const parts = (day: Day): [number, number, number] => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new RangeError(`«${day}» is not a day of the form YYYY-MM-DD.`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
};

const format = (date: Date): Day => date.toISOString().slice(0, 10);

export function addDays(day: Day, days: number): Day {
  const [year, month, date] = parts(day);
  return format(new Date(Date.UTC(year, month - 1, date + days)));
}

/** The same day some months on; where that month is shorter, its last day (31 Jan + 1 month = 28 or 29 Feb). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return format(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))));
}
