import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { AuditRepository } from './audit.repository';
import { type Checkpoint, CheckpointFile } from './checkpoints';

/**
 * Takes the heads of all chains out of the database every few minutes, at the start and at the end. A head that has
 * not moved since is not written again.
 */
@Injectable()
export class CheckpointKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(CheckpointKeeper.name);
  /** What has left the database so far. */
  readonly file: CheckpointFile;
  private readonly written = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.file = new CheckpointFile(config.dataDir);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { good } = await this.file.read();
    for (const { organisationId, hash } of good) this.written.set(organisationId, hash);
    await this.keep();
    this.timer = setInterval(() => void this.keep(), this.config.checkpointMinutes * 60_000);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.keep();
  }

  /** Never two at once. A failure is told in the log and tried again the next time. */
  keep(): Promise<void> {
    this.running = this.running
      .then(() => this.write())
      .catch((error: unknown) => {
        this.logger.error(error, 'a checkpoint of the audit trail could not be written');
      });
    return this.running;
  }

  private async write(): Promise<void> {
    const heads = await this.database.apart({ organisationId: null }, () => this.audit.heads());
    const at = this.clock.now().toISOString();
    const moved = heads
      .map((row): Checkpoint => ({
        organisationId: row.organisation_id,
        sequence: Number(row.sequence),
        hash: row.hash.toString('hex'),
        at,
      }))
      .filter(({ organisationId, hash }) => this.written.get(organisationId) !== hash);
    await this.file.append(moved);
    for (const { organisationId, hash } of moved) this.written.set(organisationId, hash);
  }
}
