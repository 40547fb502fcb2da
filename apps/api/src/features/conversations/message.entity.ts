import type { DisputeResult, MessageKind } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to. */
@Entity('message')
export class MessageEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  threadId!: string;

  @Column('text')
  kind!: MessageKind;

  @Column('uuid', { nullable: true })
  targetId!: string | null;

  @Column('uuid', { nullable: true })
  evidenceVersionId!: string | null;

  @Column('uuid', { nullable: true })
  judgementId!: string | null;

  @Column('text', { nullable: true })
  result!: DisputeResult | null;

  @Column('text')
  body!: string;

  @Column('boolean')
  held!: boolean;

  @Column('uuid')
  authorId!: string;

  @Column('timestamptz')
  writtenAt!: Date;
}
