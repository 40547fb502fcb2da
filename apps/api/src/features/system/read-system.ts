import { fileJobKinds } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Storage } from '../../platform/storage/storage';
import { FileQueues } from '../files/jobs/file-queues';
import type { SystemState } from './system.dto';

/** Whether what works in the background works: for the administrators of an organisation. */
@Injectable()
export class ReadSystem {
  constructor(
    private readonly files: FileQueues,
    private readonly storage: Storage,
  ) {}

  async read(): Promise<SystemState> {
    const [files, room, reachable] = await Promise.all([
      this.files.state(),
      this.storage.room(),
      this.storage.check().then(
        () => true,
        () => false,
      ),
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
      ffmpeg: files.ffmpeg,
      queues,
      failing: [...files.failing],
    };
  }
}
