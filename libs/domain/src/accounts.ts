/** invited: named by an admin, and not here before accepting · left: nothing opens for them any more. */
export const memberStates = ['invited', 'active', 'left'] as const;
export type MemberState = (typeof memberStates)[number];

/** Why a session ended. */
export const sessionEndings = [
  'signed_out',
  'signed_out_everywhere',
  'token_reused',
  'password_changed',
  'expired',
] as const;
export type SessionEnding = (typeof sessionEndings)[number];

/** An invitation leads into an organisation; a reset leads to a password of one's own, set anew. */
export const linkPurposes = ['invitation', 'password_reset'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** Sent to the address itself, or shown once to an admin, who hands it over. */
export const linkDeliveries = ['mail', 'handed_over'] as const;
export type LinkDelivery = (typeof linkDeliveries)[number];

/**
 * How long a link can be used, in hours: an invitation; a new password asked for by its owner (a letter comes at once),
 * and one that an admin helps with (it may have to be handed over first).
 */
export const linkHours = { invitation: 14 * 24, passwordAskedFor: 1, passwordByAdmin: 24 } as const;

/** What happened to a member whose open work stays in their name. */
export const openWorkCauses = ['left', 'roles'] as const;
export type OpenWorkCause = (typeof openWorkCauses)[number];

/** How the one who signs showed who they are. */
export const signingAuthentications = ['password'] as const;
export type SigningAuthentication = (typeof signingAuthentications)[number];
