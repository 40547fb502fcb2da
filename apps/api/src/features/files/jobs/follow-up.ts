import { readingFormOf } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { canBeDrawn } from '../previews/preview-work';
import { Ffmpeg } from '../previews/ffmpeg';
import { Scanner } from '../scanning/scanner';
import { FileJobsRepository } from '../file-jobs.repository';

/** What happens with a file after it arrived: first the scanner, where one is set, then its previews. */
@Injectable()
export class FollowUp {
  constructor(
    private readonly jobs: FileJobsRepository,
    private readonly scanner: Scanner,
    private readonly ffmpeg: Ffmpeg,
  ) {}

  /** The state in which a new file begins. */
  get firstState(): 'quarantined' | 'clean' {
    return this.scanner.clamd === null ? 'clean' : 'quarantined';
  }

  /** Within the transaction that stores the file. */
  arrived(fileId: string, mediaType: string): void {
    if (this.firstState === 'quarantined') this.jobs.enqueue(fileId, 'scan');
    else this.cleared(fileId, mediaType);
  }

  /** Within the transaction that clears it. */
  cleared(fileId: string, mediaType: string): void {
    // A picture can be looked at before its preview is drawn; an office file is read or nothing is seen of it.
    const urgent = readingFormOf(mediaType) !== undefined;
    if (canBeDrawn(mediaType, this.ffmpeg.path !== null)) this.jobs.enqueue(fileId, 'preview', urgent);
  }
}
