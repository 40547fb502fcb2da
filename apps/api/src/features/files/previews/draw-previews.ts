import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type OnApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../config/config';
import { CONFIG } from '../../../config/config.module';
import { Clock, Ids } from '../../../platform/database/clock';
import { Database } from '../../../platform/database/database';
import { makeFolder } from '../../../platform/storage/make-folder';
import { Storage } from '../../../platform/storage/storage';
import { type ClaimedJob, FileJobsRepository } from '../file-jobs.repository';
import type { JobResult } from '../jobs/file-jobs';
import { Ffmpeg } from './ffmpeg';
import { PreviewDesk } from './preview-desk';
import type { MadePreview } from './preview-work';
import { type PreviewRow, PreviewsRepository } from './previews.repository';

/** A preview is small; what is larger is not one. */
const LARGEST_PREVIEW = 20 * 1024 * 1024;

@Injectable()
export class DrawPreviews implements OnApplicationShutdown {
  private readonly desk = new PreviewDesk();
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
  ) {
    this.workFolder = join(dataDir, 'files', 'previews');
  }

  onApplicationShutdown(): void {
    this.desk.close();
  }

  /** Draws what can be drawn and keeps it. What cannot be drawn now cannot be drawn later: it is not tried again. */
  async draw(organisationId: string, job: ClaimedJob): Promise<JobResult> {
    if (job.state !== 'clean') return { done: false, error: 'The file is not cleared.', afterMs: null };
    const folder = join(this.workFolder, job.id);
    await rm(folder, { recursive: true, force: true });
    await makeFolder(folder);
    const borrowed = await this.storage.borrow(job.storageKey);
    try {
      const answer = await this.desk.draw(organisationId, {
        path: borrowed.path,
        mediaType: job.mediaType,
        folder,
        ffmpeg: this.ffmpeg.path,
      });
      if ('failed' in answer) return { done: false, error: answer.failed, afterMs: null };
      await this.keep(organisationId, job, answer.made);
      return { done: true };
    } finally {
      await borrowed.release();
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async keep(organisationId: string, job: ClaimedJob, made: readonly MadePreview[]): Promise<void> {
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
        if (rows.length > 0) this.previews.insert(job.fileId, rows, this.clock.now());
        this.jobs.done(job.id);
        return Promise.resolve();
      });
    } catch (error) {
      for (const { storageKey } of rows) await this.storage.remove(storageKey);
      throw error;
    }
  }
}
