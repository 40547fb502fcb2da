import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsTimeZone, MaxLength } from 'class-validator';

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

export class OrganisationUpdate {
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ description: 'IANA time zone, such as Asia/Taipei' })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string;
}
