import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to: a version is shared once. */
@Entity('assessment_plan_share')
export class PlanShareEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  versionId!: string;

  @Column('uuid')
  sharedBy!: string;

  @Column('timestamptz')
  sharedAt!: Date;
}
