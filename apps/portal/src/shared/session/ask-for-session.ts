import { refreshSession } from '../http/api';
import { isApiError } from '../http/api-error';
import { sessionOnDevice } from '../kept/kept-session';
import { endSession } from './accept-session';
import { sessionStore } from './session-store';

/** For an answer at the start, in milliseconds: a network that is there and carries nothing is as good as none. */
const patience = 6_000;

const isUnknown = (): boolean => sessionStore.get().status === 'unknown';

/**
 * Asks whether the refresh cookie still opens a session. Two who ask at once get the answer to one question. Where
 * nobody answers, the page opens as this device keeps it, and what is asked goes on being asked.
 */
export async function askForSession(): Promise<void> {
  if (!isUnknown()) return;
  const late = setTimeout(() => void openFromDevice(), patience);
  try {
    await refreshSession();
  } catch (error) {
    if (!isApiError(error) || error.isNetwork || error.status >= 500) await openFromDevice();
    // Without an answer (offline, server away) the sign-in page says so when it is tried.
    if (isUnknown()) endSession('none');
  } finally {
    clearTimeout(late);
  }
}

async function openFromDevice(): Promise<void> {
  const kept = await sessionOnDevice().catch(() => null);
  if (!isUnknown() || kept === null) return;
  if (kept === 'old') endSession('too-old');
  else sessionStore.set(kept);
}
