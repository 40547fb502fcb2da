import { isApiError } from '../http/api-error';
import type { EvidenceBody, KeptFile, OutboxEntry, OutboxStore, Refusal } from './outbox-entry';

export interface Sending {
  store: OutboxStore;
  /** Sends the bytes and remembers, with the file, the id they were given. */
  upload: (file: KeptFile) => Promise<string>;
  /** The key of the entry goes with it. */
  post: (entry: OutboxEntry, body: EvidenceBody) => Promise<unknown>;
  /** Called after the entry has left the device. */
  onArrived: (entry: OutboxEntry) => void;
  onRefused: (entry: OutboxEntry, refusal: Refusal) => void;
}

/** Trouble that passes: no network, a server that is away or busy, a session that has to be renewed. */
export const passes = (error: unknown): boolean =>
  !isApiError(error) ||
  error.isNetwork ||
  error.status >= 500 ||
  error.status === 401 ||
  error.status === 408 ||
  error.status === 429 ||
  error.code.startsWith('idempotency.');

/**
 * Sends what waits on this device, oldest first, each with the key it was given when it was saved. What the server
 * refuses is kept with the reason, for its author to correct; anything that passes ends this round.
 * Answers true when nothing is left to be tried again.
 */
export async function sendEntries(memberId: string, sending: Sending): Promise<boolean> {
  for (const entry of await sending.store.waiting(memberId)) {
    try {
      await sendOne(entry, sending);
      await sending.store.arrived(entry.id);
      sending.onArrived(entry);
    } catch (error) {
      if (!isApiError(error) || passes(error)) return false;
      const refusal = {
        status: error.status,
        code: error.code,
        detail: error.detail === '' ? error.title : error.detail,
      };
      await sending.store.refused(entry.id, refusal);
      sending.onRefused(entry, refusal);
    }
  }
  return true;
}

async function sendOne(entry: OutboxEntry, { store, upload, post }: Sending): Promise<unknown> {
  if (entry.sentBody !== null) return post(entry, entry.sentBody);
  const fileIds: string[] = [];
  for (const file of await store.files(entry.id)) {
    fileIds.push(file.fileId ?? (await upload(file)));
  }
  const body = fileIds.length === 0 ? entry.body : { ...entry.body, fileIds };
  await store.rememberBody(entry.id, body);
  return post(entry, body);
}
