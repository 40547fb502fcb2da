import type { AppointmentMethod, AppointmentState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('appointment')
export class AppointmentEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  method!: AppointmentMethod;

  @Column('uuid')
  assessorId!: string;

  @Column('uuid', { nullable: true })
  toolVersionId!: string | null;

  @Column('text')
  state!: AppointmentState;

  @Column('uuid', { nullable: true })
  standingId!: string | null;

  @Column('uuid', { nullable: true })
  pendingId!: string | null;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('integer')
  sequence!: number;

  @Column('timestamptz', { nullable: true })
  nextReminderAt!: Date | null;

  @Column('integer')
  version!: number;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
