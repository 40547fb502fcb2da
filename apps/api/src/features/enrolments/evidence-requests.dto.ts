import { visibleText } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Matches } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { Person } from '../../platform/http/person.dto';

export class EvidenceRequestCreate {
  @ApiProperty({ format: 'uuid', description: 'an indicator or a critical evidence item of the enrolment' })
  @IsUUID()
  targetId!: string;

  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(visibleText)
  @MaxLength(1000)
  message!: string;
}

/** An assessor asks the candidate for something that is missing. */
export class EvidenceRequest {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  targetId!: string;

  @ApiProperty()
  targetCode!: string;

  @ApiProperty({ description: 'empty for those who see only that something was asked' })
  message!: string;

  @ApiProperty()
  requestedBy!: Person;

  @ApiProperty({ format: 'date-time' })
  requestedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: string | null;
}
