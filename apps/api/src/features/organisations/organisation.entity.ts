import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  timeZone!: string;

  @Column('boolean', { default: false })
  signerConfirmationRequired!: boolean;

  @Column('smallint', { array: true, nullable: true })
  validityNoticeDays!: number[] | null;

  /** Null: as usual. */
  @Column('smallint', { nullable: true })
  offlineDays!: number | null;

  @Column('timestamptz')
  createdAt!: Date;
}
