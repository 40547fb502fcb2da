import { ApiProperty } from '@nestjs/swagger';

/** What is tied to the units of an edition, and can follow to the one that supersedes it. */
export class TiedToEdition {
  @ApiProperty({ description: 'rules of evidence that differ for a unit or a target of it' })
  rules!: number;

  @ApiProperty({ description: 'assessment tools, without those that are retired' })
  tools!: number;
}

export class FollowedToEdition {
  @ApiProperty()
  rules!: number;

  @ApiProperty({ description: 'as drafts, to be looked through and put in use' })
  tools!: number;

  @ApiProperty({
    description: 'rules whose unit or target has no counterpart; they stay with the earlier edition',
  })
  rulesLeft!: number;
}
