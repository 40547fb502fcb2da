import {
  type AssessmentMethod,
  assessmentMethods,
  type TargetKind,
  targetKinds,
  type TargetStatus,
  targetStatuses,
  type UnitCellState,
  unitCellStates,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Reason } from '../coverage/coverage.dto';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';

/** One piece of evidence, in its newest version: a column. */
export class MatrixPiece {
  @ApiProperty({ format: 'uuid' })
  evidenceId!: string;

  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;

  @ApiProperty()
  title!: string;

  @ApiProperty({ format: 'date', description: "when it happened, in the organisation's time zone" })
  occurredOn!: string;

  @ApiProperty()
  withdrawn!: boolean;
}

export class MatrixElement {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'as printed' })
  code!: string;

  @ApiProperty()
  title!: string;
}

export class UnitMatrixCell {
  @ApiProperty({ type: Number, description: 'index of the piece' })
  piece!: number;

  @ApiProperty({ enum: unitCellStates, enumName: 'UnitCellState' })
  state!: UnitCellState;
}

/** One target with the same status and reasons as the coverage of the enrolment: a row. */
export class UnitMatrixRow {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind' })
  kind!: TargetKind;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'null for what belongs to the unit as a whole',
  })
  elementId!: string | null;

  @ApiProperty({ enum: targetStatuses, enumName: 'TargetStatus' })
  status!: TargetStatus;

  @ApiProperty({ description: 'whether the unit can be decided competent only once it is covered' })
  required!: boolean;

  @ApiProperty({ description: 'covered through the indicators it is printed beside' })
  through!: boolean;

  @ApiProperty({ type: () => [Reason], description: 'empty exactly when it is covered' })
  reasons!: Reason[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  expiresOn!: string | null;

  @ApiProperty({ type: [UnitMatrixCell], description: 'only where the piece is claimed for the target' })
  cells!: UnitMatrixCell[];
}

/** The published text a matrix stands on. */
export class MatrixRelease {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  version!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  contentSha256!: string | null;
}

export class UnitMatrix {
  @ApiProperty()
  enrolment!: EnrolmentSummary;

  @ApiProperty()
  release!: MatrixRelease;

  @ApiProperty({ type: Number, description: 'of the rules of evidence that made the states' })
  ruleVersion!: number;

  @ApiProperty({ format: 'date', description: "today in the organisation's time zone" })
  today!: string;

  @ApiProperty({ type: [MatrixElement] })
  elements!: MatrixElement[];

  @ApiProperty({ type: [MatrixPiece], description: 'newest first, at most 500' })
  pieces!: MatrixPiece[];

  @ApiProperty({ type: [UnitMatrixRow], description: 'by kind, in the order of the standard' })
  rows!: UnitMatrixRow[];

  @ApiProperty({ description: 'there are more pieces than columns' })
  truncated!: boolean;
}
