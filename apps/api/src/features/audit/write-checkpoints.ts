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
import { type JobHandler, JobHandlers } from '../../platform/jobs/job-handlers';
import { AuditRepository } from './audit.repository';
import { type Checkpoint, CheckpointFile, type CheckpointLine } from './checkpoints';

/**
 * Takes the heads of all chains out of the database every few minutes, after each signature, and when a process ends. A
 * head that has not moved since is not written again.
 */
@Injectable()
export class WriteCheckpoints
  implements JobHandler<'audit.checkpoint'>, OnApplicationBootstrap, BeforeApplicationShutdown
{
  readonly kind = 'audit.checkpoint';
  private readonly logger = new Logger(WriteCheckpoints.name);
  /** What has left the database so far. */
  readonly file: CheckpointFile;
  private readonly written = new Map<string, string>();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly audit: AuditRepository,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
    this.file = new CheckpointFile(config.dataDir);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.hearOthers();
  }

  /** The data folder is where jobs are done; a process of the API alone may have another. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.config.role === 'api') return;
    await this.run().catch((error: unknown) => {
      this.logger.error(error, 'a checkpoint of the audit trail could not be written');
    });
  }

  /** Never two at once in a process. */
  run(): Promise<void> {
    const turn = this.running.then(() => this.write());
    this.running = turn.catch(() => undefined);
    return turn;
  }

  /** Several servers may share the folder: one writes, the others wait and find that their heads are written. */
  private write(): Promise<void> {
    return this.database.apart({ organisationId: null }, async () => {
      await this.audit.lockCheckpoints();
      await this.writeMoved();
    });
  }

  private async hearOthers(): Promise<void> {
    for (const { organisationId, hash } of await this.file.byOthers()) this.written.set(organisationId, hash);
  }

  private async writeMoved(): Promise<void> {
    await this.hearOthers();
    const heads = await this.audit.heads();
    const at = this.clock.now().toISOString();
    const moved = heads
      .map((row): Checkpoint => ({
        organisationId: row.organisation_id,
        sequence: Number(row.sequence),
        hash: row.hash.toString('hex'),
        at,
      }))
      .filter(({ organisationId, hash }) => this.written.get(organisationId) !== hash);
    if (moved.length === 0) return;
    const { lines, keySha256 } = await this.file.append(moved, (key) => this.audit.knownCheckpoints(key));
    await this.audit.noteCheckpoints(keySha256, newestOf(lines), this.clock.now());
    for (const { organisationId, hash } of moved) this.written.set(organisationId, hash);
  }
}

/** The database keeps one line of each organisation: how far the file is. */
function newestOf(lines: readonly CheckpointLine[]): CheckpointLine[] {
  return [...new Map(lines.map((line) => [line.organisationId, line])).values()];
}
