import type { Role } from '@attest/domain';

/** A grant as auditor is always dated: external auditors come and go. */
const AUDITOR_DAYS = 90;

export function expiryOf(role: Role, now: Date): Date | null {
  return role === 'auditor' ? new Date(now.getTime() + AUDITOR_DAYS * 24 * 60 * 60 * 1000) : null;
}

/** Nobody raises themselves; giving up a role is one's own business. */
export const raisesThemselves = (actorId: string, memberId: string, added: readonly Role[]): boolean =>
  actorId === memberId && added.length > 0;

/** @param admins members who are admins now */
export const leavesNoAdmin = (memberId: string, admins: readonly string[]): boolean =>
  admins.length > 0 && admins.every((id) => id === memberId);

/** Open units that are listed and handed over at once; more in several goes. */
export const MOST_HANDED_OVER = 200;
