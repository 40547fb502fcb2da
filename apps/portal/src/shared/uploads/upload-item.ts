/** A file of the same content that the same person uploaded before. */
export interface EarlierFile {
  readonly fileId: string;
  readonly name: string;
  readonly uploadedAt: string;
  readonly evidenceId: string | null;
  readonly evidenceTitle: string | null;
}

export type UploadPhase =
  /** Its turn has not come: three are sent at once. */
  | 'waiting'
  | 'hashing'
  | 'sending'
  /** By the person. */
  | 'paused'
  /** By the network; it goes on by itself. */
  | 'offline'
  /** Begun on a page that is gone: the file has to be chosen again. */
  | 'lost'
  /** Uploaded before; the person decides. */
  | 'known'
  | 'done'
  | 'failed';

export interface UploadItem {
  readonly id: string;
  /** The form it was chosen in. */
  readonly group: string;
  readonly name: string;
  /** As the browser knows it; empty when it does not, and for what an earlier page began. */
  readonly mediaType: string;
  readonly size: number;
  readonly phase: UploadPhase;
  /** Bytes hashed or sent, by the phase. */
  readonly progress: number;
  /** What the server said; null for trouble without words of its own. */
  readonly problem: string | null;
  readonly retryable: boolean;
  readonly earlier: EarlierFile | null;
  /** The server's name for it, once it has begun. */
  readonly uploadId: string | null;
  /** The stored file. */
  readonly fileId: string | null;
}

const busy: readonly UploadPhase[] = ['hashing', 'sending'];

export const isBusy = ({ phase }: UploadItem): boolean => busy.includes(phase);

/** Sent by itself, now or later. */
export const isUnderWay = (item: UploadItem): boolean =>
  isBusy(item) || item.phase === 'waiting' || item.phase === 'offline';

/** Whose turn it is next: the oldest that waits, as long as fewer than `most` are busy. */
export function nextTurns(items: readonly UploadItem[], most: number): UploadItem[] {
  const free = most - items.filter(isBusy).length;
  return items.filter(({ phase }) => phase === 'waiting').slice(0, Math.max(0, free));
}
