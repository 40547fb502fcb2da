import { enrolmentStates, type MatrixKind, matrixKinds } from '@attest/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { MatrixRelease } from './unit-matrix.dto';

export class GroupMatrixQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'only units of this release' })
  @IsOptional()
  @IsUUID()
  releaseId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'only members of this group, and all of them for whoever leads it',
  })
  @IsOptional()
  @IsUUID()
  groupId?: string;

  @ApiPropertyOptional({
    enum: matrixKinds,
    enumName: 'MatrixKind',
    default: 'indicator',
    description: 'the one kind of target that cells say; with indicators goes critical evidence',
  })
  @IsOptional()
  @IsIn(matrixKinds)
  kind?: MatrixKind;
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

const parted = 'candidates parted by «;», the cells of a candidate, by unit, by «,»';

/** The newest enrolment of each candidate on each unit, a text for each property. */
export class PackedCells {
  @ApiProperty({ example: '0,1;1', description: `index into units; ${parted}` })
  unit!: string;

  @ApiProperty({ example: '0,0;1', description: `index into assessors; ${parted}` })
  assessor!: string;

  @ApiProperty({
    example: '4,1;2r',
    description: `index into ${enrolmentStates.join(', ')}, with «r» where the supervisor sent it back and it was not decided again; ${parted}`,
  })
  state!: string;

  @ApiProperty({ example: 'ccc cpj,ccc;ppj', description: `a letter a target of the kind; ${parted}` })
  strip!: string;

  @ApiProperty({
    example: 'cpn,c;c',
    description: `a letter a critical evidence item, nothing for another kind than indicators; ${parted}`,
  })
  critical!: string;

  @ApiProperty({
    example: '-3,;12',
    description: `days from today until it is due, nothing without a date; ${parted}`,
  })
  due!: string;

  @ApiProperty({
    example: '-30,45;',
    description: `days from today to the sign-off where it is signed, else until time alone changes a status, or nothing; ${parted}`,
  })
  turn!: string;

  @ApiProperty({
    example: '400,;',
    description: `days from today to the last day on which the signature is valid, or nothing; ${parted}`,
  })
  valid!: string;
}

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

  @ApiProperty()
  cells!: PackedCells;

  @ApiProperty({ description: 'there are more enrolments than one answer carries; ask for one release' })
  truncated!: boolean;
}
