const DAY = 86_400_000;
/** Taipei keeps one offset all year. */
const OFFSET = 8 * 3_600_000;

/** Working days and times as an office in Taipei knows them, counted back from one moment. */
export class DemoCalendar {
  constructor(private readonly now: Date) {}

  /**
   * A time of day, so many working days ago. Monday to Friday; 1 is the last working day before today.
   * @param time 'HH:MM'
   */
  ago(workdays: number, time: string): Date {
    let midnight = this.today();
    for (let left = workdays; left > 0;) {
      midnight -= DAY;
      if (isWorkday(midnight)) left -= 1;
    }
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return new Date(midnight - OFFSET + (hours * 60 + minutes) * 60_000);
  }

  /** 'YYYY-MM-DD', so many days from today. */
  day(days: number): string {
    return new Date(this.today() + days * DAY).toISOString().slice(0, 10);
  }

  /** A time of day, so many days from today, or before it where that is negative. */
  at(days: number, time: string): Date {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return new Date(this.today() + days * DAY - OFFSET + (hours * 60 + minutes) * 60_000);
  }

  /** The same time of day two years and so many days ago: evidence of that day counts no longer, and did until lately. */
  twoYearsAnd(days: number, time: string): Date {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const then = new Date(this.today() - days * DAY);
    then.setUTCFullYear(then.getUTCFullYear() - 2);
    return new Date(then.getTime() - OFFSET + (hours * 60 + minutes) * 60_000);
  }

  /** Midnight of today, as a time of UTC that reads like the local clock. */
  private today(): number {
    return Math.floor((this.now.getTime() + OFFSET) / DAY) * DAY;
  }
}

const isWorkday = (midnight: number): boolean => ![0, 6].includes(new Date(midnight).getUTCDay());
