import type { Locale, MailState } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter; its words stay sealed until it is settled. */
@Entity('mail_message')
export class MailMessageEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { nullable: true })
  memberId!: string | null;

  @Column('text')
  toAddress!: string;

  @Column('text')
  locale!: Locale;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text', { nullable: true })
  calendar!: string | null;

  @Column('text')
  state!: MailState;

  @Column('timestamptz')
  notBefore!: Date;

  @Column('text', { nullable: true })
  lastError!: string | null;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
