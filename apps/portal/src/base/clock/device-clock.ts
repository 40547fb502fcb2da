import { createStore } from '../store/create-store';

/** Below this nobody notices, and the network alone may cause it. */
const notable = 60_000;
/** An answer that took longer says too little about when the server wrote its date. */
const slow = 10_000;

/** By how many milliseconds the clock of this device is ahead of the server's; negative: behind, 0: right, or not known. */
export const deviceClock = createStore(0);

/**
 * Takes the time of an answer. Only for answers that no cache keeps: an old one would bear an old date.
 * @param date the header; whole seconds
 */
export function noteServerTime(date: string | null, sentAt: number, receivedAt: number): void {
  const server = Date.parse(date ?? '');
  if (Number.isNaN(server) || receivedAt - sentAt > slow) return;
  const ahead = Math.round(((sentAt + receivedAt) / 2 - (server + 500)) / 1000) * 1000;
  deviceClock.set(Math.abs(ahead) < notable ? 0 : ahead);
}

/** The time of day as the server has it: a phone whose clock is wrong makes no record of another hour. */
export const now = (): Date => new Date(Date.now() - deviceClock.get());
