import type { Readable } from 'node:stream';
import type { SpooledFile } from './spool';

/** How a piece is to hash; one that does not is forgotten as if it had never come. */
export interface PieceChecksum {
  readonly algorithm: 'sha256' | 'sha1' | 'md5';
  readonly digest: Buffer;
}

/** The piece arrived whole and is not what was sent. */
export class PieceDamaged extends Error {}

/**
 * Files that arrive in pieces, each piece at any process. What lies in the store is how far a file is: nothing else has
 * to agree with it after a crash. Callers see to it that a file is written by one at a time; where two overlap for a
 * moment, they write the same bytes to the same place.
 */
export abstract class PartialFiles {
  /** Bytes received so far; 0 for a file that has not begun or was lost. */
  abstract length(id: string): Promise<number>;
  /**
   * Adds what the source gives, from the end of what is there. A source that breaks off leaves what it gave, unless a
   * checksum was to be met.
   * @returns bytes received so far
   * @throws SpoolLimitExceeded at the first byte beyond `total`, PieceDamaged, or what the source fails with
   */
  abstract append(id: string, source: Readable, total: number, checksum?: PieceChecksum): Promise<number>;
  /** As a local file, synced to disk and hashed to its end. What was received stays until it is kept or removed. */
  abstract complete(id: string): Promise<SpooledFile>;
  /** What `complete` gave was not kept; what was received stays. */
  abstract abandon(completed: SpooledFile): Promise<void>;
  abstract remove(id: string): Promise<void>;
}

const shape = /^[0-9a-f-]{36}$/;

/** An id is made by the server; anything else is a defect, and must not become a path. */
export function requireUploadId(id: string): string {
  if (!shape.test(id)) throw new Error('A partial file is named by the id of its upload.');
  return id;
}
