import { enrolmentStates } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { MatrixRelease } from './unit-matrix.dto';

export class GroupMatrixQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'only units of this release' })
  @IsOptional()
  @IsUUID()
  releaseId?: string;
}

export class GroupMatrixUnit {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ format: 'uuid' })
  releaseId!: string;

  @ApiProperty()
  releaseCode!: string;

  @ApiProperty()
  releaseName!: string;
}

/** The published text that the units of one standard stand on. */
export class GroupMatrixRelease extends MatrixRelease {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

const line = [
  'the cells of the candidate parted by «;», the values of a cell by «,»',
  `index of the unit, index of the assessor, index into ${enrolmentStates.join(' ')}`,
  'a letter an indicator, a letter a critical evidence item',
  'days from today until it is due, or nothing',
  'days from today to the sign-off where it is signed, else until time alone changes a status, or nothing',
  '«r» where the supervisor sent it back and it was not decided again',
].join('; ');

/** Candidates by units, as far as the actor reaches. A cell that is missing is an enrolment that does not exist. */
export class GroupMatrix {
  @ApiProperty({ format: 'date', description: "today in the organisation's time zone" })
  today!: string;

  @ApiProperty({ description: 'days before evidence expires at which the rules have people told' })
  warnDays!: number;

  @ApiProperty({ type: [Person], description: 'by department, then name' })
  candidates!: Person[];

  @ApiProperty({ type: [GroupMatrixUnit], description: 'by release, then in the order of the standard' })
  units!: GroupMatrixUnit[];

  @ApiProperty({ type: [GroupMatrixRelease] })
  releases!: GroupMatrixRelease[];

  @ApiProperty({ type: [Person] })
  assessors!: Person[];

  @ApiProperty({
    type: [String],
    example: ['0,0,1,ccc cpj,cpn,12,'],
    description: `for each candidate ${line}`,
  })
  cells!: string[];

  @ApiProperty({ description: 'there are more enrolments than one answer carries; ask for one release' })
  truncated!: boolean;
}
