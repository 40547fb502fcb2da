import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Database } from '../../platform/database/database';
import { AuditTrail } from '../audit/audit-trail';
import { DerivationRepository } from './derivation.repository';
import { DeriveNotifications } from './derive-notifications';
import { SendDigests } from './send-digests';

/** What is recorded within this time is told together. */
const GATHER_MILLISECONDS = 250;
/** Where so much happens that nobody waits for the single event, a statement tells more of it. */
const BUSY_GATHER_MILLISECONDS = 3_000;
const BUSY_EVENTS = 12;
/** Finds what this process did not hear of: other servers' events, and those before a crash. */
const ROUND_MILLISECONDS = 5_000;

/** When notifications are derived: soon after an event of this process, and every few seconds for all others. */
@Injectable()
export class NotificationRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(NotificationRounds.name);
  private readonly heard = new Set<string>();
  /** How far each trail was read when this process last looked; the cursor in the database is what counts. */
  private readonly seen = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;
  private soon: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private gather = GATHER_MILLISECONDS;

  constructor(
    private readonly database: Database,
    private readonly trail: AuditTrail,
    private readonly derivation: DerivationRepository,
    private readonly deriving: DeriveNotifications,
    private readonly digests: SendDigests,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.rounds) return;
    this.trail.onRecorded((organisationId) => {
      this.hear(organisationId);
    });
    this.timer = setInterval(() => void this.round(), ROUND_MILLISECONDS);
    this.timer.unref();
    void this.round();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    clearTimeout(this.soon);
    await this.running;
  }

  /** Everything there is to tell and to send now, of all organisations. */
  round(): Promise<void> {
    return this.alone(async () => {
      const heads = await this.database.apart({ organisationId: null }, () => this.derivation.heads());
      for (const { organisationId, sequence } of heads) {
        if (this.seen.get(organisationId) === sequence) continue;
        await this.deriving.derive(organisationId);
        this.seen.set(organisationId, sequence);
      }
      await this.digests.send();
    });
  }

  private hear(organisationId: string): void {
    this.heard.add(organisationId);
    if (this.stopped) return;
    this.soon ??= setTimeout(() => {
      this.soon = undefined;
      const waiting = [...this.heard];
      this.heard.clear();
      void this.alone(async () => {
        let events = 0;
        for (const each of waiting) events += await this.deriving.derive(each);
        this.gather = events < BUSY_EVENTS ? GATHER_MILLISECONDS : BUSY_GATHER_MILLISECONDS;
      });
    }, this.gather);
  }

  /** One at a time. A failure is told in the log; the next round begins where this one could not go on. */
  private alone(work: () => Promise<void>): Promise<void> {
    this.running = this.running
      .then(() => (this.stopped ? undefined : work()))
      .catch((error: unknown) => {
        this.logger.error(error, 'notifications could not be derived');
      });
    return this.running;
  }
}
