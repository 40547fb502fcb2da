import type { GroupState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('candidate_group')
export class GroupEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Column('uuid', { nullable: true })
  leaderId!: string | null;

  @Column('text')
  state!: GroupState;

  @Column('integer')
  version!: number;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
