import type { DocumentFormat, ImportState, StandardKind } from '@attest/domain';
import type { DrawnPage, DrawnPlace, Reading } from '@attest/standard-reader';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('standard_import')
export class StandardImportEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  fileId!: string;

  @Column('text')
  fileName!: string;

  @Column('bytea')
  sourceSha256!: Buffer;

  @Column('text')
  sourceText!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: StandardKind;

  @Column('text')
  lineageCode!: string;

  @Column('text')
  readerVersion!: string;

  @Column('jsonb')
  reading!: Reading;

  @Column('text')
  state!: ImportState;

  @Column('uuid', { nullable: true })
  releaseId!: string | null;

  @Column('jsonb')
  account!: object;

  @Column('integer')
  version!: number;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('text')
  format!: DocumentFormat;

  @Column('jsonb', { nullable: true })
  pages!: readonly DrawnPage[] | null;

  @Column('jsonb', { nullable: true })
  places!: readonly DrawnPlace[] | null;
}
