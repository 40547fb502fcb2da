import type { Readable } from 'node:stream';
import { type FilePreviewKind, usualExtension } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Entry } from '../../platform/auth/entry';
import { Clock } from '../../platform/database/clock';
import { NotFound, Unauthenticated } from '../../platform/errors/domain-error';
import { type ByteRange, Storage } from '../../platform/storage/storage';
import { readTicket, type TicketHolder, TicketKey } from './file-tickets';
import { FilesRepository, type StoredFileRow } from './files.repository';
import { type PreviewRow, PreviewsRepository } from './previews/previews.repository';

export interface FileContent {
  readonly name: string;
  readonly mediaType: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  /** `unsatisfiable`: the file ends before the range begins, and there is no stream. */
  readonly range: ByteRange | 'unsatisfiable' | undefined;
  readonly open: (part: ByteRange | undefined) => Promise<Readable>;
}

/** What a link leads to: a file or one of its previews, whole or in part. */
@Injectable()
export class ReadFile {
  constructor(
    private readonly entry: Entry,
    private readonly files: FilesRepository,
    private readonly drawn: PreviewsRepository,
    private readonly storage: Storage,
    private readonly key: TicketKey,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Unauthenticated `file.ticket_invalid` (forged, of another file, over, or its session has ended); NotFound
   *   when the right to read it was lost since, or there is no such preview
   */
  async content(
    fileId: string,
    { ticket, preview }: { ticket: string; preview: { kind: FilePreviewKind; number: number } | null },
    rangeHeader: string | undefined,
  ): Promise<FileContent> {
    const holder = readTicket(ticket, this.clock.now(), this.key.bytes);
    if (holder?.fileId !== fileId) throw new Unauthenticated('file.ticket_invalid');
    const { file, drawn } = await this.inSession(holder, async () => ({
      file: await this.files.findReadableBy(fileId, holder.memberId),
      drawn: preview === null ? [] : await this.drawn.list(fileId),
    }));
    if (!file) throw new NotFound('file');
    const wanted = preview === null ? original(file) : picture(file, drawn, preview);
    if (!wanted) throw new NotFound('file');
    const { storageKey, ...shown } = wanted;
    const range = parseRange(rangeHeader, shown.size);
    return { ...shown, range, open: (part) => this.storage.read(storageKey, part) };
  }

  private async inSession<T>(holder: TicketHolder, work: () => Promise<T>): Promise<T> {
    const { organisationId, memberId, accountId, sessionId } = holder;
    const claims = { sid: sessionId, sub: accountId, org: organisationId, mem: memberId };
    const entered = await this.entry.open(claims, null, null);
    if (entered.row === undefined) {
      await entered.leave();
      throw new Unauthenticated('file.ticket_invalid');
    }
    return entered.proceed({ organisationId }, work, true);
  }
}

interface Stored {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  readonly storageKey: string;
}

const original = (file: StoredFileRow): Stored => ({
  name: file.name,
  mediaType: file.media_type,
  sha256: file.sha256,
  size: Number(file.size),
  storageKey: file.storage_key,
});

function picture(
  file: StoredFileRow,
  drawn: readonly PreviewRow[],
  { kind, number }: { kind: FilePreviewKind; number: number },
): Stored | undefined {
  const found = drawn.find((row) => row.kind === kind && row.number === number);
  if (!found) return undefined;
  const { mediaType, sha256, size, storageKey } = found;
  return { name: `${file.name}.${usualExtension(mediaType) ?? 'bin'}`, mediaType, sha256, size, storageKey };
}

/**
 * Reads a Range header (RFC 9110, 14.2) for one range of a file of `size` bytes.
 * @returns undefined for the whole file (no header, several ranges, or nothing understood), `unsatisfiable`, or the range
 */
export function parseRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (!found) return undefined;
  const [, first = '', last = ''] = found;
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const suffix = Number(last);
    return suffix === 0 ? 'unsatisfiable' : { start: Math.max(0, size - suffix), end: size - 1 };
  }
  const start = Number(first);
  if (start >= size) return 'unsatisfiable';
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return end < start ? undefined : { start, end };
}
