import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to. */
@Entity('release_withdrawal')
export class ReleaseWithdrawalEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  releaseId!: string;

  @Column('text')
  reason!: string;

  @Column('uuid')
  madeBy!: string;

  @Column('timestamptz')
  madeAt!: Date;
}
