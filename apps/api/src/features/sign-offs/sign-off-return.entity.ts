import type { ReturnReason } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to. */
@Entity('sign_off_return')
export class SignOffReturnEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  outcomeId!: string;

  @Column('uuid')
  returnedBy!: string;

  @Column('timestamptz')
  returnedAt!: Date;

  @Column('text')
  reasonCode!: ReturnReason;

  @Column('text')
  reason!: string;
}
