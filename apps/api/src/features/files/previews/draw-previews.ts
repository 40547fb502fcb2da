import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readingFormOf } from '@attest/domain';
import { type OnApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../config/config';
import { CONFIG } from '../../../config/config.module';
import { Clock, Ids } from '../../../platform/database/clock';
import { Database } from '../../../platform/database/database';
import {
  type GivenUp,
  type Job,
  type JobHandler,
  JobHandlers,
  type JobSubject,
  NeverPossible,
} from '../../../platform/jobs/job-handlers';
import { makeFolder } from '../../../platform/storage/make-folder';
import { Storage } from '../../../platform/storage/storage';
import { FileJobsRepository, type FileToDo } from '../file-jobs.repository';
import { Ffmpeg } from './ffmpeg';
import { keepReading } from './keep-reading';
import { PreviewRenderer } from './preview-renderer';
import type { MadePreview } from './preview-work';
import { type PreviewRow, PreviewsRepository } from './previews.repository';

const tooLarge = { kind: 'unreadable', reason: 'too_large' } as const;

/** A preview is small; what is larger is not one. */
const LARGEST_PREVIEW = 20 * 1024 * 1024;

@Injectable()
export class DrawPreviews implements JobHandler<'file.preview'>, OnApplicationShutdown {
  readonly kind = 'file.preview';
  private readonly desk = new PreviewRenderer();
  private readonly workFolder: string;

  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly previews: PreviewsRepository,
    private readonly jobs: FileJobsRepository,
    private readonly ffmpeg: Ffmpeg,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Inject(CONFIG) { dataDir }: Config,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
    this.workFolder = join(dataDir, 'files', 'previews');
  }

  onApplicationShutdown(): void {
    this.desk.close();
  }

  /** Draws what can be drawn and keeps it. What cannot be drawn now cannot be drawn later: it is not tried again. */
  async run({ organisationId, ids: { fileId } }: Job<'file.preview'>): Promise<void> {
    const file = await this.database.transaction({ organisationId }, () => this.jobs.take(fileId, 'preview'));
    if (file === undefined) return;
    if (file.state !== 'clean') throw new NeverPossible('The file is not cleared.');
    const folder = join(this.workFolder, fileId);
    await rm(folder, { recursive: true, force: true });
    await makeFolder(folder);
    const borrowed = await this.storage.borrow(file.storageKey);
    try {
      const answer = await this.desk.draw(organisationId, {
        path: borrowed.path,
        mediaType: file.mediaType,
        folder,
        ffmpeg: this.ffmpeg.path,
      });
      if ('made' in answer) await this.keep(organisationId, file, answer.made);
      else if (readingFormOf(file.mediaType) === undefined) throw new NeverPossible(answer.failed);
      // What took more time or memory than it may is told to whoever opens it, who has the original then.
      else await this.keep(organisationId, file, [await keepReading(tooLarge, folder)]);
    } finally {
      await borrowed.release();
      await rm(folder, { recursive: true, force: true });
    }
  }

  givenUp(
    { organisationId, ids: { fileId } }: JobSubject<'file.preview'>,
    { reason }: GivenUp,
  ): Promise<void> {
    return this.database.transaction({ organisationId }, () => {
      this.jobs.giveUp(fileId, 'preview', reason);
      return Promise.resolve();
    });
  }

  private async keep(organisationId: string, file: FileToDo, made: readonly MadePreview[]): Promise<void> {
    const rows: PreviewRow[] = [];
    try {
      for (const { path, ...preview } of made) {
        const id = this.ids.next();
        const storageKey = `${organisationId}/${id}`;
        const spooled = await this.storage.receive(createReadStream(path), LARGEST_PREVIEW);
        const { size, sha256 } = spooled;
        await this.storage.keep(spooled, storageKey);
        rows.push({ id, ...preview, size, sha256: sha256.toString('hex'), storageKey });
      }
      await this.database.transaction({ organisationId }, () => {
        if (rows.length > 0) this.previews.insert(file.fileId, rows, this.clock.now());
        this.jobs.done(file.fileId, 'preview');
        return Promise.resolve();
      });
    } catch (error) {
      for (const { storageKey } of rows) await this.storage.remove(storageKey);
      throw error;
    }
  }
}
