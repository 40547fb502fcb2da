import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to. */
@Entity('reasonable_adjustment')
export class ReasonableAdjustmentEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  adjusted!: string;

  @Column('text')
  unchanged!: string;

  @Column('date')
  validFrom!: string;

  @Column('uuid')
  agreedBy!: string;

  @Column('timestamptz')
  agreedAt!: Date;
}
