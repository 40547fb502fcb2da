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

const perCell = 'one for each cell';

/** The newest enrolment of each candidate on each unit, property by property: entry n of each list is of cell n. */
export class PackedCells {
  @ApiProperty({ type: [Number], description: `${perCell}: index into candidates` })
  candidate!: number[];

  @ApiProperty({ type: [Number], description: `${perCell}: index into units` })
  unit!: number[];

  @ApiProperty({ type: [Number], description: `${perCell}: index into assessors` })
  assessor!: number[];

  @ApiProperty({ type: [Number], description: `${perCell}: index into ${enrolmentStates.join(', ')}` })
  state!: number[];

  @ApiProperty({ type: [String], example: ['ccc cpj'], description: `${perCell}: a letter an indicator` })
  indicators!: string[];

  @ApiProperty({
    type: [String],
    example: ['cpn'],
    description: `${perCell}: a letter a critical evidence item`,
  })
  critical!: string[];

  @ApiProperty({
    type: 'array',
    items: { type: 'integer', nullable: true },
    description: `${perCell}: days from today, negative when overdue; null: no date`,
  })
  dueIn!: (number | null)[];

  @ApiProperty({
    type: 'array',
    items: { type: 'integer', nullable: true },
    description: `${perCell}: days until time alone changes a status; null: never, or not any more`,
  })
  changesIn!: (number | null)[];

  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'date', nullable: true },
    description: perCell,
  })
  signedOn!: (string | null)[];

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
    description: 'candidate and unit of cells that the supervisor sent back and that were not decided again',
  })
  returned!: number[][];
}

/** Candidates by units, as far as the actor reaches. A cell that is missing is an enrolment that does not exist. */
export class GroupMatrix {
  @ApiProperty({ format: 'date', description: "today in the organisation's time zone" })
  today!: string;

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
