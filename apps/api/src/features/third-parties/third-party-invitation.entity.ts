import type { KeptInvitationState, Locale, ThirdPartyMethod, ThirdPartyRelationship } from '@attest/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('third_party_invitation')
export class ThirdPartyInvitationEntity {
  @PrimaryColumn('uuid')
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('text')
  method!: ThirdPartyMethod;

  @Column('text')
  state!: KeptInvitationState;

  @Column('text')
  inviteeName!: string;

  @Column('text', { nullable: true })
  inviteeEmail!: string | null;

  @Column('text')
  relationship!: ThirdPartyRelationship;

  @Column('text')
  locale!: Locale;

  @Column('uuid', { nullable: true })
  invitedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  invitedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  nextReminderAt!: Date | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
