import { visibleText } from '@attest/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/validation/days-and-instants';
import { MaxLength } from '../../platform/validation/texts';

export class ProgrammeRenewal {
  @ApiPropertyOptional({ format: 'uuid', description: 'the former one, unless another is given' })
  @IsOptional()
  @IsUUID()
  assessorId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the former one, unless another is given' })
  @IsOptional()
  @IsUUID()
  supervisorId?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'null: without a date; not given: as the programme says, from today on',
  })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsDay()
  dueOn?: string | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: 2000,
    description: 'why; needed before it is time, and where the signature has no end',
  })
  @IsOptional()
  @IsString()
  @Matches(visibleText)
  @MaxLength(2000)
  reason?: string;
}
