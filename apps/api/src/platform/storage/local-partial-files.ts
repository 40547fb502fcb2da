import { createHash, type Hash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { makeFolder } from './make-folder';
import { type PieceChecksum, PartialFiles, PieceDamaged, requireUploadId } from './partial-files';
import { SpoolLimitExceeded, type SpooledFile } from './spool';

/** Hash of the first `length` bytes; goes on where it stopped. */
interface RunningHash {
  readonly hash: Hash;
  readonly length: number;
}

const READ_AT_ONCE = 1024 * 1024;
/** Files whose hash runs along; of those that other processes went on with nobody tells. */
const HASHES_KEPT = 200;

/**
 * In a folder that all processes of a machine share. The length on disk is how far a file is. The hash runs along as
 * long as the same process takes the pieces, and is made up for at the end, streaming, for what others took.
 */
export class LocalPartialFiles extends PartialFiles {
  private readonly hashes = new Map<string, RunningHash>();

  constructor(private readonly folder: string) {
    super();
  }

  async prepare(): Promise<void> {
    await makeFolder(this.folder);
  }

  override async length(id: string): Promise<number> {
    return stat(this.pathOf(id)).then(
      ({ size }) => size,
      (error: unknown) => {
        if (isMissing(error)) return 0;
        throw error;
      },
    );
  }

  override async append(
    id: string,
    source: Readable,
    total: number,
    checksum?: PieceChecksum,
  ): Promise<number> {
    const file = await open(this.pathOf(id), constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      const start = (await file.stat()).size;
      const before = this.hashUpTo(id, start);
      const hash = before?.length === start ? before.hash.copy() : null;
      const { length, failure } = await write(file, source, start, total, hash, checksum);
      const whole = failure === undefined || (checksum === undefined && !failure.ours);
      if (!whole) await file.truncate(start);
      else if (hash !== null) this.remember(id, { hash, length });
      if (failure !== undefined) throw failure.error;
      return length;
    } finally {
      await file.close();
    }
  }

  override async complete(id: string): Promise<SpooledFile> {
    const path = this.pathOf(id);
    const file = await open(path, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    const size = await this.length(id);
    return { path, size, sha256: (await this.hashTo(id, size)).digest() };
  }

  override abandon(): Promise<void> {
    return Promise.resolve();
  }

  override async remove(id: string): Promise<void> {
    this.hashes.delete(id);
    await rm(this.pathOf(id), { force: true });
  }

  /** What is hashed already of the first `length` bytes: they never change. */
  private hashUpTo(id: string, length: number): RunningHash | undefined {
    const known = length === 0 ? { hash: createHash('sha256'), length } : this.hashes.get(id);
    return known !== undefined && known.length <= length ? known : undefined;
  }

  private async hashTo(id: string, length: number): Promise<Hash> {
    const known = this.hashUpTo(id, length);
    const hash = known?.hash.copy() ?? createHash('sha256');
    const start = known?.length ?? 0;
    if (start === length) return hash;
    for await (const chunk of createReadStream(this.pathOf(id), {
      ...{ start, end: length - 1 },
      highWaterMark: READ_AT_ONCE,
    })) {
      if (chunk instanceof Uint8Array) hash.update(chunk);
    }
    return hash;
  }

  private remember(id: string, running: RunningHash): void {
    this.hashes.delete(id);
    this.hashes.set(id, running);
    const [oldest] = this.hashes.keys();
    if (this.hashes.size > HASHES_KEPT && oldest !== undefined) this.hashes.delete(oldest);
  }

  private pathOf(id: string): string {
    return join(this.folder, requireUploadId(id));
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
  hash: Hash | null,
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
      hash?.update(chunk);
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
