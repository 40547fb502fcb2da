import { noteServerTime } from '../../base/clock/device-clock';
import { currentLocale } from '../../base/i18n/locale';
import { acceptSession } from '../session/accept-session';
import { contactStore } from '../kept/contact';
import { accessToken } from './access-token';
import { createApi } from './create-api';
import { createRefresh } from './refresh';

export const apiBase = '/api/v1';

const onServerTime = (date: string | null, sentAt: number): void => {
  noteServerTime(date, sentAt, Date.now());
};

const browserFetch: typeof fetch = (input, init) => fetch(input, init);

export const refreshSession = createRefresh({
  fetch: browserFetch,
  url: `${apiBase}/auth/refresh`,
  locale: currentLocale,
  onSession: acceptSession,
  onServerTime,
  // Old browsers and plain-http addresses have no locks; there each tab waits only for itself.
  alone:
    'locks' in navigator ? async (work) => await navigator.locks.request('attest-refresh', work) : undefined,
});

export const newIdempotencyKey = (): string => crypto.randomUUID();

export const api = createApi({
  base: apiBase,
  fetch: browserFetch,
  token: () => accessToken.get()?.value ?? null,
  ready: async () => {
    if (contactStore.get().fromDevice && accessToken.get() === null) await refreshSession();
  },
  isOffline: () => !navigator.onLine,
  refresh: refreshSession,
  locale: currentLocale,
  newKey: newIdempotencyKey,
  onServerTime,
  pauses: [400, 1600],
});
