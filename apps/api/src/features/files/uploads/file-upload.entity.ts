import type { FileUploadState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('file_upload')
export class FileUploadEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  declaredType!: string;

  @Column('bigint')
  size!: string;

  @Column('bytea')
  sha256!: Buffer;

  @Column('text')
  state!: FileUploadState;

  @Column('uuid', { nullable: true })
  fileId!: string | null;

  @Column('text', { nullable: true })
  refusalCode!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;
}
