import { largestFileBytes } from '@attest/domain';
import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor';
import { Clock, Ids } from '../../../platform/database/clock';
import { Database } from '../../../platform/database/database';
import {
  BadRequest,
  ChecksumMismatch,
  Conflict,
  DomainError,
  Gone,
  NotFound,
  TooLarge,
  Unprocessable,
} from '../../../platform/errors/domain-error';
import { type PieceChecksum, PartialFiles, PieceDamaged } from '../../../platform/storage/partial-files';
import { SpoolLimitExceeded } from '../../../platform/storage/spool';
import { displayName } from '../file-name';
import { FileStore } from '../file-store';
import { FilesRepository } from '../files.repository';
import { presentFile } from '../files.presenter';
import { identifyFile } from '../identify-file';
import type { NewUpload } from './tus-headers';
import { UploadLocks } from './upload-locks';
import type { UploadView } from './uploads.dto';
import { type UploadRow, UploadsRepository } from './uploads.repository';

/** Of one member, at the same time: a folder of photos fits, a disk cannot be filled unnoticed. */
export const MOST_UNDER_WAY = 50;
export const MOST_BYTES_UNDER_WAY = 10 * 1024 * 1024 * 1024;
/** Counted from the last byte that came. */
export const UPLOAD_LIFE_MS = 24 * 60 * 60 * 1000;
/** Nothing came for so long: the other side is gone. */
const IDLE_MS = 120_000;

/**
 * Files that arrive in pieces (tus 1.0). Whose they are and what they are to become stands in the database; how far
 * they are, the bytes on disk say. No connection to the database is held while bytes come.
 */
@Injectable()
export class ReceiveUpload {
  constructor(
    private readonly database: Database,
    private readonly uploads: UploadsRepository,
    private readonly files: FilesRepository,
    private readonly partial: PartialFiles,
    private readonly turns: UploadLocks,
    private readonly store: FileStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws TooLarge `file.too_large`; Unprocessable `file.empty`; Conflict `file.already_uploaded` with the earlier file
   *   of the same member, `upload.too_many`, `upload.too_much`
   */
  async start(actor: Actor, { size, name, declaredType, sha256 }: NewUpload): Promise<UploadView> {
    if (size === 0) throw new Unprocessable('file.empty');
    if (size > largestFileBytes) throw new TooLarge('file.too_large', { limitBytes: largestFileBytes });
    const now = this.clock.now();
    const row = await this.database.transaction(actor, async () => {
      const earlier = await this.uploads.findEarlier(sha256, actor.memberId);
      if (earlier) throw new Conflict('file.already_uploaded', { ...earlier });
      const { count, bytes } = await this.uploads.underWay(actor.memberId, now);
      if (count >= MOST_UNDER_WAY) throw new Conflict('upload.too_many', { limit: MOST_UNDER_WAY });
      if (bytes + size > MOST_BYTES_UNDER_WAY)
        throw new Conflict('upload.too_much', { gigabytes: MOST_BYTES_UNDER_WAY / 1024 ** 3 });
      return this.uploads.insert({
        id: this.ids.next(),
        memberId: actor.memberId,
        name: displayName(name),
        ...{ declaredType, size, sha256 },
        createdAt: now,
        expiresAt: new Date(now.getTime() + UPLOAD_LIFE_MS),
      });
    });
    return this.present(actor, row);
  }

  /** What this member has not finished, oldest first, at most 100. */
  async list(actor: Actor): Promise<UploadView[]> {
    const rows = await this.database.transaction(actor, () =>
      this.uploads.listReceiving(actor.memberId, this.clock.now()),
    );
    return Promise.all(rows.map((row) => this.present(actor, row)));
  }

  /**
   * Where an upload stands. A request that still waits for its bytes is stopped first, so that the number is final; a
   * file that is whole and was not taken in (the server stopped in between) is taken in now.
   * @throws NotFound for another's, too
   */
  async look(actor: Actor, id: string): Promise<UploadView> {
    await this.find(actor, id);
    const end = await this.turns.take(id);
    try {
      const row = await this.find(actor, id);
      const length = row.state === 'receiving' ? await this.partial.length(id) : 0;
      if (length === Number(row.size)) {
        await this.finish(actor, row).catch((error: unknown) => {
          if (!(error instanceof DomainError)) throw error;
        });
      }
      return await this.present(actor, await this.find(actor, id));
    } finally {
      await end();
    }
  }

  /** As `look`, for one who wants to go on. @throws Gone when it was refused, given up, or expired */
  async lookOpen(actor: Actor, id: string): Promise<UploadView> {
    const upload = await this.look(actor, id);
    if (upload.state !== 'receiving' && upload.state !== 'stored') throw new Gone('upload.over');
    return upload;
  }

  /**
   * Adds a piece from `offset`. The last one makes the file part of the record, under the hash its owner named at the
   * start; otherwise nothing of it stays.
   * @returns bytes received so far
   * @throws Conflict `upload.offset_mismatch`; Gone `upload.over`; ChecksumMismatch; TooLarge for more than was
   *   announced; Unprocessable `file.hash_mismatch`; UnsupportedType as for any file
   */
  async append(
    actor: Actor,
    id: string,
    offset: number,
    request: IncomingMessage,
    checksum: PieceChecksum | undefined,
  ): Promise<UploadView> {
    await this.find(actor, id);
    const end = await this.turns.take(id, () => request.destroy());
    const idle = setTimeout(() => request.destroy(), IDLE_MS);
    request.on('data', () => idle.refresh());
    request.pause();
    try {
      const row = await this.find(actor, id);
      if (row.state !== 'receiving' || row.expiresAt <= this.clock.now()) throw new Gone('upload.over');
      const there = await this.partial.length(id);
      if (there !== offset) throw new Conflict('upload.offset_mismatch', { offset: there });
      const size = Number(row.size);
      const length = await this.partial.append(id, request, size, checksum).catch(async (error: unknown) => {
        // Bytes that came count even when the database cannot be told; then they only expire a little earlier.
        await this.extend(actor, id).catch(() => undefined);
        throw asRefusal(error, request);
      });
      clearTimeout(idle);
      if (length === size) await this.finish(actor, row);
      else await this.extend(actor, id);
      return await this.present(actor, await this.find(actor, id));
    } finally {
      clearTimeout(idle);
      await end();
    }
  }

  /** Gives an upload up; its bytes are gone. @throws NotFound; Gone when it is over already */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.find(actor, id);
    const end = await this.turns.take(id);
    try {
      const closed = await this.database.transaction(actor, () => this.uploads.close(id, 'cancelled'));
      if (!closed) throw new Gone('upload.over');
      await this.partial.remove(id);
    } finally {
      await end();
    }
  }

  organisationsWithExpired(): Promise<string[]> {
    return this.database.apart({ organisationId: null }, () =>
      this.uploads.organisationsWithExpired(this.clock.now()),
    );
  }

  /** Removes what nobody of the organisation went on with for a day. @returns how many */
  async expire(organisationId: string): Promise<number> {
    const now = this.clock.now();
    const ids = await this.database.transaction({ organisationId }, () => this.uploads.listExpired(now));
    let removed = 0;
    for (const id of ids) if (await this.expireOne(organisationId, id)) removed += 1;
    return removed;
  }

  private async expireOne(organisationId: string, id: string): Promise<boolean> {
    const end = await this.turns.tryTake(id);
    if (end === null) return false;
    try {
      const closed = await this.database.transaction({ organisationId }, () =>
        this.uploads.close(id, 'expired'),
      );
      if (closed) await this.partial.remove(id);
      return closed;
    } finally {
      await end();
    }
  }

  private async finish(actor: Actor, row: UploadRow): Promise<void> {
    const spooled = await this.partial.complete(row.id);
    const received = { spooled, givenName: row.name, declaredType: row.declaredType };
    try {
      if (!spooled.sha256.equals(row.sha256)) throw new Unprocessable('file.hash_mismatch');
      const { mediaType } = await identifyFile(received);
      await this.store.keep(actor, received, { purpose: 'evidence', mediaType }, async (file) => {
        if (!(await this.uploads.close(row.id, 'stored', { fileId: file.id }))) throw new Gone('upload.over');
      });
    } catch (error) {
      await this.partial.abandon(spooled);
      if (!(error instanceof DomainError)) throw error;
      await this.database.transaction(actor, () =>
        this.uploads.close(row.id, 'refused', { refusalCode: error.code }),
      );
      await this.partial.remove(row.id);
      throw error;
    }
    await this.partial.remove(row.id);
  }

  private extend(actor: Actor, id: string): Promise<unknown> {
    const expiresAt = new Date(this.clock.now().getTime() + UPLOAD_LIFE_MS);
    return this.database.transaction(actor, () => this.uploads.extend(id, expiresAt));
  }

  private async find(actor: Actor, id: string): Promise<UploadRow> {
    const row = await this.database.transaction(actor, () => this.uploads.findOwn(id, actor.memberId));
    if (!row) throw new NotFound('upload');
    return row;
  }

  private async present(actor: Actor, row: UploadRow): Promise<UploadView> {
    const { fileId } = row;
    const file =
      fileId === null
        ? undefined
        : await this.database.transaction(actor, () => this.files.findOwn(fileId, actor.memberId));
    const size = Number(row.size);
    return {
      id: row.id,
      name: row.name,
      size,
      offset:
        row.state === 'receiving' ? await this.partial.length(row.id) : row.state === 'stored' ? size : 0,
      sha256: row.sha256.toString('hex'),
      state: row.state,
      file: file ? presentFile(file) : null,
      refusalCode: row.refusalCode,
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
    };
  }
}

function asRefusal(error: unknown, request: IncomingMessage): unknown {
  if (error instanceof PieceDamaged) return new ChecksumMismatch('upload.checksum_mismatch');
  if (error instanceof SpoolLimitExceeded) return new TooLarge('file.too_large', { limitBytes: error.limit });
  // Cut off: nobody is left to hear it, and nothing is wrong here.
  return request.complete ? error : new BadRequest('upload.cut');
}
