import { markLimits, type MarkLocator, targetKinds, type TargetKind, visibleText } from '@attest/domain';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
} from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { ArrayUnique } from '../../platform/validation/nested';
import { Person } from '../../platform/http/person.dto';
import { ApiLocator, locatorKinds } from './locator.dto';

@ApiExtraModels(...locatorKinds)
export class MarkCreate {
  @ApiProperty({
    format: 'uuid',
    description: 'the version that was looked at; refused when there is a newer',
  })
  @IsUUID()
  versionId!: string;

  @ApiProperty({ format: 'uuid', description: 'a file of that version' })
  @IsUUID()
  fileId!: string;

  @ApiProperty({ format: 'uuid', description: 'an enrolment the evidence is claimed for' })
  @IsUUID()
  enrolmentId!: string;

  @ApiLocator()
  @IsObject()
  locator!: MarkLocator;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: markLimits.targets,
    description: 'indicators and critical evidence of the enrolment',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(markLimits.targets)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  targetIds!: string[];

  @ApiPropertyOptional({ maxLength: markLimits.note })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @MaxLength(markLimits.note)
  note?: string;
}

export class MarkRemove {
  @ApiPropertyOptional({ maxLength: markLimits.note })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @MaxLength(markLimits.note)
  reason?: string;
}

export class MarkTarget {
  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty({ enum: targetKinds, enumName: 'TargetKind' })
  targetKind!: TargetKind;

  @ApiProperty()
  code!: string;
}

export class MarkAbilities {
  @ApiProperty()
  remove!: boolean;
}

@ApiExtraModels(...locatorKinds)
export class EvidenceMark {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  evidenceId!: string;

  @ApiProperty({ format: 'uuid' })
  versionId!: string;

  @ApiProperty({ format: 'uuid' })
  fileId!: string;

  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiLocator()
  locator!: MarkLocator;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ type: [MarkTarget], description: 'in the order of the standard' })
  targets!: MarkTarget[];

  @ApiProperty({ type: () => Person })
  madeBy!: Person;

  @ApiProperty({ format: 'date-time' })
  madeAt!: string;

  @ApiProperty({ type: MarkAbilities })
  abilities!: MarkAbilities;
}

export class EvidenceMarkPage {
  @ApiProperty({ type: [EvidenceMark] })
  items!: EvidenceMark[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** The marks of one piece of evidence, and where this actor may add to them. */
export class EvidenceMarks {
  @ApiProperty({ type: [EvidenceMark] })
  items!: EvidenceMark[];

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'enrolments for which this actor may mark the newest version now',
  })
  mayMarkFor!: string[];
}
