import type { ReviewStep } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to. */
@Entity('import_review')
export class ImportReviewEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  importId!: string;

  @Column('text')
  step!: ReviewStep;

  @Column('text')
  note!: string;

  @Column('integer')
  version!: number;

  @Column('bytea')
  contentSha256!: Buffer;

  @Column('uuid')
  madeBy!: string;

  @Column('timestamptz')
  madeAt!: Date;
}
