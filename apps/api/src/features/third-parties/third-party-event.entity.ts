import type { ThirdPartyEvent } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only added to. */
@Entity('third_party_event')
export class ThirdPartyEventEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  invitationId!: string;

  @Column('text')
  kind!: ThirdPartyEvent;

  @Column('uuid', { nullable: true })
  byMember!: string | null;

  @Column('timestamptz')
  at!: Date;

  @Column('text', { nullable: true })
  reason!: string | null;
}
