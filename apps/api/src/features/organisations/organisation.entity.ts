import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  slug!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('boolean', { name: 'signer_confirmation_required', default: false })
  signerConfirmationRequired!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
