import { Dexie, type Table } from 'dexie';

/** A recording as far as it was made, however it ended. */
export interface KeptRecording {
  readonly id: string;
  /** The form it belongs to. */
  readonly ownerId: string;
  readonly mime: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds of sound in the parts that are kept. */
  readonly length: number;
}

/** What a recorder needs from the device: every few seconds of sound are on it before the next are made. */
export interface RecordingStore {
  begin: (recording: KeptRecording) => Promise<void>;
  /** Adds a part, and how long the whole has become. */
  add: (id: string, part: ArrayBuffer, length: number) => Promise<void>;
  /** Oldest first. */
  kept: (ownerId: string) => Promise<KeptRecording[]>;
  sound: (recording: KeptRecording) => Promise<Blob>;
  drop: (id: string) => Promise<void>;
}

interface Part {
  readonly number?: number;
  readonly recordingId: string;
  /** Bytes, not a Blob: Safari loses Blobs that are kept. */
  readonly bytes: ArrayBuffer;
}

/** Opened when first asked: a browser that refuses its storage still records into memory. */
export function createRecordingStore(): RecordingStore {
  const db = new Dexie('attest-recordings');
  db.version(1).stores({ recordings: 'id, ownerId', parts: '++number, recordingId' });
  const recordings: Table<KeptRecording, string> = db.table('recordings');
  const parts: Table<Part, number> = db.table('parts');
  return {
    begin: async (recording) => {
      await recordings.put(recording);
    },
    add: async (id, bytes, length) => {
      await db.transaction('rw', recordings, parts, async () => {
        await parts.add({ recordingId: id, bytes });
        await recordings.update(id, { length });
      });
    },
    kept: async (ownerId) =>
      (await recordings.where({ ownerId }).toArray()).sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)),
    sound: async ({ id, mime }) => {
      const made = await parts.where({ recordingId: id }).sortBy('number');
      return new Blob(
        made.map(({ bytes }) => bytes),
        { type: mime },
      );
    },
    drop: async (id) => {
      await db.transaction('rw', recordings, parts, async () => {
        await parts.where({ recordingId: id }).delete();
        await recordings.delete(id);
      });
    },
  };
}
