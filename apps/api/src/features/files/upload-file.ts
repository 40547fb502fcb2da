import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Unprocessable, UnsupportedType } from '../../platform/errors/domain-error';
import { type ReceivedFile, receiveMultipart } from '../../platform/storage/receive-multipart';
import { Storage } from '../../platform/storage/storage';
import { chooseMediaKind, extensionOf } from './choose-media-kind';
import { FileStore } from './file-store';
import type { FileView } from './files.dto';
import { presentFile } from './files.presenter';
import { mediaKinds, type MediaKind } from './media-kinds';
import { recogniseContent } from './recognise-content';

/** A long interview on video fits; a disk image does not. */
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
      const { mediaType } = await identify(received);
      return await this.store.keep(actor, received, { purpose: 'evidence', mediaType }, (file) =>
        Promise.resolve(presentFile(file)),
      );
    } finally {
      await this.store.discard(received);
    }
  }
}

async function identify({ spooled, givenName, declaredType }: ReceivedFile): Promise<MediaKind> {
  if (spooled.size === 0) throw new Unprocessable('file.empty');
  const extension = extensionOf(givenName);
  const namedText = mediaKinds.some(
    (kind) => kind.family === 'text' && extension !== undefined && kind.extensions.includes(extension),
  );
  const content = await recogniseContent(spooled.path, namedText);
  const choice = chooseMediaKind({ content, name: givenName, declaredType });
  if (choice.verdict === 'taken') return choice.kind;
  const facts = { found: content ?? null, named: extension ?? null };
  throw new UnsupportedType(
    choice.verdict === 'disguised' ? 'file.type_mismatch' : 'file.type_refused',
    facts,
  );
}
