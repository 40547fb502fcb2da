interface Dated {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** Another day: a title that nobody chose goes with it, or it would name a day on which nothing happened. */
export function withDay({ title, day: before }: Dated, day: string, titleOn: (day: string) => string): Dated {
  return { day, title: title === titleOn(before) ? titleOn(day) : title };
}
