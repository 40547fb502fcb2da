const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
const DAY = DAY_MINUTES * MINUTE;

/** A whole check older than this was missed. */
const LATE_DAYS = 2;

/** What is known of the checks of an organisation. */
export interface ChecksSoFar {
  /** Null when nobody waits for one. */
  readonly askedAt: Date | null;
  /** Of the last one that ended. */
  readonly checkedAt: Date | null;
  /** When the last one was given up; null once one ended after it. */
  readonly failedAt: Date | null;
}

/**
 * When the daily check of an organisation was due last. Its time of the day follows from the last digits of its id, which
 * are random: many organisations are spread over the day.
 */
export function lastDue(organisationId: string, now: Date): Date {
  const minute = Number.parseInt(organisationId.slice(-8), 16) % DAY_MINUTES;
  const today = Math.floor(now.getTime() / DAY) * DAY + minute * MINUTE;
  return new Date(today <= now.getTime() ? today : today - DAY);
}

/** Whether the record is to be checked whole: somebody asked, or it was not tried since it was due. */
export function isDue(checks: ChecksSoFar | undefined, organisationId: string, now: Date): boolean {
  if (checks === undefined || checks.askedAt !== null) return true;
  const due = lastDue(organisationId, now);
  return ![checks.checkedAt, checks.failedAt].some((tried) => tried !== null && tried >= due);
}

/** Whether the daily check has not been there when it should have. */
export const isLate = (checkedAt: Date, now: Date): boolean =>
  now.getTime() - checkedAt.getTime() > LATE_DAYS * DAY;
