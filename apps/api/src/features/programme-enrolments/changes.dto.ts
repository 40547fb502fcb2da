import { visibleText } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateIf,
} from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { IsDay } from '../../platform/validation/days-and-instants';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { MaxLength } from '../../platform/validation/texts';
import { EntryGiven, WorkLoad } from './assignment.dto';

const MOST = 200;

/** What changes for all of them; what is not given stays. */
export class ProgrammeEnrolmentsChange {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  ids!: string[];

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  assessorId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  supervisorId?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'null takes the date away',
  })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsDay()
  dueOn?: string | null;

  @ApiPropertyOptional({
    default: true,
    description:
      'also in the units that are open: of those that name the former assessor or supervisor, and are due with the whole or after the new day',
  })
  @IsOptional()
  @IsBoolean()
  units?: boolean;

  @ApiPropertyOptional({ description: 'true: says what would change, and changes nothing' })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

export const changeRefusals = [
  'closed',
  'same_person',
  'not_assessor',
  'not_supervisor',
  'not_independent',
] as const;
export type ChangeRefusal = (typeof changeRefusals)[number];

export class ChangedEnrolment {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: Person })
  candidate!: Person;

  @ApiProperty({ description: 'units that change with it' })
  units!: number;
}

export class UnchangedEnrolment {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: Person })
  candidate!: Person;

  @ApiProperty({ enum: changeRefusals })
  reason!: ChangeRefusal;
}

export class ProgrammeEnrolmentsChanged {
  @ApiProperty({ type: [ChangedEnrolment] })
  changed!: ChangedEnrolment[];

  @ApiProperty({ type: [UnchangedEnrolment], description: 'who stays as they are, each with the reason' })
  refused!: UnchangedEnrolment[];

  @ApiProperty({ type: [WorkLoad], description: 'of those whose open units become more or fewer' })
  assessors!: WorkLoad[];

  @ApiProperty({ type: [WorkLoad] })
  supervisors!: WorkLoad[];
}

export class ProgrammeEnrolmentWithdraw {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  reason!: string;

  @ApiPropertyOptional({
    description: 'true: its open units are withdrawn too, but for those that another programme counts',
  })
  @IsOptional()
  @IsBoolean()
  units?: boolean;
}

export class ProgrammeEnrolmentsWithdraw extends ProgrammeEnrolmentWithdraw {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  ids!: string[];

  @ApiPropertyOptional({ description: 'true: says who would be withdrawn, and withdraws nobody' })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

export class ProgrammeEnrolmentsWithdrawn {
  @ApiProperty({ type: [ChangedEnrolment], description: 'units: those that are withdrawn too' })
  changed!: ChangedEnrolment[];

  @ApiProperty({ type: [UnchangedEnrolment] })
  refused!: UnchangedEnrolment[];
}

export class ElectivesChoice {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: MOST,
    description: 'units of the programme, besides those that count already',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  programmeUnitIds!: string[];
}

export class EntryCheckGiven extends EntryGiven {
  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'the former check that is proposed, and that this one rests on; what it says of the reason holds where none is given',
  })
  @IsOptional()
  @IsUUID()
  takenFromId?: string;
}

export class EntryChecksGiven {
  @ApiProperty({ type: [EntryCheckGiven], minItems: 1, maxItems: 50 })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique((each) => (each as EntryCheckGiven).requirementId)
  @Nested(() => EntryCheckGiven, { each: true })
  checks!: EntryCheckGiven[];
}
