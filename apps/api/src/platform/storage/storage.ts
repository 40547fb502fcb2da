import type { Readable } from 'node:stream';
import type { SpooledFile } from './spool';

/** First and last byte, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A stored file as a path, for programs that take nothing else. It is read, never written. */
export interface BorrowedFile {
  readonly path: string;
  /** Says that the path is not used any more. */
  readonly release: () => Promise<void>;
}

/** Where files live. The key is the server's own («organisation/id»); no name a person gave ever becomes a path. */
export abstract class Storage {
  /** Receives a file into a temporary place. */
  abstract receive(source: Readable, limit: number): Promise<SpooledFile>;
  /** Makes a received file permanent; resolves when it would survive a power cut. */
  abstract keep(received: SpooledFile, key: string): Promise<void>;
  /** Forgets a received file that was not kept. */
  abstract discard(received: SpooledFile): Promise<void>;
  abstract read(key: string, range?: ByteRange): Promise<Readable>;
  abstract borrow(key: string): Promise<BorrowedFile>;
  /** For a file whose record could not be written; removing what is not there is no error. */
  abstract remove(key: string): Promise<void>;
  /** Where files are kept, and what is left of the room; null where nobody can say. */
  abstract room(): Promise<{ readonly kind: 'folder' | 'bucket'; readonly freeBytes: number | null }>;
  /** Fails when files could not be stored at this moment. */
  abstract check(): Promise<void>;
}

const keyShape = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/;

/** A key is made by the server, «organisation/id»; anything else is a defect, and must not become a path. */
export function requireStorageKey(key: string): string {
  if (!keyShape.test(key)) throw new Error('A storage key is made by the server: organisation/id.');
  return key;
}
