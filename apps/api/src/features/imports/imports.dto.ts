import {
  type DocumentFormat,
  documentFormats,
  type ImportState,
  importStates,
  type StandardKind,
  standardKinds,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../platform/http/page';
import { Person } from '../../platform/http/person.dto';
import { ReleaseSummary } from '../standards/standards.dto';
import { FollowedToEdition } from '../succession/succession.dto';
import { type EditionStanding, editionStandings } from './edition-standing';
import { EditedItem } from './edits.dto';
import { Finding } from './findings.dto';
import { Place, Reading } from './reading.dto';
import { ImportEdition, Review } from './reviews.dto';

export class ImportsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: importStates, description: 'Left out: all but discarded ones' })
  @IsOptional()
  @IsIn(importStates)
  state?: ImportState;
}

export class PublishOptions {
  @ApiPropertyOptional({
    default: true,
    description: 'false: rules and tools tied to the units of the edition in force stay there',
  })
  @IsOptional()
  @IsBoolean()
  follow?: boolean;
}

export class PublishedRelease extends ReleaseSummary {
  @ApiProperty({ type: FollowedToEdition })
  followed!: FollowedToEdition;
}

export class ImportAbilities {
  @ApiProperty({ description: 'Decide findings and edit what was read' })
  decide!: boolean;

  @ApiProperty({ description: 'Send to review; what is undecided stands in the way apart from that' })
  submit!: boolean;

  @ApiProperty({ description: 'Send back from review' })
  return!: boolean;

  @ApiProperty({
    description: 'Whether this person may; what is undecided stands in the way apart from that',
  })
  publish!: boolean;

  @ApiProperty()
  discard!: boolean;

  @ApiProperty({
    description: 'Whether somebody else may publish; without anybody else one person may do all of it',
  })
  hasOtherAuthors!: boolean;
}

export class ImportSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ enum: documentFormats, description: 'By its content' })
  format!: DocumentFormat;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: standardKinds })
  kind!: StandardKind;

  @ApiProperty({ enum: importStates })
  state!: ImportState;

  @ApiProperty({ description: 'Findings that still wait for a person' })
  toDecide!: number;

  @ApiProperty()
  decided!: number;

  @ApiProperty()
  repaired!: number;

  @ApiProperty()
  kept!: number;

  @ApiProperty({ description: 'Repaired and kept ones that nobody has looked through yet' })
  toLook!: number;

  @ApiProperty({ type: Review, nullable: true, description: 'The last step of its review' })
  latestReview!: Review | null;

  @ApiProperty({
    enum: editionStandings,
    description:
      'What publishing does to the lineage: first of it, newer than what is in force, older, or published already',
  })
  standing!: EditionStanding;

  @ApiProperty({ type: [ImportEdition], description: 'Published editions of the lineage, newest first' })
  editions!: ImportEdition[];

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: Person })
  createdBy!: Person;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  releaseId!: string | null;

  @ApiProperty({ description: 'For If-Match when publishing' })
  version!: number;

  @ApiProperty({ type: ImportAbilities })
  abilities!: ImportAbilities;
}

export class PageOfImportSummary {
  @ApiProperty({ type: [ImportSummary] })
  items!: ImportSummary[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** The proof that nothing was lost: each character of the source was placed, or dropped for a reason. */
export class SourceAccount {
  @ApiProperty()
  characters!: number;

  @ApiProperty()
  placed!: number;

  @ApiProperty({ description: 'Markup, repeated headers, wrap spaces' })
  dropped!: number;
}

export class PageSize {
  @ApiProperty({ description: 'Points' })
  width!: number;

  @ApiProperty()
  height!: number;
}

/** Where a stretch of the source text is printed. */
export class PrintedPlace {
  @ApiProperty({ type: Place })
  at!: Place;

  @ApiProperty({ description: 'UTF-16 units of the source text from there on' })
  length!: number;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'number' } },
    description: 'One a printed line: page from 1, then x, y, width and height in points from its top left',
  })
  boxes!: number[][];
}

export class ImportDetail extends ImportSummary {
  @ApiProperty({ format: 'uuid', description: 'The document as it came; a ticket for it shows it' })
  fileId!: string;

  @ApiProperty({ type: [PageSize], nullable: true, description: 'Null where the format has no pages' })
  pages!: PageSize[] | null;

  @ApiProperty({ type: [PrintedPlace], description: 'In the order of the text; empty without pages' })
  places!: PrintedPlace[];

  @ApiProperty({ description: 'The text of the document, or the text form that it was laid out in' })
  sourceText!: string;

  @ApiProperty({ type: Reading })
  reading!: Reading;

  @ApiProperty({ type: [Finding] })
  findings!: Finding[];

  @ApiProperty({ type: [EditedItem], description: 'Items that a person has edited' })
  edits!: EditedItem[];

  @ApiProperty({ type: [Review], description: 'Oldest first' })
  reviews!: Review[];

  @ApiProperty({ type: SourceAccount })
  account!: SourceAccount;
}
