import {
  type JobKind,
  jobKinds,
  type OrganisationJobKind,
  organisationJobKinds,
  workerSilentMinutes,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';

export class SystemScanner {
  @ApiProperty({ description: 'false: files are shown without being scanned' })
  configured!: boolean;

  @ApiProperty({ type: Boolean, nullable: true, description: 'null: none is set' })
  reachable!: boolean | null;

  @ApiProperty({ type: String, nullable: true, description: 'As it names itself' })
  version!: string | null;
}

export class SystemStorage {
  @ApiProperty({ enum: ['folder', 'bucket'] })
  kind!: 'folder' | 'bucket';

  @ApiProperty({ description: 'Files can be stored at this moment' })
  reachable!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'Bytes; null where nobody can say' })
  freeBytes!: number | null;
}

export class SystemMail {
  @ApiProperty({ description: 'false: e-mail is kept and not sent' })
  configured!: boolean;

  @ApiProperty({ description: 'E-mail of the organisation that was not sent yet' })
  waiting!: number;

  @ApiProperty({ description: 'E-mail of the organisation that was given up within the last seven days' })
  failed!: number;
}

/** Jobs of one kind. */
export class SystemJobs {
  @ApiProperty({ enum: jobKinds })
  kind!: JobKind;

  @ApiProperty({ description: 'Could be begun now' })
  waiting!: number;

  @ApiProperty({ description: 'Are to be begun, or tried again, later' })
  deferred!: number;

  @ApiProperty()
  running!: number;

  @ApiProperty({ description: 'Given up, and neither tried again nor discarded' })
  dead!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'For how many seconds the first could have been begun and was not; null: none waits',
  })
  oldestSeconds!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Why the one that failed last did; null: none failed, or they are not those of the organisation',
  })
  lastError!: string | null;
}

/** A job that was given up. */
export class SystemDeadLetter {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: organisationJobKinds })
  kind!: OrganisationJobKind;

  @ApiProperty({ format: 'date-time' })
  addedAt!: string;

  @ApiProperty({ format: 'date-time' })
  givenUpAt!: string;

  @ApiProperty()
  attempts!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Why the last attempt failed, in English' })
  error!: string | null;
}

export class SystemWorker {
  @ApiProperty({ description: `A process works on jobs, and said so within ${workerSilentMinutes} minutes` })
  working!: boolean;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'How many seconds ago one said so last; null: none did that was not stopped',
  })
  silentSeconds!: number | null;
}

export class SystemState {
  @ApiProperty({ type: () => SystemScanner })
  scanner!: SystemScanner;

  @ApiProperty({ description: 'Files of the organisation that wait for the scanner' })
  quarantined!: number;

  @ApiProperty({ description: 'Files of the organisation that the scanner refused' })
  refused!: number;

  @ApiProperty({ type: () => SystemStorage })
  storage!: SystemStorage;

  @ApiProperty({ type: () => SystemMail })
  mail!: SystemMail;

  @ApiProperty({ description: 'Films get a picture' })
  ffmpeg!: boolean;

  @ApiProperty({ type: () => SystemWorker })
  worker!: SystemWorker;

  @ApiProperty({ type: () => [SystemJobs], description: 'Of the organisation, by kind; all its kinds' })
  jobs!: SystemJobs[];

  @ApiProperty({
    type: () => [SystemJobs],
    description: 'Jobs of the whole installation, by kind: figures alone',
  })
  installationJobs!: SystemJobs[];

  @ApiProperty({ type: () => [SystemDeadLetter], description: 'Of the organisation, the newest 50' })
  deadLetters!: SystemDeadLetter[];
}
