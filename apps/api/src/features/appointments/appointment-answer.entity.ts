import type { AppointmentAnswer } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('appointment_answer')
export class AppointmentAnswerEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  appointmentId!: string;

  @Column('uuid', { nullable: true })
  proposalId!: string | null;

  @Column('integer')
  number!: number;

  @Column('text')
  answer!: AppointmentAnswer;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  answeredBy!: string;

  @Column('timestamptz')
  answeredAt!: Date;
}
