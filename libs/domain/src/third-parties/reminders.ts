/** How long a link may live; two weeks unless the assessor says otherwise. */
export const invitationDays = { least: 1, most: 60, usual: 14 } as const;

const DAY_MS = 86_400_000;

/** Nobody is written to twice a day, whoever presses the button. */
export const REMINDER_PAUSE_MS = DAY_MS;

/**
 * When somebody is reminded by itself: after half of the time, and a day before the end. The second is left out where
 * it would come less than a day after the first.
 */
export function reminderTimes(sentAt: Date, expiresAt: Date): Date[] {
  const half = new Date((sentAt.getTime() + expiresAt.getTime()) / 2);
  const last = new Date(expiresAt.getTime() - DAY_MS);
  return last.getTime() - half.getTime() >= REMINDER_PAUSE_MS ? [half, last] : [half];
}

/** The next of them after `after`; null when none is left, or none can be sent. */
export const nextReminder = (sentAt: Date, expiresAt: Date, after: Date): Date | null =>
  reminderTimes(sentAt, expiresAt).find((time) => time > after) ?? null;

/** @param reminded when somebody was written to last, the invitation included */
export const mayRemindAgain = (reminded: Date, now: Date): boolean =>
  now.getTime() - reminded.getTime() >= REMINDER_PAUSE_MS;
