import { ApiProperty } from '@nestjs/swagger';

/** A member of the organisation, as far as everybody who sees the record may know them. */
export class Person {
  @ApiProperty({ format: 'uuid', description: 'id of the member' })
  id!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ type: String, nullable: true })
  department!: string | null;
}

/** Names each field, so that a column added to a row never reaches the wire by accident. */
export const presentPerson = ({ id, displayName, department }: Person): Person => ({
  id,
  displayName,
  department,
});
