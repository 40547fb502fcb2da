import { defaultWarnDays } from '@attest/domain';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { AuditTrail } from '../audit/audit-trail';
import { CoverageTimeRepository } from './coverage-time.repository';
import { CoverageService } from './coverage.service';

const EVERY_MINUTES = 30;

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
 * several servers at once do everything once, because each looks again under the lock.
 */
@Injectable()
export class CoverageKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(CoverageKeeper.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly time: CoverageTimeRepository,
    private readonly coverage: CoverageService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.keepAll(), EVERY_MINUTES * 60_000);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Every organisation. A failure is told in the log and tried again the next time. */
  async keepAll(): Promise<void> {
    const ids = await this.database
      .apart({ organisationId: null }, () => this.time.organisations())
      .catch((error: unknown) => {
        this.logger.error(error, 'organisations could not be listed');
        return [];
      });
    for (const id of ids) await this.keep(id);
  }

  /** One organisation, never two at once. What was not finished is begun again the next time. */
  keep(organisationId: string): Promise<Kept> {
    const turn = this.running.then(async () => {
      const adopted = await this.adoptRules(organisationId);
      const aged = await this.letAge(organisationId);
      return { adopted, aged, warned: await this.warn(organisationId) };
    });
    this.running = turn.catch(() => undefined);
    return turn.catch((error: unknown) => {
      this.logger.error(error, 'coverage could not be kept up to date');
      return { adopted: 0, aged: 0, warned: 0 };
    });
  }

  private async adoptRules(organisationId: string): Promise<number> {
    const behind = await this.database.apart({ organisationId }, () => this.time.listBehind());
    let adopted = 0;
    for (const { id, ruleVersion } of behind) {
      if (this.stopping) break;
      const done = await this.database.apart({ organisationId }, () => this.coverage.adopt(id, ruleVersion));
      if (done) adopted += 1;
    }
    return adopted;
  }

  private async letAge(organisationId: string): Promise<number> {
    const due = await this.database.apart({ organisationId }, () => this.time.listDue(this.clock.now()));
    let aged = 0;
    for (const id of due) {
      if (this.stopping) break;
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
          subjectKind: 'enrolment',
          subjectId: enrolmentId,
          enrolmentId,
          facts: { targetIds, on },
        })),
      );
      return notices.length;
    });
  }
}
