import { visibleText } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, IsTimeZone, Matches, MaxLength } from 'class-validator';

const SIGNER_CONFIRMATION =
  'a unit is signed only by a supervisor whose account was confirmed by its owner, through a letter to its address, before the enrolment began';

export class Organisation {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'short name, unique over all organisations' })
  slug!: string;

  @ApiProperty({ description: 'IANA time zone that days are counted in' })
  timeZone!: string;
}

/** With what only its administrators change. */
export class OrganisationSettings extends Organisation {
  @ApiProperty({ description: SIGNER_CONFIRMATION })
  signerConfirmationRequired!: boolean;
}

export class OrganisationUpdate {
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
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
}
