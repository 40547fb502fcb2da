import { type EnrolmentState, enrolmentStates, longestSearch } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsString } from 'class-validator';
import { Person } from '../../platform/http/person.dto';
import { MaxLength } from '../../platform/validation/texts';
import { SearchAnswer } from '../search/search.dto';

export class PaletteQuery {
  @ApiProperty({
    description: 'Words apart by spaces, two characters at least; fewer find nothing',
    maxLength: longestSearch,
  })
  @IsString()
  @MaxLength(longestSearch)
  q!: string;
}

/** Somebody on a unit, as far as one row says it. */
export class PaletteEnrolment {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  candidate!: Person;

  @ApiProperty()
  unitCode!: string;

  @ApiProperty()
  unitTitle!: string;

  @ApiProperty({ enum: enrolmentStates, enumName: 'EnrolmentState' })
  state!: EnrolmentState;

  @ApiProperty({ description: 'indicators that are covered' })
  covered!: number;

  @ApiProperty()
  total!: number;

  @ApiProperty({ description: 'claims that wait for a judgement' })
  toJudge!: number;
}

/** A member, for those who manage members. */
export class PaletteMember {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;
}

export class PaletteAnswer {
  @ApiProperty({ type: [PaletteEnrolment], description: 'the first few within reach, by name' })
  enrolments!: PaletteEnrolment[];

  @ApiProperty()
  moreEnrolments!: boolean;

  @ApiProperty({ type: [PaletteMember], description: 'none for those who may not read members' })
  members!: PaletteMember[];

  @ApiProperty()
  moreMembers!: boolean;

  @ApiProperty({ description: 'published text, the first few of each kind' })
  text!: SearchAnswer;
}
