import { createApp, type TestApp } from '../../test/support/app';
import { createOrganisation } from './create-organisation';

describe('creating an organisation from the command line', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
  });
  afterAll(() => app.close());

  const create = (given: { slug: string; email?: string; password?: string }) =>
    createOrganisation({
      appUrl: app.database.appUrl,
      dataDir: app.config.dataDir,
      name: '鴻圖職能發展中心',
      slug: given.slug,
      admin: {
        email: given.email ?? `head@${given.slug}.example`,
        displayName: '林主任',
        password: given.password ?? 'a long enough secret',
      },
    });

  it('lets its first admin in', async () => {
    const { organisationId, invitation } = await create({ slug: 'first' });
    expect(invitation).toBeNull();
    const session = await app.call('POST', '/auth/sign-in', {
      body: { email: 'head@first.example', password: 'a long enough secret' },
    });
    expect(session.body).toMatchObject({
      organisation: { id: organisationId, slug: 'first' },
      roles: ['admin'],
    });
    const trail = await app.call('GET', '/audit', { token: session.textAt('accessToken') });
    expect(trail.at('items')).toMatchObject([
      { sequence: 3, action: 'member.first_sign_in' },
      { sequence: 2, action: 'member.added', actor: null },
      { sequence: 1, action: 'organisation.created', facts: { slug: 'first' } },
    ]);
  });

  it('asks the owner of an address that has an account to accept, with the password they have', async () => {
    await create({ slug: 'second', email: 'both@example.org' });
    const again = await create({ slug: 'third', email: 'Both@example.org', password: 'another long secret' });
    const signIn = (password: string) =>
      app.call('POST', '/auth/sign-in', { body: { email: 'both@example.org', password } });
    expect((await signIn('a long enough secret')).at('memberships')).toHaveLength(1);
    const [, token = ''] = /\/invitation#(.*)$/.exec(again.invitation ?? '') ?? [];
    const joined = await app.call('POST', '/invitation/joining', {
      headers: { 'link-token': token },
      // Nobody has shown that they read the e-mail of the address: a password of the owner's own comes with it.
      body: { password: 'a long enough secret', newPassword: 'a secret of the owner alone' },
    });
    expect([joined.status, joined.text]).toEqual([204, '']);
    expect((await signIn('another long secret')).status).toBe(401);
    expect((await signIn('a secret of the owner alone')).at('memberships')).toHaveLength(2);
  });

  it('says in a sentence what cannot be done', async () => {
    await create({ slug: 'taken' });
    await expect(create({ slug: 'taken', email: 'other@example.org' })).rejects.toThrow(/“taken” already/);
    await expect(create({ slug: 'weak', password: 'short' })).rejects.toThrow(/too easy to guess/);
  });
});
