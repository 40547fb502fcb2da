import { ApiProperty } from '@nestjs/swagger';
import { Person } from '../../platform/http/person.dto';

export class QueuedProgramme {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;
}

class QueuedWhole {
  @ApiProperty({ format: 'uuid' })
  programmeEnrolmentId!: string;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty()
  programme!: QueuedProgramme;
}

/** Somebody on a programme whose whole waits for a signature. */
export class ProgrammeQueueItem extends QueuedWhole {
  @ApiProperty({ format: 'date-time' })
  waitingSince!: string;
}

export class ProgrammeQueueDone extends QueuedWhole {
  @ApiProperty({ enum: ['signed', 'returned'], enumName: 'QueueDoneKind' })
  kind!: 'signed' | 'returned';

  @ApiProperty({ format: 'date-time' })
  at!: string;
}
