import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { ArrayUnique } from '../../platform/validation/nested';
import { MOST_ADDED } from './groups.dto';

/** evidence: grows too old · due: the enrolment is to be decided · validity: what was signed runs out. */
export const expiryKinds = ['evidence', 'due', 'validity'] as const;
export type ExpiryKind = (typeof expiryKinds)[number];

export class GroupExpiryUnit {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;
}

export class GroupExpiryTarget {
  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'as the standard has it' })
  text!: string;
}

export class GroupExpiry {
  @ApiProperty({ format: 'date', description: 'the day on which it happens; a due date may be over' })
  on!: string;

  @ApiProperty({ enum: expiryKinds, enumName: 'ExpiryKind' })
  kind!: ExpiryKind;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty({ type: GroupExpiryUnit, nullable: true, description: 'null: of a programme as a whole' })
  unit!: GroupExpiryUnit | null;

  @ApiProperty({
    type: GroupExpiryTarget,
    nullable: true,
    description: 'of evidence: the first that is not covered any more',
  })
  target!: GroupExpiryTarget | null;

  @ApiProperty({ type: Number, description: 'targets that are not covered any more; otherwise 1' })
  count!: number;
}

export class AssessorLoad {
  @ApiProperty()
  assessor!: Person;

  @ApiProperty({ type: Number, description: 'open enrolments, inside the group and outside' })
  open!: number;

  @ApiProperty({ type: Number, description: 'pieces of evidence that wait for a judgement' })
  toJudge!: number;
}

export class GroupOutlook {
  @ApiProperty({ type: Number, description: 'how far ahead is looked' })
  days!: number;

  @ApiProperty({ type: [GroupExpiry], description: 'by day, at most 100' })
  expiring!: GroupExpiry[];

  @ApiProperty({ type: Number, description: 'people in whom something runs out or is due' })
  people!: number;

  @ApiProperty({ type: [AssessorLoad], description: 'of the members, the one with most first; at most 50' })
  loads!: AssessorLoad[];

  @ApiProperty({ type: Number, description: 'open enrolments beyond which a load is too much' })
  mostOpen!: number;
}

export class GroupReminders {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_ADDED })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ADDED)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  candidateIds!: string[];

  @ApiPropertyOptional({ description: 'true: says who would be reminded, and reminds nobody' })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

export const reminderProblems = ['not_member', 'nothing_open', 'reminded_today'] as const;
export type ReminderProblem = (typeof reminderProblems)[number];

export class PersonReminded {
  @ApiProperty()
  candidate!: Person;

  @ApiProperty({ type: Number, description: 'units that are not finished' })
  units!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'of the unit that is due first' })
  dueOn!: string | null;
}

export class PersonNotReminded {
  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({
    enum: reminderProblems,
    enumName: 'ReminderProblem',
    description: 'is not in the group · has nothing to finish · was reminded in the last 24 hours',
  })
  problem!: ReminderProblem;
}

export class GroupReminded {
  @ApiProperty({ type: [PersonReminded] })
  reminded!: PersonReminded[];

  @ApiProperty({ type: [PersonNotReminded] })
  refused!: PersonNotReminded[];
}
