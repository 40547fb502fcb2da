import {
  earliestNoticeDays,
  mostNotices,
  mostOfflineDays,
  usualNoticeDays,
  visibleText,
} from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { MaxLength, SingleLine } from '../../platform/validation/texts';

const SIGNER_CONFIRMATION =
  'a unit is signed only by a supervisor whose account was confirmed by its owner, through a letter to its address, before the enrolment began';

const VALIDITY_NOTICE = `how many days before a signature runs out people are told, the longest first; null: ${usualNoticeDays.join(', ')}`;

const OFFLINE_DAYS = 'how many days a device may show what it read last, without a network';

export class Organisation {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'short name, unique over all organisations' })
  slug!: string;

  @ApiProperty({ description: 'IANA time zone that days are counted in' })
  timeZone!: string;

  @ApiProperty({ minimum: 1, maximum: mostOfflineDays, description: OFFLINE_DAYS })
  offlineDays!: number;
}

/** With what only its administrators change. */
export class OrganisationSettings extends Organisation {
  @ApiProperty({ description: SIGNER_CONFIRMATION })
  signerConfirmationRequired!: boolean;

  @ApiProperty({ type: [Number], nullable: true, description: VALIDITY_NOTICE })
  validityNoticeDays!: number[] | null;
}

export class OrganisationUpdate {
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @SingleLine()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ maxLength: 100, description: 'IANA time zone, such as Asia/Taipei' })
  @IsOptional()
  @MaxLength(100)
  @IsTimeZone()
  timeZone?: string;

  @ApiPropertyOptional({ description: SIGNER_CONFIRMATION })
  @IsOptional()
  @IsBoolean()
  signerConfirmationRequired?: boolean;

  @ApiPropertyOptional({ minimum: 1, maximum: mostOfflineDays, description: OFFLINE_DAYS })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostOfflineDays)
  offlineDays?: number;

  @ApiPropertyOptional({
    type: [Number],
    nullable: true,
    maxItems: mostNotices,
    description: `${VALIDITY_NOTICE}; none: they are told once it has`,
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostNotices)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(earliestNoticeDays, { each: true })
  validityNoticeDays?: number[] | null;
}
