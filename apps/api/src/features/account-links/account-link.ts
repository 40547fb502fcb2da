import type { LinkDelivery, LinkPurpose } from '@attest/domain';

export const linkStates = ['open', 'used', 'withdrawn', 'expired'] as const;
export type LinkState = (typeof linkStates)[number];

/** The pages of the portal behind the links, whose tokens follow the `#`. */
export const linkPages: Readonly<Record<LinkPurpose, string>> = {
  invitation: '/invitation',
  password_reset: '/reset-password',
};

export interface AccountLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly memberId: string;
  /** Of a reset; null for an invitation, which is for whoever the address belongs to. */
  readonly accountId: string | null;
  readonly delivery: LinkDelivery;
  /** Null where the owner asked for it, and for the first admin. */
  readonly madeBy: string | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** A link that was just made: the only moment at which its token is known. */
export interface IssuedLink {
  readonly id: string;
  readonly token: string;
  /** Below the address people reach the service at. */
  readonly path: string;
  readonly delivery: LinkDelivery;
  readonly expiresAt: Date;
}

export function linkStateOf(
  link: Pick<AccountLink, 'usedAt' | 'withdrawnAt' | 'expiresAt'>,
  now: Date,
): LinkState {
  if (link.usedAt !== null) return 'used';
  if (link.withdrawnAt !== null) return 'withdrawn';
  return link.expiresAt <= now ? 'expired' : 'open';
}
