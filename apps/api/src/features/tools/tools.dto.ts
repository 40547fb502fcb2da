import {
  assessmentMethods,
  type AssessmentMethod,
  type ToolKind,
  toolKinds,
  type ToolState,
  toolStates,
  type ToolTargetKind,
  toolTargetKinds,
  visibleText,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { Nested } from '../../platform/validation/nested';
import { Person } from '../../platform/http/person.dto';
import { AssessmentGuide, CompetenceItem, Unit } from '../standards/standards.dto';

export class ToolTarget {
  @ApiProperty({ enum: toolTargetKinds, enumName: 'ToolTargetKind' })
  @IsIn(toolTargetKinds)
  kind!: ToolTargetKind;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;
}

export class ToolLineDraft {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: the unit as a whole' })
  @IsOptional()
  @IsUUID()
  elementId!: string | null;

  @ApiProperty({ maxLength: 2000, description: 'What is observed, asked, looked for' })
  @IsString()
  @Matches(visibleText)
  @MaxLength(2000)
  text!: string;

  @ApiProperty({ maxLength: 1000, description: 'Occasion, follow-up question, which document, whom to ask' })
  @IsString()
  @MaxLength(1000)
  hint!: string;

  @ApiProperty({ maxLength: 4000, description: 'What good looks like' })
  @IsString()
  @MaxLength(4000)
  expected!: string;

  @ApiProperty({ type: [ToolTarget], maxItems: 60 })
  @IsArray()
  @ArrayMaxSize(60)
  @Nested(() => ToolTarget, { each: true })
  targets!: ToolTarget[];
}

export class ToolDraft {
  @ApiProperty({ type: [ToolLineDraft], maxItems: 400, description: 'In their order' })
  @IsArray()
  @ArrayMaxSize(400)
  @Nested(() => ToolLineDraft, { each: true })
  lines!: ToolLineDraft[];
}

export class ToolLine {
  @ApiProperty({ format: 'uuid', description: 'Of this line of this version; never another' })
  id!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  elementId!: string | null;

  @ApiProperty()
  text!: string;

  @ApiProperty()
  hint!: string;

  @ApiProperty()
  expected!: string;

  @ApiProperty({ type: [ToolTarget] })
  targets!: ToolTarget[];
}

/** A method of the guide that led to the tool. */
export class ToolBasis {
  @ApiProperty({ format: 'uuid' })
  guideItemId!: string;

  @ApiProperty({ enum: assessmentMethods, enumName: 'Method' })
  method!: AssessmentMethod;
}

export class ToolVersion {
  @ApiProperty({ format: 'uuid', description: 'What evidence names' })
  id!: string;

  @ApiProperty({ minimum: 1 })
  number!: number;

  @ApiProperty()
  lineCount!: number;

  @ApiProperty({ description: 'sha256 over the canonical JSON of kind, basis and lines without their ids' })
  contentSha256!: string;

  @ApiProperty()
  createdBy!: Person;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class ToolVersionDetail extends ToolVersion {
  @ApiProperty({ type: [ToolBasis] })
  basis!: ToolBasis[];

  @ApiProperty({ type: [ToolLine] })
  lines!: ToolLine[];
}

export class AssessmentTool {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty({ format: 'uuid' })
  releaseId!: string;

  @ApiProperty({ enum: toolKinds, enumName: 'ToolKind' })
  kind!: ToolKind;

  @ApiProperty({ enum: toolStates, enumName: 'ToolState' })
  state!: ToolState;

  @ApiProperty({ description: 'For If-Match' })
  version!: number;

  @ApiProperty({
    type: ToolVersion,
    nullable: true,
    description: 'The version that is used, or was used last',
  })
  inUse!: ToolVersion | null;

  @ApiProperty({ type: ToolVersionDetail, description: 'The newest; a draft where it is not the one in use' })
  latest!: ToolVersionDetail;
}

export class ToolVersions {
  @ApiProperty({ type: [ToolVersion], description: 'Newest first' })
  items!: ToolVersion[];
}

export class ToolRelease {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  version!: string;

  @ApiProperty()
  name!: string;
}

export class ToolAbilities {
  @ApiProperty()
  edit!: boolean;
}

/** The tools of a unit, with what they are tied to. */
export class UnitTools {
  @ApiProperty({ type: ToolRelease })
  release!: ToolRelease;

  @ApiProperty({ type: Unit })
  unit!: Unit;

  @ApiProperty({ type: [CompetenceItem], description: 'of the release, and so of the unit' })
  attitudes!: CompetenceItem[];

  @ApiProperty({ type: AssessmentGuide })
  assessmentGuide!: AssessmentGuide;

  @ApiProperty({
    type: [AssessmentTool],
    description: 'At most one of a kind; none before they are proposed',
  })
  tools!: AssessmentTool[];

  @ApiProperty({
    type: [String],
    description: 'Targets of all kinds that no line of a tool, retired ones left out, is tied to',
  })
  gaps!: string[];

  @ApiProperty({ type: ToolAbilities })
  abilities!: ToolAbilities;
}
