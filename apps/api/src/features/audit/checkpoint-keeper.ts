import type { AuditAction } from '@attest/domain';
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
import { AuditTrail } from './audit-trail';
import { type Checkpoint, CheckpointFile, type CheckpointLine } from './checkpoints';

/** What must not be rewritten unnoticed for even a few minutes. */
const checkpointAfter: readonly AuditAction[] = ['sign-off.signed'];

/**
 * Takes the heads of all chains out of the database every few minutes, after each signature, at the start and at the
 * end. A head that has not moved since is not written again.
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
    private readonly trail: AuditTrail,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.file = new CheckpointFile(config.dataDir);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { good } = await this.file.read();
    for (const { organisationId, hash } of good) this.written.set(organisationId, hash);
    await this.keep();
    this.trail.onRecorded((_, actions) => {
      if (actions.some((action) => checkpointAfter.includes(action))) void this.keep();
    });
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

  /** Resolves when whatever was begun is written. */
  settled(): Promise<void> {
    return this.running;
  }

  /** Several servers may share the folder: one writes, the others wait and find that their heads are written. */
  private write(): Promise<void> {
    return this.database.apart({ organisationId: null }, async () => {
      await this.audit.lockCheckpoints();
      await this.writeMoved();
    });
  }

  private async writeMoved(): Promise<void> {
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
