import type { LinkDelivery, LinkPurpose } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('account_link')
export class AccountLinkEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  purpose!: LinkPurpose;

  @Column('uuid')
  memberId!: string;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('text')
  delivery!: LinkDelivery;

  @Column('bytea')
  tokenSha256!: Buffer;

  @Column('uuid', { nullable: true })
  madeBy!: string | null;

  @Column('timestamptz')
  madeAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @Column('uuid', { nullable: true })
  mailId!: string | null;
}
