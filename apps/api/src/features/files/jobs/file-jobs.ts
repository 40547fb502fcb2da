import type { FileJobKind } from '@attest/domain';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Config } from '../../../config/config';
import { CONFIG } from '../../../config/config.module';
import { Database } from '../../../platform/database/database';
import { DrawPreviews } from '../previews/draw-previews';
import { ScanFile } from '../scanning/scan-file';
import { ReceiveUpload } from '../uploads/receive-upload';
import { type ClaimedJob, FileJobsRepository } from '../file-jobs.repository';

export type JobResult =
  | { readonly done: true }
  /** `afterMs`: when to try again; null: never. */
  | { readonly done: false; readonly error: string; readonly afterMs: number | null };

/** Whoever takes a job has so long before somebody else may. Longer than any of them takes. */
const LEASE_MS = 15 * 60_000;
const kinds: readonly FileJobKind[] = ['scan', 'preview'];

/**
 * What is to be done with files after they arrived, one of each kind at a time. Several servers may do this beside each
 * other. Uploads nobody went on with are cleared away by the way.
 */
@Injectable()
export class FileJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(FileJobs.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly jobs: FileJobsRepository,
    private readonly scans: ScanFile,
    private readonly previews: DrawPreviews,
    private readonly uploads: ReceiveUpload,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.rounds) return;
    this.timer = setInterval(() => void this.runDue(), 5_000);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Does everything that is due, and resolves when nothing is. A second call waits for the first. */
  runDue(): Promise<void> {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async run(): Promise<void> {
    try {
      // A file has to be scanned before it is drawn, and films being drawn must not hold up scanning.
      await Promise.all([...kinds.map((kind) => this.runKind(kind)), this.uploads.expire()]);
    } catch (error) {
      this.logger.error(error, 'the queue of files could not be worked on');
    }
  }

  private async runKind(kind: FileJobKind): Promise<void> {
    const organisations = await this.database.transaction({ organisationId: null }, () =>
      this.jobs.organisationsDue(kind),
    );
    for (const organisationId of organisations) {
      while (!this.stopping && (await this.runOne(organisationId, kind)));
    }
  }

  private async runOne(organisationId: string, kind: FileJobKind): Promise<boolean> {
    const within = <T>(work: () => Promise<T>) => this.database.transaction({ organisationId }, work);
    const job = await within(() => this.jobs.claim(kind, LEASE_MS));
    if (job === undefined) return false;
    const result = await this.work(organisationId, kind, job).catch((error: unknown): JobResult => ({
      done: false,
      error: messageOf(error),
      afterMs: job.attempts < 3 ? 60_000 * job.attempts : null,
    }));
    if (result.done) return true;
    this.logger.warn({ organisationId, fileId: job.fileId, kind, error: result.error }, 'a file job failed');
    const { afterMs, error } = result;
    await within(async () => {
      if (afterMs === null) this.jobs.giveUp(job.id, error);
      else this.jobs.again(job.id, afterMs, error);
      return Promise.resolve();
    });
    return true;
  }

  private work(organisationId: string, kind: FileJobKind, job: ClaimedJob): Promise<JobResult> {
    return kind === 'scan' ? this.scans.scan(organisationId, job) : this.previews.draw(organisationId, job);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
