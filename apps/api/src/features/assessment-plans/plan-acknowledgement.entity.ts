import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to: a version is acknowledged once. */
@Entity('assessment_plan_acknowledgement')
export class PlanAcknowledgementEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  versionId!: string;

  @Column('uuid')
  acknowledgedBy!: string;

  @Column('timestamptz')
  acknowledgedAt!: Date;

  @Column('text')
  remark!: string;
}
