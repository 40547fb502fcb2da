import {
  type AssessmentMethod,
  assessmentMethods,
  authenticityMeans,
  type AuthenticityMeans,
  reasonRules,
  type ReasonRule,
  targetKinds,
  targetStatuses,
} from '@attest/domain';
import type { TargetKind, TargetStatus } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CoverageSummary } from '../enrolments/enrolment-summary.dto';
import { EvidenceRules, TargetRules } from './target-rules.dto';

export class Reason {
  @ApiProperty({ enum: reasonRules, enumName: 'ReasonRule' })
  rule!: ReasonRule;

  @ApiPropertyOptional({
    type: Number,
    description: 'pieces, occasions, methods and parts: how many there are',
  })
  have?: number;

  @ApiPropertyOptional({
    type: Number,
    description: 'pieces, occasions, methods, parts, and means of authenticity: how many are needed',
  })
  need?: number;

  @ApiPropertyOptional({ type: Number, description: 'how many pieces of evidence it concerns' })
  count?: number;

  @ApiPropertyOptional({ format: 'date', description: 'expired: when the newest of them happened' })
  on?: string;

  @ApiPropertyOptional({ format: 'date', description: 'pending: since when the oldest of them waits' })
  since?: string;

  @ApiPropertyOptional({
    enum: assessmentMethods,
    enumName: 'Method',
    isArray: true,
    description: 'methods_all: those that are missing · methods_any: those of which one would do',
  })
  methods?: AssessmentMethod[];

  @ApiPropertyOptional({
    enum: authenticityMeans,
    enumName: 'AuthenticityMeans',
    isArray: true,
    description: 'authenticity: the means that suffice',
  })
  means?: AuthenticityMeans[];
}

export class TargetState {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind' })
  kind!: TargetKind;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: String, nullable: true })
  elementCode!: string | null;

  @ApiProperty({ type: Number, description: 'from 0, in the order of the standard, for each kind' })
  position!: number;

  @ApiProperty({ enum: targetStatuses, enumName: 'TargetStatus' })
  status!: TargetStatus;

  @ApiProperty({
    type: [String],
    example: ['T1.1'],
    description:
      'codes of the elements it stands in or is printed beside; empty where the document ties it to none, and it counts for the whole unit',
  })
  elementCodes!: string[];

  @ApiProperty({
    type: [String],
    description: 'what the standard lists under it; claims may name some of them',
  })
  parts!: string[];

  @ApiProperty({ description: 'whether the unit can be decided competent only once it is covered' })
  required!: boolean;

  @ApiProperty({
    description:
      'covered through the indicators of those elements, all of which are covered, although its own evidence does not suffice',
  })
  through!: boolean;

  @ApiProperty({ type: Number, description: 'pieces claimed for it, judged or not' })
  evidenceCount!: number;

  @ApiProperty({ type: () => [Reason], description: 'empty exactly when it is covered' })
  reasons!: Reason[];

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the first day on which time alone changes status or reasons',
  })
  expiresOn!: string | null;
}

export class OwnTargetRules {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ type: () => TargetRules })
  rules!: TargetRules;
}

export class Coverage extends CoverageSummary {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ type: Number, description: 'the version of the rules of evidence that made these states' })
  ruleVersion!: number;

  @ApiProperty({
    description: 'a programme asks for the attitudes of the unit, once: here they are shown and counted only',
  })
  attitudesByProgramme!: boolean;

  @ApiProperty({ type: () => EvidenceRules, description: 'what holds in this unit' })
  rules!: EvidenceRules;

  @ApiProperty({
    type: () => [OwnTargetRules],
    description: 'targets of which more, less or something else is asked than `rules` says for their kind',
  })
  targetRules!: OwnTargetRules[];

  @ApiProperty({
    description: "the unit's assessment guide asks for questioning, on which `unless_asked` rests",
  })
  asksQuestions!: boolean;

  @ApiProperty({ type: Number, description: 'how many days before evidence grows too old people are told' })
  warnDays!: number;

  @ApiProperty({ description: 'everything that is required is covered: competent may be decided' })
  decidable!: boolean;

  @ApiProperty({ type: () => [TargetState] })
  targets!: TargetState[];
}
