import type { Session } from '@attest/api-client';
import { forgetRecent } from '../recent/recent';
import { accessToken } from '../http/access-token';
import { sessionStore, signedInFrom, type SignedOutReason } from './session-store';

/** Every answer that carries a session ends here: the token goes to memory, the rest to the screen. */
export function acceptSession(session: Session | null): void {
  if (session === null) {
    const was = sessionStore.get().status;
    if (was !== 'signed-out') endSession(was === 'signed-in' ? 'ended' : 'none');
    return;
  }
  accessToken.set({ value: session.accessToken, expiresAt: Date.parse(session.expiresAt) });
  sessionStore.set(signedInFrom(session));
}

export function endSession(reason: SignedOutReason): void {
  accessToken.set(null);
  // Who leaves on purpose may hand the device on.
  if (reason === 'left') forgetRecent();
  sessionStore.set({ status: 'signed-out', reason });
}
