import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useStore } from '../../base/store/create-store';
import { refreshSession } from '../http/api';
import { contactStore } from '../kept/contact';
import { keepAnswers } from '../kept/keep-answers';
import { endSession } from './accept-session';
import { askForSession } from './ask-for-session';
import { followOtherTabs } from './session-actions';
import { sessionStore } from './session-store';

/** While the page stands as this device keeps it, the server is looked for this often. Milliseconds. */
const askEvery = 20_000;

/** Asks once whether the refresh cookie still opens a session, and keeps the cache to one member's eyes. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const state = useStore(sessionStore);
  const memberId = state.status === 'signed-in' ? state.member.id : null;

  useEffect(() => keepAnswers(queries), [queries]);

  useEffect(() => {
    void askForSession();
  }, []);

  const { fromDevice } = useStore(contactStore);
  useEffect(() => {
    if (!fromDevice) return;
    const ask = () => {
      refreshSession().then(
        () => queries.invalidateQueries(),
        () => undefined,
      );
    };
    const timer = setInterval(ask, askEvery);
    window.addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', ask);
    };
  }, [fromDevice, queries]);

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
