import { scopesFor } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';

/** Which groups somebody sees. */
export interface GroupReach {
  /** Every group of the organisation. */
  readonly organisation: boolean;
  /** Those that this member leads; null where no role held lets anybody lead. */
  readonly leaderId: string | null;
}

export function groupReachOf(actor: Actor): GroupReach {
  const scopes = scopesFor('group.read', actor.roles);
  return {
    organisation: scopes.includes('organisation'),
    leaderId: scopes.includes('assigned') ? actor.memberId : null,
  };
}

export const canManageGroups = (actor: Actor): boolean => scopesFor('group.manage', actor.roles).length > 0;
