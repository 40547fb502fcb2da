import { type AssessmentMethod, assessmentMethods } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, IsOptional, IsUUID } from 'class-validator';
import { ArrayUnique, Nested } from '../../../platform/validation/nested';
import { AlsoJudgedFor, MAX_ALSO_FOR } from '../also-for.dto';
import { JudgedTarget, MAX_TARGETS, PartsOfTarget } from '../claimed-targets.dto';
import { EvidenceSpine } from '../evidence.dto';
import { detailSchema } from './read-detail';

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
export class EvidenceCreate extends EvidenceSpine {
  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  @IsIn(assessmentMethods)
  method!: AssessmentMethod;

  @ApiProperty({ ...detailSchema(assessmentMethods), description: 'of the method, in its newest version' })
  @IsObject()
  detail!: Record<string, unknown>;

  @ApiPropertyOptional({
    type: () => [JudgedTarget],
    maxItems: MAX_TARGETS,
    description: 'judged at once; targets that the detail judges by itself need not be named again',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique((judgement: Partial<JudgedTarget> | null) => judgement?.targetId)
  @Nested(() => JudgedTarget, { each: true })
  judgements?: JudgedTarget[];

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
  @Nested(() => MarksCreate)
  marks?: MarksCreate;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: MAX_TARGETS,
    description:
      'knowledge, skills and attitudes that it shows, besides those its questions are about; the same as naming them among `targetIds`',
    deprecated: true,
  })
  @IsOptional()
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  competenceItemIds?: string[];

  @ApiPropertyOptional({
    type: () => [PartsOfTarget],
    maxItems: MAX_TARGETS,
    description:
      'of targets of which it shows some of the listed parts only; all of them where it is not named',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique((given: Partial<PartsOfTarget> | null) => given?.targetId)
  @Nested(() => PartsOfTarget, { each: true })
  parts?: PartsOfTarget[];

  @ApiPropertyOptional({
    type: () => [AlsoJudgedFor],
    maxItems: MAX_ALSO_FOR,
    description: 'further enrolments of the same candidate that it shows something for',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_ALSO_FOR)
  @ArrayUnique((given: Partial<AlsoJudgedFor> | null) => given?.enrolmentId)
  @Nested(() => AlsoJudgedFor, { each: true })
  alsoFor?: AlsoJudgedFor[];

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'the version of the tool it was taken with; of the kind that carries out the method',
  })
  @IsOptional()
  @IsUUID()
  toolVersionId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'the appointment it was recorded at, which it settles',
  })
  @IsOptional()
  @IsUUID()
  appointmentId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'one session with several candidates: the same for the evidence of each',
  })
  @IsOptional()
  @IsUUID()
  occasionId?: string;
}
