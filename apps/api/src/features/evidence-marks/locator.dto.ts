import { markLimits } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';

/**
 * How places are described to clients. They are read by `readLocator` of the domain, which knows what one field means
 * for another; here is only the shape.
 */
export class FractionBox {
  @ApiProperty({ minimum: 0, maximum: 1, description: 'fraction of the width, from the left' })
  x!: number;

  @ApiProperty({ minimum: 0, maximum: 1, description: 'fraction of the height, from the top' })
  y!: number;

  @ApiProperty({ minimum: 0, maximum: 1 })
  w!: number;

  @ApiProperty({ minimum: 0, maximum: 1 })
  h!: number;
}

export class PageLocator {
  @ApiProperty({ enum: ['page'] })
  kind!: 'page';

  @ApiProperty({ type: Number, minimum: 1 })
  page!: number;
}

export class PassageLocator {
  @ApiProperty({ enum: ['passage'] })
  kind!: 'passage';

  @ApiProperty({ type: Number, minimum: 1 })
  page!: number;

  @ApiProperty({ maxLength: 2000, description: 'the words, white space squeezed' })
  quote!: string;

  @ApiProperty({ maxLength: 64, description: 'what stands before them on the page' })
  prefix!: string;

  @ApiProperty({ maxLength: 64, description: 'what stands after them' })
  suffix!: string;

  @ApiProperty({
    type: [FractionBox],
    maxItems: markLimits.rects,
    description: 'one a line, of the page as it is shown',
  })
  rects!: FractionBox[];
}

export class RegionLocator extends FractionBox {
  @ApiProperty({ enum: ['region'] })
  kind!: 'region';

  @ApiPropertyOptional({
    type: Number,
    minimum: 1,
    description: 'in a document; the picture itself, upright, without it',
  })
  page?: number;
}

export class SpanLocator {
  @ApiProperty({ enum: ['span'] })
  kind!: 'span';

  @ApiProperty({ type: Number, minimum: 0, description: 'milliseconds' })
  startMs!: number;

  @ApiProperty({ type: Number, minimum: 0, description: 'milliseconds' })
  endMs!: number;

  @ApiPropertyOptional({ type: FractionBox, description: 'a part of the frame, in a film only' })
  region?: FractionBox;
}

export class WordsLocator {
  @ApiProperty({ enum: ['words'] })
  kind!: 'words';

  @ApiProperty({
    type: Number,
    minimum: 0,
    description: 'in a text without fixed pages: UTF-16 units before the words in its reading',
  })
  at!: number;

  @ApiProperty({ maxLength: 2000, description: 'the words, white space squeezed' })
  quote!: string;

  @ApiProperty({ maxLength: 64, description: 'what stands before them' })
  prefix!: string;

  @ApiProperty({ maxLength: 64, description: 'what stands after them' })
  suffix!: string;
}

export class CellsLocator {
  @ApiProperty({ enum: ['cells'] })
  kind!: 'cells';

  @ApiProperty({ type: Number, minimum: 1, description: 'of the sheets that are shown' })
  sheet!: number;

  @ApiProperty({ type: Number, minimum: 1, description: 'the uppermost' })
  row!: number;

  @ApiProperty({ type: Number, minimum: 1, description: 'the leftmost; 1 is A' })
  column!: number;

  @ApiProperty({ type: Number, minimum: 1 })
  rows!: number;

  @ApiProperty({ type: Number, minimum: 1 })
  columns!: number;

  @ApiProperty({ maxLength: 2000, description: 'what stands in them' })
  quote!: string;
}

export const locatorKinds = [
  PageLocator,
  PassageLocator,
  RegionLocator,
  SpanLocator,
  WordsLocator,
  CellsLocator,
];

/** One of them, told apart by `kind`; the class that has it names `locatorKinds` as extra models. */
export const ApiLocator = () =>
  ApiProperty({ oneOf: locatorKinds.map((kind) => ({ $ref: getSchemaPath(kind) })) });
