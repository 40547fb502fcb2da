import type { Account, Membership, Organisation, Role, Session } from '@attest/api-client';
import { readerStore, type Reader } from '../../base/reader/reader';
import { createStore } from '../../base/store/create-store';

export interface SignedIn {
  status: 'signed-in';
  account: Account;
  organisation: Organisation;
  member: Session['member'];
  /** As the server read them from the database a moment ago; buttons still follow the abilities of each record. */
  roles: readonly Role[];
  memberships: readonly Membership[];
  /** Somebody else has seen the password: nothing is shown until it is changed. */
  passwordChangeDue: boolean;
}

/**
 * Ended by the server, left by the person, or none to begin with: the sign-in page speaks of each in its own way. What is
 * too old on this device to be shown without a network has a page of its own.
 */
export type SignedOutReason = 'none' | 'ended' | 'left' | 'too-old';

export type SessionState =
  { status: 'unknown' } | { status: 'signed-out'; reason: SignedOutReason } | SignedIn;

/** Unknown until the refresh cookie has been asked about, at the first paint. */
export const sessionStore = createStore<SessionState>({ status: 'unknown' });

function readerOf(state: SessionState): Reader | null {
  if (state.status !== 'signed-in') return null;
  const { account, member, organisation } = state;
  return { accountId: account.id, name: member.displayName, organisation };
}

// Subscribed before any component: what the screen depends on is there when it draws the session.
sessionStore.subscribe(() => {
  readerStore.set(readerOf(sessionStore.get()));
});

export const signedInFrom = (session: Session): SignedIn => ({
  status: 'signed-in',
  account: session.account,
  organisation: session.organisation,
  member: session.member,
  roles: session.roles,
  memberships: session.memberships,
  passwordChangeDue: session.passwordChangeDue,
});
