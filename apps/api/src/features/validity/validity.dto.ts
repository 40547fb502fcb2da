import { type EnrolmentState, enrolmentStates } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../platform/http/page';
import { Person } from '../../platform/http/person.dto';

/** 30, 90: within so many days, and not over · ended: over · all. */
export const validitySpans = ['30', '90', 'all', 'ended'] as const;
export type ValiditySpan = (typeof validitySpans)[number];

export class ValidityQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: validitySpans,
    default: '90',
    description: 'runs out within so many days; ended: has run out; all: whenever',
  })
  @IsOptional()
  @IsIn(validitySpans)
  within: ValiditySpan = '90';

  @ApiPropertyOptional({ format: 'uuid', description: 'of people who are in this group' })
  @IsOptional()
  @IsUUID()
  groupId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'whose end this programme says' })
  @IsOptional()
  @IsUUID()
  programmeId?: string;
}

export class ValidityUnit {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;
}

export class ValidityProgramme {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;
}

export class ValidityNext {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ enum: enrolmentStates, enumName: 'EnrolmentState' })
  state!: EnrolmentState;
}

/** A signature that runs out, and that none has followed yet. */
export class Validity {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty({ type: ValidityUnit, nullable: true, description: 'null: a whole programme was signed' })
  unit!: ValidityUnit | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'the signed enrolment, of a unit',
  })
  enrolmentId!: string | null;

  @ApiProperty({ description: 'who decides on a renewal' })
  assessor!: Person;

  @ApiProperty({ type: ValidityProgramme, description: 'which says how long it is valid' })
  programme!: ValidityProgramme;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'the signed enrolment, of a whole programme',
  })
  programmeEnrolmentId!: string | null;

  @ApiProperty({ type: Number })
  months!: number;

  @ApiProperty({ format: 'date', description: 'the day of the signature' })
  validFrom!: string;

  @ApiProperty({ format: 'date', description: 'the last day' })
  validUntil!: string;

  @ApiProperty({ type: Number, description: 'days left, today not counted; negative: over' })
  daysLeft!: number;

  @ApiProperty({ type: ValidityNext, nullable: true, description: 'where it goes on, once that was opened' })
  next!: ValidityNext | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'the further attempt on the whole programme, once that was opened',
  })
  nextProgrammeEnrolmentId!: string | null;

  @ApiProperty({ description: 'somebody asked for its renewal, and nobody has decided' })
  proposed!: boolean;

  @ApiProperty({ description: 'whether it is time for a renewal' })
  renewable!: boolean;

  @ApiProperty({ description: 'the actor may ask for its renewal, or ask others where it is asked already' })
  mayPropose!: boolean;

  @ApiProperty({ description: 'the actor may decide on its renewal' })
  mayDecide!: boolean;

  @ApiProperty({ description: 'the actor may renew the whole programme; before it is time with a reason' })
  mayRenew!: boolean;
}

export class ValidityPage {
  @ApiProperty({ type: [Validity] })
  items!: Validity[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
