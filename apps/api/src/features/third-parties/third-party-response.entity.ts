import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to. */
@Entity('third_party_response')
export class ThirdPartyResponseEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  invitationId!: string;

  @Column('uuid')
  linkId!: string;

  @Column('uuid', { nullable: true })
  evidenceId!: string | null;

  @Column('jsonb')
  detail!: object;

  @Column('timestamptz')
  answeredAt!: Date;

  @Column('bytea')
  contentSha256!: Buffer;
}
