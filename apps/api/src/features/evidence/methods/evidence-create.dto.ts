import { type AssessmentMethod, assessmentMethods } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../../../platform/http/is-instant';
import { MAX_FILES, MAX_TARGETS, ObservationJudgement } from '../evidence.dto';
import { detailSchema } from './detail-schema';

export class MarksCreate {
  @ApiProperty({ description: 'it proves what it is said to prove' })
  @IsBoolean()
  valid!: boolean;

  @ApiProperty({ description: "it is the candidate's own" })
  @IsBoolean()
  authentic!: boolean;

  @ApiProperty({ description: 'it shows what the candidate can do now' })
  @IsBoolean()
  current!: boolean;
}

/** Evidence by any method: what all have in common, and the detail of the one. */
export class EvidenceCreate {
  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  @IsIn(assessmentMethods)
  method!: AssessmentMethod;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title!: string;

  @ApiProperty({ format: 'date-time', description: 'when it happened; not in the future' })
  @IsInstant()
  occurredAt!: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  place?: string;

  @ApiPropertyOptional({ maxLength: 4000 })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  context?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 10_080 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_080)
  durationMinutes?: number;

  @ApiPropertyOptional({ maxLength: 20_000 })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  narrative?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: MAX_FILES, description: 'own uploads' })
  @IsOptional()
  @ArrayMaxSize(MAX_FILES)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  fileIds?: string[];

  @ApiProperty({ ...detailSchema(assessmentMethods), description: 'of the method, in its newest version' })
  @IsObject()
  detail!: Record<string, unknown>;

  @ApiPropertyOptional({
    type: () => [ObservationJudgement],
    maxItems: MAX_TARGETS,
    description: 'judged at once; targets that the detail judges by itself need not be named again',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique((judgement: Partial<ObservationJudgement> | null) => judgement?.targetId)
  @ValidateNested({ each: true })
  @Type(() => ObservationJudgement)
  judgements?: ObservationJudgement[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: MAX_TARGETS,
    description: 'what it is said to prove, to be judged later',
  })
  @IsOptional()
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  targetIds?: string[];

  @ApiPropertyOptional({
    type: () => MarksCreate,
    description:
      'of the whole piece; needed with a satisfactory judgement on what the assessor did not witness',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => MarksCreate)
  marks?: MarksCreate;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: MAX_TARGETS,
    description: 'knowledge and skills that it shows, besides those its questions probe',
  })
  @IsOptional()
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  competenceItemIds?: string[];

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'the version of the tool it was taken with; of the kind that carries out the method',
  })
  @IsOptional()
  @IsUUID()
  toolVersionId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'one session with several candidates: the same for the evidence of each',
  })
  @IsOptional()
  @IsUUID()
  occasionId?: string;
}
