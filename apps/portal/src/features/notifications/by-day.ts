import type { Notification } from '@attest/api-client';

export interface Day {
  /** The day as it is written; the same text is the same day. */
  readonly label: string;
  readonly items: Notification[];
}

/** Newest first stays newest first; `dayOf` is the reader's own calendar. */
export function byDay(items: readonly Notification[], dayOf: (at: string) => string): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const label = dayOf(item.at);
    const last = days.at(-1);
    if (last?.label === label) last.items.push(item);
    else days.push({ label, items: [item] });
  }
  return days;
}
