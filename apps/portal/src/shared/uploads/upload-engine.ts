import type { UploadView } from '@attest/api-client';
import { api } from '../http/api';
import { isApiError } from '../http/api-error';
import { createStore, type Store } from '../../base/store/create-store';
import { hashFile, UnreadableFile } from './hash-file';
import { beginUpload, cancelUpload, KnownFile, sendFile } from './send-file';
import { isUnderWay, nextTurns, type UploadItem } from './upload-item';

/** At once; more only make each of them slower. */
const MOST_AT_ONCE = 3;
/** Before the network is tried again by itself. */
const RETRY_MS = 8_000;

/** What sends; tests put their own in its place. */
export interface Sender {
  hash: typeof hashFile;
  begin: typeof beginUpload;
  send: typeof sendFile;
  cancel: typeof cancelUpload;
  unfinished: () => Promise<UploadView[]>;
  online: () => boolean;
}

const overTheNetwork: Sender = {
  hash: hashFile,
  begin: beginUpload,
  send: sendFile,
  cancel: cancelUpload,
  unfinished: () => api.get('/uploads'),
  online: () => navigator.onLine,
};

/** Which form an unfinished upload was chosen in, for the page that comes after this one. Ids only. */
export interface GroupMemory {
  read: () => Readonly<Record<string, string>>;
  write: (groups: Readonly<Record<string, string>>) => void;
}

/**
 * Sends files while the person goes on working: it lives above the pages. Each file is hashed, announced, sent in
 * pieces, and goes on from where it was after whatever interrupted it.
 */
export class UploadEngine {
  readonly items: Store<readonly UploadItem[]> = createStore<readonly UploadItem[]>([]);
  private readonly files = new Map<string, File>();
  private readonly running = new Map<string, AbortController>();

  constructor(
    private readonly memory: GroupMemory,
    private readonly sender: Sender = overTheNetwork,
  ) {}

  /** Shows what an earlier page began and did not finish. */
  async recall(): Promise<void> {
    const begun = await this.sender.unfinished();
    const groups = this.memory.read();
    const known = new Set(this.items.get().map(({ uploadId }) => uploadId));
    const lost = begun
      .filter((upload) => !known.has(upload.id))
      .map((upload): UploadItem => ({
        ...fresh(groups[upload.id] ?? '', { name: upload.name, mediaType: '', size: upload.size }),
        phase: 'lost',
        progress: upload.offset,
        uploadId: upload.id,
      }));
    this.items.change((latest) => [...latest, ...lost]);
  }

  add(group: string, files: readonly File[]): void {
    const added = files.map((file) => {
      const item = fresh(group, described(file));
      this.files.set(item.id, file);
      return item;
    });
    this.items.change((latest) => [...latest, ...added]);
    this.go();
  }

  /** The file for something that was begun on an earlier page. Another file is sent as what it is. */
  rechoose(id: string, file: File): void {
    this.files.set(id, file);
    this.change(id, { ...described(file), phase: 'waiting', problem: null, progress: 0 });
    this.go();
  }

  pause(id: string): void {
    this.stop(id);
    this.change(id, { phase: 'paused' });
    this.go();
  }

  /** After a pause, a cut or a refusal that may pass. */
  resume(id: string): void {
    this.change(id, { phase: 'waiting', problem: null });
    this.go();
  }

  /** The file that is there already is used; nothing is sent. */
  useEarlier(id: string): void {
    const earlier = this.find(id)?.earlier;
    if (earlier) this.change(id, { phase: 'done', fileId: earlier.fileId });
  }

  remove(id: string): void {
    this.stop(id);
    const item = this.find(id);
    if (item?.uploadId != null && item.fileId === null) void this.sender.cancel(item.uploadId);
    this.forget([id]);
    this.go();
  }

  /** What was handed in with its form is not shown there again. */
  clear(group: string): void {
    this.forget(
      this.items
        .get()
        .filter((item) => item.group === group)
        .map(({ id }) => id),
    );
  }

  /** The device says so, sooner than a connection that is silent would. */
  networkGone(): void {
    for (const { id, phase } of this.items.get()) {
      if (phase !== 'sending') continue;
      this.stop(id);
      this.change(id, { phase: 'offline' });
    }
  }

  /** The network is back, or may be. */
  networkBack(): void {
    const waiting = this.items.get().filter(({ phase }) => phase === 'offline');
    for (const { id } of waiting) this.change(id, { phase: 'waiting' });
    this.go();
  }

  /** Somebody else signs in: nothing of the one before goes on. */
  close(): void {
    for (const id of [...this.running.keys()]) this.stop(id);
    this.files.clear();
    this.items.set([]);
  }

  private go(): void {
    for (const { id } of nextTurns(this.items.get(), MOST_AT_ONCE)) void this.run(id);
  }

  private async run(id: string): Promise<void> {
    const file = this.files.get(id);
    if (file === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    this.running.set(id, controller);
    const progress = (bytes: number) => {
      if (!signal.aborted) this.change(id, { progress: bytes });
    };
    try {
      const uploadId = this.find(id)?.uploadId ?? null;
      this.change(id, { phase: 'hashing', progress: 0 });
      const sha256 = await this.sender.hash(file, progress, signal);
      this.change(id, { phase: 'sending', progress: 0 });
      // Asked again although it has begun: the file may have changed, or the upload may be over.
      const begun = await this.sender.begin(file, sha256, signal);
      if (uploadId !== null && uploadId !== begun) void this.sender.cancel(uploadId);
      this.change(id, { uploadId: begun });
      this.remember();
      const stored = await this.sender.send(begun, file, progress, signal);
      this.change(id, { phase: 'done', progress: file.size, fileId: stored.id });
      this.files.delete(id);
    } catch (error) {
      if (!signal.aborted) this.fail(id, error);
    } finally {
      if (this.running.get(id) === controller) this.running.delete(id);
      this.remember();
      this.go();
    }
  }

  private fail(id: string, error: unknown): void {
    if (error instanceof KnownFile) {
      this.change(id, { phase: 'known', earlier: error.earlier });
    } else if (isApiError(error, 'storage.full')) {
      // No room at the server: it would be the same in a moment, and what has arrived is kept.
      this.change(id, { phase: 'failed', problem: error.message, retryable: true });
    } else if (isApiError(error) && (error.isNetwork || error.status >= 500 || error.status === 409)) {
      // A conflict is about where the upload stands: asked again, the server says.
      this.change(id, { phase: 'offline' });
      setTimeout(() => {
        if (this.sender.online() && this.find(id)?.phase === 'offline') this.resume(id);
      }, RETRY_MS);
    } else {
      const problem = isApiError(error) && error.message !== '' ? error.message : null;
      this.change(id, {
        phase: 'failed',
        problem,
        retryable: error instanceof UnreadableFile ? false : !isApiError(error) || error.status === 401,
        uploadId: null,
      });
    }
  }

  private stop(id: string): void {
    this.running.get(id)?.abort();
    this.running.delete(id);
  }

  private find(id: string): UploadItem | undefined {
    return this.items.get().find((item) => item.id === id);
  }

  private change(id: string, part: Partial<UploadItem>): void {
    this.items.set(this.items.get().map((item) => (item.id === id ? { ...item, ...part } : item)));
  }

  private forget(ids: readonly string[]): void {
    for (const id of ids) this.files.delete(id);
    this.items.set(this.items.get().filter((item) => !ids.includes(item.id)));
    this.remember();
  }

  private remember(): void {
    const open = this.items.get().filter((item) => item.fileId === null);
    this.memory.write(
      Object.fromEntries(
        open.flatMap(({ uploadId, group }) => (uploadId === null ? [] : [[uploadId, group]])),
      ),
    );
  }
}

type Described = Pick<UploadItem, 'name' | 'mediaType' | 'size'>;

const described = ({ name, type, size }: File): Described => ({ name, mediaType: type, size });

function fresh(group: string, file: Described): UploadItem {
  return {
    id: crypto.randomUUID(),
    ...{ group, ...file },
    phase: 'waiting',
    progress: 0,
    problem: null,
    retryable: true,
    earlier: null,
    uploadId: null,
    fileId: null,
  };
}

export const underWay = (items: readonly UploadItem[]): boolean => items.some(isUnderWay);
