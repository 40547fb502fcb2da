/** @jest-environment node */
import { ApiError } from './api-error';
import { addressOf } from './request-url';
import { type Api, createApi, type ApiSettings } from './create-api';

interface Sent {
  url: string;
  method: string;
  headers: Headers;
  body: BodyInit | null | undefined;
}

type Reply = (() => Response) | 'broken';

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers });

const problem = (status: number, code: string, more: Record<string, unknown> = {}) =>
  json({ status, code, title: 'T', detail: 'D', requestId: 'r-1', ...more }, status);

/** An api in front of a server that answers in the order it was told and remembers what it was asked. */
function prepared(replies: Reply[], settings: Partial<ApiSettings> = {}) {
  const sent: Sent[] = [];
  let token: string | null = 'first';
  let refreshes = 0;
  let keys = 0;
  const dates: string[] = [];
  const api = createApi({
    base: '/api/v1',
    fetch: (input, init = {}) => {
      const url = typeof input === 'string' ? input : '';
      sent.push({ url, method: init.method ?? '', headers: new Headers(init.headers), body: init.body });
      const reply = replies.shift();
      if (reply === undefined) throw new Error(`Nothing was prepared for ${url}`);
      return reply === 'broken' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(reply());
    },
    token: () => token,
    refresh: () => {
      refreshes += 1;
      token = 'second';
      return Promise.resolve();
    },
    locale: () => 'en',
    newKey: () => `key-${(keys += 1)}`,
    onServerTime: (date) => {
      if (date !== null) dates.push(date);
    },
    pauses: [0, 0],
    ...settings,
  });
  return { api, sent, refreshes: () => refreshes, dates };
}

const failure = async (promise: Promise<unknown>): Promise<ApiError> => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('It did not fail');
};

const withdraw = (api: Api, reason: string, idempotencyKey?: string) =>
  api.post('/evidence/{id}/withdraw', { path: { id: '1' }, body: { reason }, idempotencyKey });
const changePassword = (api: Api) =>
  api.post('/me/password', { body: { currentPassword: 'wrong', newPassword: 'another' } });

describe('the client of the API', () => {
  it('asks in the language of the screen, with the token', async () => {
    const { api, sent } = prepared([json({ items: [] })]);
    await expect(api.get('/releases', { query: { q: '客戶', cursor: undefined } })).resolves.toEqual({
      items: [],
    });
    expect(sent[0]?.url).toBe('/api/v1/releases?q=%E5%AE%A2%E6%88%B6');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer first');
    expect(sent[0]?.headers.get('accept-language')).toBe('en');
    expect(sent[0]?.headers.has('idempotency-key')).toBe(false);
  });

  it('does not repeat a request whose password was wrong', async () => {
    const { api, sent, refreshes } = prepared([problem(401, 'sign_off.password')]);
    expect((await failure(changePassword(api))).code).toBe('sign_off.password');
    expect(sent).toHaveLength(1);
    expect(refreshes()).toBe(0);
  });

  it('renews the token once after 401 and repeats the request with it', async () => {
    const { api, sent, refreshes } = prepared([problem(401, 'auth.token_invalid'), json({ ok: true })]);
    await expect(api.get('/today')).resolves.toEqual({ ok: true });
    expect(refreshes()).toBe(1);
    expect(sent.map((request) => request.headers.get('authorization'))).toEqual([
      'Bearer first',
      'Bearer second',
    ]);
  });

  it('does not renew a second time', async () => {
    const { api, sent, refreshes } = prepared([
      problem(401, 'auth.token_invalid'),
      problem(401, 'auth.token_invalid'),
    ]);
    expect((await failure(api.get('/today'))).status).toBe(401);
    expect(refreshes()).toBe(1);
    expect(sent).toHaveLength(2);
  });

  it('does not renew for somebody who is not signed in', async () => {
    const { api, refreshes } = prepared([problem(401, 'auth.credentials')], { token: () => null });
    expect(
      (await failure(api.post('/auth/sign-in', { body: { email: 'a@b.example', password: 'wrong' } }))).code,
    ).toBe('auth.credentials');
    expect(refreshes()).toBe(0);
  });

  it('sends one idempotency key with every attempt of a POST', async () => {
    const { api, sent } = prepared(
      [
        'broken',
        () => new Response('', { status: 503 }),
        problem(401, 'auth.token_invalid'),
        json({ id: 'e1' }, 201),
      ],
      { pauses: [0, 0, 0] },
    );
    await expect(withdraw(api, 'x')).resolves.toEqual({ id: 'e1' });
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map((request) => request.headers.get('idempotency-key')))).toEqual(
      new Set(['key-1']),
    );
    expect(new Set(sent.map((request) => request.body))).toEqual(new Set(['{"reason":"x"}']));
  });

  it('sends a change once however often it is begun, and two changes under two keys', async () => {
    const { api, sent } = prepared([json({ id: 1 }), json({ id: 2 }), json({ id: 3 })]);
    const twice = await Promise.all([withdraw(api, '1'), withdraw(api, '1')]);
    expect(twice).toEqual([{ id: 1 }, { id: 1 }]);
    await withdraw(api, '2');
    await withdraw(api, '2', 'mine');
    expect(sent.map((request) => request.headers.get('idempotency-key'))).toEqual(['key-1', 'key-2', 'mine']);
  });

  it.each(['put', 'patch'] as const)(
    'sends a %s once as well: its second would find the state moved on',
    async (method) => {
      const { api, sent } = prepared([json({ version: 2 })]);
      const path = { id: '1' };
      const once = () =>
        method === 'put'
          ? api.put('/members/{id}/roles', { path, body: { roles: ['author'] }, ifMatch: '"1"' })
          : api.patch('/members/{id}', { path, body: { department: '訓練' }, ifMatch: '"1"' });
      expect(await Promise.all([once(), once()])).toEqual([{ version: 2 }, { version: 2 }]);
      expect(sent).toHaveLength(1);
    },
  );

  it('keeps the key of a change whose answer never came, for the next attempt', async () => {
    const { api, sent } = prepared(['broken', json({})], { pauses: [] });
    await failure(withdraw(api, '1'));
    await withdraw(api, 'written again');
    expect(sent.map((request) => request.headers.get('idempotency-key'))).toEqual(['key-1', 'key-1']);
  });

  it('gives up after the last pause and says that no answer came', async () => {
    const { api, sent } = prepared(['broken', 'broken', 'broken']);
    const error = await failure(api.get('/today'));
    expect(error.isNetwork).toBe(true);
    expect(sent).toHaveLength(3);
  });

  it('does not repeat a refusal', async () => {
    const { api, sent } = prepared([problem(409, 'judgement.changed')]);
    expect((await failure(withdraw(api, 'x'))).code).toBe('judgement.changed');
    expect(sent).toHaveLength(1);
  });

  it('throws what the problem document says', async () => {
    const { api } = prepared([
      problem(422, 'request.invalid', {
        errors: [{ field: 'judgements.0.remark', code: 'too_long', message: '最多 2000 字' }],
        facts: { missing: 7 },
      }),
    ]);
    const error = await failure(changePassword(api));
    expect(error).toMatchObject({
      status: 422,
      code: 'request.invalid',
      title: 'T',
      detail: 'D',
      requestId: 'r-1',
      errors: [{ field: 'judgements.0.remark', code: 'too_long', message: '最多 2000 字' }],
      facts: { missing: 7 },
    });
  });

  it('still has an error to show when the answer is no problem document', async () => {
    const { api } = prepared([
      () => new Response('<html>', { status: 500, headers: { 'x-request-id': 'r-9' } }),
    ]);
    expect(await failure(api.get('/today'))).toMatchObject({
      status: 500,
      code: 'http_500',
      requestId: 'r-9',
    });
  });

  it('carries the state a change is meant for', async () => {
    const { api, sent } = prepared([
      json({ name: 'a' }, 200, { etag: '"4"' }),
      () => new Response(null, { status: 204 }),
    ]);
    const path = { id: '1' };
    const { etag } = await api.getWithEtag('/members/{id}', { path });
    expect(etag).toBe('"4"');
    await expect(
      api.patch('/members/{id}', { path, body: { displayName: 'b' }, ifMatch: etag ?? '' }),
    ).resolves.toBeUndefined();
    expect(sent[1]?.headers.get('if-match')).toBe('"4"');
  });

  it('keeps what it knows while the server names the same state', async () => {
    const { api, sent } = prepared([
      json({ displayName: 'a' }, 200, { etag: 'W/"1"' }),
      () => new Response(null, { status: 304, headers: { etag: 'W/"1"' } }),
      json({ displayName: 'b' }, 200, { etag: 'W/"2"' }),
    ]);
    interface Known {
      readonly etag: string | null;
      readonly name: string;
    }
    const read = (known?: Known) =>
      api.getUnlessKnown('/members/{id}', known, { path: { id: '1' } }, ({ data, etag }) => ({
        etag,
        name: data.displayName,
      }));
    const first = await read();
    expect(first).toEqual({ etag: 'W/"1"', name: 'a' });
    expect(await read(first)).toBe(first);
    expect(await read(first)).toEqual({ etag: 'W/"2"', name: 'b' });
    expect(sent.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, 'W/"1"', 'W/"1"']);
  });

  it('leaves an aborted request to whoever aborted it', async () => {
    const abort = new AbortController();
    abort.abort();
    const { api, sent } = prepared([
      () => {
        throw new DOMException('stop', 'AbortError');
      },
      json({}),
    ]);
    await expect(api.get('/today', { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent.length).toBeLessThanOrEqual(1);
  });
});

describe('an address', () => {
  it('has its parameters put in, and cannot be led to another place by them', () => {
    expect(addressOf('/a/{id}/b/{name}', { path: { id: 7, name: '../甲?x' } })).toBe(
      '/a/7/b/..%2F%E7%94%B2%3Fx',
    );
  });

  it('leaves out of the query what is not set, and repeats lists', () => {
    const query = { q: '', state: null, limit: 20, id: ['a', 'b'], open: false };
    expect(addressOf('/a', { query })).toBe('/a?limit=20&id=a&id=b&open=false');
    expect(addressOf('/a', { query: { q: undefined } })).toBe('/a');
  });

  it('hears the time of the server from answers that no cache keeps', async () => {
    const date = 'Sun, 29 Nov 2026 06:20:00 GMT';
    const { api, dates } = prepared([json({}, 200, { date }), json({}, 200, { date: 'of an old answer' })]);
    await withdraw(api, 'x');
    await api.get('/today');
    expect(dates).toEqual([date]);
  });
});
