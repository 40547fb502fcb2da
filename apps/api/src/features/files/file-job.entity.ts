import type { FileJobKind, FileJobState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('file_job')
export class FileJobEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  fileId!: string;

  @Column('text')
  kind!: FileJobKind;

  @Column('text')
  state!: FileJobState;

  @Column('timestamptz')
  notBefore!: Date;

  @Column('text', { nullable: true })
  lastError!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
