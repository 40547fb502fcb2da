import { now } from '../../base/clock/device-clock';
import { api } from '../http/api';
import { uploadFile } from '../http/upload-file';
import { syncStore } from '../sync/sync-store';
import { outboxStore } from './device-db';
import type { KeptFile, OutboxEntry, Refusal } from './outbox-entry';
import { sendEntries } from './send-entries';

export interface OutboxEvent {
  kind: 'arrived' | 'refused';
  entry: OutboxEntry;
  refusal?: Refusal;
}

/** Answers true when it has told the person; then nobody else needs to. */
type Listener = (event: OutboxEvent) => boolean;

const listeners = new Set<Listener>();
const fallbacks = new Set<(event: OutboxEvent) => void>();

function follow<T>(followers: Set<T>, follower: T): () => void {
  followers.add(follower);
  return () => {
    followers.delete(follower);
  };
}

/** Follows what happens to entries, in whichever page they were written. Everybody who follows hears of everything. */
export const followOutbox = (listener: Listener): (() => void) => follow(listeners, listener);

/** Is called for what none of those who follow has told the person, in whichever order they came. */
export const followUntold = (fallback: (event: OutboxEvent) => void): (() => void) =>
  follow(fallbacks, fallback);

function tell(event: OutboxEvent): void {
  const told = [...listeners].map((listener) => listener(event));
  if (!told.includes(true)) for (const fallback of [...fallbacks]) fallback(event);
}

const running = new Map<string, Promise<string>>();

/** Sends the bytes of one kept file. A form may have begun while it was being filled in: that upload is joined. */
export function uploadKept(file: KeptFile, onProgress?: (share: number) => void): Promise<string> {
  const already = running.get(file.id);
  if (already !== undefined) return already;
  const upload = uploadFile(
    new File([file.blob], file.name, { type: file.type }),
    onProgress &&
      (({ sent, total }) => {
        onProgress(total === 0 ? 0 : sent / total);
      }),
  )
    .then(async (sent) => {
      await outboxStore.rememberFile(file.id, sent.id);
      return sent.id;
    })
    .finally(() => {
      running.delete(file.id);
    });
  running.set(file.id, upload);
  return upload;
}

async function round(memberId: string): Promise<boolean> {
  const count = async () => (await outboxStore.waiting(memberId)).length;
  const waiting = await count();
  if (waiting === 0) {
    syncStore.change((latest) => ({ ...latest, waiting: 0, sending: false }));
    return true;
  }
  syncStore.change((latest) => ({ ...latest, waiting, sending: true }));
  const done = await sendEntries(memberId, {
    store: outboxStore,
    upload: (file) => uploadKept(file),
    post: (entry, body) =>
      api.post('/enrolments/{id}/evidence', {
        path: { id: entry.enrolmentId },
        body,
        idempotencyKey: entry.id,
      }),
    onArrived: (entry) => {
      syncStore.change((latest) => ({ ...latest, lastSentAt: now().toISOString() }));
      tell({ kind: 'arrived', entry });
    },
    onRefused: (entry, refusal) => {
      tell({ kind: 'refused', entry, refusal });
    },
  });
  const left = await count();
  syncStore.change((latest) => ({ ...latest, waiting: left, sending: false }));
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
