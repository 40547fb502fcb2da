import { outcomeDecisions, type OutcomeDecision, visibleText } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, Matches, ValidateIf } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { Person } from '../../platform/http/person.dto';

export class OutcomeCreate {
  @ApiProperty({ enum: outcomeDecisions, enumName: 'OutcomeDecision' })
  @IsIn(outcomeDecisions)
  decision!: OutcomeDecision;

  @ApiProperty({ maxLength: 4000, description: 'why, in words the supervisor and the candidate will read' })
  @IsString()
  @Matches(visibleText)
  @MaxLength(4000)
  reasoning!: string;

  @ApiPropertyOptional({ maxLength: 4000, description: 'what to do; required with not_yet_competent' })
  @ValidateIf((body: OutcomeCreate) => body.decision === 'not_yet_competent' || body.nextSteps !== undefined)
  @IsString()
  @Matches(visibleText)
  @MaxLength(4000)
  nextSteps?: string;
}

/** A decision on the whole unit. Never changed: a later one names the one it supersedes. */
export class Outcome {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ minimum: 1, description: 'counts within the enrolment' })
  number!: number;

  @ApiProperty({ enum: outcomeDecisions, enumName: 'OutcomeDecision' })
  decision!: OutcomeDecision;

  @ApiProperty({ description: 'empty for those who see only that it was decided' })
  reasoning!: string;

  @ApiProperty({ type: String, nullable: true })
  nextSteps!: string | null;

  @ApiProperty()
  decidedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  decidedAt!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  supersedesId!: string | null;
}
