import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import {
  type GivenUp,
  type Job,
  type JobHandler,
  JobHandlers,
  type JobSubject,
} from '../../platform/jobs/job-handlers';
import { AuditTrail } from '../audit/audit-trail';
import { isDue } from './daily-check';
import { VerificationRepository } from './verification.repository';
import { Verification } from './verification.service';

/**
 * Checks a record whole: each once a day, and when somebody asks for one that is too large to be looked at while they
 * wait. Whether one is due is looked up by its job; the clock adds one in every organisation.
 */
@Injectable()
export class VerifyRecord implements JobHandler<'audit.verify'> {
  readonly kind = 'audit.verify';

  constructor(
    private readonly database: Database,
    private readonly verification: Verification,
    private readonly kept: VerificationRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  organisations(): Promise<string[]> {
    return this.database.apart({ organisationId: null }, () => this.audit.organisations());
  }

  async run({ organisationId }: Job<'audit.verify'>): Promise<void> {
    if (!(await this.database.transaction({ organisationId }, () => this.begin(organisationId)))) return;
    await this.database.transaction({ organisationId }, () => this.verification.checkWhole(organisationId));
  }

  /** One that an administrator lets go of was noted when it failed. */
  async givenUp({ organisationId }: JobSubject<'audit.verify'>, { discarded }: GivenUp): Promise<void> {
    if (discarded) return;
    await this.database.transaction({ organisationId }, async () => {
      const first = await this.kept.giveUp(this.clock.now());
      if (first) await this.audit.record({ action: 'record.verification_failed', subjectId: organisationId });
    });
  }

  /** As if somebody had asked, so that it is seen to be under way, and begun again should this process die. */
  private async begin(organisationId: string): Promise<boolean> {
    if (!isDue(await this.kept.read(), organisationId, this.clock.now())) return false;
    await this.kept.ask();
    return true;
  }
}
