import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useStore } from '../../base/store/create-store';
import { endSession } from './accept-session';
import { askForSession } from './ask-for-session';
import { followOtherTabs } from './session-actions';
import { sessionStore } from './session-store';

/** Asks once whether the refresh cookie still opens a session, and keeps the cache to one member's eyes. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const state = useStore(sessionStore);
  const memberId = state.status === 'signed-in' ? state.member.id : null;

  useEffect(() => {
    void askForSession();
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
