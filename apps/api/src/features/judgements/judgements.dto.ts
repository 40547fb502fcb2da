import { authenticityMeans, type AuthenticityMeans, verdicts, type Verdict } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  ValidateIf,
} from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { MAX_TARGETS } from '../evidence/claimed-targets.dto';

export class JudgementCreate {
  @ApiProperty({
    format: 'uuid',
    description: 'a target of the enrolment; a claim is made where there is none',
  })
  @IsUUID()
  targetId!: string;

  @ApiProperty({ enum: verdicts, enumName: 'Verdict' })
  @IsIn(verdicts)
  verdict!: Verdict;

  @ApiPropertyOptional({ description: 'it proves this target; needed with satisfactory' })
  @IsOptional()
  @IsBoolean()
  valid?: boolean;

  @ApiPropertyOptional({ description: "it is the candidate's own; needed with satisfactory" })
  @IsOptional()
  @IsBoolean()
  authentic?: boolean;

  @ApiPropertyOptional({ description: 'it shows what the candidate can do now; needed with satisfactory' })
  @IsOptional()
  @IsBoolean()
  current?: boolean;

  @ApiPropertyOptional({
    enum: authenticityMeans,
    enumName: 'AuthenticityMeans',
    isArray: true,
    maxItems: authenticityMeans.length,
    description:
      'how it was made sure that it is authentic; absent: by what its method brings by itself; what stands on the record, such as an identity check, is always added',
  })
  @IsOptional()
  @ArrayMaxSize(authenticityMeans.length)
  @ArrayUnique()
  @IsIn(authenticityMeans, { each: true })
  authenticBy?: AuthenticityMeans[];

  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  remark?: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'the judgement that was shown when judging, null when there was none',
  })
  @ValidateIf((given: JudgementCreate) => given.supersedesId !== null)
  @IsUUID()
  supersedesId!: string | null;
}

export class JudgementsCreate {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  enrolmentId!: string;

  @ApiProperty({ type: () => [JudgementCreate], minItems: 1, maxItems: MAX_TARGETS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique((judgement: Partial<JudgementCreate> | null) => judgement?.targetId)
  @Nested(() => JudgementCreate, { each: true })
  judgements!: JudgementCreate[];
}
