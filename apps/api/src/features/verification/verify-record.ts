import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { type Job, type JobHandler, JobHandlers, type JobSubject } from '../../platform/jobs/job-handlers';
import { VerificationRepository } from './verification.repository';
import { Verification } from './verification.service';

/** A record that is too large to be looked at while somebody waits is checked here, whole. */
@Injectable()
export class VerifyRecord implements JobHandler<'audit.verify'> {
  readonly kind = 'audit.verify';

  constructor(
    private readonly database: Database,
    private readonly verification: Verification,
    private readonly kept: VerificationRepository,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  async run({ organisationId }: Job<'audit.verify'>): Promise<void> {
    await this.database.transaction({ organisationId }, () => this.verification.checkWhole(organisationId));
  }

  async givenUp({ organisationId }: JobSubject<'audit.verify'>): Promise<void> {
    await this.database.transaction({ organisationId }, () => this.kept.giveUp());
  }
}
