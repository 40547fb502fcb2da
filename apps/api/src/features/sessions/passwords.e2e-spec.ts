import { settleWhatWas } from '@attest/migrations';
import { createApp, type TestApp } from '../../../test/support/app';
import { superuserSql } from '../../../test/support/assessment';
import { letters } from '../../../test/support/letters';
import { holder, mailedToken, signIn, tokenIn } from '../../../test/support/links';
import { sql } from '../../../test/support/sql';
import { Passwords } from '../../platform/auth/passwords';
import { RequestPasswordReset } from './request-password-reset';

const secret = 'a secret of the owner';

let app: TestApp;
beforeAll(async () => {
  app = await createApp({ mailPage: true });
});
afterAll(() => app.close());

const ask = (email: string) =>
  app.call('POST', '/auth/password-resets', { body: { email }, idempotencyKey: null });
const settled = () => app.nest.get(RequestPasswordReset).settled();
const waiting = (email: string) => letters(app, "to_address = $1 AND state = 'queued'", [email]);
const trailOf = (accountId: string, action: string) =>
  superuserSql(
    app,
    `SELECT e.organisation_id, e.facts->>'delivery' AS delivery FROM audit_event e JOIN member m ON m.id = e.actor_id
      WHERE m.account_id = $1 AND e.action = $2 AND e.subject_id = m.id`,
    [accountId, action],
  );

describe('a forgotten password', () => {
  it('is answered the same for every address, and only a known one is written to', async () => {
    const person = await app.actors.member({ roles: ['assessor'] });
    const disabled = await app.actors.member({ roles: ['assessor'] });
    await superuserSql(app, 'UPDATE account SET disabled_at = now() WHERE id = $1', [disabled.accountId]);
    const left = await app.actors.member({ roles: ['assessor'] });
    await superuserSql(app, "UPDATE member SET state = 'left' WHERE id = $1", [left.id]);
    const unknown = 'nobody.at.all@people.example';
    for (const email of [person.email, disabled.email, left.email, unknown]) {
      const answer = await ask(email);
      expect([email, answer.status, answer.text]).toEqual([email, 202, '']);
    }
    await settled();
    expect(await waiting(person.email)).toMatchObject([{ kind: 'password_reset', locale: 'zh-TW' }]);
    for (const email of [disabled.email, left.email, unknown]) expect(await waiting(email)).toEqual([]);
  });

  it('is answered before it is looked whether there is such an account', async () => {
    const { email } = await app.actors.member({ roles: ['assessor'] });
    await ask(email);
    const before = app.nest.get(RequestPasswordReset);
    expect(Reflect.get(before, 'underWay')).toMatchObject({ size: 1 });
    await settled();
  });

  it('is set anew once; every session ends, each organisation has it in its trail, the owner is told', async () => {
    const email = 'Forgetful@people.example';
    const person = await app.actors.member({ roles: ['assessor'], email });
    const away = app.actors.away.organisationId;
    await app.actors.member({ roles: ['supervisor'], email, organisationId: away });
    await ask('forgetful@PEOPLE.example');
    await settled();
    const page = holder(app, await mailedToken(app, 'password_reset', email));
    expect((await page.openReset()).body).toMatchObject({ email });
    expect((await page.reset('forgetful@people')).at('code')).toBe('password.too_weak');
    const both = await Promise.all([page.reset(secret), page.reset(secret)]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 410]);
    expect((await app.call('GET', '/organisation', { token: person.token })).status).toBe(401);
    expect((await signIn(app, email, app.actors.password)).status).toBe(401);
    expect((await signIn(app, email, secret)).at('memberships')).toHaveLength(2);
    const trail = await trailOf(person.accountId, 'member.password_reset');
    expect(trail.map((event) => event['organisation_id']).sort()).toEqual(
      [person.organisationId, away].sort(),
    );
    expect(trail.map((event) => event['delivery'])).toEqual(['mail', 'mail']);
    expect(await waiting(email)).toMatchObject([{ kind: 'password_set' }]);
    const chain = await app.call('GET', '/audit/verification', { token: app.as('auditor') });
    // Rows that the tests plant have no event; the chain itself holds.
    expect([chain.status, chain.at('brokenAt')]).toEqual([200, null]);
  });

  it('leaves no way by an older link, nor a flood of letters', async () => {
    const { email } = await app.actors.member({ roles: ['assessor'] });
    await ask(email);
    await settled();
    const first = holder(app, await mailedToken(app, 'password_reset', email));
    for (let time = 0; time < 8; time += 1) await ask(email);
    await settled();
    const all = await letters(app, 'to_address = $1', [email]);
    expect(all).toHaveLength(5);
    expect(await waiting(email)).toHaveLength(1);
    expect((await first.reset(secret)).at('code')).toBe('account_link.withdrawn');
  });

  it('is helped by an admin with a letter, and never with a link of another organisation', async () => {
    const { email, id, accountId } = await app.actors.member({ roles: ['assessor'] });
    const make = (token: string) => app.call('POST', `/members/${id}/password-reset`, { token });
    expect((await make(app.actors.away.admin.token)).status).toBe(404);
    const made = await make(app.as('admin'));
    expect([made.status, made.at('link')]).toEqual([201, null]);
    expect((await holder(app, await mailedToken(app, 'password_reset', email)).reset(secret)).status).toBe(
      204,
    );
    expect((await signIn(app, email, secret)).status).toBe(200);
    expect(await trailOf(accountId, 'member.password_reset')).toHaveLength(1);
  });

  it('is reset by a link to hand over where no letters are sent, for an account of that organisation alone', async () => {
    const own = await createApp();
    const person = await own.actors.member({ roles: ['assessor'] });
    await own.call('POST', '/auth/password-resets', { body: { email: person.email } });
    await own.nest.get(RequestPasswordReset).settled();
    expect(await letters(own, 'true', [])).toEqual([]);
    const made = await own.call('POST', `/members/${person.id}/password-reset`, { token: own.as('admin') });
    const page = holder(own, tokenIn(made.at('link')));
    expect((await page.openReset()).status).toBe(200);
    await own.actors.member({
      ...{ roles: ['assessor'], email: person.email, organisationId: own.actors.away.organisationId },
    });
    expect((await page.reset(secret)).at('code')).toBe('account_link.withdrawn');
    const again = await own.call('POST', `/members/${person.id}/password-reset`, { token: own.as('admin') });
    expect(again).toMatchObject({ status: 409, body: { code: 'member.reset_elsewhere' } });
    await own.close();
  });
});

describe('a password that somebody else has seen', () => {
  const due = (accountId: string) =>
    superuserSql(app, 'UPDATE account SET password_change_due = true WHERE id = $1', [accountId]);
  const change = (token: string) =>
    app.call('POST', '/me/password', {
      token,
      body: { currentPassword: app.actors.password, newPassword: secret },
    });

  it('opens nothing but its own change', async () => {
    const person = await app.actors.member({ roles: ['admin', 'assessor'] });
    await due(person.accountId);
    const session = await signIn(app, person.email, app.actors.password);
    expect([session.status, session.at('passwordChangeDue')]).toEqual([200, true]);
    const token = session.textAt('accessToken');
    const { organisationId } = person;
    for (const refused of [
      await app.call('GET', '/organisation', { token }),
      await app.call('GET', '/today', { token }),
      await app.call('GET', '/notifications/stream', { token }),
      await app.call('POST', '/auth/switch', { token, body: { organisationId } }),
      await app.call('POST', '/members', { token, body: {} }),
    ]) {
      expect([refused.status, refused.at('code')]).toEqual([403, 'auth.password_change_due']);
    }
    expect((await change(token)).status).toBe(204);
    expect((await app.call('GET', '/organisation', { token })).status).toBe(200);
    expect((await signIn(app, person.email, secret)).at('passwordChangeDue')).toBe(false);
    expect(await trailOf(person.accountId, 'member.password_changed')).toHaveLength(1);
    expect(await waiting(person.email)).toMatchObject([{ kind: 'password_set' }]);
  });

  it('is changed by a letter alone, where it would open another organisation too', async () => {
    const email = 'in.two@people.example';
    const person = await app.actors.member({ roles: ['assessor'], email });
    await app.actors.member({
      ...{ roles: ['assessor'], email, organisationId: app.actors.away.organisationId },
    });
    await due(person.accountId);
    const token = (await signIn(app, email, app.actors.password)).textAt('accessToken');
    expect((await change(token)).at('code')).toBe('auth.password_by_mail');
    await ask(email);
    await settled();
    expect((await holder(app, await mailedToken(app, 'password_reset', email)).reset(secret)).status).toBe(
      204,
    );
    expect((await signIn(app, email, secret)).at('passwordChangeDue')).toBe(false);
  });

  it('is marked where nothing says that its owner has set it', async () => {
    const added = await app.actors.member({ roles: ['assessor'] });
    const changed = await app.actors.member({ roles: ['assessor'] });
    const founder = await app.actors.member({ roles: ['admin'] });
    const demo = await app.actors.member({ roles: ['assessor'], email: 'old@demo.attest.example' });
    const { admin } = app.actors.home;
    await superuserSql(app, 'UPDATE member_role SET granted_by = $1 WHERE member_id = ANY($2)', [
      admin.id,
      [added.id, changed.id, demo.id],
    ]);
    await superuserSql(
      app,
      "UPDATE session SET ended_at = now(), end_reason = 'password_changed' WHERE account_id = $1",
      [changed.accountId],
    );
    await sql(app.database.ownerUrl, settleWhatWas);
    const marked = await superuserSql(
      app,
      'SELECT id FROM account WHERE password_change_due AND id = ANY($1)',
      [[added, changed, founder, demo].map(({ accountId }) => accountId)],
    );
    expect(marked).toEqual([{ id: added.accountId }]);
  });
});

describe('a password that its owner sets anew while the one before is looked at', () => {
  /** As soon as the next password was found right, and before whoever gave it goes on. */
  const meanwhile = (accountId: string): void => {
    const passwords = app.nest.get(Passwords);
    const { verify } = passwords;
    passwords.verify = async (kept, given) => {
      passwords.verify = verify;
      const right = await verify.call(passwords, kept, given);
      await superuserSql(
        app,
        'UPDATE account SET password_hash = $2, password_set_at = now(), address_confirmed_at = now() WHERE id = $1',
        [accountId, await passwords.hash(secret)],
      );
      return right;
    };
  };
  const somebody = () =>
    app.actors.member({ roles: ['assessor'], organisationId: app.actors.away.organisationId });

  it('begins no session with the one before', async () => {
    const { accountId, email } = await somebody();
    meanwhile(accountId);
    expect((await signIn(app, email, app.actors.password)).at('code')).toBe('auth.credentials');
    const sessions = await superuserSql(app, 'SELECT id FROM session WHERE account_id = $1', [accountId]);
    expect(sessions).toHaveLength(1);
    expect((await signIn(app, email, secret)).status).toBe(200);
  });

  it('is not changed by whoever knew the one before', async () => {
    const { accountId, email, token } = await somebody();
    meanwhile(accountId);
    const body = { currentPassword: app.actors.password, newPassword: 'a secret of somebody else' };
    const answer = await app.call('POST', '/me/password', { token, body });
    expect([answer.status, answer.at('code')]).toEqual([409, 'conflict']);
    expect((await signIn(app, email, secret)).status).toBe(200);
  });

  it('lets nobody join with the one before, or set another, and leaves the invitation open', async () => {
    const { accountId, email } = await somebody();
    const body = { email, displayName: '葉俊宏', roles: [] };
    await app.call('POST', '/members', { token: app.as('admin'), body });
    const page = holder(app, await mailedToken(app, 'account_invitation', email));
    meanwhile(accountId);
    const answer = await page.join(app.actors.password, 'a secret of somebody else');
    expect([answer.status, answer.at('code')]).toEqual([401, 'auth.credentials']);
    expect((await page.join(secret)).status).toBe(204);
    expect((await signIn(app, email, secret)).at('memberships')).toHaveLength(2);
  });
});
