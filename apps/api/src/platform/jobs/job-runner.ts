import type { JobKind } from '@attest/domain';
import { Injectable, Logger } from '@nestjs/common';
import type { JobResult, JobWithMetadata } from 'pg-boss';
import { confineTo } from '../database/confinement';
import { type Job, JobHandlers, NeverPossible, subjectOf } from './job-handlers';
import { JobMetrics } from './job-metrics';

const LONGEST_REASON = 300;

/** A job as the queue hands it out. */
export type QueuedJob = JobWithMetadata<Readonly<Record<string, unknown>>>;

/** How it went, and why not. */
type JobOutcome = JobResult<{ readonly message: string }>;

/** Does one job in its organisation and says how it went, in one line without what a stack or a row would tell. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger('Jobs');

  constructor(
    private readonly handlers: JobHandlers,
    private readonly metrics: JobMetrics,
  ) {}

  async run(kind: JobKind, queued: QueuedJob): Promise<JobOutcome> {
    const begun = performance.now();
    const result = await this.attempt(kind, queued);
    this.metrics.finished(kind, result.status, (performance.now() - begun) / 1000);
    return result;
  }

  private async attempt(kind: JobKind, queued: QueuedJob): Promise<JobOutcome> {
    const job = jobOf(kind, queued);
    if (typeof job === 'string') return this.failed(kind, queued, job, true);
    try {
      await within(job.organisationId, () => this.handlers.of(kind).run(job));
      return { id: queued.id, status: 'completed' };
    } catch (error) {
      const reason = reasonOf(error);
      const last = error instanceof NeverPossible || queued.retryCount >= queued.retryLimit;
      if (last) await this.giveUp(kind, job, reason);
      return this.failed(kind, queued, reason, last);
    }
  }

  private failed(
    kind: JobKind,
    { id, groupId, retryCount }: QueuedJob,
    message: string,
    last: boolean,
  ): JobOutcome {
    const about = { jobId: id, kind, organisationId: groupId, attempt: retryCount + 1, last, message };
    this.logger.warn(about, 'a job failed');
    return { id, status: last ? 'deadletter' : 'failed', output: { message } };
  }

  /** A job that is given up is so, whether or not its handler could note it. */
  private async giveUp<Kind extends JobKind>(kind: Kind, job: Job<Kind>, reason: string): Promise<void> {
    try {
      const handler = this.handlers.of(kind);
      await within(job.organisationId, async () => handler.givenUp?.(job, { reason, discarded: false }));
    } catch (error) {
      this.logger.error(error, 'that a job was given up could not be noted');
    }
  }
}

const within = <T>(organisationId: string | null, work: () => Promise<T>): Promise<T> =>
  organisationId === null ? work() : confineTo(organisationId, work);

/** The job, or what it lacks that its kind needs. */
function jobOf<Kind extends JobKind>(kind: Kind, queued: QueuedJob): Job<Kind> | string {
  const subject = subjectOf(kind, queued.groupId ?? null, queued.data);
  if (typeof subject === 'string') return subject;
  return { ...subject, id: queued.id, attempt: queued.retryCount + 1, signal: queued.signal };
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, LONGEST_REASON);
