import type { Query, QueryCacheNotifyEvent, QueryClient } from '@tanstack/react-query';
import { now } from '../../base/clock/device-clock';
import { isApiError } from '../http/api-error';
import { sessionStore, type SignedIn } from '../session/session-store';
import { contactStore } from './contact';
import { isKept } from './is-kept';
import { keptFor } from './kept-session';

const database = () => import('./kept-db');

/** The session is written anew this often, with the time when the server was last heard. Milliseconds. */
const noteEvery = 60_000;

const signedIn = (): SignedIn | null => {
  const session = sessionStore.get();
  return session.status === 'signed-in' ? session : null;
};

/**
 * Keeps what is read, and answers from it where the network does not: at once when there is none, else when it failed.
 * Every query stays as it is; a page that reads something kept opens without a network.
 */
export function keepAnswers(client: QueryClient): () => void {
  let notedAt = 0;
  /** Who asked: an answer that arrives in another member's session is not theirs. */
  const askedBy = new WeakMap<Query, string>();

  const keep = async (query: Query, session: SignedIn) => {
    const data: unknown = query.state.data;
    const readAt = now().getTime();
    contactStore.set({ fromDevice: false, heardAt: readAt });
    const memberId = session.member.id;
    const { answerId, putAnswer, putSession } = await database();
    // Who signed out meanwhile leaves nothing behind.
    if (signedIn()?.member.id !== memberId) return;
    const { queryKey: key } = query;
    await putAnswer({
      ...{ id: answerId(memberId, key), memberId, key, data, readAt },
      bytes: JSON.stringify(data).length,
    });
    if (readAt - notedAt < noteEvery || signedIn()?.member.id !== memberId) return;
    notedAt = readAt;
    await putSession(session, readAt);
  };

  const fill = async (query: Query, session: SignedIn) => {
    const { findAnswer } = await database();
    const found = await findAnswer(session.member.id, query.queryKey);
    if (found === undefined || query.state.data !== undefined) return;
    if (signedIn()?.member.id !== session.member.id) return;
    if (now().getTime() - found.readAt > keptFor(session)) return;
    client.setQueryData(query.queryKey, found.data, { updatedAt: found.readAt });
  };

  const hear = (event: QueryCacheNotifyEvent) => {
    if (event.type !== 'updated') return;
    // What is in the cache is anything, and used as such.
    const query = event.query as Query;
    if (!isKept(query.queryKey)) return;
    const session = signedIn();
    if (session === null) return;
    const { action } = event;
    if (action.type === 'fetch') askedBy.set(query, session.member.id);
    if (action.type === 'success' && action.manual !== true && askedBy.get(query) === session.member.id)
      keep(query, session).catch(() => undefined);
    if (query.state.data === undefined && isWithoutNetwork(action))
      fill(query, session).catch(() => undefined);
  };
  return client.getQueryCache().subscribe(hear);
}

type Action = Extract<QueryCacheNotifyEvent, { type: 'updated' }>['action'];

const isWithoutNetwork = (action: Action): boolean =>
  (action.type === 'fetch' && (contactStore.get().fromDevice || !navigator.onLine)) ||
  (action.type === 'error' && isApiError(action.error) && action.error.isNetwork);
