import { enrolmentStates, type EnrolmentState } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { CoverageSummary, EnrolmentUnit } from '../enrolments/enrolment-summary.dto';

export class OverviewQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  assessorId?: string;

  @ApiPropertyOptional({
    description: "part of a candidate's name or department, or of a unit's code or title",
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

/** The newest enrolment of one candidate on one unit. */
export class OverviewCell {
  @ApiProperty({ format: 'uuid' })
  enrolmentId!: string;

  @ApiProperty({ format: 'uuid' })
  candidateId!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty({ enum: enrolmentStates, enumName: 'EnrolmentState' })
  state!: EnrolmentState;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;

  @ApiProperty()
  coverage!: CoverageSummary;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  signedAt!: string | null;

  @ApiProperty({ description: 'the supervisor sent it back and it was not decided again' })
  returned!: boolean;
}

/** Candidates by units. A cell that is missing is an enrolment that does not exist. */
export class Overview {
  @ApiProperty({ type: [Person], description: 'by department, then name' })
  candidates!: Person[];

  @ApiProperty({
    type: [EnrolmentUnit],
    description: 'by code of release, then in the order of the standard',
  })
  units!: EnrolmentUnit[];

  @ApiProperty({ type: [OverviewCell] })
  cells!: OverviewCell[];

  @ApiProperty({ description: 'there are more enrolments than one page shows; narrow the search' })
  truncated!: boolean;
}
