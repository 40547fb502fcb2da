import { constants } from 'node:fs';
import { access, open, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { makeFolder } from './make-folder';
import { Spool, type SpooledFile } from './spool';
import { type BorrowedFile, type ByteRange, Storage } from './storage';
import { requireStorageKey } from './storage';

/** A folder of this machine. Spool and store lie on one volume, so that keeping a file is a rename. */
export class LocalStorage extends Storage {
  private readonly spool: Spool;
  private readonly root: string;

  constructor(private readonly folder: string) {
    super();
    this.spool = new Spool(join(folder, 'incoming'));
    this.root = join(folder, 'stored');
  }

  async prepare(now: Date): Promise<void> {
    await makeFolder(this.root);
    await this.spool.prepare(now);
  }

  override receive(source: Readable, limit: number): Promise<SpooledFile> {
    return this.spool.receive(source, limit);
  }

  override async keep(received: SpooledFile, key: string): Promise<void> {
    const path = this.pathOf(key);
    const made = await makeFolder(dirname(path));
    await rename(received.path, path);
    await syncFolder(dirname(path));
    if (made) await syncFolder(this.root);
  }

  override discard(received: SpooledFile): Promise<void> {
    return this.spool.discard(received);
  }

  override async read(key: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.pathOf(key), 'r');
    return file.createReadStream(range ?? {});
  }

  override borrow(key: string): Promise<BorrowedFile> {
    return Promise.resolve({ path: this.pathOf(key), release: () => Promise.resolve() });
  }

  override async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  override async room(): Promise<{ kind: 'folder'; freeBytes: number }> {
    const { bavail, bsize } = await statfs(this.root);
    return { kind: 'folder', freeBytes: bavail * bsize };
  }

  override async check(): Promise<void> {
    await access(this.root, constants.R_OK | constants.W_OK | constants.X_OK);
    await this.spool.probe();
  }

  private pathOf(key: string): string {
    return join(this.root, requireStorageKey(key));
  }
}

/** A renamed file survives a power cut only when the folder that names it is on disk too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
