import type { FileView } from '@attest/api-client';
import { api } from '../http/api';
import { uploadFile } from '../http/upload-file';
import { syncStore } from '../sync/sync-store';
import { outboxStore } from './device-db';
import type { KeptFile, OutboxEntry } from './outbox-entry';
import { sendEntries } from './send-entries';

type Listener = (event: { kind: 'arrived' | 'refused'; entry: OutboxEntry; answer?: unknown }) => void;

const listeners = new Set<Listener>();

/** Follows what happens to entries, in whichever page they were written. */
export function followOutbox(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const tell: Listener = (event) => {
  for (const listener of [...listeners]) listener(event);
};

export const uploadKept = async (file: KeptFile): Promise<string> => {
  const sent = await uploadFile<FileView>(new File([file.blob], file.name, { type: file.type }));
  return sent.id;
};

async function round(memberId: string): Promise<boolean> {
  const count = async () => (await outboxStore.waiting(memberId)).length;
  const waiting = await count();
  if (waiting === 0) {
    syncStore.set({ ...syncStore.get(), waiting: 0, sending: false });
    return true;
  }
  syncStore.set({ ...syncStore.get(), waiting, sending: true });
  const done = await sendEntries(memberId, {
    store: outboxStore,
    upload: uploadKept,
    post: (path, body, idempotencyKey) => api.post<unknown>(path, body, { idempotencyKey }),
    onArrived: (entry, answer) => {
      syncStore.set({ ...syncStore.get(), lastSentAt: new Date().toISOString() });
      tell({ kind: 'arrived', entry, answer });
    },
    onRefused: (entry) => {
      tell({ kind: 'refused', entry });
    },
  });
  syncStore.set({ ...syncStore.get(), waiting: await count(), sending: false });
  return done;
}

let tail: Promise<boolean> = Promise.resolve(true);

/**
 * Sends what waits for this member. Rounds queue within the page and across tabs, so that no two send the same
 * entry at once; the key would catch it, but the answer would come twice.
 */
export function sendWaiting(memberId: string): Promise<boolean> {
  tail = tail
    .catch(() => false)
    .then(async () => await navigator.locks.request('attest-outbox', () => round(memberId)));
  return tail;
}
