import { fileJobKinds } from '@attest/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../../platform/database/clock';
import { MailQueue } from '../../platform/mail/mail-queue';
import { Storage } from '../../platform/storage/storage';
import { FileQueues } from '../files/jobs/file-queues';
import type { SystemState } from './system.dto';

const LATELY_MS = 7 * 86_400_000;

/** Whether what works in the background works: for the administrators of an organisation. */
@Injectable()
export class ReadSystem {
  constructor(
    private readonly files: FileQueues,
    private readonly storage: Storage,
    private readonly mail: MailQueue,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(): Promise<SystemState> {
    const [files, room, reachable, mail] = await Promise.all([
      this.files.state(),
      this.storage.room(),
      this.storage.check().then(
        () => true,
        () => false,
      ),
      this.mail.standing(new Date(this.clock.now().getTime() - LATELY_MS)),
    ]);
    const queues = fileJobKinds.map(
      (kind) =>
        files.queues.find((queue) => queue.kind === kind) ?? { kind, waiting: 0, failed: 0, oldest: null },
    );
    return {
      scanner: files.scanner,
      quarantined: files.quarantined,
      refused: files.refused,
      storage: { ...room, reachable },
      mail: { configured: this.config.smtp !== null, ...mail },
      ffmpeg: files.ffmpeg,
      queues,
      failing: [...files.failing],
    };
  }
}
