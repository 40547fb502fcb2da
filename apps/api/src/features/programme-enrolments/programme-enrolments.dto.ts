import {
  enrolmentStates,
  type EnrolmentState,
  entryCheckResults,
  type EntryCheckResult,
  programmeEnrolmentStates,
  type ProgrammeEnrolmentState,
  programmeUnitOrigins,
  type ProgrammeUnitOrigin,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../platform/http/page';
import { Person } from '../../platform/http/person.dto';

export class ProgrammeEnrolmentQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  programmeId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'of candidates who are in the group now' })
  @IsOptional()
  @IsUUID()
  groupId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  candidateId?: string;

  @ApiPropertyOptional({ enum: programmeEnrolmentStates, enumName: 'ProgrammeEnrolmentState' })
  @IsOptional()
  @IsIn(programmeEnrolmentStates)
  state?: ProgrammeEnrolmentState;
}

export class ProgrammeOfEnrolment {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty({ minimum: 1 })
  number!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: 6 })
  level!: number | null;
}

export class GroupOfEnrolment {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

export class UnitTally {
  @ApiProperty({ description: 'units that count, without electives that were not chosen' })
  total!: number;

  @ApiProperty()
  open!: number;

  @ApiProperty()
  signed!: number;
}

/** What this actor may do with it now. */
export class ProgrammeEnrolmentAbilities {
  @ApiProperty()
  manage!: boolean;

  @ApiProperty()
  checkEntry!: boolean;
}

export class ProgrammeEnrolmentSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: ProgrammeOfEnrolment })
  programme!: ProgrammeOfEnrolment;

  @ApiProperty({ type: Person })
  candidate!: Person;

  @ApiProperty({ type: Person, description: 'decides on the whole' })
  assessor!: Person;

  @ApiProperty({ type: Person, description: 'signs the whole' })
  supervisor!: Person;

  @ApiProperty({ type: GroupOfEnrolment, nullable: true, description: 'with which it was assigned' })
  group!: GroupOfEnrolment | null;

  @ApiProperty({ minimum: 1 })
  attempt!: number;

  @ApiProperty({ format: 'date' })
  startsOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;

  @ApiProperty({ enum: programmeEnrolmentStates, enumName: 'ProgrammeEnrolmentState' })
  state!: ProgrammeEnrolmentState;

  @ApiProperty({ type: UnitTally })
  units!: UnitTally;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'the value of ETag and If-Match' })
  version!: number;

  @ApiProperty({ type: ProgrammeEnrolmentAbilities })
  abilities!: ProgrammeEnrolmentAbilities;
}

export class ProgrammeEnrolmentPage {
  @ApiProperty({ type: [ProgrammeEnrolmentSummary] })
  items!: ProgrammeEnrolmentSummary[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class CountedEnrolment {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: programmeUnitOrigins, enumName: 'ProgrammeUnitOrigin' })
  origin!: ProgrammeUnitOrigin;

  @ApiProperty({ enum: enrolmentStates, enumName: 'EnrolmentState' })
  state!: EnrolmentState;

  @ApiProperty({ type: Person })
  assessor!: Person;

  @ApiProperty({ type: Person })
  supervisor!: Person;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;
}

export class CountedUnit {
  @ApiProperty({ format: 'uuid' })
  programmeUnitId!: string;

  @ApiProperty({ format: 'uuid' })
  sectionId!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({
    type: CountedEnrolment,
    nullable: true,
    description: 'null: an elective that was not chosen',
  })
  enrolment!: CountedEnrolment | null;
}

/** A check of the signed enrolment before, which a renewal may take along. */
export class FormerEntryCheck {
  @ApiProperty({ format: 'uuid' })
  checkId!: string;

  @ApiProperty({ enum: entryCheckResults, enumName: 'EntryCheckResult' })
  result!: EntryCheckResult;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty()
  checkedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  checkedAt!: string;
}

export class EntryTakenFrom {
  @ApiProperty()
  checkedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  checkedAt!: string;
}

export class EntryState {
  @ApiProperty({ format: 'uuid' })
  requirementId!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: entryCheckResults, enumName: 'EntryCheckResult' })
  result!: EntryCheckResult;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: Person, nullable: true })
  checkedBy!: Person | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  checkedAt!: string | null;

  @ApiProperty({
    type: FormerEntryCheck,
    nullable: true,
    description:
      'what a renewal proposes while nobody has checked it; it counts once somebody takes it along',
  })
  former!: FormerEntryCheck | null;

  @ApiProperty({
    type: EntryTakenFrom,
    nullable: true,
    description: 'the former check that this one rests on',
  })
  takenFrom!: EntryTakenFrom | null;
}

export class ProgrammeEnrolmentDetail extends ProgrammeEnrolmentSummary {
  @ApiProperty({ type: [CountedUnit], description: 'all of the version, in its order' })
  counted!: CountedUnit[];

  @ApiProperty({ type: [EntryState] })
  entry!: EntryState[];
}
