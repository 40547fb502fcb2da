import { type Action, scopesFor } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import type { Member } from './members.dto';
import type { MemberRecord } from './members.repository';

export function presentMember(member: MemberRecord, actor: Actor): Member {
  const may = (action: Action): boolean => scopesFor(action, actor.roles).length > 0;
  return {
    id: member.id,
    displayName: member.displayName,
    email: member.email,
    department: member.department,
    jobTitle: member.jobTitle,
    state: member.state,
    roles: member.roles,
    version: member.version,
    createdAt: member.createdAt.toISOString(),
    abilities: { edit: may('member.manage'), changeRoles: may('member.manage') && member.state === 'active' },
  };
}
