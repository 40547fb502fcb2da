import type { AppointmentWay } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('appointment_proposal')
export class AppointmentProposalEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  appointmentId!: string;

  @Column('integer')
  number!: number;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('text')
  way!: AppointmentWay;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { nullable: true })
  link!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;
}
