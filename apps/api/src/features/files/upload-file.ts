import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { receiveMultipart } from '../../platform/storage/receive-multipart';
import { Storage } from '../../platform/storage/storage';
import { FileStore } from './file-store';
import type { FileView } from './files.dto';
import { presentFile } from './files.presenter';
import { identifyFile } from './identify-file';

/** What is sent in one go and starts again after a cut; larger files go in pieces. */
export const EVIDENCE_LIMIT = 500 * 1024 * 1024;

@Injectable()
export class UploadFile {
  constructor(
    private readonly storage: Storage,
    private readonly store: FileStore,
  ) {}

  /**
   * Streams a file of evidence to the store.
   * @throws TooLarge `file.too_large`; Unprocessable `file.empty`, `file.missing`, `file.malformed`;
   *   UnsupportedType `file.type_mismatch` (disguised), `file.type_refused`. Nothing is stored in any of these cases.
   */
  async upload(actor: Actor, request: IncomingMessage): Promise<FileView> {
    const received = await receiveMultipart(request, this.storage, { bytes: EVIDENCE_LIMIT });
    try {
      const { mediaType } = await identifyFile(received);
      return await this.store.keep(actor, received, { purpose: 'evidence', mediaType }, (file) =>
        Promise.resolve(presentFile(file)),
      );
    } finally {
      await this.store.discard(received);
    }
  }
}
