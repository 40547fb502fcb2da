import { countAllEntries, listEntries } from './device-db';
import { sendWaiting } from './outbox';
import type { OutboxEntry } from './outbox-entry';

/** Sending before leaving is given this long; a slow network is told of rather than waited for. Milliseconds. */
const patience = 8000;

/** What of this member only this device has. What can be sent is sent first. */
export async function unsentRecords(memberId: string): Promise<OutboxEntry[]> {
  const before = await listEntries(memberId);
  if (before.length === 0 || !navigator.onLine) return before;
  await Promise.race([
    sendWaiting(memberId).catch(() => false),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  return await listEntries(memberId);
}

/** How many records wait on this device, whoever wrote them: all that somebody who is not signed in may know. */
export const countUnsent = (): Promise<number> => countAllEntries();
