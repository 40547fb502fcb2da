import type { NotificationKind, NotificationParty, NotificationTopic } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('notification')
export class NotificationEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  memberId!: string;

  @Column('bigint')
  sequence!: string;

  @Column('text')
  kind!: NotificationKind;

  @Column('text')
  topic!: NotificationTopic;

  @Column('text')
  party!: NotificationParty;

  @Column('timestamptz')
  occurredAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;

  @Column('text')
  delivery!: string;
}
