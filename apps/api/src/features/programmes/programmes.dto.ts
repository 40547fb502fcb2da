import {
  longestSearch,
  programmeLimits,
  type ProgrammeState,
  programmeStates,
  type ReleaseState,
  releaseStates,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page';
import { Person } from '../../platform/http/person.dto';
import { Nested } from '../../platform/validation/nested';
import { MaxLength, SingleLine } from '../../platform/validation/texts';

const LONGEST_NAME = 500;
const LONGEST_TEXT = 4000;
const MOST_MONTHS = 120;
const MOST_VALID_MONTHS = 240;

const months = (description: string, maximum: number) =>
  ({ type: Number, nullable: true, minimum: 1, maximum, description }) as const;

export class ProgrammeUnitDraft {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId!: string;

  @ApiProperty(months('From the day of assignment on; null: as the programme', MOST_MONTHS))
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHS)
  dueMonths!: number | null;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    maxItems: 50,
    description: 'Ids of units of the same version that have to be signed before this one is decided',
  })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  requires!: string[];
}

export class ProgrammeSectionDraft {
  @ApiProperty({ type: String, nullable: true, maxLength: LONGEST_NAME })
  @IsOptional()
  @IsString()
  @SingleLine()
  @MaxLength(LONGEST_NAME)
  name!: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 1,
    maximum: programmeLimits.units,
    description: 'How many of its units are to be reached; null, or as many as it has: all of them',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(programmeLimits.units)
  choose!: number | null;

  @ApiProperty({ type: [ProgrammeUnitDraft], maxItems: programmeLimits.units, description: 'In their order' })
  @IsArray()
  @ArrayMaxSize(programmeLimits.units)
  @Nested(() => ProgrammeUnitDraft, { each: true })
  units!: ProgrammeUnitDraft[];
}

export class ProgrammeEntryRequirementDraft {
  @ApiProperty({ maxLength: LONGEST_TEXT })
  @IsString()
  @Matches(visibleText)
  @MaxLength(LONGEST_TEXT)
  text!: string;
}

/** A whole version: what is left out of it is not in it. */
export class ProgrammeDraft {
  @ApiProperty({ maxLength: LONGEST_NAME })
  @IsString()
  @SingleLine()
  @Matches(visibleText)
  @MaxLength(LONGEST_NAME)
  name!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: LONGEST_NAME })
  @IsOptional()
  @IsString()
  @SingleLine()
  @MaxLength(LONGEST_NAME)
  nameEn!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: LONGEST_TEXT })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  description!: string | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: 6 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(6)
  level!: number | null;

  @ApiProperty(months('From the day of assignment on; null: without a date', MOST_MONTHS))
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHS)
  dueMonths!: number | null;

  @ApiProperty(
    months('How long a signature under the whole is valid; null: without an end', MOST_VALID_MONTHS),
  )
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_VALID_MONTHS)
  validityMonths!: number | null;

  @ApiProperty(
    months('How long a signature under one of its units is valid; null: without an end', MOST_VALID_MONTHS),
  )
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_VALID_MONTHS)
  unitValidityMonths!: number | null;

  @ApiProperty({ description: 'Attitudes are judged once for the whole; otherwise in each unit' })
  @IsBoolean()
  attitudesOnce!: boolean;

  @ApiProperty({
    type: [ProgrammeSectionDraft],
    maxItems: programmeLimits.sections,
    description: 'In their order',
  })
  @IsArray()
  @ArrayMaxSize(programmeLimits.sections)
  @Nested(() => ProgrammeSectionDraft, { each: true })
  sections!: ProgrammeSectionDraft[];

  @ApiProperty({
    type: [ProgrammeEntryRequirementDraft],
    maxItems: programmeLimits.entryRequirements,
    description: 'Who may begin, in their order',
  })
  @IsArray()
  @ArrayMaxSize(programmeLimits.entryRequirements)
  @Nested(() => ProgrammeEntryRequirementDraft, { each: true })
  entryRequirements!: ProgrammeEntryRequirementDraft[];
}

export class ProgrammesQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of a name or of the code of the standard' })
  @IsOptional()
  @IsString()
  @MaxLength(longestSearch)
  q?: string;

  @ApiPropertyOptional({ enum: programmeStates })
  @IsOptional()
  @IsIn(programmeStates)
  state?: ProgrammeState;
}

export class ProgrammePeople {
  @ApiProperty({ description: 'on it and not signed yet' })
  open!: number;

  @ApiProperty()
  signed!: number;
}

export class ProgrammeSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Of the version in use, or of the newest where none has been used' })
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'of the standard that it covers whole' })
  code!: string | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: 6 })
  level!: number | null;

  @ApiProperty({ enum: programmeStates, enumName: 'ProgrammeState' })
  state!: ProgrammeState;

  @ApiProperty({ minimum: 1, description: 'number of the version that is shown' })
  number!: number;

  @ApiProperty({ description: 'There is a newer version than the one in use' })
  drafted!: boolean;

  @ApiProperty()
  unitCount!: number;

  @ApiProperty({ type: ProgrammePeople })
  people!: ProgrammePeople;
}

export class PageOfProgrammeSummary {
  @ApiProperty({ type: [ProgrammeSummary] })
  items!: ProgrammeSummary[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** An entry of the history of a programme. */
export class ProgrammeVersion {
  @ApiProperty({ format: 'uuid', description: 'What an enrolment on the programme names' })
  id!: string;

  @ApiProperty({ minimum: 1 })
  number!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  unitCount!: number;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'id of the version before' })
  previousId!: string | null;

  @ApiProperty({ description: 'sha256 over the canonical JSON of what the version says' })
  contentSha256!: string;

  @ApiProperty({ type: Person })
  createdBy!: Person;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class PageOfProgrammeVersion {
  @ApiProperty({ type: [ProgrammeVersion], description: 'Newest first' })
  items!: ProgrammeVersion[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class ProgrammeUnit {
  @ApiProperty({ format: 'uuid', description: 'Of this unit in this version; never another' })
  programmeUnitId!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty({ format: 'uuid' })
  releaseId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: Number, nullable: true })
  level!: number | null;

  @ApiProperty()
  releaseCode!: string;

  @ApiProperty(months('From the day of assignment on; null: as the programme', MOST_MONTHS))
  dueMonths!: number | null;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'unitId of units of the same version that have to be signed before this one is decided',
  })
  requires!: string[];
}

export class ProgrammeSection {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 1,
    description: 'How many of its units are to be reached (elective); null: all of them (core)',
  })
  choose!: number | null;

  @ApiProperty({ type: [ProgrammeUnit] })
  units!: ProgrammeUnit[];
}

export class ProgrammeEntryRequirement {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  text!: string;
}

export class ProgrammeEdition {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  version!: string;
}

/** A release whose units stand in a version. */
export class ProgrammeRelease extends ProgrammeEdition {
  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: releaseStates })
  state!: ReleaseState;

  @ApiProperty({
    type: ProgrammeEdition,
    nullable: true,
    description: 'The published edition of the same standard, where this is no longer it',
  })
  newer!: ProgrammeEdition | null;
}

export class ProgrammeVersionDetail extends ProgrammeVersion {
  @ApiProperty({ format: 'uuid' })
  programmeId!: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;

  @ApiProperty({ type: String, nullable: true })
  description!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The release that it covers whole',
  })
  releaseId!: string | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: 6 })
  level!: number | null;

  @ApiProperty(months('From the day of assignment on; null: without a date', MOST_MONTHS))
  dueMonths!: number | null;

  @ApiProperty(months('Of a signature under the whole; null: without an end', MOST_VALID_MONTHS))
  validityMonths!: number | null;

  @ApiProperty(months('Of a signature under one of its units; null: without an end', MOST_VALID_MONTHS))
  unitValidityMonths!: number | null;

  @ApiProperty()
  attitudesOnce!: boolean;

  @ApiProperty({ type: [ProgrammeSection] })
  sections!: ProgrammeSection[];

  @ApiProperty({ type: [ProgrammeEntryRequirement] })
  entryRequirements!: ProgrammeEntryRequirement[];

  @ApiProperty({ type: [ProgrammeRelease], description: 'Those that its units are of' })
  releases!: ProgrammeRelease[];
}

export class ProgrammeAbilities {
  @ApiProperty()
  edit!: boolean;

  @ApiProperty({ description: 'Put people on it; of one that is in use' })
  assign!: boolean;
}

export class Programme {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: programmeStates, enumName: 'ProgrammeState' })
  state!: ProgrammeState;

  @ApiProperty({ description: 'For If-Match' })
  version!: number;

  @ApiProperty({ type: ProgrammePeople })
  people!: ProgrammePeople;

  @ApiProperty({
    type: ProgrammeVersion,
    nullable: true,
    description: 'The version that people are assigned to, or were last',
  })
  inUse!: ProgrammeVersion | null;

  @ApiProperty({
    type: ProgrammeVersionDetail,
    description: 'The newest; a draft where it is not the one in use',
  })
  latest!: ProgrammeVersionDetail;

  @ApiProperty({ type: ProgrammeAbilities })
  abilities!: ProgrammeAbilities;
}
