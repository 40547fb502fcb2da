import type { Session } from '@attest/api-client';
import { forgetRecent } from '../recent/recent';
import { accessToken } from '../http/access-token';
import { forgetRead, forgetSession, rememberSession } from '../kept/kept-session';
import { sessionStore, signedInFrom, type SignedOutReason } from './session-store';

/** Every answer that carries a session ends here: the token goes to memory, the rest to the screen. */
export function acceptSession(session: Session | null): void {
  if (session === null) {
    const was = sessionStore.get().status;
    if (was !== 'signed-out') endSession(was === 'signed-in' ? 'ended' : 'none');
    // Asked, the server said that it lets nobody in: nothing that was read stays on the device.
    if (was === 'signed-in') forgetRead();
    else forgetSession();
    return;
  }
  accessToken.set({ value: session.accessToken, expiresAt: Date.parse(session.expiresAt) });
  const signedIn = signedInFrom(session);
  sessionStore.set(signedIn);
  rememberSession(signedIn);
}

export function endSession(reason: SignedOutReason): void {
  accessToken.set(null);
  // Who leaves on purpose may hand the device on.
  if (reason === 'left') forgetRecent();
  sessionStore.set({ status: 'signed-out', reason });
  if (reason === 'left') forgetRead();
}
