import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import Fastify from 'fastify';
import { createApp, type TestApp } from '../../../test/support/app';
import { SlowSenders } from './slow-senders';

/** What a server says to bytes as they are, until it closes the connection or is silent for a while. */
async function say(url: string, bytes: string, silentMs = 3_000): Promise<string> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  let heard = '';
  socket.on('data', (part) => (heard += String(part)));
  socket.on('error', () => undefined);
  socket.setTimeout(silentMs, () => socket.destroy());
  socket.write(bytes);
  await once(socket, 'close');
  return heard;
}

const headOf = (path: string, ...headers: string[]): string =>
  [
    `POST /api/v1${path} HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    ...headers,
    '',
    '',
  ].join('\r\n');

describe('who may send a body', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
  });
  afterAll(() => app.close());

  it('nobody without a token of ours, a good link or a known way in: they are answered before a byte of it', async () => {
    // The body is announced and never sent: whoever answers all the same has not waited for it.
    const announced = ['Content-Length: 4000', 'Connection: close'];
    const stranger = await say(app.url, headOf('/members', ...announced));
    expect(stranger).toMatch(/^HTTP\/1\.1 401 [^]*"code":"auth\.token_invalid"/);
    const forged = await say(app.url, headOf('/members', ...announced, 'Authorization: Bearer a.b.c'));
    expect(forged).toMatch(/^HTTP\/1\.1 401 /);
    const link = await say(
      app.url,
      headOf('/third-party/answer', ...announced, `Invitation-Token: ${'x'.repeat(43)}`),
    );
    expect(link).toMatch(/^HTTP\/1\.1 404 [^]*"code":"not_found"/);
    const member = headOf('/members', ...announced, `Authorization: Bearer ${app.as('admin')}`);
    expect(await say(app.url, member, 500)).toBe('');
  });

  it('as much as the route takes: a few KB of a stranger, a form of a member', async () => {
    const post = (path: string, bytes: number, token?: string) =>
      app.call('POST', path, { token, body: { email: 'x'.repeat(bytes) } });
    expect((await post('/auth/sign-in', 3_900)).status).toBe(422);
    expect((await post('/auth/sign-in', 4_100)).at('code')).toBe('body_too_large');
    const token = app.as('admin');
    expect((await post('/members', 60_000, token)).status).toBe(422);
    expect((await post('/members', 66_000, token)).at('code')).toBe('body_too_large');
  });

  it('so many values and so deep, counted before anything is made of them', async () => {
    const token = app.as('admin');
    const post = (body: string) => app.call('POST', '/members', { token, body });
    expect((await post(`{"roles":[${'1,'.repeat(1_000)}1]}`)).at('code')).toBe('body_too_complex');
    expect((await post('['.repeat(30_000) + ']'.repeat(30_000))).at('code')).toBe('body_too_complex');
    const many = JSON.stringify(
      Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`x${index}`, 1])),
    );
    expect((await post(many)).at('code')).toBe('body_too_complex');
  });

  it('no text that cannot be kept, and is told which', async () => {
    const token = app.as('admin');
    for (const text of ['a\0b', 'a\ud800b']) {
      const answer = await app.call('PATCH', '/organisation', { token, body: { name: text } });
      expect([answer.status, answer.at('errors.0.field'), answer.at('errors.0.code')]).toEqual([
        422,
        'name',
        'not_text',
      ]);
    }
    const asked = await app.call('GET', '/members?search=a%00b', { token });
    expect([asked.status, asked.at('errors.0.field')]).toEqual([422, 'search']);
    expect((await app.call('PATCH', '/organisation', { token, body: { name: '𠮷野家😀' } })).status).toBe(
      200,
    );
  });

  it('and is told of ten failures at most', async () => {
    const body = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`x${index}`, 1]));
    const answer = await app.call('POST', '/members', { token: app.as('admin'), body });
    expect(answer.status).toBe(422);
    expect(answer.at('errors')).toHaveLength(10);
  });
});

describe('how often anybody may ask', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp({ rateLimits: { perAccount: 6, perNetwork: 3 }, trustProxy: 1 });
  });
  afterAll(() => app.close());
  const from = (address: string, token?: string) =>
    app.call('GET', '/auth/sessions', { token, headers: { 'x-forwarded-for': address } });

  it('is counted by network for who is not signed in, whatever they write at the left of X-Forwarded-For', async () => {
    const answers = [];
    for (let index = 0; index < 5; index += 1) answers.push(await from(`198.51.100.${index}, 203.0.113.7`));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429, 429]);
    const [first, , , refused] = answers;
    expect(first?.headers).toMatchObject({
      'ratelimit-limit': '3',
      'ratelimit-remaining': '2',
      'ratelimit-reset': '60',
    });
    expect(refused).toMatchObject({
      body: { code: 'rate_limited' },
      headers: { 'ratelimit-remaining': '0' },
    });
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(50);
    expect((await from('203.0.113.8')).status).toBe(401);
    // A household has a whole /64.
    const household = [];
    for (let index = 1; index < 6; index += 1) household.push((await from(`2001:db8:1:2::${index}`)).status);
    expect(household).toEqual([401, 401, 401, 429, 429]);
  });

  it('is counted by account for whoever is signed in, so that an office shares an address and no limit', async () => {
    const ask = async (token: string) => (await from('203.0.113.9', token)).status;
    const one = [];
    for (let index = 0; index < 7; index += 1) one.push(await ask(app.as('assessor')));
    expect(one).toEqual([...Array<number>(6).fill(200), 429]);
    expect(await ask(app.as('candidate'))).toBe(200);
    expect((await from('203.0.113.99', app.as('assessor'))).status).toBe(429);
  });

  it('is looked at before the body', async () => {
    const head = headOf(
      '/auth/sign-in',
      'Content-Length: 4000',
      'Connection: close',
      'X-Forwarded-For: 192.0.2.1',
    );
    for (let index = 0; index < 3; index += 1) await from('192.0.2.1');
    expect(await say(app.url, head)).toMatch(/^HTTP\/1\.1 429 /);
  });

  it('leaves the sign-in throttle in force behind a proxy', async () => {
    const own = await createApp({ trustProxy: 1 });
    const guess = (index: number) =>
      own.call('POST', '/auth/sign-in', {
        headers: { 'x-forwarded-for': `198.51.100.${index % 250}, 203.0.113.7` },
        body: { email: `guess${index}@test.example`, password: 'not the password at all' },
      });
    const statuses: number[] = [];
    for (let index = 0; index < 110; index += 10)
      statuses.push(
        ...(await Promise.all(Array.from({ length: 10 }, (_, more) => guess(index + more)))).map(
          ({ status }) => status,
        ),
      );
    expect(statuses.filter((status) => status === 401)).toHaveLength(100);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    await own.close();
  });
});

describe('a body that drips', () => {
  const slowSenderLimits = { formWindow: 1, wholeForm: 3, fileWindow: 2 };

  const PATIENT_MILLISECONDS = 6_000;
  const closings: string[] = [];

  /** What becomes of a connection whose body comes so many bytes at a time. */
  async function drip(url: string, type: string, bytes: number): Promise<'cut off' | 'goes on'> {
    const { port } = new URL(url);
    const socket: Socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    socket.write(
      `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: 1000000\r\n\r\n`,
    );
    const timer = setInterval(() => socket.write('x'.repeat(bytes)), 100);
    let outcome: 'cut off' | 'goes on' = 'cut off';
    const stop = setTimeout(() => {
      outcome = 'goes on';
      socket.destroy();
    }, PATIENT_MILLISECONDS);
    // Whether it is told so or reset; `once` would take a reset for a failure of its own.
    await new Promise((settle) => socket.once('close', settle));
    closings.push(`${type} ${bytes}`);
    clearInterval(timer);
    clearTimeout(stop);
    return outcome;
  }

  it('is cut off; a file that gets on may take as long as it needs, a form not', async () => {
    const fastify = Fastify({ bodyLimit: 2_000_000 });
    new SlowSenders(slowSenderLimits).watch(fastify);
    fastify.addContentTypeParser('video/mp4', (_request, payload, done) => {
      payload.resume().on('end', () => {
        done(null);
      });
    });
    fastify.post('/', () => 'never');
    const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
    const outcomes = await Promise.all([
      drip(url, 'application/json', 1),
      drip(url, 'application/json', 200),
      drip(url, 'application/json', 0),
      drip(url, 'video/mp4', 1),
      drip(url, 'video/mp4', 200),
    ]);
    expect(outcomes).toEqual(['cut off', 'cut off', 'cut off', 'cut off', 'goes on']);
    // A form that gets on has a little longer than one that does not.
    expect(closings.indexOf('application/json 200')).toBeGreaterThan(closings.indexOf('application/json 1'));
    expect(closings.indexOf('application/json 200')).toBeGreaterThan(closings.indexOf('application/json 0'));
    await fastify.close();
  }, 20_000);

  it('is cut off by the application as it ships, three hundred at once too, while others are served', async () => {
    const app = await createApp({ slowSenderLimits });
    const { port } = new URL(app.url);
    const head = headOf('/auth/sign-in', 'Content-Length: 4000');
    const sockets = Array.from({ length: 300 }, () => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.resume();
      socket.write(`${head}{`);
      return socket;
    });
    const closed = Promise.all(
      sockets.map((socket) => new Promise((settle) => socket.once('close', settle))),
    );
    expect((await app.call('GET', '/health/ready')).status).toBe(200);
    // A socket that is never closed fails this test by its limit.
    await closed;
    await app.close();
  }, 30_000);
});

describe('what Fastify refuses by itself', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp({ portalDir: '/nowhere' });
  });
  afterAll(() => app.close());

  it('carries the headers of every answer, whether or not there was a route', async () => {
    const get = (path: string) =>
      say(app.url, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    const answers = [
      await get('/%FF'),
      await get('/api/v1/members/%E0%A4%A'),
      await get('/api/v1/nowhere'),
      await get(`/api/v1/members/${'a'.repeat(400)}`),
      await say(app.url, 'nonsense\r\n\r\n'),
      await say(
        app.url,
        `GET /api/v1/health/live HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      ),
      await say(app.url, headOf('/auth/sign-in', 'Content-Length: 9000000', 'Connection: close')),
      await say(app.url, `${headOf('/auth/sign-in', 'Content-Length: 1', 'Connection: close')}{`),
    ];
    expect(answers.map((answer) => /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])).toEqual([
      ...['400', '400', '404', '414', '400', '431', '413', '400'],
    ]);
    for (const answer of answers) {
      const head = answer.toLowerCase();
      for (const header of [
        'x-content-type-options: nosniff',
        'permissions-policy: camera=(self), microphone=(self)',
        "content-security-policy: default-src 'none'",
        'cache-control: no-store',
        'content-type: application/problem+json',
      ]) {
        expect([answer.slice(0, 60), head.includes(header) ? header : head]).toEqual([
          answer.slice(0, 60),
          header,
        ]);
      }
    }
  });
});
