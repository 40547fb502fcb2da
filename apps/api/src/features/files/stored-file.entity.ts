import type { FileState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stored_file')
export class StoredFileEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  uploadedBy!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  name!: string;

  @Column('text')
  mediaType!: string;

  @Column('bigint')
  size!: string;

  @Column('bytea')
  sha256!: Buffer;

  @Column('text')
  storageKey!: string;

  @Column('text')
  state!: FileState;
}
