import { createHash, type Hash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { makeFolder } from './make-folder';
import { SpoolLimitExceeded, type SpooledFile } from './spool';

/** How a piece is to hash; one that does not is forgotten as if it had never come. */
export interface PieceChecksum {
  readonly algorithm: 'sha256' | 'sha1' | 'md5';
  readonly digest: Buffer;
}

/** The piece arrived whole and is not what was sent. */
export class PieceDamaged extends Error {}

/** Hash of the first `length` bytes; goes on where it stopped. */
interface RunningHash {
  readonly hash: Hash;
  readonly length: number;
}

const shape = /^[0-9a-f-]{36}$/;
const READ_AT_ONCE = 1024 * 1024;

/**
 * Files that arrive in pieces. The length on disk is how far a file is: nothing else has to agree with it after a
 * crash. The hash runs along while pieces arrive; whoever goes on after a restart reads what is there once more,
 * streaming. Callers see to it that a file is written by one at a time.
 */
export class PartialFiles {
  private readonly hashes = new Map<string, RunningHash>();

  constructor(private readonly folder: string) {}

  async prepare(): Promise<void> {
    await makeFolder(this.folder);
  }

  /** Bytes received so far; 0 for a file that has not begun or was lost. */
  async length(id: string): Promise<number> {
    return stat(this.pathOf(id)).then(
      ({ size }) => size,
      (error: unknown) => {
        if (isMissing(error)) return 0;
        throw error;
      },
    );
  }

  /**
   * Adds what the source gives, from the end of what is there. A source that breaks off leaves what it gave, unless a
   * checksum was to be met.
   * @throws SpoolLimitExceeded at the first byte beyond `total`, PieceDamaged, or what the source fails with
   */
  async append(id: string, source: Readable, total: number, checksum?: PieceChecksum): Promise<number> {
    const file = await open(this.pathOf(id), constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      const start = (await file.stat()).size;
      const before = await this.hashTo(id, start);
      const hash = before.copy();
      this.hashes.delete(id);
      const { length, failure } = await write(file, source, start, total, hash, checksum);
      const whole = failure === undefined || (checksum === undefined && !failure.ours);
      if (whole) this.hashes.set(id, { hash, length });
      else {
        await file.truncate(start);
        this.hashes.set(id, { hash: before, length: start });
      }
      if (failure !== undefined) throw failure.error;
      return length;
    } finally {
      await file.close();
    }
  }

  /** Synced to disk and hashed to its end. The file stays until it is kept elsewhere or removed. */
  async complete(id: string): Promise<SpooledFile> {
    const path = this.pathOf(id);
    const file = await open(path, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    const size = await this.length(id);
    const hash = await this.hashTo(id, size);
    return { path, size, sha256: hash.copy().digest() };
  }

  async remove(id: string): Promise<void> {
    this.hashes.delete(id);
    await rm(this.pathOf(id), { force: true });
  }

  /** For tests of a restart: what only memory knew is gone. */
  forget(): void {
    this.hashes.clear();
  }

  private async hashTo(id: string, length: number): Promise<Hash> {
    const known = this.hashes.get(id);
    if (known?.length === length) return known.hash;
    const hash = createHash('sha256');
    if (length === 0) return hash;
    for await (const chunk of createReadStream(this.pathOf(id), {
      end: length - 1,
      highWaterMark: READ_AT_ONCE,
    })) {
      if (chunk instanceof Uint8Array) hash.update(chunk);
    }
    return hash;
  }

  private pathOf(id: string): string {
    if (!shape.test(id)) throw new Error('A partial file is named by the id of its upload.');
    return join(this.folder, id);
  }
}

interface Written {
  readonly length: number;
  /** `ours`: the piece itself is at fault or could not be written, and nothing of it counts. */
  readonly failure?: { readonly error: unknown; readonly ours: boolean };
}

async function write(
  file: FileHandle,
  source: Readable,
  start: number,
  total: number,
  hash: Hash,
  checksum: PieceChecksum | undefined,
): Promise<Written> {
  const piece = checksum === undefined ? undefined : createHash(checksum.algorithm);
  let length = start;
  let writing = false;
  try {
    for await (const chunk of source.iterator({ destroyOnReturn: false })) {
      if (!(chunk instanceof Uint8Array)) throw new Error('A file arrives in bytes.');
      writing = true;
      if (length + chunk.byteLength > total) throw new SpoolLimitExceeded(total);
      // At its place, not at the end: a process that is on its way out may still write the same bytes to the same place.
      await writeAt(file, chunk, length);
      hash.update(chunk);
      piece?.update(chunk);
      length += chunk.byteLength;
      writing = false;
    }
  } catch (error) {
    return { length, failure: { error, ours: writing } };
  }
  const damaged = checksum !== undefined && piece?.digest().equals(checksum.digest) !== true;
  return damaged ? { length, failure: { error: new PieceDamaged(), ours: true } } : { length };
}

async function writeAt(file: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < chunk.byteLength) {
    written += (await file.write(chunk, written, chunk.byteLength - written, position + written))
      .bytesWritten;
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
