import {
  type AdjustmentReason,
  adjustmentReasons,
  type AdjustmentState,
  adjustmentStates,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { IsDay } from '../../platform/validation/days-and-instants';
import { Person } from '../../platform/http/person.dto';

export class AdjustmentCreate {
  @ApiProperty({ enum: adjustmentReasons, enumName: 'AdjustmentReason' })
  @IsIn(adjustmentReasons)
  reason!: AdjustmentReason;

  @ApiProperty({ maxLength: 2000, description: 'What is done in another way' })
  @IsString()
  @Matches(visibleText)
  @MaxLength(2000)
  adjusted!: string;

  @ApiProperty({
    maxLength: 2000,
    description: 'What is asked for all the same: the standard is not adjusted',
  })
  @IsString()
  @Matches(visibleText)
  @MaxLength(2000)
  unchanged!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  validFrom!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'null: until the enrolment ends',
  })
  @IsOptional()
  @IsDay()
  validUntil!: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The adjustment in whose place this one stands',
  })
  @IsOptional()
  @IsUUID()
  supersedesId?: string | null;
}

export class AdjustmentEnd {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  because!: string;
}

/** Of one candidate: the way of assessing is another, the standard is the same. */
export class ReasonableAdjustment {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: adjustmentReasons, enumName: 'AdjustmentReason' })
  reason!: AdjustmentReason;

  @ApiProperty()
  adjusted!: string;

  @ApiProperty()
  unchanged!: string;

  @ApiProperty({ format: 'date' })
  validFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil!: string | null;

  @ApiProperty({ type: Person })
  agreedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  agreedAt!: string;

  @ApiProperty({ enum: adjustmentStates, enumName: 'AdjustmentState' })
  state!: AdjustmentState;

  @ApiProperty({ description: 'Why it was ended; empty otherwise' })
  endedBecause!: string;

  @ApiProperty({ description: 'Earlier rows in whose place it stands' })
  earlier!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Code of the earlier edition under which it was agreed, where it was carried over',
  })
  carriedFrom!: string | null;
}

export class Adjustments {
  @ApiProperty({ type: [ReasonableAdjustment], description: 'Those that nothing supersedes, newest first' })
  items!: ReasonableAdjustment[];

  @ApiProperty()
  mayRecord!: boolean;
}
