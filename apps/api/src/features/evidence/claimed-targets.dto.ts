import { verdicts, type Verdict } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { ArrayUnique } from '../../platform/validation/nested';
import { MaxLength } from '../../platform/validation/texts';

/** A unit has a few dozen targets; the largest published one has fewer than 100. */
export const MAX_TARGETS = 200;
/** Listed under one item of knowledge; the longest published list has fewer than 30. */
const MAX_PARTS = 200;

export class JudgedTarget {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  targetId!: string;

  @ApiProperty({ enum: verdicts, enumName: 'Verdict' })
  @IsIn(verdicts)
  verdict!: Verdict;

  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  remark?: string;
}

export class PartsOfTarget {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  targetId!: string;

  @ApiProperty({
    type: [Number],
    minItems: 1,
    maxItems: MAX_PARTS,
    description: 'of those that the standard lists under the item, from 0',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_PARTS)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(MAX_PARTS - 1, { each: true })
  parts!: number[];
}
