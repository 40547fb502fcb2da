import {
  type ReadItemKind,
  readItemKinds,
  type ReleaseState,
  releaseStates,
  visibleText,
} from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import { MaxLength } from '../../platform/validation/texts';
import { Person } from '../../platform/http/person.dto';

export class ReleaseWithdraw {
  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @Matches(visibleText)
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

/** Where the release differs from the document because a person edited it; told by kind, unit, code and text. */
export class ReleaseEdit {
  @ApiProperty({ enum: readItemKinds })
  kind!: ReadItemKind;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the unit; null for the whole standard' })
  unit!: string | null;

  @ApiProperty({ description: 'Number of a note; may be empty' })
  code!: string;

  @ApiProperty({ description: 'As it stands in the release' })
  text!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The published wording, where it was changed' })
  published!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Element it is published under, where it was moved',
  })
  movedFrom!: string | null;

  @ApiProperty()
  reordered!: boolean;

  @ApiProperty({ type: [String] })
  reasons!: string[];
}
