import {
  ruleScopes,
  type RuleScope,
  targetKinds,
  type TargetKind,
  longestSearch,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { Nested } from '../../platform/validation/nested';
import { Person } from '../../platform/http/person.dto';
import { EvidenceRules, PartialTargetRules } from '../coverage/target-rules.dto';

export const MAX_OVERRIDES = 500;

export class RuleOverride {
  @ApiProperty({ enum: ruleScopes, enumName: 'RuleScope' })
  @IsIn(ruleScopes)
  scope!: RuleScope;

  @ApiProperty({ format: 'uuid', description: 'of the standard, of the unit, or of the target' })
  @IsUUID()
  id!: string;

  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind', description: 'whose rules these are' })
  @IsIn(targetKinds)
  kind!: TargetKind;

  @ApiProperty({ type: () => PartialTargetRules, description: 'what is absent is inherited' })
  @Nested(() => PartialTargetRules)
  rules!: PartialTargetRules;
}

/** All rules of evidence of an organisation. */
export class RuleSet extends EvidenceRules {
  @ApiProperty({ type: () => [RuleOverride], maxItems: MAX_OVERRIDES })
  @IsArray()
  @ArrayMaxSize(MAX_OVERRIDES)
  @Nested(() => RuleOverride, { each: true })
  overrides!: readonly RuleOverride[];

  @ApiProperty({
    type: Number,
    minimum: 1,
    maximum: 365,
    description: 'how many days before evidence grows too old people are told',
  })
  @IsInt()
  @Min(1)
  @Max(365)
  warnDays!: number;
}

export class RulesPropose {
  @ApiProperty({ type: () => RuleSet })
  @Nested(() => RuleSet)
  rules!: RuleSet;
}

export class RulesChange extends RulesPropose {
  @ApiProperty({ maxLength: 1000, description: 'why; kept with the version' })
  @IsString()
  @IsNotEmpty()
  @Matches(visibleText)
  @MaxLength(1000)
  reason!: string;
}

/** What an override is about, in the words of the published text. */
export class RulePlace {
  @ApiProperty({ enum: ruleScopes, enumName: 'RuleScope' })
  scope!: RuleScope;

  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'the name of the standard, the title of the unit, the text of the target' })
  text!: string;

  @ApiProperty({ format: 'uuid' })
  standardId!: string;

  @ApiProperty()
  standardCode!: string;

  @ApiProperty()
  standardName!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null for a standard' })
  unitId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  unitCode!: string | null;

  @ApiProperty({ type: String, nullable: true })
  unitTitle!: string | null;
}

export class RuleVersion {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: () => RuleSet })
  rules!: RuleSet;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'null for the version an organisation begins with',
  })
  reason!: string | null;

  @ApiProperty({ type: () => Person, nullable: true })
  createdBy!: Person | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class RulesOfEvidence extends RuleVersion {
  @ApiProperty({ type: Number, description: 'enrolments that are neither signed nor withdrawn' })
  open!: number;

  @ApiProperty({ type: Number, description: 'how many of them still go by an older version' })
  behind!: number;

  @ApiProperty({ type: () => [RulePlace], description: 'what the overrides are about' })
  places!: RulePlace[];
}

export class RuleHistory {
  @ApiProperty({ type: () => [RuleVersion], description: 'newest first, at most 100' })
  items!: RuleVersion[];

  @ApiProperty({ type: () => [RulePlace], description: 'what any of their overrides is about' })
  places!: RulePlace[];
}

export class UnitTarget {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind' })
  kind!: TargetKind;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  text!: string;
}

/** A unit for which rules may be said, with its standard. */
export class RuledUnit {
  @ApiProperty({ format: 'uuid' })
  standardId!: string;

  @ApiProperty()
  standardCode!: string;

  @ApiProperty()
  standardName!: string;

  @ApiProperty()
  releaseVersion!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitCode!: string;

  @ApiProperty()
  unitTitle!: string;

  @ApiProperty({ type: () => [UnitTarget] })
  targets!: UnitTarget[];
}

export class RuledUnitsQuery {
  @ApiPropertyOptional({
    maxLength: 100,
    description: "words, each of them part of the unit's or the standard's code or title",
  })
  @IsOptional()
  @IsString()
  @MaxLength(longestSearch)
  q?: string;
}

export class RuledUnits {
  @ApiProperty({ type: () => [RuledUnit], description: 'of published standards, at most 500' })
  units!: RuledUnit[];

  @ApiProperty({ description: 'there are more: they are found by q' })
  more!: boolean;
}
