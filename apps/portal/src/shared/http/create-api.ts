import { answerFrom, type Answer } from './answer';
import { isApiError, networkError, problemOf } from './api-error';
import { createOnePress } from './one-press';

export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];

export interface RequestOptions {
  /** Absent values are left out, lists are repeated. */
  query?: Readonly<Record<string, QueryValue>>;
  signal?: AbortSignal | undefined;
  /** `ETag` of the state the change is meant for; 412 when it moved on. */
  ifMatch?: string | undefined;
  /** Of an intention that outlives the page, such as what waits in the outbox; else the press has its own. */
  idempotencyKey?: string | undefined;
  headers?: Readonly<Record<string, string>>;
}

export interface ApiSettings {
  /** Where paths start: `/api/v1`. */
  base: string;
  fetch: typeof fetch;
  token: () => string | null;
  /** Renews the token that `token` answers. */
  refresh: () => Promise<unknown>;
  locale: () => string;
  newKey: () => string;
  /** The `Date` of an answer that no cache keeps, and when it was asked for by the clock of this device. */
  onServerTime: (date: string | null, sentAt: number) => void;
  /** Milliseconds before attempt 2, 3 …; a test passes none. */
  pauses: readonly number[];
}

const passing = new Set([502, 503, 504]);

/** A 401 may also mean that a password given again was wrong: sent twice, it would be counted twice. */
const tokenIsOver = async (response: Response): Promise<boolean> =>
  response.status === 401 &&
  ['auth.token_invalid', 'auth.session_ended'].includes(
    problemOf(401, await response.clone().text(), () => null).code,
  );

/** No answer, or one that says nothing about what was done. */
const leavesOpen = (error: unknown): boolean =>
  !isApiError(error) || error.isNetwork || error.status >= 500 || error.status === 408;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** An answer as it came; who joined a press reads it for itself. */
interface Raw {
  status: number;
  text: string;
  header: (name: string) => string | null;
}

/** @throws ApiError what the server refused, so that a press knows how it ended */
async function rawOf(response: Response): Promise<Raw> {
  const { status } = response;
  const text = await response.text();
  const header = (name: string) => response.headers.get(name);
  if (!response.ok) throw problemOf(status, text, header);
  return { status, text, header };
}

export const queryString = (query: RequestOptions['query'] = {}): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    if (typeof value === 'object') for (const entry of value) parameters.append(name, String(entry));
    else parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};

/**
 * The portal's only way to the API. Failures are thrown as {@link ApiError}; answers are typed by the caller
 * with the types generated from the API's own description.
 */
export function createApi(settings: ApiSettings) {
  const once = async (
    method: string,
    url: string,
    headers: Headers,
    body: string | undefined,
    signal?: AbortSignal,
  ) => {
    const token = settings.token();
    if (token !== null) headers.set('Authorization', `Bearer ${token}`);
    const sentAt = Date.now();
    try {
      const response = await settings.fetch(url, {
        method,
        headers,
        credentials: 'same-origin',
        ...(body === undefined ? {} : { body }),
        ...(signal === undefined ? {} : { signal }),
      });
      // What was read may come from a cache, with the date of another day.
      if (method !== 'GET') settings.onServerTime(response.headers.get('date'), sentAt);
      return response;
    } catch (cause) {
      // An aborted request stays an AbortError: whoever aborted knows why.
      if (signal?.aborted === true) throw cause;
      throw networkError(cause);
    }
  };

  async function request<T>(
    method: string,
    path: string,
    body: unknown,
    options: RequestOptions = {},
  ): Promise<Answer<T>> {
    const { status, text, header } = await exchange(method, path, body, options);
    return answerFrom<T>(status, text, header);
  }

  const onePress = createOnePress<Raw>(settings.newKey, leavesOpen);

  /** As {@link request}, once however often the button is pressed. */
  async function change<T>(
    method: string,
    path: string,
    body: unknown,
    options: RequestOptions = {},
  ): Promise<T> {
    const { query, ifMatch, idempotencyKey, headers } = options;
    const { status, text, header } = await onePress({
      place: `${method} ${path}`,
      content: JSON.stringify([idempotencyKey, query, ifMatch, headers, body]),
      key: idempotencyKey,
      send: (key) => exchange(method, path, body, { ...options, idempotencyKey: key }),
    });
    return answerFrom<T>(status, text, header).data;
  }

  async function exchange(
    method: string,
    path: string,
    body: unknown,
    options: RequestOptions,
  ): Promise<Raw> {
    const url = settings.base + path + queryString(options.query);
    const headers = new Headers(options.headers);
    headers.set('Accept', 'application/json, application/problem+json');
    headers.set('Accept-Language', settings.locale());
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    if (options.ifMatch !== undefined) headers.set('If-Match', options.ifMatch);
    // The same key goes with every attempt, so that a repeated POST is recorded once.
    if (method === 'POST') headers.set('Idempotency-Key', options.idempotencyKey ?? settings.newKey());
    const text = body === undefined ? undefined : JSON.stringify(body);

    let refreshed = false;
    for (let attempt = 0; ; attempt += 1) {
      const pause = settings.pauses[attempt];
      let response: Response;
      try {
        response = await once(method, url, headers, text, options.signal);
      } catch (error) {
        if (pause === undefined || options.signal?.aborted === true) throw error;
        await sleep(pause);
        continue;
      }
      if (!refreshed && settings.token() !== null && (await tokenIsOver(response))) {
        refreshed = true;
        await settings.refresh();
        attempt -= 1;
        continue;
      }
      if (passing.has(response.status) && pause !== undefined) {
        await sleep(pause);
        continue;
      }
      return rawOf(response);
    }
  }

  return {
    get: async <T>(path: string, options?: RequestOptions): Promise<T> =>
      (await request<T>('GET', path, undefined, options)).data,
    /** For what will be changed: keep the `etag` and send it back as `ifMatch`. */
    getWithEtag: <T>(path: string, options?: RequestOptions): Promise<Answer<T>> =>
      request<T>('GET', path, undefined, options),
    post: <T = undefined>(path: string, body?: unknown, options?: RequestOptions): Promise<T> =>
      change<T>('POST', path, body, options),
    put: <T = undefined>(path: string, body?: unknown, options?: RequestOptions): Promise<T> =>
      change<T>('PUT', path, body, options),
    patch: <T = undefined>(path: string, body?: unknown, options?: RequestOptions): Promise<T> =>
      change<T>('PATCH', path, body, options),
    delete: <T = undefined>(path: string, options?: RequestOptions): Promise<T> =>
      change<T>('DELETE', path, undefined, options),
    /** Any method, with status and ETag, each call for itself: for what keeps its own account of what it sent. */
    request,
  };
}

export type Api = ReturnType<typeof createApi>;
