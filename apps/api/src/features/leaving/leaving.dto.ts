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
  MaxLength,
} from 'class-validator';
import { Nested } from '../../platform/validation/nested';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import { Member } from '../members/members.dto';
import { MOST_HANDED_OVER } from '../members/members.policy';

const handedParts = ['assessor', 'supervisor'] as const;

export class OpenWork {
  @ApiProperty({ type: [EnrolmentSummary], description: 'they assess these; what is due first comes first' })
  assessing!: EnrolmentSummary[];

  @ApiProperty({ type: [EnrolmentSummary], description: 'they sign these' })
  supervising!: EnrolmentSummary[];

  @ApiProperty({ type: [EnrolmentSummary], description: 'their own, as candidate' })
  own!: EnrolmentSummary[];

  @ApiProperty({ description: 'open enrolments in all, also beyond those listed' })
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

export class HandOver {
  @ApiProperty({ type: [HandedUnit], maxItems: MOST_HANDED_OVER })
  @IsArray()
  @ArrayMaxSize(MOST_HANDED_OVER)
  @Nested(() => HandedUnit, { each: true })
  units!: HandedUnit[];
}

export class Leave extends HandOver {
  @ApiPropertyOptional({
    maxLength: 1000,
    description: "why the member's own enrolments as candidate are withdrawn; absent: they are not",
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

  @ApiProperty()
  withdrawn!: number;

  @ApiProperty({ description: 'open enrolments that still name the member' })
  open!: number;
}
