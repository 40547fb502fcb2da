import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { AuditTrail } from '../audit/audit-trail';

/** What is recorded within this time is told together. */
const GATHER_MILLISECONDS = 250;
/** Where so much happens that nobody waits for the single event, a statement tells more of it. */
const BUSY_GATHER_MILLISECONDS = 3_000;
const BUSY_EVENTS = 12;

/**
 * Has notifications derived soon after events of this process. The job is not added in the transaction of the event,
 * which would cost each observation a statement: the trail itself says what is still to be told, and the clock finds
 * what a crash came between.
 */
@Injectable()
export class TriggerDerivation implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(TriggerDerivation.name);
  private readonly heard = new Set<string>();
  private events = 0;
  private busy = false;
  private soon: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly trail: AuditTrail,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.rounds) return;
    this.trail.onRecorded((organisationId, actions) => {
      this.hear(organisationId, actions.length);
    });
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.soon);
    if (this.heard.size > 0) await this.tell();
  }

  private hear(organisationId: string, events: number): void {
    this.heard.add(organisationId);
    this.events += events;
    this.soon ??= setTimeout(
      () => void this.tell(),
      this.busy ? BUSY_GATHER_MILLISECONDS : GATHER_MILLISECONDS,
    );
  }

  /** A failure is told in the log; the clock makes up for it. */
  private async tell(): Promise<void> {
    const waiting = [...this.heard];
    this.heard.clear();
    this.busy = this.events >= BUSY_EVENTS;
    this.events = 0;
    this.soon = undefined;
    try {
      for (const organisationId of waiting) {
        await this.database.apart({ organisationId }, () => {
          this.jobs.add('notifications.derive', {});
          return Promise.resolve();
        });
      }
    } catch (error) {
      this.logger.error(error, 'that there is news could not be said');
    }
  }
}
