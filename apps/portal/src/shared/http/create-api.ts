import { answerFrom, type Answer } from './answer';
import { networkError, problemOf } from './api-error';

export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];

export interface RequestOptions {
  /** Absent values are left out, lists are repeated. */
  query?: Readonly<Record<string, QueryValue>>;
  signal?: AbortSignal | undefined;
  /** `ETag` of the state the change is meant for; 412 when it moved on. */
  ifMatch?: string | undefined;
  /** One key per intention. Left out, each call is an intention of its own. */
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

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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
    try {
      return await settings.fetch(url, {
        method,
        headers,
        credentials: 'same-origin',
        ...(body === undefined ? {} : { body }),
        ...(signal === undefined ? {} : { signal }),
      });
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
      return answerFrom<T>(response.status, await response.text(), (name) => response.headers.get(name));
    }
  }

  return {
    get: async <T>(path: string, options?: RequestOptions): Promise<T> =>
      (await request<T>('GET', path, undefined, options)).data,
    /** For what will be changed: keep the `etag` and send it back as `ifMatch`. */
    getWithEtag: <T>(path: string, options?: RequestOptions): Promise<Answer<T>> =>
      request<T>('GET', path, undefined, options),
    post: async <T = undefined>(path: string, body?: unknown, options?: RequestOptions): Promise<T> =>
      (await request<T>('POST', path, body, options)).data,
    put: async <T = undefined>(path: string, body?: unknown, options?: RequestOptions): Promise<T> =>
      (await request<T>('PUT', path, body, options)).data,
    patch: async <T = undefined>(path: string, body?: unknown, options?: RequestOptions): Promise<T> =>
      (await request<T>('PATCH', path, body, options)).data,
    delete: async <T = undefined>(path: string, options?: RequestOptions): Promise<T> =>
      (await request<T>('DELETE', path, undefined, options)).data,
    /** Any method, with status and ETag. */
    request,
  };
}

export type Api = ReturnType<typeof createApi>;
