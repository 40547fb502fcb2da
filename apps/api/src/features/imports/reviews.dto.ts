import { type ReleaseState, releaseStates, type ReviewStep, reviewSteps, visibleText } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { Person } from '../../platform/http/person.dto';

export class ReviewRequest {
  @ApiPropertyOptional({ maxLength: 1000, description: 'What the reviewer should know' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

export class ReviewReturn {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  reason!: string;
}

export class Review {
  @ApiProperty({ enum: reviewSteps })
  step!: ReviewStep;

  @ApiProperty({ description: 'Note when submitted, reason when returned; may be empty otherwise' })
  note!: string;

  @ApiProperty({ type: Person })
  by!: Person;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'Version of the import that was looked at' })
  version!: number;

  @ApiProperty({
    description: 'sha256 over the canonical JSON of the reading, with decisions and edits, as it stood',
  })
  contentSha256!: string;
}

/** A published edition of the lineage. */
export class ImportEdition {
  @ApiProperty({ format: 'uuid', description: 'id of the release' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  version!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: releaseStates })
  state!: ReleaseState;
}
