import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to: a mark is removed once. */
@Entity('evidence_mark_removal')
export class EvidenceMarkRemovalEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  markId!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  removedBy!: string;

  @Column('timestamptz')
  removedAt!: Date;
}
