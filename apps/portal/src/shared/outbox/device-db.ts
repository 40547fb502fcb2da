import { isRecord } from '@attest/domain';
import type { EnrolmentDetail } from '@attest/api-client';
import { Dexie, type Table } from 'dexie';
import { createStore } from '../../base/store/create-store';
import { draftPrefixes, placeOfDraft } from './draft-id';
import type { KeptFile, OutboxEntry, OutboxStore, Refusal } from './outbox-entry';
import { isEnrolment, isEntry, olderId } from './read-back';
import { askToKeep } from './storage-promise';

/** A form as it was left, for the next time the same person opens it. */
export interface DraftRow<T> {
  /** Kind, member and enrolment. */
  id: string;
  /**
   * Given when the draft is first kept, and new for whatever is begun in its place: a window that knows the draft by it
   * finds out that it has become a record, or was given up, in another.
   */
  key?: string;
  value: T;
  savedAt: string;
  /** Of a record that was refused and is a form again; gone as soon as the form is changed. */
  refused?: { refusal: Refusal; candidateName: string; entryId: string };
}

/** Everything of one member on this device. */
export interface DeviceRows {
  entries: OutboxEntry[];
  /** What lies among the entries and cannot be read as one. */
  older: unknown[];
  /** Forms, and beside each entry what was typed for it, under the entry's id. */
  drafts: DraftRow<unknown>[];
  files: KeptFile[];
}

const db = new Dexie('attest-device');
db.version(1).stores({ outbox: 'id, memberId', files: 'id, ownerId', drafts: 'id', enrolments: 'id' });

const outbox = (): Table<OutboxEntry, string> => db.table('outbox');
/** As it lies there, whatever version wrote it. */
const outboxRows = (): Table<unknown, string> => db.table('outbox');
const files = (): Table<KeptFile, string> => db.table('files');
const drafts = <T = unknown>(): Table<DraftRow<T>, string> => db.table('drafts');
const enrolments = (): Table<unknown, string> => db.table('enrolments');

/** Between the windows of this browser; a window does not hear itself. */
let channel: BroadcastChannel | undefined;
const windows = (): BroadcastChannel | undefined =>
  'BroadcastChannel' in globalThis ? (channel ??= new BroadcastChannel('attest-drafts')) : undefined;

/** Hears of every draft that left the device in another window: recorded, sent or given up. */
export function followDraftsElsewhere(listener: (draft: DraftRow<unknown>) => void): () => void {
  const hear = ({ data }: MessageEvent<DraftRow<unknown>>) => {
    listener(data);
  };
  windows()?.addEventListener('message', hear);
  return () => {
    windows()?.removeEventListener('message', hear);
  };
}

const changes = createStore(0);

/** Follows what comes to lie on this device, or leaves it, in this window. */
export const followDevice = changes.subscribe;
const changed = (): void => {
  changes.set(changes.get() + 1);
};

const announceLeaving = (draft: DraftRow<unknown> | undefined): void => {
  if (draft !== undefined) windows()?.postMessage(draft);
};

const byAge = (a: OutboxEntry, b: OutboxEntry) => (a.createdAt < b.createdAt ? -1 : 1);

export const outboxStore: OutboxStore = {
  waiting: async (memberId) => (await listEntries(memberId)).filter((entry) => entry.refusal === null),
  files: (ownerId) => files().where({ ownerId }).toArray(),
  rememberFile: async (id, fileId) => {
    await files().update(id, { fileId });
  },
  rememberBody: async (id, body) => {
    await outbox().update(id, { sentBody: body });
  },
  refused: async (id, refusal) => {
    await outbox().update(id, { refusal });
    changed();
  },
  arrived: async (id) => {
    await db.transaction('rw', outbox(), files(), drafts(), async () => {
      await files().where({ ownerId: id }).delete();
      await drafts().delete(id);
      await outbox().delete(id);
    });
    changed();
  },
};

export const listEntries = async (memberId: string): Promise<OutboxEntry[]> =>
  (await outboxRows().where({ memberId }).toArray()).filter(isEntry).sort(byAge);

/** Of everybody who wrote on this device, in whatever version. */
export const countAllEntries = (): Promise<number> => outbox().count();

/** What a draft becomes: a record of one person. */
export interface RecordPart<T> {
  /** As it was typed for that person, under the id that their own draft has. */
  readonly row: DraftRow<T>;
  readonly entry: OutboxEntry;
}

/**
 * The form becomes its entries in one step: at no moment is it both, or neither. What was typed stays beside each entry,
 * under its id, until it has arrived. Answers false, with nothing done, when the draft has left in another window.
 */
export async function moveDraftToOutbox<T>(
  draft: DraftRow<T>,
  parts: readonly RecordPart<T>[],
): Promise<boolean> {
  const moved = await db.transaction('rw', outbox(), files(), drafts(), async () => {
    const standing = await drafts().get(draft.id);
    if (standing === undefined || standing.key !== draft.key) return false;
    for (const { row, entry } of parts) {
      await outbox().add(entry);
      await files().where({ ownerId: row.id }).modify({ ownerId: entry.id });
      await drafts<T>().put({ ...row, id: entry.id });
      await drafts().delete(row.id);
    }
    return true;
  });
  if (moved) announceLeaving(draft);
  changed();
  return moved;
}

/**
 * What was refused becomes a form again; it gets a new key when it is saved once more. Answers what was typed;
 * undefined, with everything left where it is, when a later draft stands in that form.
 */
export async function takeBack<T>(entryId: string, draftId: string): Promise<DraftRow<T> | undefined> {
  const taken = await db.transaction('rw', outbox(), files(), drafts(), async () => {
    const kept = await drafts<T>().get(entryId);
    if (kept === undefined || (await drafts().get(draftId)) !== undefined) return undefined;
    const entry = await outbox().get(entryId);
    const draft: DraftRow<T> = {
      ...kept,
      id: draftId,
      key: crypto.randomUUID(),
      ...(entry?.refusal
        ? { refused: { refusal: entry.refusal, candidateName: entry.candidateName, entryId } }
        : {}),
    };
    await drafts<T>().put(draft);
    await drafts().delete(entryId);
    await files().where({ ownerId: entryId }).modify({ ownerId: draftId });
    await outbox().delete(entryId);
    return draft;
  });
  changed();
  return taken;
}

/** Whether it fits its form the form decides. */
export const loadDraft = (id: string): Promise<DraftRow<unknown> | undefined> =>
  db.transaction('rw', drafts(), async () => {
    const row = await drafts().get(id);
    if (row === undefined || row.key !== undefined) return row;
    const keyed = { ...row, key: crypto.randomUUID() };
    await drafts().put(keyed);
    return keyed;
  });

/**
 * @param row with the key by which this window knows it; without one it goes on with whatever stands there
 * @returns the row as it is kept; null, with nothing kept, when the draft of that key has left in another window
 */
export async function saveDraft<T>(row: DraftRow<T>): Promise<DraftRow<T> | null> {
  const kept = await db.transaction('rw', drafts(), async () => {
    const standing = await drafts<T>().get(row.id);
    if (row.key !== undefined && standing?.key !== row.key) return null;
    const keyed = { ...row, key: standing?.key ?? crypto.randomUUID() };
    await drafts<T>().put(keyed);
    return keyed;
  });
  if (kept === null) return null;
  changed();
  if (placeOfDraft(row.id) !== null) askToKeep();
  return kept;
}

/** What does not fit the form any more gives way to a new draft, and stays to be read. */
export async function setAside(id: string): Promise<void> {
  await db.transaction('rw', drafts(), async () => {
    const row = await drafts().get(id);
    if (row === undefined) return;
    await drafts().put({ ...row, id: olderId(id) });
    await drafts().delete(id);
  });
  changed();
}

export async function discardDraft(id: string): Promise<void> {
  const left = await db.transaction('rw', files(), drafts(), async () => {
    const row = await drafts().get(id);
    await files().where({ ownerId: id }).delete();
    await drafts().delete(id);
    return row;
  });
  announceLeaving(left);
  changed();
}

export const listDraftIds = async (prefix: string): Promise<string[]> =>
  drafts().where('id').startsWith(prefix).primaryKeys();

/** The drafts whose ids begin like this. */
export const draftsUnder = <T>(prefix: string): Promise<DraftRow<T>[]> =>
  drafts<T>().where('id').startsWith(prefix).toArray();

export const filesOf = (ownerId: string): Promise<KeptFile[]> => outboxStore.files(ownerId);

export async function keepFile(file: KeptFile): Promise<void> {
  await files().add(file);
  askToKeep();
}

export async function dropFile(id: string): Promise<void> {
  await files().delete(id);
}

export const deviceRows = (memberId: string): Promise<DeviceRows> =>
  db.transaction('r', outbox(), files(), drafts(), async () => {
    const mine = draftPrefixes(memberId);
    const rows = await outboxRows().where({ memberId }).toArray();
    const entries = rows.filter(isEntry).sort(byAge);
    const ids = rows.flatMap((row) => (isRecord(row) && typeof row['id'] === 'string' ? [row['id']] : []));
    return {
      entries,
      older: rows.filter((row) => !isEntry(row)),
      drafts: [
        ...(await drafts().where('id').startsWithAnyOf(mine).toArray()),
        ...(await drafts().where('id').anyOf(ids).toArray()),
      ],
      files: [
        ...(await files().where('ownerId').startsWithAnyOf(mine).toArray()),
        ...(await files().where('ownerId').anyOf(ids).toArray()),
      ],
    };
  });

/** A draft or a refused entry leaves the device for good, with the files of these owners. */
export async function discardKept(id: string, owners: readonly string[]): Promise<void> {
  const left = await db.transaction('rw', outbox(), files(), drafts(), async () => {
    const row = await drafts().get(id);
    await files()
      .where('ownerId')
      .anyOf([...owners])
      .delete();
    await drafts().delete(id);
    await outbox().delete(id);
    return row;
  });
  announceLeaving(left);
  changed();
}

/** The last reading of a unit, for opening a form without a network. */
export async function keepEnrolment(enrolment: EnrolmentDetail): Promise<void> {
  await enrolments().put(enrolment);
}

export const keptEnrolment = async (id: string): Promise<EnrolmentDetail | undefined> => {
  const kept = await enrolments().get(id);
  return isEnrolment(kept) ? kept : undefined;
};

/** What was read goes; the units that waiting records are about stay with them, since they name what was recorded. */
export async function forgetEnrolments(): Promise<void> {
  const waiting = (await outboxRows().toArray()).filter(isEntry).map(({ enrolmentId }) => enrolmentId);
  await enrolments().where('id').noneOf(waiting).delete();
}

/** Every unit that was read on this device: what its targets are called is the same for whoever works on it. */
export const keptEnrolments = async (): Promise<EnrolmentDetail[]> =>
  (await enrolments().toArray()).filter(isEnrolment);
