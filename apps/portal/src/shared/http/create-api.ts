import { addressOf, type AddressParts } from './request-url';
import { readResponse, type Answer } from './response';
import { isApiError, networkError, problemOf } from './api-error';
import type { Answered, Given, GivenArguments, Method, PathOf } from './api-types';
import { createDeduplicator } from './deduplicate';

/** What goes with a request, by the time that its types have been checked. */
interface RequestParts extends AddressParts {
  body?: unknown;
  signal?: AbortSignal | undefined;
  ifMatch?: string | undefined;
  ifNoneMatch?: string | undefined;
  idempotencyKey?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** A method of the API: the path decides what must be given and what is answered. */
type Call<M extends Method> = <P extends PathOf<M>>(
  path: P,
  ...given: GivenArguments<M, P>
) => Promise<Answered<M, P>>;

type CallWithEtag<M extends Method> = <P extends PathOf<M>>(
  path: P,
  ...given: GivenArguments<M, P>
) => Promise<Answer<Answered<M, P>>>;

/** `known` is what was made of an earlier answer; it is given back while the server names the same state. */
type CallUnlessKnown = <P extends PathOf<'get'>, Known extends { readonly etag: string | null }>(
  path: P,
  known: Known | undefined,
  given: Given<'get', P>,
  read: (answer: Answer<Answered<'get', P>>) => Known,
) => Promise<Known>;

/** The portal's only way to the API. Failures are thrown as {@link ApiError}. */
export interface Api {
  get: Call<'get'>;
  /** For what will be changed: keep the `etag` and send it back as `ifMatch`. */
  getWithEtag: CallWithEtag<'get'>;
  /** For a large answer that is asked for often; the browser itself keeps nothing (`no-store`). */
  getUnlessKnown: CallUnlessKnown;
  post: Call<'post'>;
  put: Call<'put'>;
  patch: Call<'patch'>;
  delete: Call<'delete'>;
  /** Each call for itself, however alike: for what keeps its own account of what it sent. */
  postEach: Call<'post'>;
  deleteEach: Call<'delete'>;
}

export interface ApiSettings {
  /** Where paths start: `/api/v1`. */
  base: string;
  fetch: typeof fetch;
  token: () => string | null;
  /** Before anything is sent: a page that was opened without a network asks for its token first. */
  ready?: () => Promise<unknown>;
  /** Whether there is no network at all: then nothing is tried a second time. */
  isOffline?: () => boolean;
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

type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An answer as it came; who joined a press reads it for itself. */
interface Raw {
  status: number;
  text: string;
  header: (name: string) => string | null;
}

const NOT_MODIFIED = 304;

/** @throws ApiError what the server refused, so that a press knows how it ended */
async function rawOf(response: Response): Promise<Raw> {
  const { status } = response;
  const text = await response.text();
  const header = (name: string) => response.headers.get(name);
  if (!response.ok && status !== NOT_MODIFIED) throw problemOf(status, text, header);
  return { status, text, header };
}

/** Sends a request, again where its failure may pass, and with a renewed token where it has to be. */
function createExchange(settings: ApiSettings) {
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

  return async (method: Verb, address: string, options: RequestParts): Promise<Raw> => {
    const { body } = options;
    const url = settings.base + address;
    const headers = new Headers(options.headers);
    headers.set('Accept', 'application/json, application/problem+json');
    headers.set('Accept-Language', settings.locale());
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    if (options.ifMatch !== undefined) headers.set('If-Match', options.ifMatch);
    if (options.ifNoneMatch !== undefined) headers.set('If-None-Match', options.ifNoneMatch);
    // The same key goes with every attempt, so that a repeated POST is recorded once.
    if (method === 'POST') headers.set('Idempotency-Key', options.idempotencyKey ?? settings.newKey());
    const text = body === undefined ? undefined : JSON.stringify(body);

    let refreshed = false;
    for (let attempt = 0; ; attempt += 1) {
      const pause = settings.pauses[attempt];
      let response: Response;
      try {
        await settings.ready?.();
        response = await once(method, url, headers, text, options.signal);
      } catch (error) {
        const isOver = isApiError(error) && !error.isNetwork;
        if (pause === undefined || options.signal?.aborted === true || isOver || settings.isOffline?.())
          throw error;
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
  };
}

/** What is checked of a call when it is compiled is `Api`; what is done for it is the same for all of them. */
export function createApi(settings: ApiSettings): Api {
  const exchange = createExchange(settings);

  /** As {@link change}, but each call for itself. */
  async function request<T>(method: Verb, path: string, given: RequestParts = {}): Promise<Answer<T>> {
    const { status, text, header } = await exchange(method, addressOf(path, given), given);
    return readResponse<T>(status, text, header);
  }

  const onePress = createDeduplicator<Raw>(settings.newKey, leavesOpen);

  /** Sent once however often the button is pressed. */
  async function change<T>(method: Verb, path: string, given: RequestParts = {}): Promise<T> {
    const { ifMatch, idempotencyKey, headers, body } = given;
    const address = addressOf(path, given);
    const { status, text, header } = await onePress({
      place: `${method} ${addressOf(path, { path: given.path })}`,
      content: JSON.stringify([idempotencyKey, given.query, ifMatch, headers, body]),
      key: idempotencyKey,
      send: (key) => exchange(method, address, { ...given, idempotencyKey: key }),
    });
    return readResponse<T>(status, text, header).data;
  }

  return {
    get: async <T>(path: string, given?: RequestParts): Promise<T> =>
      (await request<T>('GET', path, given)).data,
    getWithEtag: <T>(path: string, given?: RequestParts): Promise<Answer<T>> =>
      request<T>('GET', path, given),
    getUnlessKnown: async <T, Known extends { readonly etag: string | null }>(
      path: string,
      known: Known | undefined,
      given: RequestParts,
      read: (answer: Answer<T>) => Known,
    ): Promise<Known> => {
      const ifNoneMatch = known?.etag ?? undefined;
      const { status, text, header } = await exchange('GET', addressOf(path, given), {
        ...given,
        ifNoneMatch,
      });
      if (status === NOT_MODIFIED && known !== undefined) return known;
      return read(readResponse<T>(status, text, header));
    },
    post: <T>(path: string, given?: RequestParts): Promise<T> => change<T>('POST', path, given),
    put: <T>(path: string, given?: RequestParts): Promise<T> => change<T>('PUT', path, given),
    patch: <T>(path: string, given?: RequestParts): Promise<T> => change<T>('PATCH', path, given),
    delete: <T>(path: string, given?: RequestParts): Promise<T> => change<T>('DELETE', path, given),
    postEach: async <T>(path: string, given?: RequestParts): Promise<T> =>
      (await request<T>('POST', path, given)).data,
    deleteEach: async <T>(path: string, given?: RequestParts): Promise<T> =>
      (await request<T>('DELETE', path, given)).data,
  };
}
