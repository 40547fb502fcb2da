import { type FileJobKind, fileJobKinds } from '@attest/domain';
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

export class SystemQueue {
  @ApiProperty({ enum: fileJobKinds })
  kind!: FileJobKind;

  @ApiProperty()
  waiting!: number;

  @ApiProperty({ description: 'Given up' })
  failed!: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when the first waits',
  })
  oldest!: string | null;
}

/** A file that could not be scanned or drawn. Without its name: what a file is called is its owner's. */
export class SystemFailure {
  @ApiProperty({ format: 'uuid' })
  fileId!: string;

  @ApiProperty({ enum: fileJobKinds })
  kind!: FileJobKind;

  @ApiProperty()
  mediaType!: string;

  @ApiProperty()
  attempts!: number;

  @ApiProperty({ description: 'As the scanner or the decoder said it' })
  error!: string;

  @ApiProperty({ description: 'false: it is tried again' })
  givenUp!: boolean;
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

  @ApiProperty({ type: () => [SystemQueue], description: 'Of the organisation; both kinds, also when empty' })
  queues!: SystemQueue[];

  @ApiProperty({ type: () => [SystemFailure], description: 'Of the organisation, the newest 20' })
  failing!: SystemFailure[];
}
