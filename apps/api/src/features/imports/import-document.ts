import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { type DocumentFormat, lineageCode, mediaTypes } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { type ReceivedFile, receiveMultipart } from '../../platform/storage/receive-multipart';
import { Storage } from '../../platform/storage/storage';
import { AuditTrail } from '../audit/audit-trail';
import { FileStore } from '../files/file-store';
import { DocumentReader } from './document-reader';
import { EditReading } from './edit-reading';
import type { ImportDetail } from './imports.dto';
import { presentImportDetail } from './imports.presenter';
import { ImportsRepository } from './imports.repository';

export const SOURCE_LIMIT = 50 * 1024 * 1024;
/** Counts up when the reader makes something else of the same document. */
const READER_VERSION = '3';

const typeOf: Readonly<Record<DocumentFormat, string>> = {
  ...mediaTypes,
  text: mediaTypes.txt,
  // Shown as text: a page from outside is never run here.
  html: mediaTypes.txt,
};

@Injectable()
export class ImportDocument {
  constructor(
    private readonly storage: Storage,
    private readonly files: FileStore,
    private readonly reader: DocumentReader,
    private readonly imports: ImportsRepository,
    private readonly edits: EditReading,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws as receiveMultipart and DocumentReader.read; nothing is stored then */
  async upload(actor: Actor, request: IncomingMessage): Promise<ImportDetail> {
    return this.take(actor, await receiveMultipart(request, this.storage, { bytes: SOURCE_LIMIT }));
  }

  /** The same for bytes that are at hand, such as the samples. */
  async fromBytes(actor: Actor, fileName: string, bytes: Uint8Array): Promise<ImportDetail> {
    return this.take(actor, await this.files.receiveBytes(bytes, fileName));
  }

  private async take(actor: Actor, received: ReceivedFile): Promise<ImportDetail> {
    try {
      if (received.spooled.size === 0) throw new Unprocessable('file.empty');
      const { reading, source, account, format, pages, places } = await this.reader.read(
        await readFile(received.spooled.path),
      );
      const kind = { purpose: 'standard_source', mediaType: typeOf[format] } as const;
      return await this.files.keep(actor, received, kind, async (file) => {
        const id = this.ids.next();
        const { standard } = reading;
        await this.imports.insert(
          {
            id,
            fileId: file.id,
            fileName: file.name,
            sourceSha256: received.spooled.sha256,
            sourceText: source,
            format,
            pages,
            places,
            code: standard.code,
            name: standard.name,
            kind: standard.kind,
            lineageCode: lineageCode(standard.code),
            readerVersion: READER_VERSION,
            reading,
            account,
            createdBy: actor.memberId,
            createdAt: this.clock.now(),
          },
          reading.findings.map((finding) => ({ id: this.ids.next(), finding })),
        );
        await this.edits.carryOver(id, lineageCode(standard.code), reading);
        const row = await this.imports.findByIdWithContent(id);
        if (!row) throw new NotFound('import');
        await this.audit.record({
          action: 'import.created',
          subjectId: id,
          facts: {
            code: standard.code,
            sourceSha256: file.sha256,
            findings: reading.findings.length,
            carriedOver: row.findings.filter((finding) => finding.carried_over).length,
          },
        });
        return presentImportDetail(row, actor);
      });
    } finally {
      await this.files.discard(received);
    }
  }
}
