import type { ToolKind, ToolState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assessment_tool')
export class ToolEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  releaseId!: string;

  @Column('uuid')
  unitId!: string;

  @Column('text')
  kind!: ToolKind;

  @Column('text')
  state!: ToolState;

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
