import type { OpenWorkCause } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to. */
@Entity('open_work_kept')
export class OpenWorkKeptEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  because!: OpenWorkCause;

  @Column('text')
  reason!: string;

  @Column('integer')
  enrolments!: number;

  @Column('uuid')
  keptBy!: string;

  @Column('timestamptz')
  keptAt!: Date;
}
