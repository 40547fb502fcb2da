import { type CoverageReason, reasonRules, targetKinds, targetStatuses } from '@attest/domain';
import type { TargetKind, TargetStatus } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CoverageSummary } from '../enrolments/enrolment-summary.dto';

export class Reason {
  @ApiProperty({ enum: reasonRules, enumName: 'ReasonRule' })
  rule!: CoverageReason['rule'];

  @ApiPropertyOptional({ type: Number, description: 'pieces and methods: how many there are' })
  have?: number;

  @ApiPropertyOptional({ type: Number, description: 'pieces and methods: how many are needed' })
  need?: number;

  @ApiPropertyOptional({ type: Number, description: 'how many pieces of evidence it concerns' })
  count?: number;

  @ApiPropertyOptional({ format: 'date', description: 'expired: when the newest of them happened' })
  on?: string;

  @ApiPropertyOptional({ format: 'date', description: 'pending: since when the oldest of them waits' })
  since?: string;
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

export class TargetRules {
  @ApiProperty({ type: Number })
  pieces!: number;

  @ApiProperty({ type: Number })
  methods!: number;

  @ApiProperty({ type: Number, nullable: true })
  maxAgeMonths!: number | null;
}

export class EvidenceRules {
  @ApiProperty({ type: () => TargetRules })
  indicator!: TargetRules;

  @ApiProperty({ type: () => TargetRules })
  criticalEvidence!: TargetRules;
}

export class Coverage extends CoverageSummary {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ type: Number, description: 'the version of the rules of evidence that made these states' })
  ruleVersion!: number;

  @ApiProperty({ type: () => EvidenceRules })
  rules!: EvidenceRules;

  @ApiProperty({ description: 'every target is covered: competent may be decided' })
  decidable!: boolean;

  @ApiProperty({ type: () => [TargetState] })
  targets!: TargetState[];
}
