import {
  type AssessmentMethod,
  assessmentMethods,
  carryOverProposals,
  type CarryOverProposal,
  releaseChanges,
  type ReleaseChange,
  type TargetKind,
  targetKinds,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsString, IsUUID } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { Person } from '../../platform/http/person.dto';
import { ComparedSide, DiffRun } from '../comparisons/comparisons.dto';
import { ReleaseEdition } from '../standards/release-life.dto';
import { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';

export class CarriedTo {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty()
  releaseCode!: string;

  @ApiProperty({ type: Person })
  decidedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  decidedAt!: string;
}

/** Under which edition an enrolment stands, and where it went on. */
export class EnrolmentEdition {
  @ApiProperty({ type: ReleaseEdition })
  release!: ReleaseEdition;

  @ApiProperty({
    type: ReleaseEdition,
    nullable: true,
    description: 'The current edition, where it is another',
  })
  current!: ReleaseEdition | null;

  @ApiProperty({ type: CarriedTo, nullable: true, description: 'The enrolment this one goes on from' })
  carriedFrom!: CarriedTo | null;

  @ApiProperty({ type: CarriedTo, nullable: true, description: 'The enrolment in which this one goes on' })
  carriedTo!: CarriedTo | null;

  @ApiProperty({ description: 'Whether the actor may carry it over now' })
  mayCarryOver!: boolean;
}

export class CarryOverTarget {
  @ApiProperty({ format: 'uuid', description: 'Of any kind, of the new unit' })
  targetId!: string;

  @ApiProperty({ enum: targetKinds })
  kind!: TargetKind;

  @ApiProperty({ enum: releaseChanges })
  change!: ReleaseChange;

  @ApiProperty({
    enum: carryOverProposals,
    description: 'carried: the wording is the same · to_confirm: a person says · gap: nothing to rest on',
  })
  proposal!: CarryOverProposal;

  @ApiProperty({
    type: ComparedSide,
    nullable: true,
    description: 'The target of this enrolment it rests on',
  })
  before!: ComparedSide | null;

  @ApiProperty({ type: ComparedSide })
  after!: ComparedSide;

  @ApiProperty({ type: [DiffRun], description: 'Word by word, where both are there and worded differently' })
  runs!: DiffRun[];

  @ApiProperty({ description: 'Pieces of evidence that stand for it under the old release' })
  pieces!: number;

  @ApiProperty({ description: 'Those of them that are judged' })
  judged!: number;
}

export class DroppedTarget {
  @ApiProperty({ type: ComparedSide })
  before!: ComparedSide;

  @ApiProperty()
  pieces!: number;
}

export class StandingPlanItem {
  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Targets of this enrolment' })
  targets!: string[];
}

/** What was agreed and said around the assessment; it goes along as far as its targets ask for the same. */
export class ContextRecords {
  @ApiProperty({
    type: [StandingPlanItem],
    description: 'Of the newest version; empty where there is no plan',
  })
  planItems!: StandingPlanItem[];

  @ApiProperty({ description: 'Reasonable adjustments in force or yet to begin; all of them go along' })
  adjustments!: number;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'Targets of this enrolment the candidate rated',
  })
  ratedTargetIds!: string[];
}

export class CarryOverProposalView {
  @ApiProperty({ type: EnrolmentSummary })
  enrolment!: EnrolmentSummary;

  @ApiProperty({ type: ReleaseEdition })
  from!: ReleaseEdition;

  @ApiProperty({ type: ReleaseEdition })
  to!: ReleaseEdition;

  @ApiProperty({ type: ComparedSide, description: 'The unit to go on with' })
  unit!: ComparedSide;

  @ApiProperty({ type: [CarryOverTarget], description: 'Every target of the new unit, in its order' })
  targets!: CarryOverTarget[];

  @ApiProperty({ type: [DroppedTarget], description: 'Targets the new unit no longer has' })
  dropped!: DroppedTarget[];

  @ApiProperty({ type: ContextRecords })
  contextRecords!: ContextRecords;
}

export class CarryOverDecision {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  targetId!: string;

  @ApiProperty({ description: 'What was shown under the old release holds for the new target' })
  @IsBoolean()
  equivalent!: boolean;

  @ApiPropertyOptional({
    maxLength: 2000,
    description: 'Needed where the wording changed, and where it is decided against the proposal',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

export class CarryOverCreate {
  @ApiProperty({
    type: [CarryOverDecision],
    maxItems: 500,
    description: 'Each target to confirm that has evidence; any other only to decide against its proposal',
  })
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique((decision: Partial<CarryOverDecision> | null) => decision?.targetId)
  @Nested(() => CarryOverDecision, { each: true })
  decisions!: CarryOverDecision[];
}

export class CarriedContextRecords {
  @ApiProperty({ description: 'Items of the first version of the new plan, a draft; 0: there is none' })
  planItems!: number;

  @ApiProperty()
  adjustments!: number;

  @ApiProperty()
  selfRatings!: number;
}

export class CarriedOver {
  @ApiProperty({ format: 'uuid', description: 'The enrolment in which it goes on' })
  enrolmentId!: string;

  @ApiProperty({ description: 'Targets whose evidence and judgements were carried' })
  carried!: number;

  @ApiProperty({ description: 'Targets of the new unit that are still to be shown' })
  open!: number;

  @ApiProperty({ type: CarriedContextRecords })
  contextRecords!: CarriedContextRecords;
}

export class SupersededEnrolment {
  @ApiProperty({ type: EnrolmentSummary })
  enrolment!: EnrolmentSummary;

  @ApiProperty({ type: ReleaseEdition, description: 'The current edition' })
  current!: ReleaseEdition;
}

export class PageOfSupersededEnrolments {
  @ApiProperty({ type: [SupersededEnrolment] })
  items!: SupersededEnrolment[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
