import { Injectable } from '@nestjs/common';
import { Ffmpeg } from '../previews/ffmpeg';
import { Scanner, type ScannerState } from '../scanning/scanner';
import { ScansRepository } from '../scans.repository';
import { type FailingJob, FileJobsRepository, type QueueState } from '../file-jobs.repository';

export interface FilesState {
  readonly scanner: ScannerState;
  readonly ffmpeg: boolean;
  readonly queues: readonly QueueState[];
  /** The newest 20 that did not work out, without names: what a file is called is its owner's. */
  readonly failing: readonly FailingJob[];
  readonly quarantined: number;
  readonly refused: number;
}

/** How the work on files is going, for whoever keeps the system running. */
@Injectable()
export class FileQueues {
  constructor(
    private readonly jobs: FileJobsRepository,
    private readonly scans: ScansRepository,
    private readonly scanner: Scanner,
    private readonly ffmpeg: Ffmpeg,
  ) {}

  /** Within a transaction, of its organisation. */
  async state(): Promise<FilesState> {
    const [queues, failing, counts, scanner] = await Promise.all([
      this.jobs.queues(),
      this.jobs.failing(),
      this.scans.counts(),
      this.scanner.state(),
    ]);
    return { scanner, ffmpeg: this.ffmpeg.path !== null, queues, failing, ...counts };
  }
}
