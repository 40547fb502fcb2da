import {
  type AssessmentMethod,
  assessmentMethods,
  authenticityMeans,
  type AuthenticityMeans,
  type ThroughRule,
  throughRules,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { ArrayUnique, Nested } from '../../platform/validation/nested';

export class AuthenticityRule {
  @ApiProperty({
    enum: authenticityMeans,
    enumName: 'AuthenticityMeans',
    isArray: true,
    minItems: 1,
    maxItems: authenticityMeans.length,
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(authenticityMeans.length)
  @ArrayUnique()
  @IsIn(authenticityMeans, { each: true })
  means!: readonly AuthenticityMeans[];

  @ApiProperty({ type: Number, minimum: 1, maximum: authenticityMeans.length })
  @IsInt()
  @Min(1)
  @Max(authenticityMeans.length)
  atLeast!: number;
}

/** What is beside the three figures that every set of rules names; whatever is absent is not asked. */
class FurtherRules {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 20, description: 'different occasions' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  occasions?: number;

  @ApiPropertyOptional({
    enum: assessmentMethods,
    enumName: 'Method',
    isArray: true,
    maxItems: assessmentMethods.length,
    description: 'each must be among the methods',
  })
  @IsOptional()
  @ArrayMaxSize(assessmentMethods.length)
  @ArrayUnique()
  @IsIn(assessmentMethods, { each: true })
  methodsAllOf?: readonly AssessmentMethod[];

  @ApiPropertyOptional({
    enum: assessmentMethods,
    enumName: 'Method',
    isArray: true,
    maxItems: assessmentMethods.length,
    description: 'at least one must be among the methods',
  })
  @IsOptional()
  @ArrayMaxSize(assessmentMethods.length)
  @ArrayUnique()
  @IsIn(assessmentMethods, { each: true })
  methodsAnyOf?: readonly AssessmentMethod[];

  @ApiPropertyOptional({
    type: () => AuthenticityRule,
    nullable: true,
    description: "how authenticity must be confirmed; null: the assessor's mark suffices",
  })
  @IsOptional()
  @Nested(() => AuthenticityRule)
  authenticity?: AuthenticityRule | null;

  @ApiPropertyOptional({ description: 'at least one piece must come from a real workplace' })
  @IsOptional()
  @IsBoolean()
  workplace?: boolean;

  @ApiPropertyOptional({
    description: 'absent: true. Whether a unit can be decided competent only when the target is covered',
  })
  @IsOptional()
  @IsBoolean()
  required?: boolean;

  @ApiPropertyOptional({
    enum: throughRules,
    enumName: 'ThroughRule',
    description:
      'absent: never. Whether the target may count through the indicators it is printed beside · unless_asked: not where the assessment guide asks for questioning',
  })
  @IsOptional()
  @IsIn(throughRules)
  through?: ThroughRule;

  @ApiPropertyOptional({ description: 'each part that the standard lists under the item has to be shown' })
  @IsOptional()
  @IsBoolean()
  allParts?: boolean;
}

export class TargetRules extends FurtherRules {
  @ApiProperty({ type: Number, minimum: 1, maximum: 20 })
  @IsInt()
  @Min(1)
  @Max(20)
  pieces!: number;

  @ApiProperty({ type: Number, minimum: 1, maximum: assessmentMethods.length })
  @IsInt()
  @Min(1)
  @Max(assessmentMethods.length)
  methods!: number;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: 240 })
  @ValidateIf((given: TargetRules) => given.maxAgeMonths !== null)
  @IsInt()
  @Min(1)
  @Max(240)
  maxAgeMonths!: number | null;
}

/** A field that is absent is inherited. */
export class PartialTargetRules extends FurtherRules {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 20 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  pieces?: number;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: assessmentMethods.length })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(assessmentMethods.length)
  methods?: number;

  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 1, maximum: 240 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(240)
  maxAgeMonths?: number | null;
}

export class EvidenceRules {
  @ApiProperty({ type: () => TargetRules })
  @Nested(() => TargetRules)
  indicator!: TargetRules;

  @ApiProperty({ type: () => TargetRules })
  @Nested(() => TargetRules)
  criticalEvidence!: TargetRules;

  @ApiProperty({ type: () => TargetRules })
  @Nested(() => TargetRules)
  output!: TargetRules;

  @ApiProperty({ type: () => TargetRules })
  @Nested(() => TargetRules)
  knowledge!: TargetRules;

  @ApiProperty({ type: () => TargetRules })
  @Nested(() => TargetRules)
  skill!: TargetRules;

  @ApiProperty({ type: () => TargetRules })
  @Nested(() => TargetRules)
  attitude!: TargetRules;
}
