import type { ReleaseState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Draft until it is published; its content never changes afterwards. */
@Entity('release')
export class ReleaseEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  standardId!: string;

  @Column('uuid', { nullable: true })
  importId!: string | null;

  @Column('text')
  code!: string;

  @Column('text')
  version!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: string;

  @Column('integer', { nullable: true })
  level!: number | null;

  @Column('text', { nullable: true })
  domain!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('jsonb')
  classification!: object;

  @Column('jsonb')
  lineage!: object;

  @Column('jsonb')
  entryRequirements!: object;

  @Column('jsonb')
  particulars!: object;

  @Column('text')
  state!: ReleaseState;

  @Column('integer')
  indicatorCount!: number;

  @Column('integer')
  unitCount!: number;

  @Column('bytea', { nullable: true })
  contentSha256!: Buffer | null;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;
}
