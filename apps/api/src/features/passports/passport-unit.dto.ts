import {
  enrolmentStates,
  type EnrolmentState,
  programmeUnitOrigins,
  type ProgrammeUnitOrigin,
  unitStandings,
  type UnitStanding,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Person } from '../../platform/http/person.dto';

/** One kind of target in one unit. */
export class PassportCell {
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'a letter for each target, a space between elements (see Coverage); null: signed before the kind was assessed',
  })
  strip!: string | null;

  @ApiProperty({ type: Number })
  covered!: number;

  @ApiProperty({ type: Number, description: '0: the standard lists none' })
  total!: number;

  @ApiProperty({ type: [String], description: 'ids of the targets, in the order of the strip' })
  targetIds!: string[];
}

export class PassportCells {
  @ApiProperty({ type: PassportCell })
  indicator!: PassportCell;

  @ApiProperty({ type: PassportCell })
  critical_evidence!: PassportCell;

  @ApiProperty({ type: PassportCell })
  output!: PassportCell;

  @ApiProperty({ type: PassportCell })
  knowledge!: PassportCell;

  @ApiProperty({ type: PassportCell })
  skill!: PassportCell;

  @ApiProperty({ type: PassportCell })
  attitude!: PassportCell;
}

export class PassportEnrolment {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: enrolmentStates, enumName: 'EnrolmentState' })
  state!: EnrolmentState;

  @ApiProperty({ type: Number })
  attempt!: number;

  @ApiProperty({
    enum: programmeUnitOrigins,
    enumName: 'ProgrammeUnitOrigin',
    nullable: true,
    description: 'null: a former attempt, whose signature still holds',
  })
  origin!: ProgrammeUnitOrigin | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;

  @ApiProperty()
  assessor!: Person;

  @ApiProperty()
  supervisor!: Person;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'when competent was decided',
  })
  decidedAt!: string | null;
}

export class PassportUnit {
  @ApiProperty({ format: 'uuid', description: 'within the programme' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  sectionId!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  releaseCode!: string;

  @ApiProperty({ enum: unitStandings, enumName: 'UnitStanding' })
  standing!: UnitStanding;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  signedOn!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the last day on which the signature is valid; null: without an end',
  })
  validUntil!: string | null;

  @ApiProperty({ type: [String], format: 'uuid', description: 'units of the programme to be signed before' })
  requires!: string[];

  @ApiProperty({ type: PassportEnrolment, nullable: true, description: 'null: nobody is enrolled' })
  enrolment!: PassportEnrolment | null;

  @ApiProperty({ type: PassportCells })
  cells!: PassportCells;
}
