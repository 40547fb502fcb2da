import { type Action, scopesFor } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { linkStateOf } from '../account-links/account-link';
import type { Member } from './members.dto';
import type { MemberRecord } from './members.repository';

export function presentMember(member: MemberRecord, actor: Actor, now: Date): Member {
  const { state, invitation } = member;
  const invitationState = invitation && linkStateOf(invitation, now);
  const may = (action: Action): boolean => scopesFor(action, actor.roles).length > 0;
  return {
    id: member.id,
    displayName: member.displayName,
    email: member.email,
    department: member.department,
    jobTitle: member.jobTitle,
    state,
    invitation:
      invitation && invitationState
        ? {
            delivery: invitation.delivery,
            state: invitationState,
            madeAt: invitation.madeAt.toISOString(),
            expiresAt: invitation.expiresAt.toISOString(),
          }
        : null,
    roles: member.roles,
    version: member.version,
    createdAt: member.createdAt.toISOString(),
    abilities: {
      edit: may('member.manage'),
      changeRoles: may('member.manage') && state !== 'left',
      invite: may('member.manage') && member.accountId === null,
      withdrawInvitation: may('member.manage') && invitationState === 'open',
      resetPassword: may('member.manage') && state === 'active',
    },
  };
}
