import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import { plantUnit, superuserSql } from '../../../test/support/assessment';
import { letters } from '../../../test/support/letters';
import { holder, mailedToken, signIn, tokenIn } from '../../../test/support/links';
import { queueBehind } from '../../../test/support/queue';
import type { Answer } from '../../../test/support/request';

const secret = 'a secret of the owner';
const another = 'quite another secret';
const onceFor = (email: string) => `once-for-${email}`;
let count = 0;
const address = () => `invited${(count += 1)}@people.example`;

const invite = (app: TestApp, email: string, by: TestMember = app.actors.home.admin, roles = ['assessor']) =>
  app.call('POST', '/members', { token: by.token, body: { email, displayName: '葉俊宏', roles } });
const without = (answer: Answer) =>
  JSON.stringify(answer.body, (key, value: unknown) =>
    ['id', 'email', 'link', 'createdAt', 'madeAt', 'expiresAt'].includes(key) ? typeof value : value,
  );
const actionsOf = (app: TestApp, memberId: string) =>
  superuserSql(
    app,
    `SELECT action, actor_id = subject_id AS own, facts->>'delivery' AS delivery FROM audit_event
      WHERE subject_id = $1 ORDER BY sequence`,
    [memberId],
  );
const accountsOf = async (app: TestApp, email: string) =>
  (await superuserSql(app, 'SELECT id FROM account WHERE email_key = $1', [email])).length;

describe('an invitation that is mailed', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp({ mailPage: true });
  });
  afterAll(() => app.close());

  const mailed = (email: string) => mailedToken(app, 'account_invitation', email);

  it('opens no account and lets nobody in until its owner sets a password', async () => {
    const email = address();
    const created = await invite(app, email);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      link: null,
      member: {
        state: 'invited',
        invitation: { delivery: 'mail', state: 'open' },
        abilities: { invite: true, withdrawInvitation: true, resetPassword: false },
      },
    });
    expect(await accountsOf(app, email)).toBe(0);
    const page = holder(app, await mailed(email));
    expect((await page.open()).body).toMatchObject({
      organisation: expect.stringContaining('機構') as string,
      invitedBy: app.actors.home.admin.displayName,
      email,
      steps: ['set_password'],
    });
    expect((await page.activate('short')).at('code')).toBe('password.too_weak');
    expect([(await page.activate(secret)).status, (await page.activate(secret)).at('code')]).toEqual([
      204,
      'account_link.used',
    ]);
    const session = await signIn(app, email, secret);
    expect([session.at('roles'), session.at('passwordChangeDue')]).toEqual([['assessor'], false]);
    await signIn(app, email, secret);
    expect(await actionsOf(app, created.textAt('member.id'))).toEqual([
      { action: 'member.added', own: false, delivery: null },
      { action: 'member.invited', own: false, delivery: 'mail' },
      { action: 'member.joined', own: true, delivery: 'mail' },
      { action: 'member.first_sign_in', own: true, delivery: null },
    ]);
    // The letter has done its work: its words are gone.
    expect(await letters(app, 'to_address = $1', [email])).toMatchObject([{ body: '', state: 'cancelled' }]);
  });

  it('is answered the same, whether the address has an account or not', async () => {
    const known = app.actors.away.assessor.email;
    const [known1, unknown1] = [await invite(app, known), await invite(app, address())];
    expect([known1.status, without(known1)]).toEqual([unknown1.status, without(unknown1)]);
    expect((await invite(app, known)).at('code')).toBe('member.exists');
    expect((await invite(app, unknown1.textAt('member.email'))).at('code')).toBe('member.exists');
    // Who has an account is no member either, until they accept.
    expect((await signIn(app, known, app.actors.password)).at('memberships')).toHaveLength(1);
  });

  it('is used once, also when two come at the same moment', async () => {
    const email = address();
    await invite(app, email);
    const page = holder(app, await mailed(email));
    const both = await Promise.all([page.activate(secret), page.activate(another)]);
    const [first, second] = both.map(({ status }) => status).sort();
    expect(first).toBe(204);
    // The link is used up, or the account that it opened is there: whichever the second is told of first.
    expect([409, 410]).toContain(second);
    const [won, lost] = both[0].status === 204 ? [secret, another] : [another, secret];
    expect((await signIn(app, email, won)).status).toBe(200);
    expect((await signIn(app, email, lost)).status).toBe(401);
  });

  it('is accepted or made anew, whichever comes first', async () => {
    const outcome = async (order: 'accept first' | 'invite first') => {
      const email = address();
      const id = (await invite(app, email)).textAt('member.id');
      const page = holder(app, await mailed(email));
      const accept = () => page.activate(secret);
      const again = () => app.call('POST', `/members/${id}/invitation`, { token: app.as('admin') });
      const answers = await queueBehind(
        app,
        'member',
        id,
        order === 'accept first' ? [accept, again] : [again, accept],
      );
      return answers.map((answer) => answer.at('code') ?? answer.status);
    };
    expect(await outcome('accept first')).toEqual([204, 'member.joined']);
    expect(await outcome('invite first')).toEqual([201, 'account_link.withdrawn']);
  });

  it('leads nowhere once it is renewed, withdrawn, or too old', async () => {
    const email = address();
    const id = (await invite(app, email)).textAt('member.id');
    const first = holder(app, await mailed(email));
    const again = await app.call('POST', `/members/${id}/invitation`, { token: app.as('admin') });
    expect([again.status, again.at('link')]).toEqual([201, null]);
    const second = holder(app, await mailed(email));
    expect((await first.open()).body).toMatchObject({ status: 410, code: 'account_link.withdrawn' });
    expect((await second.open()).status).toBe(200);

    const withdraw = () => app.call('DELETE', `/members/${id}/invitation`, { token: app.as('admin') });
    expect((await withdraw()).body).toMatchObject({ state: 'invited', invitation: { state: 'withdrawn' } });
    expect((await withdraw()).at('code')).toBe('member.no_invitation');
    expect((await second.activate(secret)).at('code')).toBe('account_link.withdrawn');
    expect(await letters(app, "to_address = $1 AND state = 'queued'", [email])).toEqual([]);

    await app.call('POST', `/members/${id}/invitation`, { token: app.as('admin') });
    const third = holder(app, await mailed(email));
    await superuserSql(app, 'UPDATE account_link SET expires_at = now() WHERE member_id = $1', [id]);
    expect((await third.activate(secret)).at('code')).toBe('account_link.expired');
    const left = await app.call('PATCH', `/members/${id}`, {
      ...{ token: app.as('admin'), ifMatch: 1, body: { state: 'left' } },
    });
    expect(left.at('state')).toBe('left');
    const back = { token: app.as('admin'), ifMatch: 2, body: { state: 'active' } };
    expect((await app.call('PATCH', `/members/${id}`, back)).at('code')).toBe('member.not_joined');
    expect(await accountsOf(app, email)).toBe(0);
  });

  it('says nothing to whoever holds no link, or one for another purpose', async () => {
    const email = address();
    const created = await invite(app, email);
    const token = await mailed(email);
    const [made, wrong] = [holder(app, 'A'.repeat(43)), holder(app, token)];
    for (const answer of [await made.open(), await made.activate(secret), await wrong.openReset()]) {
      expect([answer.status, answer.at('code')]).toEqual([404, 'not_found']);
    }
    const rows = await superuserSql(app, 'SELECT l.*::text AS row FROM account_link l WHERE member_id = $1', [
      created.at('member.id'),
    ]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is accepted by somebody with an account through signing in to it', async () => {
    const person = await app.actors.member({
      organisationId: app.actors.away.organisationId,
      roles: ['assessor'],
    });
    await superuserSql(app, 'UPDATE account SET address_confirmed_at = now() WHERE id = $1', [
      person.accountId,
    ]);
    await invite(app, person.email);
    const page = holder(app, await mailed(person.email));
    expect((await page.open()).at('steps')).toEqual(['sign_in']);
    // A link is no way to another's password: the account is confirmed already.
    expect((await page.activate(secret)).at('code')).toBe('invitation.sign_in');
    expect((await page.join('not the password')).at('code')).toBe('auth.credentials');
    expect((await page.join(app.actors.password)).status).toBe(204);
    expect((await signIn(app, person.email, app.actors.password)).at('memberships')).toHaveLength(2);
  });

  it('takes an account over whose address nobody has confirmed, and ends what was begun with it', async () => {
    const person = await app.actors.member({
      organisationId: app.actors.away.organisationId,
      roles: ['assessor'],
    });
    await invite(app, person.email);
    const page = holder(app, await mailed(person.email));
    expect((await page.open()).at('steps')).toEqual(['set_password']);
    expect((await page.activate(secret)).status).toBe(204);
    expect((await signIn(app, person.email, app.actors.password)).status).toBe(401);
    expect((await app.call('GET', '/organisation', { token: person.token })).status).toBe(401);
    expect((await signIn(app, person.email, secret)).at('memberships')).toHaveLength(2);
  });

  it('lets a candidate be enrolled meanwhile, and nobody be named who is not there', async () => {
    const invited = await invite(app, address(), app.actors.home.admin, [
      'candidate',
      'assessor',
      'supervisor',
    ]);
    const { organisationId, assessor, supervisor, candidate } = app.actors.home;
    const id = invited.textAt('member.id');
    const unit = await plantUnit(app, organisationId);
    const enrol = (people: object) =>
      app.call('POST', '/enrolments', {
        token: app.as('admin'),
        body: {
          ...{ unitId: unit.id, candidateIds: [candidate.id] },
          ...{ assessorId: assessor.id, supervisorId: supervisor.id, ...people },
        },
      });
    expect((await enrol({ assessorId: id })).at('code')).toBe('enrolment.person_invited');
    expect((await enrol({ supervisorId: id })).at('code')).toBe('enrolment.person_invited');
    expect((await enrol({ candidateIds: [id] })).status).toBe(201);
  });
});

describe('an invitation that is handed over', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
  });
  afterAll(() => app.close());

  it('is shown once, kept as a hash, and repeated only to the same request', async () => {
    const email = address();
    const body = { email, displayName: '許雅雯', roles: [] };
    const ask = () =>
      app.call('POST', '/members', { token: app.as('admin'), body, idempotencyKey: onceFor(email) });
    const [first, again] = [await ask(), await ask()];
    expect(first.textAt('link')).toMatch(/^\/invitation#[\w-]{43}$/);
    expect(again.text).toBe(first.text);
    const [kept] = await superuserSql(app, 'SELECT response FROM idempotency_key WHERE key = $1', [
      onceFor(email),
    ]);
    expect(String(kept?.['response'])).toMatch(/^sealed:/);
    expect(first.at('member.invitation')).toMatchObject({ delivery: 'handed_over' });
    expect(await letters(app, 'to_address = $1', [email])).toEqual([]);
    const read = await app.call('GET', `/members/${first.textAt('member.id')}`, { token: app.as('admin') });
    expect(read.text).not.toContain(tokenIn(first.at('link')));
  });

  it('shows the same page, whether the address has an account or not', async () => {
    const [known, unknown] = [app.actors.away.assessor.email, address()];
    const pageOf = async (email: string) =>
      holder(app, tokenIn((await invite(app, email)).at('link'))).open();
    expect(without(await pageOf(known))).toBe(without(await pageOf(unknown)));
  });

  it('leads nowhere once the admin who was shown it is none any more', async () => {
    const shownTo = async (by: TestMember) => {
      const member = await app.actors.member({ roles: ['supervisor'] });
      const invitation = await invite(app, address(), by);
      const reset = await app.call('POST', `/members/${member.id}/password-reset`, { token: by.token });
      return [holder(app, tokenIn(invitation.at('link'))), holder(app, tokenIn(reset.at('link')))] as const;
    };
    const [lost, left] = [
      await app.actors.member({ roles: ['admin'] }),
      await app.actors.member({ roles: ['admin'] }),
    ];
    const links = [await shownTo(lost), await shownTo(left)];
    const others = await shownTo(app.actors.home.admin);
    const token = app.as('admin');
    await app.call('PUT', `/members/${lost.id}/roles`, { token, ifMatch: 1, body: { roles: [] } });
    await app.call('POST', `/members/${left.id}/leave`, { token, ifMatch: 1, body: { units: [] } });
    for (const [invitation, reset] of links) {
      expect((await invitation.activate(secret)).at('code')).toBe('account_link.withdrawn');
      expect((await reset.reset(secret)).at('code')).toBe('account_link.withdrawn');
    }
    expect((await others[0].activate(secret)).status).toBe(204);
    expect((await others[1].reset(secret)).status).toBe(204);
  });

  it('never lets an admin in elsewhere with anything that was shown', async () => {
    const email = address();
    const { home, away } = app.actors;
    const shown = tokenIn((await invite(app, email, away.admin)).at('link'));
    // The admin of B uses the link instead of handing it over, and names the password to the owner.
    expect((await holder(app, shown).activate('known to the admin of B')).status).toBe(204);
    const foreign = await signIn(app, email, 'known to the admin of B');
    const reset = async (by: TestMember, memberId: unknown) =>
      app.call('POST', `/members/${String(memberId)}/password-reset`, { token: by.token });
    const kept = tokenIn((await reset(away.admin, foreign.at('member.id'))).at('link'));

    const inA = await invite(app, email, home.admin);
    const own = holder(app, tokenIn(inA.at('link')));
    expect((await own.join('known to the admin of B')).at('code')).toBe('invitation.own_password');
    expect((await own.join('known to the admin of B', 'known to the admin of B')).at('code')).toBe(
      'invitation.own_password',
    );
    expect((await own.join('known to the admin of B', secret)).status).toBe(204);

    const owner = await signIn(app, email, secret, { organisationId: home.organisationId });
    expect(owner.at('organisation.id')).toBe(home.organisationId);
    expect((await signIn(app, email, 'known to the admin of B')).status).toBe(401);
    expect((await app.call('GET', '/organisation', { token: foreign.textAt('accessToken') })).status).toBe(
      401,
    );
    expect((await holder(app, shown).activate(another)).at('code')).toBe('account_link.used');
    // A reset link made before is dead, and there is no new one.
    expect((await holder(app, kept).reset(another)).at('code')).toBe('account_link.withdrawn');
    expect((await reset(away.admin, foreign.at('member.id'))).at('code')).toBe('member.reset_elsewhere');
    expect((await signIn(app, email, secret)).status).toBe(200);
  });
});
