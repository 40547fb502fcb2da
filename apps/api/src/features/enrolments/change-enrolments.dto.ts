import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { IsDay } from '../../platform/validation/days-and-instants';
import { EnrolmentsChosen } from './chosen-enrolments.dto';
import { type CasePart, caseParts } from './independence';

/** Which enrolments, and what of them is to be another. */
export class EnrolmentsChange extends EnrolmentsChosen {
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'null takes it away' })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsDay()
  dueOn?: string | null;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  assessorId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  supervisorId?: string;
}

export const changeProblems = [
  'closed',
  'same_person',
  'unknown',
  'role',
  'parts',
  'on_team',
  'full',
] as const;
export type ChangeProblem = (typeof changeProblems)[number];

export class EnrolmentNotChanged {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty()
  unitCode!: string;

  @ApiProperty({
    enum: changeProblems,
    enumName: 'EnrolmentChangeProblem',
    description:
      'signed or withdrawn · would be two of its people · no active member · does not hold the role · took part in the case · is on the team with another binding · the team is as large as it may be',
  })
  problem!: ChangeProblem;

  @ApiProperty({ enum: caseParts, isArray: true, description: 'what somebody has to do with the case' })
  parts!: readonly CasePart[];
}

export class PersonChanged {
  @ApiProperty()
  candidate!: Person;

  @ApiProperty({ type: Number, description: 'enrolments that are changed' })
  changed!: number;

  @ApiProperty({ type: Number, description: 'enrolments that are as asked already' })
  unchanged!: number;

  @ApiProperty({ type: [EnrolmentNotChanged] })
  refused!: EnrolmentNotChanged[];
}

export class AssessorLoadChange {
  @ApiProperty()
  assessor!: Person;

  @ApiProperty({ type: Number, description: 'open enrolments before' })
  before!: number;

  @ApiProperty({ type: Number })
  after!: number;
}

export class EnrolmentsChanged {
  @ApiProperty({ type: [PersonChanged], description: 'by name' })
  people!: PersonChanged[];

  @ApiProperty({
    type: [AssessorLoadChange],
    description: 'where another assessor is asked for: those who have more or fewer afterwards',
  })
  loads!: AssessorLoadChange[];
}
