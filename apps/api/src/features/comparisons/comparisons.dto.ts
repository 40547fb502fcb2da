import { comparedKinds, type ComparedKind, releaseChanges, type ReleaseChange } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { ReleaseEdition } from '../standards/release-life.dto';

export class ComparisonQuery {
  @ApiProperty({ format: 'uuid', description: 'The release to compare from, as a rule the older one' })
  @IsUUID()
  with!: string;
}

export const comparisonFormats = ['csv', 'xlsx'] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];

export class ComparisonFileQuery extends ComparisonQuery {
  @ApiProperty({ enum: comparisonFormats })
  @IsIn(comparisonFormats)
  format!: ComparisonFormat;
}

export class ReleaseLineage {
  @ApiProperty({ type: ReleaseEdition, description: 'The release that was asked about' })
  release!: ReleaseEdition;

  @ApiProperty({
    type: [ReleaseEdition],
    description: 'The other editions of the same standard, newest first; under whatever code and name',
  })
  editions!: ReleaseEdition[];
}

export class ComparedSide {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'Title or wording; sub-items on lines of their own' })
  text!: string;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'Its element or unit' })
  parentId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  unitCode!: string | null;

  @ApiProperty({ type: String, nullable: true })
  elementCode!: string | null;
}

export const runKinds = ['same', 'removed', 'added'] as const;

export class DiffRun {
  @ApiProperty({ enum: runKinds })
  kind!: (typeof runKinds)[number];

  @ApiProperty()
  text!: string;
}

export class ComparedItem {
  @ApiProperty({ enum: comparedKinds })
  kind!: ComparedKind;

  @ApiProperty({ enum: releaseChanges })
  change!: ReleaseChange;

  @ApiProperty({ minimum: 0, maximum: 1, description: 'How like the wordings are; 1: the same' })
  similarity!: number;

  @ApiProperty({ type: ComparedSide, nullable: true, description: 'null: added' })
  before!: ComparedSide | null;

  @ApiProperty({ type: ComparedSide, nullable: true, description: 'null: removed' })
  after!: ComparedSide | null;

  @ApiProperty({
    type: [DiffRun],
    description:
      'Word by word where both are there and worded differently, otherwise empty. ' +
      'same and removed together are the old wording, same and added the new one.',
  })
  runs!: DiffRun[];
}

export class ChangeCounts {
  @ApiProperty()
  unchanged!: number;

  @ApiProperty({ description: 'Same wording and place, another code' })
  recoded!: number;

  @ApiProperty({ description: 'Same wording under another element or unit' })
  moved!: number;

  @ApiProperty()
  reworded!: number;

  @ApiProperty()
  moved_reworded!: number;

  @ApiProperty()
  added!: number;

  @ApiProperty()
  removed!: number;
}

export class ReleaseComparison {
  @ApiProperty({ type: ReleaseEdition })
  before!: ReleaseEdition;

  @ApiProperty({ type: ReleaseEdition })
  after!: ReleaseEdition;

  @ApiProperty({ type: ChangeCounts })
  counts!: ChangeCounts;

  @ApiProperty({
    type: [ComparedItem],
    description:
      'By kind, units and elements first, and within a kind in the order of the newer release; every item of either ' +
      'release stands in exactly one entry.',
  })
  items!: ComparedItem[];
}
