/** News of last week is no news: what could not be sent for so long is given up rather than sent. */
const STALE_DAYS = 3;
const STALE_MILLISECONDS = STALE_DAYS * 86_400_000;

export const staleReason = `not sent within ${STALE_DAYS} days`;

/** Letters written by then are given up. */
export const staleSince = (now: Date): Date => new Date(now.getTime() - STALE_MILLISECONDS);
