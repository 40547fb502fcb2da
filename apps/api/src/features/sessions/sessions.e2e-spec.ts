import { createApp, type TestApp } from '../../../test/support/app';
import { valueAt } from '../../../test/support/request';

const origin = 'http://localhost:80';

describe('sessions', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
  });
  afterAll(() => app.close());

  it('begins with address and password, and says who and where', async () => {
    const { admin } = app.actors.home;
    const answer = await app.call('POST', '/auth/sign-in', {
      body: { email: admin.email.toUpperCase(), password: app.actors.password },
      idempotencyKey: null,
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      account: { id: admin.accountId, email: admin.email, locale: 'zh-TW' },
      member: { id: admin.id, displayName: admin.displayName },
      organisation: { id: admin.organisationId, timeZone: 'Asia/Taipei' },
      roles: ['admin'],
      memberships: [{ organisationId: admin.organisationId, memberId: admin.id, roles: ['admin'] }],
    });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^attest_refresh=[\w-]{43}; Max-Age=2592000; Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict$/,
    );
    const seen = await app.call('GET', '/organisation', { token: answer.textAt('accessToken') });
    expect(seen.at('id')).toBe(admin.organisationId);
    expect(valueAt(answer.body, 'expiresAt')).toEqual(expect.any(String));
    expect(origin).toBeTruthy();
  });
});
