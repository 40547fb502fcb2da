import { Readable } from 'node:stream';
import type { FilePurpose } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import type { ReceivedFile } from '../../platform/storage/receive-multipart';
import { outageIn } from '../../platform/errors/outages';
import { Storage } from '../../platform/storage/storage';
import { AuditTrail } from '../audit/audit-trail';
import { displayName } from './file-name';
import { FilesRepository, type StoredFileRow } from './files.repository';
import { FollowUp } from './jobs/follow-up';

/** Makes a received file part of the record: on disk first, then its row, so that no row ever names a missing file. */
@Injectable()
export class FileStore {
  constructor(
    private readonly storage: Storage,
    private readonly database: Database,
    private readonly files: FilesRepository,
    private readonly next: FollowUp,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Bytes that did not come over HTTP, such as the samples. */
  async receiveBytes(bytes: Uint8Array, name: string): Promise<ReceivedFile> {
    const spooled = await this.storage.receive(Readable.from([bytes]), bytes.byteLength);
    return { spooled, givenName: name, declaredType: '' };
  }

  /**
   * Keeps the file and runs `within` in the transaction that records it. When that is refused nothing is stored: neither
   * row nor file.
   */
  async keep<T>(
    actor: Actor,
    { spooled, givenName }: ReceivedFile,
    { purpose, mediaType }: { purpose: FilePurpose; mediaType: string },
    within: (file: StoredFileRow) => Promise<T>,
  ): Promise<T> {
    const id = this.ids.next();
    const storageKey = `${actor.organisationId}/${id}`;
    await this.storage.keep(spooled, storageKey);
    try {
      return await this.database.transaction(
        { organisationId: actor.organisationId, memberId: actor.memberId, requestId: actor.requestId },
        async () => {
          const row = await this.files.insert({
            id,
            uploadedBy: actor.memberId,
            purpose,
            name: displayName(givenName),
            mediaType,
            size: spooled.size,
            sha256: spooled.sha256,
            storageKey,
            state: this.next.firstState,
            createdAt: this.clock.now(),
          });
          this.next.arrived(id, mediaType);
          const result = await within(row);
          await this.audit.record({
            action: 'file.stored',
            subjectId: id,
            facts: { purpose, mediaType, size: spooled.size, sha256: row.sha256 },
          });
          return result;
        },
      );
    } catch (error) {
      // Where the connection was lost nobody knows whether it was committed: better a file too many than a row without.
      if (outageIn(error) !== 'down') await this.storage.remove(storageKey);
      throw error;
    }
  }

  discard({ spooled }: ReceivedFile): Promise<void> {
    return this.storage.discard(spooled);
  }
}
