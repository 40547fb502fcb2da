import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to. */
@Entity('assessment_plan_version')
export class PlanVersionEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('integer')
  number!: number;

  @Column('bytea')
  contentSha256!: Buffer;

  @Column('uuid')
  madeBy!: string;

  @Column('timestamptz')
  madeAt!: Date;
}
