import type { ProgrammeState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('programme')
export class ProgrammeEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  state!: ProgrammeState;

  @Column('uuid', { nullable: true })
  latestVersionId!: string | null;

  @Column('uuid', { nullable: true })
  inUseVersionId!: string | null;

  @Column('integer')
  version!: number;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
