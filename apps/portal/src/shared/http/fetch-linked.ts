import { networkError, problemOf } from './api-error';

/** What lies behind a link that needs no header, as JSON; null when there is nothing there yet. */
export async function fetchLinked(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, credentials: 'same-origin' }).catch((cause: unknown) => {
    throw networkError(cause);
  });
  if (response.status === 404) return null;
  if (!response.ok)
    throw problemOf(response.status, await response.text(), (name) => response.headers.get(name));
  return response.json();
}
