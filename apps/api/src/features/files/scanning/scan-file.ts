import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { ScannerFailed, type Verdict } from '../../../platform/scanner/clamd';
import { Storage } from '../../../platform/storage/storage';
import { AuditTrail } from '../../audit/audit-trail';
import { FollowUp } from '../jobs/follow-up';
import type { JobResult } from '../jobs/file-jobs';
import { type ClaimedJob, FileJobsRepository } from '../file-jobs.repository';
import { Scanner } from './scanner';
import { ScansRepository } from '../scans.repository';

/** Never given up: a file stays in quarantine until there is a verdict. Waits a little longer each time. */
const waitAfter = (attempts: number): number => Math.min(10 * 60_000, 15_000 * 2 ** Math.min(attempts, 10));

@Injectable()
export class ScanFile {
  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly scanner: Scanner,
    private readonly scans: ScansRepository,
    private readonly jobs: FileJobsRepository,
    private readonly next: FollowUp,
    private readonly audit: AuditTrail,
  ) {}

  async scan(organisationId: string, job: ClaimedJob): Promise<JobResult> {
    const verdict = await this.ask(job);
    if ('error' in verdict) return { done: false, error: verdict.error, afterMs: waitAfter(job.attempts) };
    if (verdict.clean) await this.clear(organisationId, job);
    else await this.refuse(organisationId, job, verdict.signature);
    return { done: true };
  }

  private async ask(job: ClaimedJob): Promise<Verdict | { readonly error: string }> {
    const { clamd } = this.scanner;
    // The setting was taken away while files waited: they are not shown for that.
    if (clamd === null) return { error: 'No scanner is set.' };
    const content = await this.storage.read(job.storageKey);
    try {
      return await clamd.scan(content);
    } catch (error) {
      if (error instanceof ScannerFailed) return { error: error.message };
      throw error;
    } finally {
      content.destroy();
    }
  }

  private clear(organisationId: string, job: ClaimedJob): Promise<void> {
    return this.database.transaction({ organisationId }, async () => {
      this.scans.settle(job.fileId, 'clean');
      this.jobs.done(job.id);
      this.next.cleared(job.fileId, job.mediaType);
      await this.audit.record({ action: 'file.cleared', subjectKind: 'file', subjectId: job.fileId });
    });
  }

  /**
   * The row stays, so that whoever looks for the file is told what became of it; the bytes go. The uploader is told by
   * a notification of the event, and by nothing else.
   */
  private async refuse(organisationId: string, job: ClaimedJob, signature: string): Promise<void> {
    await this.database.transaction({ organisationId }, async () => {
      const enrolmentIds = await this.scans.enrolmentsOf(job.fileId);
      this.scans.settle(job.fileId, 'refused');
      this.jobs.done(job.id);
      const places = enrolmentIds.length === 0 ? [null] : enrolmentIds;
      await this.audit.recordAll(
        places.map((enrolmentId) => ({
          action: 'file.refused',
          subjectKind: 'file',
          subjectId: job.fileId,
          enrolmentId,
          facts: { memberId: job.uploadedBy, signature },
        })),
      );
    });
    await this.storage.remove(job.storageKey);
  }
}
