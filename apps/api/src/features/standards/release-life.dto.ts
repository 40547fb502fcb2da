import { type ReleaseState, releaseStates } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { Person } from '../../platform/http/person.dto';

export class ReleaseWithdraw {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  reason!: string;
}

/** Why and since when a release is out of force. */
export class ReleaseWithdrawal {
  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: Person })
  by!: Person;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

/** An edition of the same lineage that the organisation has published. */
export class ReleaseEdition {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  version!: string;

  @ApiProperty({ description: 'A name may change within a lineage' })
  name!: string;

  @ApiProperty({ enum: releaseStates })
  state!: ReleaseState;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;
}
