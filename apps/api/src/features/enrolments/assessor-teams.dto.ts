import { type AssessmentMethod, assessmentMethods, visibleText } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Matches, ValidateIf } from 'class-validator';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { MaxLength, SingleLine } from '../../platform/validation/texts';
import { EnrolmentsChosen } from './chosen-enrolments.dto';

/** How many may assess beside the lead. */
export const MOST_ON_TEAM = 10;

export class TeamMemberGiven {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  memberId!: string;

  @ApiPropertyOptional({
    enum: assessmentMethods,
    enumName: 'Method',
    nullable: true,
    description: 'records and judges evidence of this method alone',
  })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsIn(assessmentMethods)
  method?: AssessmentMethod | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 200,
    description: 'where they assess; proposed where they record something',
  })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsString()
  @SingleLine()
  @Matches(visibleText)
  @MaxLength(200)
  place?: string | null;
}

export class TeamUpdate {
  @ApiProperty({
    type: () => [TeamMemberGiven],
    maxItems: MOST_ON_TEAM,
    description: 'the whole team from now on, without the lead; empty: nobody beside them',
  })
  @IsArray()
  @ArrayMaxSize(MOST_ON_TEAM)
  @ArrayUnique((member: Partial<TeamMemberGiven> | null) => member?.memberId)
  @Nested(() => TeamMemberGiven, { each: true })
  members!: TeamMemberGiven[];
}

/** One more for the teams of many enrolments. */
export class TeamAddition extends IntersectionType(EnrolmentsChosen, TeamMemberGiven) {}
