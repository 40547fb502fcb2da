import type { Locale, Role } from '@attest/domain';

/** Who asks: a member of one organisation, with the roles the database holds at this moment. */
export interface Actor {
  readonly accountId: string;
  readonly organisationId: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly locale: Locale;
  readonly requestId: string;
}

export const hasRole = (actor: Actor, role: Role): boolean => actor.roles.includes(role);
