import { isOrganisationJobKind, workerSilentMinutes } from '@attest/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../../platform/database/clock';
import { type DeadLetter, DeadLetters } from '../../platform/jobs/dead-letters';
import { JobFigures } from '../../platform/jobs/job-figures';
import { MailQueue } from '../../platform/mail/mail-queue';
import { Storage } from '../../platform/storage/storage';
import { FileStanding } from '../files/jobs/file-standing';
import type { SystemDeadLetter, SystemState } from './system.dto';

const LATELY_MS = 7 * 86_400_000;

/** Whether what works in the background works: for the administrators of an organisation. */
@Injectable()
export class ReadSystem {
  constructor(
    private readonly files: FileStanding,
    private readonly storage: Storage,
    private readonly mail: MailQueue,
    private readonly figures: JobFigures,
    private readonly deadLetters: DeadLetters,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(): Promise<SystemState> {
    const [files, room, reachable, mail, background] = await Promise.all([
      this.files.state(),
      this.storage.room(),
      this.storage.check().then(
        () => true,
        () => false,
      ),
      this.mail.standing(new Date(this.clock.now().getTime() - LATELY_MS)),
      this.background(),
    ]);
    return {
      scanner: files.scanner,
      quarantined: files.quarantined,
      refused: files.refused,
      storage: { ...room, reachable },
      mail: { configured: this.config.smtp !== null, ...mail },
      ffmpeg: files.ffmpeg,
      ...background,
    };
  }

  private async background(): Promise<
    Pick<SystemState, 'worker' | 'jobs' | 'installationJobs' | 'deadLetters'>
  > {
    const [own, installation, silentSeconds, dead] = await Promise.all([
      this.figures.ofOrganisation(),
      this.figures.ofInstallation(),
      this.figures.workerSilentSeconds(),
      this.deadLetters.list(),
    ]);
    return {
      worker: { working: silentSeconds !== null && silentSeconds < workerSilentMinutes * 60, silentSeconds },
      jobs: own.filter(({ kind }) => isOrganisationJobKind(kind)),
      installationJobs: installation.filter(({ kind }) => !isOrganisationJobKind(kind)),
      deadLetters: dead.map(present),
    };
  }
}

const present = ({ addedAt, givenUpAt, ...letter }: DeadLetter): SystemDeadLetter => ({
  ...letter,
  addedAt: addedAt.toISOString(),
  givenUpAt: givenUpAt.toISOString(),
});
