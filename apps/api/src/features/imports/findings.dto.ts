import { type FindingGrade, findingGrades } from '@attest/domain';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { ArrayUnique, Nested } from '../../platform/validation/nested';
import { Person } from '../../platform/http/person.dto';
import { IsCustomAnswer } from './is-custom-answer';
import { Place } from './reading.dto';
import { LARGEST_INTEGER } from '../../platform/validation/integers';

/** A sentence in both languages. */
export class Words {
  @ApiProperty()
  'zh-TW'!: string;

  @ApiProperty()
  en!: string;
}

/** A change to the reading, addressed by where the item is printed: enough to preview it. */
export class FindingEffect {
  @ApiProperty({
    description: 'move, to-indicator, to-output, set-code, set-text … as the reader names them',
  })
  op!: string;

  @ApiProperty({ type: Place, nullable: true, description: 'The item that changes' })
  at!: Place | null;

  @ApiProperty({
    type: Place,
    nullable: true,
    description: 'move: the element it stands under while nothing is decided',
  })
  from!: Place | null;

  @ApiProperty({ type: Place, nullable: true, description: 'move: the element it goes to' })
  to!: Place | null;

  @ApiProperty({ type: String, nullable: true, description: 'Code it has then' })
  code!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Text it has then' })
  text!: string | null;
}

export class ItemChoice {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: [FindingEffect] })
  effects!: FindingEffect[];
}

export class ItemChoices {
  @ApiProperty()
  code!: string;

  @ApiProperty({ type: [ItemChoice] })
  choices!: ItemChoice[];
}

export class FindingChoice {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: Words })
  label!: Words;

  @ApiProperty({ type: Words, nullable: true, description: 'What the reading holds when this is chosen' })
  effect!: Words | null;

  @ApiProperty({ type: [FindingEffect], description: 'Empty: the reading stays as it stands' })
  effects!: FindingEffect[];

  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['text', 'code', 'per-item'],
    description: 'text, code: needs one of your own; per-item: needs one choice for each of `items`',
  })
  accepts!: 'text' | 'code' | 'per-item' | null;

  @ApiProperty({ type: [ItemChoices] })
  items!: ItemChoices[];
}

export class DecisionTaken {
  @ApiProperty()
  choiceId!: string;

  @ApiProperty({
    nullable: true,
    oneOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'string' } }],
  })
  custom!: string | Record<string, string> | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: Person })
  decidedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  decidedAt!: string;

  @ApiProperty({ description: 'Taken over from an earlier import, where the same was found' })
  carriedOver!: boolean;
}

export class LookedThrough {
  @ApiProperty({ type: Person })
  by!: Person;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class Finding {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'The same for the same finding when the document comes again' })
  key!: string;

  @ApiProperty({ enum: findingGrades })
  grade!: FindingGrade;

  @ApiProperty({ description: 'Kind of finding, such as indicator.row-disagrees' })
  code!: string;

  @ApiProperty({ type: Place })
  at!: Place;

  @ApiProperty({ description: 'What stands in the document' })
  seen!: string;

  @ApiProperty({ description: 'What the reading holds instead, or as well' })
  proposed!: string;

  @ApiProperty({ type: Words })
  message!: Words;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the item concerned' })
  subject!: string | null;

  @ApiProperty({ type: [FindingChoice] })
  choices!: FindingChoice[];

  @ApiProperty({ type: DecisionTaken, nullable: true })
  decision!: DecisionTaken | null;

  @ApiProperty({ type: LookedThrough, nullable: true, description: 'Who looked at a repaired or kept one' })
  lookedThrough!: LookedThrough | null;

  @ApiProperty({ description: 'For If-Match when deciding' })
  version!: number;
}

@ApiExtraModels(Words)
export class FindingDecision {
  @ApiProperty({ maxLength: 100 })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  choiceId!: string;

  @ApiPropertyOptional({
    oneOf: [
      { type: 'string', maxLength: 4000 },
      { type: 'object', maxProperties: 500, additionalProperties: { type: 'string' } },
    ],
    description: 'The text, or one choice for each item, where the choice asks for it',
  })
  @IsOptional()
  @IsCustomAnswer()
  custom?: string | Record<string, string>;

  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

/** A finding as it was shown. */
export class FindingVersion {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;

  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(LARGEST_INTEGER)
  version!: number;
}

export class FindingsDecision {
  @ApiProperty({
    type: [FindingVersion],
    minItems: 1,
    maxItems: 1000,
    description: 'Findings of one kind, as shown; all are decided or none',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique(({ id }: FindingVersion) => id)
  @Nested(() => FindingVersion, { each: true })
  findings!: FindingVersion[];

  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: 100,
    description:
      'A choice that each of them offers and that asks for nothing more; null takes the decisions back',
  })
  @ValidateIf(({ choiceId }: FindingsDecision) => choiceId !== null)
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  choiceId!: string | null;

  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class FindingsLookedThrough {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 5000 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  findingIds!: string[];

  @ApiProperty({ description: 'false: to be looked at again' })
  @IsBoolean()
  lookedThrough!: boolean;
}
