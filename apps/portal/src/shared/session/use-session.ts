import type { Role } from '@attest/api-client';
import { useStore } from '../../base/store/create-store';
import { sessionStore, type SessionState, type SignedIn } from './session-store';

/** For pages behind the sign-in; elsewhere use {@link useSessionState}. */
export function useSession(): SignedIn {
  const state = useStore(sessionStore);
  if (state.status !== 'signed-in') throw new Error('useSession is for pages behind the sign-in');
  return state;
}

export const useSessionState = (): SessionState => useStore(sessionStore);

export const useHasRole = (...wanted: Role[]): boolean => {
  const state = useStore(sessionStore);
  return state.status === 'signed-in' && wanted.some((role) => state.roles.includes(role));
};
