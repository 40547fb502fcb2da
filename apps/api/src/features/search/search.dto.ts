import {
  type ReleaseState,
  releaseStates,
  type SearchKind,
  searchKinds,
  type StandardKind,
  standardKinds,
  longestSearch,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { PageQuery } from '../../platform/http/page';
import { ListFromText, NumberFromText } from '../../platform/validation/query-values';

const found = releaseStates.filter((state) => state !== 'draft');

export class SearchQuery extends PageQuery {
  @ApiProperty({
    description:
      'Words apart by spaces; every one of them stands in a line found. Chinese anywhere in the text, other words ' +
      'from their beginning; capitals, full and half width, 臺 and 台 are one.',
  })
  @IsString()
  @MaxLength(longestSearch)
  q!: string;

  @ApiPropertyOptional({
    enum: searchKinds,
    description: 'Only these, in pages; without it the first few of each kind',
  })
  @IsOptional()
  @IsIn(searchKinds)
  kind?: SearchKind;

  @ApiPropertyOptional({ enum: found, isArray: true, maxItems: found.length, default: ['published'] })
  @IsOptional()
  @ListFromText()
  @IsArray()
  @ArrayMaxSize(found.length)
  @IsIn(found, { each: true })
  state: ReleaseState[] = ['published'];

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 6, description: 'Level of the standard' })
  @IsOptional()
  @NumberFromText()
  @IsInt()
  @Min(1)
  @Max(6)
  level?: number;

  @ApiPropertyOptional({ enum: standardKinds, description: 'Kind of the standard' })
  @IsOptional()
  @IsIn(standardKinds)
  standardKind?: StandardKind;
}

export class SearchHit {
  @ApiProperty({ enum: searchKinds })
  kind!: SearchKind;

  @ApiProperty({
    format: 'uuid',
    description: 'Of the unit, element, indicator …; of a standard its release',
  })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  releaseId!: string;

  @ApiProperty()
  releaseCode!: string;

  @ApiProperty()
  releaseName!: string;

  @ApiProperty({ enum: found })
  releaseState!: ReleaseState;

  @ApiProperty({ type: String, nullable: true })
  unitCode!: string | null;

  @ApiProperty({ type: String, nullable: true })
  elementCode!: string | null;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'Title or text, as published' })
  text!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
    description: 'Where it was hit: [start, end) in UTF-16 units of `text`',
  })
  marks!: [number, number][];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The line below the text that was hit: a sub-item, a description',
  })
  line!: string | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
    description: 'As `marks`, of `line`',
  })
  lineMarks!: [number, number][];
}

export class SearchCount {
  @ApiProperty({ enum: searchKinds })
  kind!: SearchKind;

  @ApiProperty()
  count!: number;
}

export class SearchAnswer {
  @ApiProperty({
    type: [SearchHit],
    description: 'Current editions first, then what begins with the words; by kind',
  })
  items!: SearchHit[];

  @ApiProperty({ type: [SearchCount], description: 'Of every kind, whichever was asked for' })
  counts!: SearchCount[];

  @ApiProperty({ type: String, nullable: true, description: 'Only when a kind was asked for' })
  nextCursor!: string | null;
}
