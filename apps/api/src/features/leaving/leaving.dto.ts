import { visibleText } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateIf,
} from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import { Member } from '../members/members.dto';
import { MOST_HANDED_OVER } from '../members/members.policy';

import { ProgrammeEnrolmentSummary } from '../programme-enrolments/programme-enrolments.dto';

const handedParts = ['assessor', 'supervisor'] as const;

export class LedGroup {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

export class OpenWork {
  @ApiProperty({ type: [EnrolmentSummary], description: 'they assess these; what is due first comes first' })
  assessing!: EnrolmentSummary[];

  @ApiProperty({ type: [EnrolmentSummary], description: 'they sign these' })
  supervising!: EnrolmentSummary[];

  @ApiProperty({ type: [EnrolmentSummary], description: 'their own, as candidate' })
  own!: EnrolmentSummary[];

  @ApiProperty({
    type: [EnrolmentSummary],
    description: 'they assess these beside the lead; that ends when they leave, and nobody has to take it on',
  })
  teams!: EnrolmentSummary[];

  @ApiProperty({ type: [ProgrammeEnrolmentSummary], description: 'they assess the whole of these' })
  programmesAssessing!: ProgrammeEnrolmentSummary[];

  @ApiProperty({ type: [ProgrammeEnrolmentSummary], description: 'they sign the whole of these' })
  programmesSupervising!: ProgrammeEnrolmentSummary[];

  @ApiProperty({ type: [ProgrammeEnrolmentSummary], description: 'they are on these as the candidate' })
  programmesOwn!: ProgrammeEnrolmentSummary[];

  @ApiProperty({ type: [LedGroup], description: 'they lead these' })
  groups!: LedGroup[];

  @ApiProperty({ description: 'places on teams in all, also beyond those listed; not among `count`' })
  teamCount!: number;

  @ApiProperty({
    description: 'open enrolments on units and programmes and led groups in all, also beyond those listed',
  })
  count!: number;

  @ApiProperty({ description: 'claims that wait to be judged; they go along with the units' })
  toJudge!: number;

  @ApiProperty({ description: 'units that wait for their signature' })
  toSign!: number;

  @ApiProperty({ description: 'requests for evidence without an answer' })
  requests!: number;

  @ApiProperty({ description: 'lines of assessment plans' })
  planItems!: number;

  @ApiProperty({ description: 'third parties who were asked and have not answered' })
  invitations!: number;

  @ApiProperty({
    description:
      'appointments they were to hold; who leads the enrolments then takes them over, and where nobody does they are cancelled',
  })
  appointments!: number;

  @ApiProperty({ description: 'imports they began; any other author goes on with them' })
  imports!: number;
}

export class HandedUnit {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  enrolmentId!: string;

  @ApiProperty({ enum: handedParts })
  @IsIn(handedParts)
  as!: (typeof handedParts)[number];

  @ApiProperty({ format: 'uuid', description: 'who takes it on' })
  @IsUUID()
  memberId!: string;
}

export class HandedProgramme {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  programmeEnrolmentId!: string;

  @ApiProperty({ enum: handedParts })
  @IsIn(handedParts)
  as!: (typeof handedParts)[number];

  @ApiProperty({
    format: 'uuid',
    description: 'who takes it on, with its open units that are not given otherwise',
  })
  @IsUUID()
  memberId!: string;
}

export class HandedGroup {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  groupId!: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'who leads it then; null: nobody',
  })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  memberId!: string | null;
}

export class HandOver {
  @ApiProperty({ type: [HandedUnit], maxItems: MOST_HANDED_OVER })
  @IsArray()
  @ArrayMaxSize(MOST_HANDED_OVER)
  @Nested(() => HandedUnit, { each: true })
  units!: HandedUnit[];

  @ApiPropertyOptional({ type: [HandedProgramme], maxItems: MOST_HANDED_OVER })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_HANDED_OVER)
  @ArrayUnique((each) => `${(each as HandedProgramme).programmeEnrolmentId} ${(each as HandedProgramme).as}`)
  @Nested(() => HandedProgramme, { each: true })
  programmes?: HandedProgramme[];

  @ApiPropertyOptional({ type: [HandedGroup], maxItems: MOST_HANDED_OVER })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_HANDED_OVER)
  @ArrayUnique((each) => (each as HandedGroup).groupId)
  @Nested(() => HandedGroup, { each: true })
  groups?: HandedGroup[];
}

export class Leave extends HandOver {
  @ApiPropertyOptional({
    maxLength: 1000,
    description:
      "why the member's own enrolments as candidate, on units and on programmes, are withdrawn; absent: they are not",
  })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  withdrawOwnReason?: string;

  @ApiPropertyOptional({ maxLength: 1000, description: 'why the rest stays open in their name' })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  keepOpenReason?: string;
}

export class HandedOver {
  @ApiProperty({ type: Member })
  member!: Member;

  @ApiProperty()
  handedOver!: number;

  @ApiProperty({ description: 'of their own, on units and on programmes' })
  withdrawn!: number;

  @ApiProperty({ description: 'open enrolments that still name the member' })
  open!: number;
}
