import { Injectable } from '@nestjs/common';
import { Ffmpeg } from '../previews/ffmpeg';
import { Scanner, type ScannerState } from '../scanning/scanner';
import { ScansRepository } from '../scans.repository';

interface FilesState {
  readonly scanner: ScannerState;
  readonly ffmpeg: boolean;
  readonly quarantined: number;
  readonly refused: number;
}

/** What there is to work on files with, and how many are held back, for whoever keeps the system running. */
@Injectable()
export class FileStanding {
  constructor(
    private readonly scans: ScansRepository,
    private readonly scanner: Scanner,
    private readonly ffmpeg: Ffmpeg,
  ) {}

  /** Within a transaction, of its organisation. */
  async state(): Promise<FilesState> {
    const [counts, scanner] = await Promise.all([this.scans.counts(), this.scanner.state()]);
    return { scanner, ffmpeg: this.ffmpeg.path !== null, ...counts };
  }
}
