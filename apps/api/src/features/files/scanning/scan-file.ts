import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { type Job, type JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers';
import { ScannerFailed, type Verdict } from '../../../platform/scanner/clamd';
import { Storage } from '../../../platform/storage/storage';
import { AuditTrail } from '../../audit/audit-trail';
import { FollowUp } from '../jobs/follow-up';
import { FileJobsRepository, type FileToDo } from '../file-jobs.repository';
import { Scanner } from './scanner';
import { ScansRepository } from '../scans.repository';

/** Asks the scanner about a file. Never given up: it stays in quarantine until there is a verdict. */
@Injectable()
export class ScanFile implements JobHandler<'file.scan'> {
  readonly kind = 'file.scan';

  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly scanner: Scanner,
    private readonly scans: ScansRepository,
    private readonly jobs: FileJobsRepository,
    private readonly next: FollowUp,
    private readonly audit: AuditTrail,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  async run({ organisationId, ids: { fileId } }: Job<'file.scan'>): Promise<void> {
    const file = await this.database.transaction({ organisationId }, () => this.jobs.take(fileId, 'scan'));
    if (file === undefined) return;
    const verdict = await this.ask(file);
    if ('error' in verdict) throw new Error(verdict.error);
    if (verdict.clean) await this.clear(organisationId, file);
    else await this.refuse(organisationId, file, verdict.signature);
  }

  private async ask(file: FileToDo): Promise<Verdict | { readonly error: string }> {
    const { clamd } = this.scanner;
    // The setting was taken away while files waited: they are not shown for that.
    if (clamd === null) return { error: 'No scanner is set.' };
    const content = await this.storage.read(file.storageKey);
    try {
      return await clamd.scan(content);
    } catch (error) {
      if (error instanceof ScannerFailed) return { error: error.message };
      throw error;
    } finally {
      content.destroy();
    }
  }

  private clear(organisationId: string, file: FileToDo): Promise<void> {
    return this.database.transaction({ organisationId }, async () => {
      this.scans.settle(file.fileId, 'clean');
      this.jobs.done(file.fileId, 'scan');
      this.next.cleared(file.fileId, file.mediaType);
      await this.audit.record({ action: 'file.cleared', subjectId: file.fileId });
    });
  }

  /**
   * The row stays, so that whoever looks for the file is told what became of it; the bytes go. The uploader is told by
   * a notification of the event, and by nothing else.
   */
  private async refuse(organisationId: string, file: FileToDo, signature: string): Promise<void> {
    await this.database.transaction({ organisationId }, async () => {
      const enrolmentIds = await this.scans.enrolmentsOf(file.fileId);
      this.scans.settle(file.fileId, 'refused');
      this.jobs.done(file.fileId, 'scan');
      const places = enrolmentIds.length === 0 ? [null] : enrolmentIds;
      await this.audit.recordAll(
        places.map((enrolmentId) => ({
          action: 'file.refused',
          subjectId: file.fileId,
          enrolmentId,
          facts: { memberId: file.uploadedBy, signature },
        })),
      );
    });
    await this.storage.remove(file.storageKey);
  }
}
