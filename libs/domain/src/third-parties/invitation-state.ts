/**
 * What an invitation is kept as. proposed: the candidate names somebody · invited: a link was handed out · opened: it
 * was followed · answered, declined: by the third party · withdrawn: by the assessor, the link leads nowhere.
 */
export const keptInvitationStates = [
  'proposed',
  'invited',
  'opened',
  'answered',
  'declined',
  'withdrawn',
] as const;
export type KeptInvitationState = (typeof keptInvitationStates)[number];

/** As it is seen: time expires an invitation by itself, so that no job has to be on time for it. */
export const invitationStates = [...keptInvitationStates, 'expired'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** `resend` gives a new link and a new end, and ends the links before; `remind` only adds one. */
export const invitationEvents = [
  'invite',
  'open',
  'answer',
  'decline',
  'remind',
  'resend',
  'withdraw',
  'confirm',
] as const;
export type InvitationEvent = (typeof invitationEvents)[number];

/** State is data. An answer is never taken back by the one who invited; it is judged. */
export const invitationTransitions: Readonly<
  Record<InvitationState, Readonly<Partial<Record<InvitationEvent, KeptInvitationState>>>>
> = {
  proposed: { invite: 'invited', withdraw: 'withdrawn' },
  invited: {
    open: 'opened',
    answer: 'answered',
    decline: 'declined',
    remind: 'invited',
    resend: 'invited',
    withdraw: 'withdrawn',
  },
  opened: {
    open: 'opened',
    answer: 'answered',
    decline: 'declined',
    remind: 'opened',
    resend: 'invited',
    withdraw: 'withdrawn',
  },
  // Who it was can be established before or after it is judged, and more than once.
  answered: { confirm: 'answered' },
  declined: {},
  expired: { resend: 'invited', withdraw: 'withdrawn' },
  withdrawn: {},
};

/** @param expiresAt null while nothing was sent */
export function invitationStateAt(
  kept: KeptInvitationState,
  expiresAt: Date | null,
  now: Date,
): InvitationState {
  const waits = kept === 'invited' || kept === 'opened';
  return waits && expiresAt !== null && now >= expiresAt ? 'expired' : kept;
}

export const invitationMay = (state: InvitationState, event: InvitationEvent): boolean =>
  event in invitationTransitions[state];
