import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { ArrayUnique } from '../../platform/validation/nested';

/** Of one request. */
export const MOST_AT_ONCE = 500;
const MOST_PEOPLE = 200;

/** About which enrolments something is asked at once. */
export class EnrolmentsChosen {
  @ApiPropertyOptional({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_AT_ONCE })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  enrolmentIds?: string[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: MOST_PEOPLE,
    description: 'the open enrolments of these people',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PEOPLE)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  candidateIds?: string[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: MOST_PEOPLE,
    description: 'with candidateIds: on these units alone',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PEOPLE)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  unitIds?: string[];

  @ApiPropertyOptional({ description: 'true: says what would become of each, and changes nothing' })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}
