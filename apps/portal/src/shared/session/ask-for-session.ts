import { refreshSession } from '../http/api';
import { endSession } from './accept-session';
import { sessionStore } from './session-store';

/** Asks whether the refresh cookie still opens a session. Two who ask at once get the answer to one question. */
export async function askForSession(): Promise<void> {
  if (sessionStore.get().status !== 'unknown') return;
  try {
    await refreshSession();
  } catch {
    // Without an answer (offline, server away) the sign-in page says so when it is tried.
    if (sessionStore.get().status === 'unknown') endSession('none');
  }
}
