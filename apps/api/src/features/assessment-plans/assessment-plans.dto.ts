import {
  assessmentMethods,
  type AssessmentMethod,
  planItemStates,
  type PlanItemState,
  planPerformers,
  type PlanPerformer,
  type PlanRule,
  planRules,
  planTargetStates,
  type PlanTargetState,
  targetKinds,
  type TargetKind,
  toolKinds,
  type ToolKind,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { MaxLength, SingleLine } from '../../platform/validation/texts';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { IsDay } from '../../platform/validation/days-and-instants';
import { Person } from '../../platform/http/person.dto';

export class PlanItemDraft {
  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  @IsIn(assessmentMethods)
  method!: AssessmentMethod;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'A version of the tool that carries the method out; null: none yet, or none needed',
  })
  @IsOptional()
  @IsUUID()
  toolVersionId!: string | null;

  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 400 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(400)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  targets!: string[];

  @ApiProperty({
    type: [String],
    format: 'uuid',
    maxItems: 50,
    description: "Items of the unit's guide that name the method",
  })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  basis!: string[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsDay()
  dueOn!: string | null;

  @ApiProperty({ enum: planPerformers, enumName: 'PlanPerformer' })
  @IsIn(planPerformers)
  performer!: PlanPerformer;

  @ApiProperty({ maxLength: 200, description: 'Empty: the person the enrolment names' })
  @IsString()
  @SingleLine()
  @MaxLength(200)
  performerName!: string;

  @ApiProperty({ maxLength: 2000, description: 'Where, under which conditions, what to bring' })
  @IsString()
  @MaxLength(2000)
  instructions!: string;
}

export class PlanDraft {
  @ApiProperty({ type: [PlanItemDraft], minItems: 1, maxItems: 100, description: 'In their order' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Nested(() => PlanItemDraft, { each: true })
  items!: PlanItemDraft[];

  @ApiProperty({ maxLength: 2000, description: 'To the candidate: what the plan as a whole wants said' })
  @IsString()
  @MaxLength(2000)
  note!: string;
}

export class PlanAcknowledge {
  @ApiProperty({ maxLength: 2000, description: 'What the candidate has to say about the plan; may be empty' })
  @IsString()
  @MaxLength(2000)
  remark!: string;
}

export class PlanTargetProgress {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: planTargetStates, enumName: 'PlanTargetState' })
  state!: PlanTargetState;
}

/** From the record: live claims by the item's method on its targets. Nothing links evidence to a plan. */
export class PlanItemProgress {
  @ApiProperty({ enum: planItemStates, enumName: 'PlanItemState' })
  state!: PlanItemState;

  @ApiProperty({ description: 'Targets judged satisfactory by this method' })
  satisfactory!: number;

  @ApiProperty({ description: 'Its day has gone by, in the time zone of the organisation' })
  overdue!: boolean;

  @ApiProperty({ type: [PlanTargetProgress], description: "In the order of the item's targets" })
  targets!: PlanTargetProgress[];
}

export class PlanTool {
  @ApiProperty({ enum: toolKinds, enumName: 'ToolKind' })
  kind!: ToolKind;

  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty()
  number!: number;
}

export class PlanItem extends PlanItemDraft {
  @ApiProperty({ format: 'uuid', description: 'Of this item of this version; never another' })
  id!: string;

  @ApiProperty({ enum: toolKinds, enumName: 'ToolKind' })
  toolKind!: ToolKind;

  @ApiProperty({ type: PlanTool, nullable: true })
  tool!: PlanTool | null;

  @ApiProperty({ type: PlanItemProgress })
  progress!: PlanItemProgress;
}

export class PlanShare {
  @ApiProperty({ type: Person })
  by!: Person;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class PlanAcknowledgement extends PlanShare {
  @ApiProperty()
  remark!: string;
}

export class PlanVersionHead {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ minimum: 1 })
  number!: number;

  @ApiProperty()
  note!: string;

  @ApiProperty()
  itemCount!: number;

  @ApiProperty({ description: 'sha256 over the canonical JSON of note and items without their ids' })
  contentSha256!: string;

  @ApiProperty({ type: Person })
  madeBy!: Person;

  @ApiProperty({ format: 'date-time' })
  madeAt!: string;

  @ApiProperty({
    type: PlanShare,
    nullable: true,
    description: 'null: a draft, which the candidate does not see',
  })
  shared!: PlanShare | null;

  @ApiProperty({ type: PlanAcknowledgement, nullable: true })
  acknowledged!: PlanAcknowledgement | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Code of the earlier edition under which it was made, where it was carried over',
  })
  carriedFrom!: string | null;
}

export class PlanVersion extends PlanVersionHead {
  @ApiProperty({ type: [PlanItem] })
  items!: PlanItem[];
}

export class PlanTarget {
  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind' })
  kind!: TargetKind;

  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Pieces of evidence its rule asks for' })
  pieces!: number;

  @ApiProperty({ description: 'Different methods its rule asks for' })
  methods!: number;

  @ApiProperty({ enum: assessmentMethods, isArray: true, description: 'Methods its rule wants each of' })
  methodsAllOf!: readonly AssessmentMethod[];

  @ApiProperty({ enum: assessmentMethods, isArray: true, description: 'Methods its rule wants one of' })
  methodsAnyOf!: readonly AssessmentMethod[];
}

/** What the plan would leave short, were all of it carried out to satisfaction. */
export class PlanShortfall {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: planRules })
  rule!: PlanRule;

  @ApiProperty()
  have!: number;

  @ApiProperty()
  need!: number;

  @ApiProperty({
    enum: assessmentMethods,
    isArray: true,
    description:
      'Methods that would help: each of them for methodsAllOf, one of them for methodsAnyOf; else empty',
  })
  lacking!: readonly AssessmentMethod[];
}

export class PlanAbilities {
  @ApiProperty()
  edit!: boolean;

  @ApiProperty()
  acknowledge!: boolean;

  @ApiProperty()
  readAdjustments!: boolean;

  @ApiProperty()
  recordAdjustments!: boolean;

  @ApiProperty()
  readSelfAssessment!: boolean;
}

/** The assessment plan of an enrolment, as far as the reader sees it: a candidate sees what was shared. */
export class AssessmentPlan {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({
    description: 'For If-Match: number of the newest version the reader sees, 0 when there is none',
  })
  number!: number;

  @ApiProperty({ type: PlanVersion, nullable: true })
  version!: PlanVersion | null;

  @ApiProperty({ type: [PlanVersionHead], description: 'Newest first, at most 50' })
  versions!: PlanVersionHead[];

  @ApiProperty({ type: [PlanTarget], description: 'All that is to be shown, with what each needs' })
  targets!: PlanTarget[];

  @ApiProperty({ type: [PlanShortfall] })
  shortfalls!: PlanShortfall[];

  @ApiProperty({
    type: [PlanTool],
    description: 'Tools of the unit that are in use; empty for who may not edit',
  })
  tools!: PlanTool[];

  @ApiProperty({ format: 'date', description: 'Today in the time zone of the organisation' })
  today!: string;

  @ApiProperty({ type: PlanAbilities })
  abilities!: PlanAbilities;
}

/** Not kept anywhere: for the editor to begin with. */
export class PlanProposal {
  @ApiProperty({ type: [PlanItemDraft] })
  items!: PlanItemDraft[];
}
