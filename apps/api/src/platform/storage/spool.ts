import { createHash, randomUUID } from 'node:crypto';
import { open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { makeFolder } from './make-folder';

/** A file received whole, on disk and synced, that does not count as stored yet. */
export interface SpooledFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: Buffer;
}

/** Thrown while receiving, as soon as one byte too many arrives. */
export class SpoolLimitExceeded extends Error {
  constructor(readonly limit: number) {
    super(`More than ${limit} bytes were sent.`);
  }
}

const PROBE_BYTES = 64 * 1024;
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Where files wait until they are known to be whole and of a kind that is taken. Nothing is held in memory: a chunk is
 * hashed, written and forgotten. Whatever goes wrong, the temporary file is gone afterwards.
 */
export class Spool {
  constructor(private readonly folder: string) {}

  /** Makes the folder and removes what a crash has left behind. */
  async prepare(now: Date): Promise<void> {
    await makeFolder(this.folder);
    const names = await readdir(this.folder);
    await Promise.all(
      names.map(async (name) => {
        const path = join(this.folder, name);
        const { mtimeMs } = await stat(path);
        // A running sibling may be receiving at this moment; nothing takes a day.
        if (now.getTime() - mtimeMs > A_DAY) await rm(path, { force: true });
      }),
    );
  }

  /** @throws SpoolLimitExceeded, or what the source fails with */
  async receive(source: Readable, limit: number): Promise<SpooledFile> {
    const path = join(this.folder, randomUUID());
    const file = await open(path, 'wx', 0o600);
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const chunk of source.iterator({ destroyOnReturn: false })) {
        if (!(chunk instanceof Uint8Array)) throw new Error('A file arrives in bytes.');
        size += chunk.byteLength;
        if (size > limit) throw new SpoolLimitExceeded(limit);
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
      await file.close();
      return { path, size, sha256: hash.digest() };
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(path, { force: true });
      throw error;
    }
  }

  /** Fails as the system says (ENOSPC, EACCES …) when nothing could be received at this moment. */
  async probe(): Promise<void> {
    const path = join(this.folder, `probe-${randomUUID()}`);
    try {
      await writeFile(path, Buffer.alloc(PROBE_BYTES), { mode: 0o600 });
    } finally {
      await rm(path, { force: true });
    }
  }

  async discard({ path }: SpooledFile): Promise<void> {
    await rm(path, { force: true });
  }
}
