import { enrolmentStates, type EnrolmentState, longestSearch, visibleText } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  Matches,
  IsOptional,
  IsString,
  IsUUID,
  ValidateIf,
} from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { BooleanFromText } from '../../platform/validation/query-values';
import { ArrayUnique } from '../../platform/validation/nested';
import { PageQuery } from '../../platform/http/page';
import { IsDay } from '../../platform/validation/days-and-instants';
import { EnrolmentSummary } from './enrolment-summary.dto';

export const enrolmentOrders = ['newest', 'candidate'] as const;
export type EnrolmentOrder = (typeof enrolmentOrders)[number];

export class EnrolmentQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  candidateId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ enum: enrolmentStates, enumName: 'EnrolmentState' })
  @IsOptional()
  @IsIn(enrolmentStates)
  state?: EnrolmentState;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  assessorId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'only of members of this group' })
  @IsOptional()
  @IsUUID()
  groupId?: string;

  @ApiPropertyOptional({ description: 'true: only those that are neither signed nor withdrawn' })
  @IsOptional()
  @BooleanFromText()
  @IsBoolean()
  open?: boolean;

  @ApiPropertyOptional({
    enum: enrolmentOrders,
    default: 'newest',
    description: 'newest first, or by the name of the candidate; a cursor belongs to its order',
  })
  @IsOptional()
  @IsIn(enrolmentOrders)
  order?: EnrolmentOrder;

  @ApiPropertyOptional({
    description:
      "words, each of them part of the candidate's name, department or address, or of the unit's or release's code or title",
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @MaxLength(longestSearch)
  q?: string;
}

export class EnrolmentCreate {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 50 })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  candidateIds!: string[];

  @ApiProperty({ format: 'uuid', description: 'a unit of a published release' })
  @IsUUID()
  unitId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  assessorId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  supervisorId!: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsDay()
  dueOn?: string;

  @ApiPropertyOptional({ description: 'true: enrols the others when some cannot be, and says who was not' })
  @IsOptional()
  @IsBoolean()
  skipRefused?: boolean;
}

export const refusalReasons = ['enrolled', 'role', 'unknown'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export class RefusedCandidate {
  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({
    enum: refusalReasons,
    description: 'open enrolment on the unit · does not hold the role · no active member of the organisation',
  })
  reason!: RefusalReason;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the one that is open' })
  enrolmentId!: string | null;
}

export class EnrolmentUpdate {
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
}

export class EnrolmentWithdraw {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  reason!: string;
}

export class EnrolmentsCreated {
  @ApiProperty({ type: [EnrolmentSummary] })
  items!: EnrolmentSummary[];

  @ApiProperty({ type: [RefusedCandidate], description: 'who was not enrolled; empty without skipRefused' })
  skipped!: RefusedCandidate[];
}

export class EnrolmentPage {
  @ApiProperty({ type: [EnrolmentSummary] })
  items!: EnrolmentSummary[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
