const two = (part: number): string => String(part).padStart(2, '0');

/** An instant as the day and the time of the reader's clock, for fields that are typed apart. */
export function dayAndTime(moment: Date): { day: string; time: string } {
  return {
    day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}

/** Back to an instant (ISO 8601, UTC). */
export const instantOf = (day: string, time: string): string => new Date(`${day}T${time}:00`).toISOString();
