import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { refreshSession } from '../http/api';
import { useStore } from '../store/create-store';
import { endSession } from './accept-session';
import { followOtherTabs } from './session-actions';
import { sessionStore } from './session-store';

/** Asks once whether the refresh cookie still opens a session, and keeps the cache to one member's eyes. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const state = useStore(sessionStore);
  const memberId = state.status === 'signed-in' ? state.member.id : null;

  useEffect(() => {
    if (sessionStore.get().status !== 'unknown') return;
    // Without an answer (offline, server away) the sign-in page says so when it is tried.
    refreshSession().catch(() => {
      if (sessionStore.get().status === 'unknown') endSession('none');
    });
  }, []);

  useEffect(
    () =>
      followOtherTabs(
        () => {
          endSession('left');
        },
        () => {
          window.location.assign('/');
        },
      ),
    [],
  );

  useEffect(
    () => () => {
      queries.clear();
    },
    [queries, memberId],
  );

  return children;
}
