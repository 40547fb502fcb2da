import type { EnrolmentState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('enrolment')
export class EnrolmentEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  candidateId!: string;

  @Column('uuid')
  releaseId!: string;

  @Column('uuid')
  unitId!: string;

  @Column('uuid')
  assessorId!: string;

  @Column('uuid')
  supervisorId!: string;

  @Column('text')
  state!: EnrolmentState;

  @Column('integer')
  indicatorsTotal!: number;

  @Column('integer')
  criticalTotal!: number;

  @Column('text')
  indicatorStrip!: string;

  @Column('text')
  criticalStrip!: string;

  @Column('text')
  outputStrip!: string;

  @Column('text')
  knowledgeStrip!: string;

  @Column('text')
  skillStrip!: string;

  @Column('text')
  attitudeStrip!: string;

  @Column('integer')
  requiredMissing!: number;

  @Column('integer')
  ruleVersion!: number;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  lastActivityAt!: Date;

  @Column('uuid')
  createdBy!: string;
}
