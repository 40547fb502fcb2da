import type { MemberState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('member')
export class MemberEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('text')
  displayName!: string;

  @Column('text')
  email!: string;

  @Column('text', { nullable: true })
  department!: string | null;

  @Column('text', { nullable: true })
  jobTitle!: string | null;

  @Column('text')
  state!: MemberState;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
