import {
  competenceKinds,
  type CompetenceKind,
  type ReleaseState,
  releaseStates,
  type StandardKind,
  standardKinds,
  longestSearch,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { PageQuery } from '../../platform/http/page';
import { Person } from '../../platform/http/person.dto';
import { NumberFromText } from '../../platform/validation/query-values';
import { ReleaseEdit, ReleaseEdition, ReleaseWithdrawal } from './release-life.dto';

export class CatalogueQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of a name or code' })
  @IsOptional()
  @IsString()
  @MaxLength(longestSearch)
  q?: string;
}

export class ReleasesQuery extends CatalogueQuery {
  @ApiPropertyOptional({ enum: standardKinds })
  @IsOptional()
  @IsIn(standardKinds)
  kind?: StandardKind;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 6 })
  @IsOptional()
  @NumberFromText()
  @IsInt()
  @Min(1)
  @Max(6)
  level?: number;

  @ApiPropertyOptional({
    enum: releaseStates,
    description: 'Drafts are shown to nobody, whatever is asked for',
  })
  @IsOptional()
  @IsIn(releaseStates)
  state?: ReleaseState;
}

export class ReleaseSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'As published: IIS5R0727, BAS2421-003v2' })
  code!: string;

  @ApiProperty()
  version!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: standardKinds })
  kind!: StandardKind;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: 6, description: 'null: none is printed' })
  level!: number | null;

  @ApiProperty({ type: String, nullable: true })
  domain!: string | null;

  @ApiProperty({ enum: releaseStates })
  state!: ReleaseState;

  @ApiProperty()
  unitCount!: number;

  @ApiProperty()
  indicatorCount!: number;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  publishedAt!: string | null;
}

export class PageOfReleaseSummary {
  @ApiProperty({ type: [ReleaseSummary] })
  items!: ReleaseSummary[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class Indicator {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  printedCode!: string;

  @ApiProperty({ description: 'Normalised, without note marks' })
  text!: string;

  @ApiProperty({ description: 'As printed' })
  raw!: string;

  @ApiProperty({ type: [String], description: 'Numbers of the notes cited' })
  noteRefs!: string[];
}

export class Output {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  printedCode!: string;

  @ApiProperty()
  text!: string;
}

export class Element {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  printedCode!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;

  @ApiProperty({ type: [String] })
  noteRefs!: string[];

  @ApiProperty({ type: [Indicator] })
  indicators!: Indicator[];

  @ApiProperty({ type: [Output] })
  outputs!: Output[];
}

/** A line of a nested list. */
export class OutlineLine {
  @ApiProperty()
  depth!: number;

  @ApiProperty()
  text!: string;
}

export class CompetenceItem {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: competenceKinds })
  kind!: CompetenceKind;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  printedCode!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty()
  raw!: string;

  @ApiProperty({ type: [String] })
  items!: string[];

  @ApiPropertyOptional({
    type: [OutlineLine],
    description: 'The items with their depth; only where they are nested',
  })
  outline?: OutlineLine[];

  @ApiProperty({
    type: [String],
    description: 'Elements it stands beside; empty: it holds for the whole unit',
  })
  elementIds!: string[];

  @ApiProperty({ type: [String] })
  noteRefs!: string[];
}

export class GuideItem {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty()
  raw!: string;
}

export class AssessmentGuide {
  @ApiProperty({ type: [GuideItem] })
  criticalEvidence!: GuideItem[];

  @ApiProperty({ type: [GuideItem] })
  contextAndResources!: GuideItem[];

  @ApiProperty({ type: [GuideItem] })
  methods!: GuideItem[];

  @ApiProperty({ type: [GuideItem] })
  support!: GuideItem[];
}

export class NoteCitation {
  @ApiProperty({ description: 'unit, element, indicator, output, knowledge, skill, attitude or guide_item' })
  kind!: string;

  @ApiProperty()
  code!: string;
}

export class StandardNote {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  number!: string | null;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: [String] })
  items!: string[];

  @ApiPropertyOptional({ type: [OutlineLine] })
  outline?: OutlineLine[];

  @ApiProperty({ type: [NoteCitation] })
  citedBy!: NoteCitation[];
}

export class Unit {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;

  @ApiProperty({ type: [Element] })
  elements!: Element[];

  @ApiProperty({ type: [CompetenceItem] })
  knowledge!: CompetenceItem[];

  @ApiProperty({ type: [CompetenceItem] })
  skills!: CompetenceItem[];
}

export class Classification {
  @ApiProperty({ description: 'Label as printed: 職類別, 職業別, 行業別' })
  name!: string;

  @ApiProperty()
  value!: string;

  @ApiProperty({ type: String, nullable: true })
  code!: string | null;
}

export class LineageEntry {
  @ApiProperty()
  version!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  state!: string;

  @ApiProperty()
  note!: string;

  @ApiProperty({ description: 'As printed' })
  date!: string;
}

export class ReleaseSource {
  @ApiProperty()
  fileName!: string;

  @ApiProperty()
  sha256!: string;
}

/** Text under a heading that no field of a release stands for. */
export class OtherText {
  @ApiProperty()
  heading!: string;

  @ApiProperty({ type: [String] })
  lines!: string[];
}

export class GuideHeading {
  @ApiProperty({ description: 'Section of the assessment guide' })
  section!: string;

  @ApiProperty({ description: 'As printed' })
  heading!: string;

  @ApiProperty({ description: 'Opening line before the list; may be empty' })
  introduction!: string;
}

export class ReleaseDetail extends ReleaseSummary {
  @ApiProperty({ type: String, nullable: true })
  description!: string | null;

  @ApiProperty({ type: [Classification] })
  classification!: Classification[];

  @ApiProperty({ type: [LineageEntry] })
  lineage!: LineageEntry[];

  @ApiProperty({ type: [String] })
  updates!: string[];

  @ApiProperty({ type: [String] })
  entryRequirements!: string[];

  @ApiProperty({ type: [Unit] })
  units!: Unit[];

  @ApiProperty({ type: [CompetenceItem] })
  attitudes!: CompetenceItem[];

  @ApiProperty({ type: AssessmentGuide })
  assessmentGuide!: AssessmentGuide;

  @ApiProperty({ type: [GuideHeading] })
  guideHeadings!: GuideHeading[];

  @ApiProperty({ type: [StandardNote] })
  notes!: StandardNote[];

  @ApiProperty({ type: [OtherText] })
  otherTexts!: OtherText[];

  @ApiProperty({
    type: [ReleaseEdition],
    description: 'This and every other published edition of the lineage, newest first',
  })
  editions!: ReleaseEdition[];

  @ApiProperty({ type: [ReleaseEdit], description: 'Where a person edited what the document says' })
  edits!: ReleaseEdit[];

  @ApiProperty({ type: ReleaseWithdrawal, nullable: true })
  withdrawal!: ReleaseWithdrawal | null;

  @ApiProperty({ type: ReleaseSource, nullable: true })
  source!: ReleaseSource | null;

  @ApiProperty({ type: Person, nullable: true })
  publishedBy!: Person | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'sha256 over the canonical JSON of the published text',
  })
  contentSha256!: string | null;
}

export class UnitSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  releaseId!: string;

  @ApiProperty()
  releaseCode!: string;

  @ApiProperty()
  releaseName!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;

  @ApiProperty()
  indicatorCount!: number;

  @ApiProperty()
  criticalCount!: number;
}

export class PageOfUnitSummary {
  @ApiProperty({ type: [UnitSummary] })
  items!: UnitSummary[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
