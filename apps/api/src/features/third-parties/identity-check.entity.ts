import type { IdentityMeans } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to. */
@Entity('identity_check')
export class IdentityCheckEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  invitationId!: string;

  @Column('text')
  means!: IdentityMeans;

  @Column('text', { nullable: true })
  remark!: string | null;

  @Column('uuid')
  checkedBy!: string;

  @Column('timestamptz')
  checkedAt!: Date;
}
