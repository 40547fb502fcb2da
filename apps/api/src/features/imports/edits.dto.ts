import {
  type ReadingEditOp,
  readingEditOps,
  type ReadItemKind,
  readItemKinds,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDefined, IsIn, IsInt, IsOptional, IsString, Max, Matches, Min, ValidateIf } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { Nested } from '../../platform/validation/nested';
import { Person } from '../../platform/http/person.dto';
import { Place } from './reading.dto';
import { LARGEST_INTEGER } from '../../platform/validation/integers';

export const makeableOps = readingEditOps.filter((op) => op !== 'undo');
export type MakeableOp = Exclude<ReadingEditOp, 'undo'>;

/** Where an item is printed, as the reading says it. */
export class PlaceGiven {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(LARGEST_INTEGER)
  line!: number;

  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(LARGEST_INTEGER)
  column!: number;
}

export class ReadingEditCreate {
  @ApiProperty({ enum: readItemKinds, description: 'Kind of the item, as the reading shows it' })
  @IsIn(readItemKinds)
  kind!: ReadItemKind;

  @ApiProperty({ type: PlaceGiven })
  @IsDefined()
  @Nested(() => PlaceGiven)
  at!: PlaceGiven;

  @ApiProperty({ enum: makeableOps })
  @IsIn(makeableOps)
  op!: MakeableOp;

  @ApiPropertyOptional({ maxLength: 4000, description: 'set-text: the text, or the title, instead' })
  @ValidateIf(({ op }: ReadingEditCreate) => op === 'set-text')
  @IsString()
  @Matches(visibleText)
  @MaxLength(4000)
  text?: string;

  @ApiPropertyOptional({
    type: PlaceGiven,
    description: 'move: the element that an indicator or output goes to',
  })
  @ValidateIf(({ op }: ReadingEditCreate) => op === 'move')
  @IsDefined()
  @Nested(() => PlaceGiven)
  to?: PlaceGiven;

  @ApiPropertyOptional({
    type: PlaceGiven,
    nullable: true,
    description: 'place: the item of the same list that it goes before; null: to the end',
  })
  @ValidateIf(({ op, before }: ReadingEditCreate) => op === 'place' && before !== null)
  @IsDefined()
  @Nested(() => PlaceGiven)
  before?: PlaceGiven | null;

  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class ReadingEdit {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: makeableOps })
  op!: MakeableOp;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'set-text: the text before · move: code of the element · place: code of the item it stood before',
  })
  before!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The same, afterwards' })
  after!: string | null;

  @ApiProperty({ description: 'May be empty' })
  reason!: string;

  @ApiProperty({ type: Person })
  by!: Person;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'Taken over from an earlier import, where the place says the same' })
  carriedOver!: boolean;
}

/** An item that a person has edited, or whose edits were all taken back. */
export class EditedItem {
  @ApiProperty({ enum: readItemKinds })
  kind!: ReadItemKind;

  @ApiProperty({ type: Place })
  at!: Place;

  @ApiProperty({ description: 'For If-Match when editing; an item that is not listed has version 0' })
  version!: number;

  @ApiProperty({ description: 'The wording as published' })
  published!: string;

  @ApiProperty({ type: [ReadingEdit], description: 'Those that stand, oldest first' })
  edits!: ReadingEdit[];
}
