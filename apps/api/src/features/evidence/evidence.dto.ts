import {
  type AssessmentMethod,
  assessmentMethods,
  methodsRecordedBy,
  targetStatuses,
  type TargetStatus,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  Max,
  Min,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
} from 'class-validator';
import { MaxLength, SingleLine } from '../../platform/validation/texts';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { IsInstant } from '../../platform/validation/days-and-instants';
import { PageQuery } from '../../platform/http/page';
import { CoverageSummary } from '../enrolments/enrolment-summary.dto';
import { AlsoFor, MAX_ALSO_FOR } from './also-for.dto';
import { MAX_TARGETS, PartsOfTarget } from './claimed-targets.dto';
import { detailSchema } from './methods/read-detail';

export const MAX_FILES = 20;

/** What every record of evidence says, whatever its method: what, when, where, around what, and with which files. */
export class EvidenceSpine {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Matches(visibleText)
  @SingleLine()
  @MaxLength(200)
  title!: string;

  @ApiProperty({ format: 'date-time', description: 'when it happened; not in the future' })
  @IsInstant()
  occurredAt!: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @SingleLine()
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
}

/** What a candidate may hand in by themselves. */
export const handedInMethods = methodsRecordedBy('candidate');

export class UploadCreate {
  @ApiPropertyOptional({
    enum: handedInMethods,
    description: 'without it, a document; then its detail may be left out too',
  })
  @IsOptional()
  @IsIn(handedInMethods)
  method?: AssessmentMethod;

  @ApiPropertyOptional({
    ...detailSchema(handedInMethods),
    description:
      'of the method; what only an assessor can confirm is not kept. A new version keeps the last one without it',
  })
  @IsOptional()
  @IsObject()
  detail?: Record<string, unknown>;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @Matches(visibleText)
  @SingleLine()
  @MaxLength(200)
  title!: string;

  @ApiProperty({ format: 'date-time', description: 'when the work was done; not in the future' })
  @IsInstant()
  occurredAt!: string;

  @ApiPropertyOptional({ maxLength: 20_000 })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  narrative?: string;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: MAX_FILES,
    description: 'own uploads',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_FILES)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  fileIds!: string[];

  @ApiProperty({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: MAX_TARGETS,
    description: 'what it is said to prove',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_TARGETS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  targetIds!: string[];

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
    type: () => [AlsoFor],
    maxItems: MAX_ALSO_FOR,
    description: 'further enrolments of the same candidate that it shows something for',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_ALSO_FOR)
  @ArrayUnique((given: Partial<AlsoFor> | null) => given?.enrolmentId)
  @Nested(() => AlsoFor, { each: true })
  alsoFor?: AlsoFor[];

  @ApiProperty({ enum: [true] })
  @Equals(true)
  declaredOwnWork!: true;

  @ApiProperty({ maxLength: 1000, description: 'the sentence as it was shown' })
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  declaration!: string;
}

/** A new version stays of the method that its evidence is of, and goes along wherever the one before was claimed. */
export class EvidenceRevise extends OmitType(UploadCreate, ['method', 'alsoFor']) {
  @ApiProperty({ format: 'uuid', description: 'the enrolment whose targets are named' })
  @IsUUID()
  enrolmentId!: string;
}

export class EvidenceWithdraw {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  reason!: string;
}

export class RecordedTarget {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: targetStatuses, enumName: 'TargetStatus' })
  status!: TargetStatus;
}

/** A further enrolment, as it stands after what was recorded. */
export class RecordedElsewhere {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ type: () => CoverageSummary })
  coverage!: CoverageSummary;

  @ApiProperty({ type: () => [RecordedTarget] })
  targets!: RecordedTarget[];
}

export class RecordedEvidence {
  @ApiProperty({ format: 'uuid' })
  evidenceId!: string;

  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty({ type: () => CoverageSummary })
  coverage!: CoverageSummary;

  @ApiProperty({ type: () => [RecordedTarget], description: 'the targets concerned, as they stand now' })
  targets!: RecordedTarget[];

  @ApiProperty({
    type: () => [RecordedElsewhere],
    description: 'further enrolments of the candidate that it was recorded for, or that it goes along in',
  })
  others!: RecordedElsewhere[];

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'enrolments that were signed with the version before: what was signed stays as it was',
  })
  keptIn!: string[];
}

export class EnrolmentEvidenceQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  targetId?: string;

  @ApiPropertyOptional({ enum: assessmentMethods, enumName: 'Method' })
  @IsOptional()
  @IsIn(assessmentMethods)
  method?: AssessmentMethod;
}

export class EvidenceQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'a candidate; without it, everything within reach' })
  @IsOptional()
  @IsUUID()
  candidateId?: string;
}
