import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { type Job, type JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers';
import { FileJobsRepository } from '../file-jobs.repository';
import { ReceiveUpload } from '../uploads/receive-upload';

/** Clears away uploads that nobody went on with, and sees to it that what is to be done with files has a job. */
@Injectable()
export class TidyFiles implements JobHandler<'file.tidy'> {
  readonly kind = 'file.tidy';

  constructor(
    private readonly database: Database,
    private readonly files: FileJobsRepository,
    private readonly uploads: ReceiveUpload,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  async organisations(): Promise<string[]> {
    const waiting = await this.database.apart({ organisationId: null }, () =>
      this.files.organisationsWaiting(),
    );
    return [...new Set([...waiting, ...(await this.uploads.organisationsWithExpired())])];
  }

  async run({ organisationId }: Job<'file.tidy'>): Promise<void> {
    await this.uploads.expire(organisationId);
    await this.database.apart({ organisationId }, () => this.files.enqueueWaiting());
  }
}
