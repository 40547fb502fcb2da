import { defaultWarnDays } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { type Job, type JobHandler, JobHandlers } from '../../platform/jobs/job-handlers';
import { AuditTrail } from '../audit/audit-trail';
import { CoverageTimeRepository } from './coverage-time.repository';
import { CoverageService } from './coverage.service';

export interface Kept {
  /** Enrolments that took over newer rules. */
  readonly adopted: number;
  /** Enrolments in which time had changed something. */
  readonly aged: number;
  /** Enrolments in which something will expire that nobody was told of yet. */
  readonly warned: number;
}

/**
 * Looks after coverage where nobody does: takes newer rules over, lets evidence grow too old on its day, and says
 * beforehand what will. Each enrolment in a transaction of its own, one at a time, so that writers wait for one at most;
 * several at once do everything once, because each looks again under the lock.
 */
@Injectable()
export class MaintainCoverage implements JobHandler<'coverage.keep'> {
  readonly kind = 'coverage.keep';

  constructor(
    private readonly database: Database,
    private readonly time: CoverageTimeRepository,
    private readonly coverage: CoverageService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  organisations(): Promise<string[]> {
    return this.database.apart({ organisationId: null }, () => this.time.organisations());
  }

  async run({ organisationId, signal }: Job<'coverage.keep'>): Promise<void> {
    await this.keep(organisationId, signal);
    signal.throwIfAborted();
  }

  /** What was not finished when the signal came is begun again the next time. */
  async keep(organisationId: string, signal?: AbortSignal): Promise<Kept> {
    const adopted = await this.adoptRules(organisationId, signal);
    const aged = await this.letAge(organisationId, signal);
    return { adopted, aged, warned: await this.warn(organisationId) };
  }

  private async adoptRules(organisationId: string, signal?: AbortSignal): Promise<number> {
    const behind = await this.database.apart({ organisationId }, () => this.time.listBehind());
    let adopted = 0;
    for (const { id, ruleVersion } of behind) {
      if (signal?.aborted) break;
      const done = await this.database.apart({ organisationId }, () => this.coverage.adopt(id, ruleVersion));
      if (done) adopted += 1;
    }
    return adopted;
  }

  private async letAge(organisationId: string, signal?: AbortSignal): Promise<number> {
    const due = await this.database.apart({ organisationId }, () => this.time.listDue(this.clock.now()));
    let aged = 0;
    for (const id of due) {
      if (signal?.aborted) break;
      aged += (await this.database.apart({ organisationId }, () => this.coverage.refreshAged([id]))).length;
    }
    return aged;
  }

  /** Once for each target and day of expiry; at most one event for an enrolment at a time. */
  private async warn(organisationId: string): Promise<number> {
    return this.database.apart({ organisationId }, async () => {
      const notices = await this.time.noticeExpiring(this.clock.now(), defaultWarnDays);
      await this.audit.recordAll(
        notices.map(({ enrolmentId, targetIds, on }) => ({
          action: 'coverage.expiring',
          subjectId: enrolmentId,
          enrolmentId,
          facts: { targetIds, on },
        })),
      );
      return notices.length;
    });
  }
}
