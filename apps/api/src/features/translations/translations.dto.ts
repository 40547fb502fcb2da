import {
  type SourceKind,
  sourceKinds,
  type TranslationDecision,
  translationDecisions,
  type TranslationLocale,
  translationLocales,
  type TranslationState,
  translationStates,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { Nested } from '../../platform/validation/nested';
import { Person } from '../../platform/http/person.dto';
import { LARGEST_INTEGER } from '../../platform/validation/integers';

export class TranslationsQuery {
  @ApiPropertyOptional({ enum: translationLocales, default: 'en' })
  @IsOptional()
  @IsIn(translationLocales)
  locale: TranslationLocale = 'en';
}

export class Wording {
  @ApiProperty()
  version!: number;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: Person })
  translator!: Person;

  @ApiProperty({ format: 'date-time' })
  translatedAt!: string;

  @ApiProperty({ type: Person, nullable: true })
  checkedBy!: Person | null;
}

export class NewestWording extends Wording {
  @ApiProperty({ enum: translationStates })
  state!: TranslationState;
}

export class TranslationLine {
  @ApiProperty({ enum: sourceKinds })
  sourceKind!: SourceKind;

  @ApiProperty({
    format: 'uuid',
    description: 'Of the indicator, element …; of the name of the standard its release',
  })
  sourceId!: string;

  @ApiProperty({ description: '0: the text or title; 1 and on: its sub-items' })
  part!: number;

  @ApiProperty({ type: Wording, nullable: true, description: 'What readers see beside the published text' })
  inUse!: Wording | null;

  @ApiProperty({
    type: NewestWording,
    nullable: true,
    description: 'What authors work on; null for everybody else',
  })
  newest!: NewestWording | null;
}

export class Translations {
  @ApiProperty({ format: 'uuid' })
  releaseId!: string;

  @ApiProperty({ enum: translationLocales })
  locale!: TranslationLocale;

  @ApiProperty({ type: [TranslationLine] })
  lines!: TranslationLine[];
}

export class TranslationWrite extends TranslationsQuery {
  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(500)
  part!: number;

  @ApiProperty({ maxLength: 5000, description: 'Not the published wording, and shown as such' })
  @IsString()
  @Matches(visibleText)
  @MaxLength(5000)
  text!: string;
}

export class LineNamed {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  sourceId!: string;

  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(500)
  part!: number;

  @ApiProperty({ minimum: 1, description: 'The wording as shown' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_INTEGER)
  version!: number;
}

export class TranslationDecide extends TranslationsQuery {
  @ApiProperty({ enum: translationDecisions })
  @IsIn(translationDecisions)
  decision!: TranslationDecision;

  @ApiProperty({ type: [LineNamed], maxItems: 500 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @Nested(() => LineNamed, { each: true })
  lines!: LineNamed[];
}
