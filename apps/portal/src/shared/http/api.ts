import { currentLocale } from '../i18n/locale';
import { acceptSession } from '../session/accept-session';
import { accessToken } from './access-token';
import { createApi } from './create-api';
import { createRefresh } from './refresh';

export const apiBase = '/api/v1';

const browserFetch: typeof fetch = (input, init) => fetch(input, init);

export const refreshSession = createRefresh({
  fetch: browserFetch,
  url: `${apiBase}/auth/refresh`,
  locale: currentLocale,
  onSession: acceptSession,
  locks: typeof navigator === 'undefined' ? undefined : navigator.locks,
});

export const newIdempotencyKey = (): string => crypto.randomUUID();

export const api = createApi({
  base: apiBase,
  fetch: browserFetch,
  token: () => accessToken.get()?.value ?? null,
  refresh: refreshSession,
  locale: currentLocale,
  newKey: newIdempotencyKey,
  pauses: [400, 1600],
});
