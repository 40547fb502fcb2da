import { linkDeliveries, type LinkDelivery } from '@attest/domain';
import { ApiProperty } from '@nestjs/swagger';
import { type AccountPart, caseParts, type ManifestPerson } from './manifest';

/** How the account of one of the three people came to be. */
export class AccountOrigin {
  @ApiProperty({ enum: caseParts, enumName: 'AccountPart' })
  part!: AccountPart;

  @ApiProperty({ format: 'uuid' })
  memberId!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ format: 'date-time' })
  addedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'name of the member; null: the operator' })
  addedBy!: string | null;

  @ApiProperty({
    ...{ type: String, format: 'date-time', nullable: true },
    description: 'the invitation that was accepted; null: added before there were invitations',
  })
  invitedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  invitedBy!: string | null;

  @ApiProperty({ enum: linkDeliveries, enumName: 'LinkDelivery', nullable: true })
  delivery!: LinkDelivery | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'accepted by the owner' })
  joinedAt!: string | null;

  @ApiProperty({
    ...{ type: String, format: 'date-time', nullable: true },
    description: 'when the owner showed that they read the e-mail of the address',
  })
  confirmedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  firstSignInAt!: string | null;
}

export class Meaning {
  @ApiProperty()
  'zh-TW'!: string;

  @ApiProperty()
  en!: string;
}

/** In the order of the work, with the names that stand for the ids. */
export function presentOrigins(
  people: readonly ManifestPerson[],
  names: Readonly<Record<string, string>>,
): AccountOrigin[] {
  const nameOf = (id: string | null) => (id === null ? null : (names[id] ?? null));
  return caseParts.flatMap((part) =>
    people
      .filter((person) => person.part === part)
      .map(({ addedBy, invitedBy, ...person }) => ({
        ...person,
        displayName: nameOf(person.memberId) ?? '',
        addedBy: nameOf(addedBy),
        invitedBy: nameOf(invitedBy),
      })),
  );
}
