import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { NotFound, Unauthenticated } from '../../platform/errors/domain-error';
import { type ByteRange, Storage } from '../../platform/storage/storage';
import { parseRange } from './byte-range';
import { issueTicket, readTicket } from './file-tickets';
import type { FileTicket } from './files.dto';
import { FilesRepository, type StoredFileRow } from './files.repository';
import { TicketKey } from './ticket-key';

export interface FileContent {
  readonly file: StoredFileRow;
  readonly size: number;
  /** `unsatisfiable`: the file ends before the range begins, and there is no stream. */
  readonly range: ByteRange | 'unsatisfiable' | undefined;
  readonly open: (part: ByteRange | undefined) => Promise<Readable>;
}

@Injectable()
export class ReadFile {
  constructor(
    private readonly database: Database,
    private readonly files: FilesRepository,
    private readonly storage: Storage,
    private readonly key: TicketKey,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the file does not exist or this actor may not read it */
  async ticket(actor: Actor, fileId: string): Promise<FileTicket> {
    const file = await this.files.findReadableBy(fileId, actor.memberId);
    if (!file) throw new NotFound('file');
    const { organisationId, memberId } = actor;
    const { ticket, expiresAt } = issueTicket(
      { organisationId, memberId, fileId },
      this.clock.now(),
      this.key.bytes,
    );
    return {
      url: `/api/v1/files/${fileId}/content?ticket=${encodeURIComponent(ticket)}`,
      expiresAt: expiresAt.toISOString(),
    };
  }

  /**
   * @throws Unauthenticated `file.ticket_invalid` (forged, of another file, or over); NotFound when the right to read
   *   it was lost since
   */
  async content(fileId: string, ticket: string, rangeHeader: string | undefined): Promise<FileContent> {
    const holder = readTicket(ticket, this.clock.now(), this.key.bytes);
    if (holder?.fileId !== fileId) throw new Unauthenticated('file.ticket_invalid');
    const file = await this.database.transaction({ organisationId: holder.organisationId }, () =>
      this.files.findReadableBy(fileId, holder.memberId),
    );
    if (!file) throw new NotFound('file');
    const size = Number(file.size);
    const range = parseRange(rangeHeader, size);
    return { file, size, range, open: (part) => this.storage.read(file.storage_key, part) };
  }
}
