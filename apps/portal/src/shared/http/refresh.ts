import type { Session } from '@attest/api-client';
import { readResponse } from './response';
import { networkError } from './api-error';

interface RefreshSettings {
  fetch: typeof fetch;
  url: string;
  locale: () => string;
  /** The new session, or null when the server ended it. */
  onSession: (session: Session | null) => void;
  onServerTime: (date: string | null, sentAt: number) => void;
  /** Runs the work while no other tab does; left out where there are no other tabs. */
  alone?: ((work: () => Promise<Session>) => Promise<Session>) | undefined;
}

/**
 * Exchanges the refresh cookie for a new session.
 *
 * The cookie rotates and its reuse ends the session, so two exchanges must never run at once: within a tab
 * they share one promise, across tabs they queue on a lock of the browser.
 */
export function createRefresh({
  fetch,
  url,
  locale,
  onSession,
  onServerTime,
  alone,
}: RefreshSettings): () => Promise<Session> {
  let running: Promise<Session> | null = null;

  const exchange = async (): Promise<Session> => {
    const sentAt = Date.now();
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'application/json, application/problem+json', 'Accept-Language': locale() },
    }).catch((cause: unknown) => {
      throw networkError(cause);
    });
    onServerTime(response.headers.get('date'), sentAt);
    // Only a plain refusal ends the session; a server in trouble must not throw anyone out.
    if (response.status === 401 || response.status === 403) onSession(null);
    const { data } = readResponse<Session>(response.status, await response.text(), (name) =>
      response.headers.get(name),
    );
    onSession(data);
    return data;
  };

  return () => {
    const current = running ?? (alone === undefined ? exchange() : alone(exchange));
    running = current;
    void current.then(forget, forget);
    return current;
  };

  function forget(): void {
    running = null;
  }
}
