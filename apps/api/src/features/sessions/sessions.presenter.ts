import type { AccountRecord } from './accounts.repository';
import type { MembershipRecord } from './memberships.repository';
import type { Account, Membership, Session, SessionInfo } from './sessions.dto';
import type { SessionRecord } from './sessions.repository';

export const presentAccount = ({ id, email, displayName, locale }: AccountRecord): Account => ({
  id,
  email,
  displayName,
  locale,
});

const presentMembership = ({ organisation, member, roles }: MembershipRecord): Membership => ({
  organisationId: organisation.id,
  organisationName: organisation.name,
  organisationSlug: organisation.slug,
  memberId: member.id,
  roles,
});

export const presentSession = (
  token: { accessToken: string; expiresAt: Date },
  account: AccountRecord,
  { organisation, member, roles }: MembershipRecord,
  memberships: readonly MembershipRecord[],
): Session => ({
  accessToken: token.accessToken,
  expiresAt: token.expiresAt.toISOString(),
  account: presentAccount(account),
  organisation: {
    id: organisation.id,
    name: organisation.name,
    slug: organisation.slug,
    timeZone: organisation.timeZone,
    offlineDays: organisation.offlineDays,
  },
  member: {
    id: member.id,
    displayName: member.displayName,
    department: member.department,
    jobTitle: member.jobTitle,
  },
  roles,
  memberships: memberships.map(presentMembership),
  passwordChangeDue: account.passwordChangeDue,
});

export const presentSessionInfo = (session: SessionRecord, currentId: string): SessionInfo => ({
  id: session.id,
  userAgent: session.userAgent,
  createdAt: session.createdAt.toISOString(),
  lastUsedAt: session.lastUsedAt.toISOString(),
  current: session.id === currentId,
});
