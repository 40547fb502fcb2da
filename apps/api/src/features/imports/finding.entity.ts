import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('finding')
export class FindingEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  importId!: string;

  @Column('text')
  key!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  grade!: string;

  @Column('text')
  code!: string;

  @Column('integer')
  line!: number;

  @Column('integer')
  column!: number;

  @Column('jsonb')
  detail!: object;

  @Column('text', { nullable: true })
  choiceId!: string | null;

  @Column('jsonb', { nullable: true })
  custom!: string | Record<string, string> | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('boolean')
  carriedOver!: boolean;

  @Column('integer')
  version!: number;

  @Column('uuid', { nullable: true })
  seenBy!: string | null;

  @Column('timestamptz', { nullable: true })
  seenAt!: Date | null;
}
