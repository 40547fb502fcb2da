import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { Client } from 'pg';
import { AccessTokens } from '../../platform/auth/access-tokens';
import { Clock } from '../../platform/database/clock';
import { createApp, type TestApp } from '../../../test/support/app';
import type { Answer } from '../../../test/support/request';
import type { TestMember } from '../../../test/support/actors';
import { SignIn } from './sign-in.service';

const cookieOf = (answer: Answer): string =>
  /attest_refresh=([\w-]*)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';

const deviceOf = (answer: Answer): string =>
  /attest_device=[\w.-]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? '';

describe('sessions', () => {
  let app: TestApp;
  let now: Date;
  beforeAll(async () => {
    app = await createApp();
    jest.spyOn(app.nest.get(Clock), 'now').mockImplementation(() => now);
  });
  beforeEach(() => {
    now = new Date();
  });
  afterAll(() => app.close());

  const signIn = (email: string, password = app.actors.password, extra: object = {}) =>
    app.call('POST', '/auth/sign-in', { body: { email, password, ...extra }, idempotencyKey: null });
  const refresh = (cookie: string, headers: Record<string, string> = {}) =>
    app.call('POST', '/auth/refresh', { headers: { cookie: `attest_refresh=${cookie}`, ...headers } });
  const works = async (token: string) => (await app.call('GET', '/organisation', { token })).status === 200;
  const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000));
  const person = (
    given: Parameters<TestApp['actors']['member']>[0] = { roles: ['assessor'] },
  ): Promise<TestMember> => app.actors.member(given);

  describe('signing in', () => {
    it('says who and where, and keeps the refresh token out of reach of scripts', async () => {
      const { admin } = app.actors.home;
      const answer = await signIn(admin.email.toUpperCase());
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        account: { id: admin.accountId, email: admin.email, locale: 'zh-TW' },
        member: { id: admin.id, displayName: admin.displayName },
        organisation: { id: admin.organisationId, timeZone: 'Asia/Taipei' },
        roles: ['admin'],
        memberships: [{ organisationId: admin.organisationId, memberId: admin.id, roles: ['admin'] }],
      });
      expect(answer.headers['set-cookie']).toEqual([
        expect.stringMatching(
          /^attest_refresh=[\w-]{43}; Max-Age=2592000; Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict$/,
        ),
        expect.stringMatching(
          /^attest_device=[\w.-]{45}; Max-Age=31536000; Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict$/,
        ),
      ]);
      expect(Date.parse(answer.textAt('expiresAt')) - now.getTime()).toBeLessThanOrEqual(10 * 60 * 1000);
      expect(await works(answer.textAt('accessToken'))).toBe(true);
    });

    it('gives an unknown address, a wrong password and a disabled account the same answer', async () => {
      const { email, accountId } = await person();
      const wrong = await signIn(email, 'not the password at all');
      const unknown = await signIn('nobody@nowhere.example', 'not the password at all');
      await superuser('UPDATE account SET disabled_at = now() WHERE id = $1', [accountId]);
      const disabled = await signIn(email);
      for (const answer of [wrong, unknown, disabled]) {
        expect(answer.status).toBe(401);
        expect({ ...Object(answer.body), requestId: '' }).toEqual({ ...Object(wrong.body), requestId: '' });
        expect(answer.headers['set-cookie']).toBeUndefined();
      }
      expect(wrong.at('code')).toBe('auth.credentials');
    });

    it('takes a Secure cookie where people arrive by https', async () => {
      const safe = await createApp({ secureCookies: true, publicUrl: 'https://attest.example' });
      const answer = await safe.call('POST', '/auth/sign-in', {
        body: { email: safe.actors.home.admin.email, password: safe.actors.password },
      });
      const cookie = String(answer.headers['set-cookie']);
      expect(cookie).toMatch(
        /^__Host-attest_refresh=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict/,
      );
      expect(cookie).not.toContain('Domain');
      const [sent = ''] = cookie.split(';');
      const refresh = (value: string) => safe.call('POST', '/auth/refresh', { headers: { cookie: value } });
      expect((await refresh(sent)).status).toBe(200);
      // Under the other name it may have been planted by a neighbour.
      expect((await refresh(sent.replace('__Host-', ''))).status).toBe(401);
      expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      await safe.close();
    });

    it('slows guessing down by account, and lets the person in when the block is over', async () => {
      const { email } = await person();
      const guess = () => signIn(email, 'not the password at all');
      const first = await Promise.all(Array.from({ length: 16 }, guess));
      // Counted before the password is looked at: sixteen at once get no more tries than one after another.
      expect(first.filter(({ status }) => status === 401)).toHaveLength(10);
      const refused = first.find(({ status }) => status === 429);
      expect(refused?.body).toMatchObject({ code: 'auth.throttled', facts: { retryAfterSeconds: 60 } });
      expect(refused?.headers['retry-after']).toBe('60');
      expect((await signIn(email)).status).toBe(429);
      later(61);
      expect((await signIn(email)).status).toBe(200);
      expect((await guess()).status).toBe(401);
      expect((await signIn(email)).status).toBe(200);
    });

    it('lets nobody else use up the attempts of an owner who is signed in', async () => {
      const { email } = await person();
      const session = await signIn(email);
      for (let guess = 0; guess < 11; guess += 1) await signIn(email, 'not the password at all');
      expect((await signIn(email)).status).toBe(429);
      const change = (currentPassword: string) =>
        app.call('POST', '/me/password', {
          token: session.textAt('accessToken'),
          body: { currentPassword, newPassword: 'a whole new secret' },
        });
      expect((await change(app.actors.password)).status).toBe(204);
      // Those of the session itself are bounded as before.
      for (let guess = 0; guess < 10; guess += 1) expect((await change('wrong')).status).toBe(401);
      expect((await change('a whole new secret')).status).toBe(429);
    });

    it('lets the owner in from a device they have used before, however much others guess', async () => {
      const { email } = await person();
      const other = await person();
      const device = deviceOf(await signIn(email));
      const guess = () => signIn(email, 'not the password at all');
      for (let attempt = 0; attempt < 11; attempt += 1) await guess();
      const from = (cookie: string, whom = email, password = app.actors.password) =>
        app.call('POST', '/auth/sign-in', { body: { email: whom, password }, headers: { cookie } });
      expect((await signIn(email)).status).toBe(429);
      expect((await from(device)).status).toBe(200);
      // The device of one account is a stranger to another, and so is what somebody made up.
      for (let attempt = 0; attempt < 10; attempt += 1) await signIn(other.email, 'not the password');
      expect((await from(device, other.email)).status).toBe(429);
      expect((await from(`attest_device=${'A'.repeat(22)}.${'A'.repeat(22)}`)).status).toBe(429);
      // The device itself is no way to guess for ever.
      for (let attempt = 0; attempt < 10; attempt += 1) await from(device, email, 'not the password');
      expect((await from(device)).status).toBe(429);
    });

    it('keeps who guesses in one network from blocking an owner in another', async () => {
      const { email } = await person();
      for (let attempt = 0; attempt < 11; attempt += 1) await signIn(email, 'not the password at all');
      expect((await signIn(email)).status).toBe(429);
      const service = app.nest.get(SignIn);
      const elsewhere = { address: '203.0.113.9', deviceId: null, userAgent: '' };
      const given = { email, password: app.actors.password };
      await expect(service.signIn(given, elsewhere)).resolves.toMatchObject({
        session: { account: { email } },
      });
    });

    it('blocks longer each time guessing goes on', async () => {
      const { email } = await person();
      const guess = () => signIn(email, 'not the password at all');
      for (let attempt = 0; attempt < 10; attempt += 1) await guess();
      const waits: unknown[] = [];
      for (let block = 0; block < 6; block += 1) {
        const answer = await guess();
        waits.push(answer.at('facts.retryAfterSeconds'));
        later(Number(answer.headers['retry-after']) + 1);
        expect((await guess()).status).toBe(401);
      }
      expect(waits).toEqual([60, 120, 240, 480, 900, 900]);
    });

    it('slows guessing over many accounts down by address', async () => {
      const own = await createApp();
      const guess = (index: number) =>
        own.call('POST', '/auth/sign-in', {
          body: { email: `guess${index}@nowhere.example`, password: 'a guess at it' },
        });
      const statuses: number[] = [];
      for (let index = 0; index < 102; index += 1) statuses.push((await guess(index)).status);
      expect(statuses.slice(0, 100).every((status) => status === 401)).toBe(true);
      expect(statuses.slice(100)).toEqual([429, 429]);
      await own.close();
    });
  });

  describe('exchanging', () => {
    it('rotates, and ends the family when a spent token turns up again', async () => {
      const session = await signIn((await person()).email);
      const first = cookieOf(session);
      const exchanged = await refresh(first);
      const second = cookieOf(exchanged);
      expect(second).not.toBe(first);
      expect(await works(exchanged.textAt('accessToken'))).toBe(true);

      later(60);
      const stolen = await refresh(first);
      expect(stolen).toMatchObject({ status: 401, body: { code: 'auth.session_ended' } });
      expect(String(stolen.headers['set-cookie'])).toMatch(/^attest_refresh=; /);
      expect((await refresh(second)).status).toBe(401);
      // Access tokens of the family are dead at once, not after their ten minutes.
      expect(await works(exchanged.textAt('accessToken'))).toBe(false);
    });

    it('mends a lost answer within ten seconds, with the same successor', async () => {
      const first = cookieOf(await signIn((await person()).email));
      const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(first)));
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
      const [left] = answers;
      expect(new Set(answers.map(cookieOf)).size).toBe(1);
      later(9);
      expect(cookieOf(await refresh(first))).toBe(cookieOf(left!));
      expect((await refresh(cookieOf(left!))).status).toBe(200);
    });

    it('takes a repetition for theft once the successor has been used', async () => {
      const first = cookieOf(await signIn((await person()).email));
      const second = cookieOf(await refresh(first));
      const third = cookieOf(await refresh(second));
      expect((await refresh(first)).status).toBe(401);
      expect((await refresh(third)).status).toBe(401);
    });

    it('ends after thirty days without use, and after ninety days in any case', async () => {
      const idle = cookieOf(await signIn((await person()).email));
      later(30 * 86_400 + 1);
      expect((await refresh(idle)).status).toBe(401);

      let cookie = cookieOf(await signIn((await person()).email));
      for (let month = 0; month < 4; month += 1) {
        later(22 * 86_400);
        cookie = cookieOf(await refresh(cookie));
        expect(cookie).not.toBe('');
      }
      later(3 * 86_400);
      expect((await refresh(cookie)).status).toBe(401);
    });

    it('refuses what another site sends', async () => {
      const cookie = cookieOf(await signIn((await person()).email));
      const foreign: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ];
      for (const headers of foreign) {
        expect(await refresh(cookie, headers)).toMatchObject({
          status: 403,
          body: { code: 'auth.origin_refused' },
        });
      }
      const own = {
        host: 'attest.example:80',
        origin: 'http://attest.example',
        'sec-fetch-site': 'same-origin',
      };
      expect((await refresh(cookie, own)).status).toBe(200);
    });
  });

  describe('ending', () => {
    it('signs out of this session alone', async () => {
      const { email } = await person();
      const [here, there] = [await signIn(email), await signIn(email)];
      const out = await app.call('POST', '/auth/sign-out', {
        headers: { cookie: `attest_refresh=${cookieOf(here)}` },
      });
      expect(out.status).toBe(204);
      expect(await works(here.textAt('accessToken'))).toBe(false);
      expect(await works(there.textAt('accessToken'))).toBe(true);
    });

    it('signs out everywhere', async () => {
      const { email } = await person();
      const first = await signIn(email);
      later(1);
      const sessions = [first, await signIn(email)];
      const token = sessions[0]!.textAt('accessToken');
      const list = await app.call('GET', '/auth/sessions', { token });
      expect(list.at('items')).toMatchObject([{ current: false }, { current: true }]);
      expect((await app.call('POST', '/auth/sign-out-everywhere', { token })).status).toBe(204);
      for (const session of sessions) {
        expect(await works(session.textAt('accessToken'))).toBe(false);
        expect((await refresh(cookieOf(session))).status).toBe(401);
      }
    });

    it('changes the password after asking for the old one, and ends the other sessions', async () => {
      const { email } = await person();
      const [here, there] = [await signIn(email), await signIn(email)];
      const change = (currentPassword: string, newPassword: string) =>
        app.call('POST', '/me/password', {
          token: here.textAt('accessToken'),
          body: { currentPassword, newPassword },
        });
      expect((await change('not the password', 'a whole new secret')).at('code')).toBe('auth.password_wrong');
      expect((await change(app.actors.password, 'short')).at('code')).toBe('password.too_weak');
      expect((await change(app.actors.password, `${email.split('@')[0] ?? ''} and more`)).at('code')).toBe(
        'password.too_weak',
      );
      expect((await change(app.actors.password, 'a whole new secret')).status).toBe(204);
      expect(await works(here.textAt('accessToken'))).toBe(true);
      expect(await works(there.textAt('accessToken'))).toBe(false);
      expect((await signIn(email)).status).toBe(401);
      expect((await signIn(email, 'a whole new secret')).status).toBe(200);
    });
  });

  describe('on every request', () => {
    it('believes no token that is expired, forged, or signed with another key', async () => {
      const member = await person();
      expect((await app.call('GET', '/organisation')).at('code')).toBe('auth.token_invalid');
      const [head, body = '', signature] = member.token.split('.');
      const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
      const raised = Buffer.from(
        JSON.stringify({ ...Object(claims), mem: app.actors.home.admin.id }),
      ).toString('base64url');
      const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
      for (const token of [
        `${head}.${raised}.${signature}`,
        `${none}.${body}.`,
        'rubbish',
        `${head}.${body}.AAAA`,
      ]) {
        const answer = await app.call('GET', '/organisation', { token });
        expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
      }
      later(-3600);
      const old = await signIn(member.email);
      later(3600);
      expect(await works(old.textAt('accessToken'))).toBe(false);
    });

    it('still takes tokens of the key before, so that keys can be rotated', async () => {
      const [earlier] = app.config.tokenKeys;
      const rotated = await createApp({
        tokenKeys: [{ id: 'new', secret: randomBytes(48).toString('hex') }, earlier],
      });
      const { admin, organisationId } = rotated.actors.home;
      const claims = { sub: admin.accountId, sid: admin.sessionId, org: organisationId, mem: admin.id };
      const { accessToken } = app.nest.get(AccessTokens).issue(claims);
      expect((await rotated.call('GET', '/organisation', { token: accessToken })).status).toBe(200);
      await rotated.close();
    });

    it('reads roles anew: what was taken away counts at once, what has run out too', async () => {
      const member = await person({ roles: ['admin'] });
      const list = () => app.call('GET', '/members', { token: member.token });
      expect((await list()).status).toBe(200);
      await app.actors.revoke(member, 'admin');
      expect(await list()).toMatchObject({ status: 403, body: { code: 'permission.denied' } });

      const dated = await person({ roles: ['auditor'] });
      const trail = () => app.call('GET', '/audit', { token: dated.token });
      expect((await trail()).status).toBe(200);
      await superuser(
        "UPDATE member_role SET expires_at = now() - interval '1 second' WHERE member_id = $1",
        [dated.id],
      );
      expect((await trail()).status).toBe(403);
    });

    it('lets nobody in who has left, nor anybody of a suspended organisation', async () => {
      const member = await person();
      expect(await works(member.token)).toBe(true);
      await superuser("UPDATE member SET state = 'left' WHERE id = $1", [member.id]);
      expect(await works(member.token)).toBe(false);
      expect((await signIn(member.email)).at('code')).toBe('auth.no_membership');

      const other = await createApp();
      await superuser(
        'UPDATE organisation SET suspended_at = now() WHERE id = $1',
        [other.actors.home.organisationId],
        other,
      );
      expect((await other.call('GET', '/organisation', { token: other.as('admin') })).status).toBe(401);
      expect(
        (await other.call('GET', '/organisation', { token: other.actors.away.admin.token })).status,
      ).toBe(200);
      await other.close();
    });
  });

  describe('one person in several organisations', () => {
    it('sees both, switches, and comes back to the one used last', async () => {
      const email = 'in.both@test.example';
      await person({ roles: ['assessor'], email });
      const away = await person({
        roles: ['supervisor'],
        email,
        organisationId: app.actors.away.organisationId,
      });
      const session = await signIn(email);
      expect(session.at('memberships')).toHaveLength(2);

      const token = session.textAt('accessToken');
      const { organisationId } = app.actors.away;
      const moved = await app.call('POST', '/auth/switch', { token, body: { organisationId } });
      expect(moved.body).toMatchObject({
        organisation: { id: organisationId },
        member: { id: away.id },
        roles: ['supervisor'],
      });
      const shown = await app.call('GET', '/organisation', { token: moved.textAt('accessToken') });
      expect(shown.at('id')).toBe(organisationId);
      expect((await refresh(cookieOf(session))).at('organisation.id')).toBe(organisationId);
      expect((await signIn(email)).at('organisation.id')).toBe(organisationId);
      const chosen = await signIn(email, app.actors.password, {
        organisationId: app.actors.home.organisationId,
      });
      expect(chosen.at('organisation.id')).toBe(app.actors.home.organisationId);
    });

    it('cannot be switched into an organisation of others, which looks like none', async () => {
      const { token, email } = await person();
      const to = (organisationId: string) =>
        app.call('POST', '/auth/switch', { token, body: { organisationId } });
      const [foreign, none] = [
        await to(app.actors.away.organisationId),
        await to('018f0000-0000-7000-8000-000000000000'),
      ];
      expect(foreign.status).toBe(404);
      expect({ ...Object(foreign.body), requestId: '' }).toEqual({ ...Object(none.body), requestId: '' });
      const asked = await signIn(email, app.actors.password, {
        organisationId: app.actors.away.organisationId,
      });
      expect(asked).toMatchObject({ status: 403, body: { code: 'auth.no_membership' } });
    });
  });

  it('remembers the language a person chose', async () => {
    const { token, email } = await person();
    expect((await app.call('PATCH', '/me', { token, body: { locale: 'en' } })).at('locale')).toBe('en');
    expect((await signIn(email)).at('account.locale')).toBe('en');
  });

  const superuser = async (text: string, values: unknown[], on: TestApp = app): Promise<void> => {
    const client = new Client({ connectionString: on.database.superuserUrl });
    await client.connect();
    try {
      await client.query(text, values);
    } finally {
      await client.end();
    }
  };
});
