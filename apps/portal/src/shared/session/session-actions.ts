import type { Session, SignInRequest } from '@attest/api-client';
import { api } from '../http/api';
import { isApiError } from '../http/api-error';
import { acceptSession, endSession } from './accept-session';

/** Tells the other tabs, which hold their own token in memory. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('attest-session');

export function followOtherTabs(onSignedOut: () => void, onSwitched: () => void): () => void {
  const listen = (event: MessageEvent<unknown>) => {
    if (event.data === 'signed-out') onSignedOut();
    if (event.data === 'switched') onSwitched();
  };
  channel?.addEventListener('message', listen);
  return () => {
    channel?.removeEventListener('message', listen);
  };
}

/** `beforeAccept` sees the session before the screen does: the last moment to keep a page from moving on. */
export async function signIn(
  request: SignInRequest,
  beforeAccept?: (session: Session) => void,
): Promise<Session> {
  const session = await api.post('/auth/sign-in', { body: request });
  beforeAccept?.(session);
  acceptSession(session);
  return session;
}

/** Another organisation is another tenant: every cached answer belongs to the old one and must go. */
export async function switchOrganisation(organisationId: string): Promise<Session> {
  const session = await api.post('/auth/switch', { body: { organisationId } });
  acceptSession(session);
  channel?.postMessage('switched');
  return session;
}

export async function signOut({ everywhere = false } = {}): Promise<void> {
  try {
    await api.post(everywhere ? '/auth/sign-out-everywhere' : '/auth/sign-out');
  } catch (error) {
    // A session that is already over is what was asked for.
    if (!isApiError(error) || error.status !== 401) throw error;
  }
  endSession('left');
  channel?.postMessage('signed-out');
}
