import { createApp, type TestApp } from '../../../test/support/app';
import { sql } from '../../../test/support/sql';
import type { TestMember } from '../../../test/support/actors';

describe('members', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
  });
  afterAll(() => app.close());

  const admin = () => app.as('admin');
  const add = (body: object) =>
    app.call('POST', '/members', {
      token: admin(),
      body: { roles: ['assessor'], displayName: '陳冠宇', ...body },
    });
  const setRoles = (member: TestMember, roles: string[], token = admin(), ifMatch: number | undefined = 1) =>
    app.call('PUT', `/members/${member.id}/roles`, { token, body: { roles }, ifMatch });

  it('are invited with what is known of them', async () => {
    const created = await add({ email: 'New.Person@test.example', department: '訓練部', jobTitle: '講師' });
    expect(created.status).toBe(201);
    expect(created.at('member')).toMatchObject({
      ...{ displayName: '陳冠宇', email: 'New.Person@test.example', department: '訓練部', jobTitle: '講師' },
      ...{ state: 'invited', roles: ['assessor'], version: 1 },
    });
  });

  it('are named without what nobody sees, and as long as the name is', async () => {
    const name = '𠮷'.repeat(100);
    const body = { email: 'named@test.example', department: '\u2066訓練部\u2069', jobTitle: '講\u200b師' };
    const created = await add({ ...body, displayName: `\u202e${name}\u202c` });
    expect(created.at('member')).toMatchObject({ displayName: name, department: '訓練部', jobTitle: '講師' });
    const longer = await add({ ...body, email: 'longer@test.example', displayName: `${name}𠮷` });
    expect(longer.status).toBe(422);
    expect(longer.at('errors.0')).toMatchObject({ field: 'displayName', code: 'too_long' });
  });

  it('are found by part of name or address, by role, and page by page, each once', async () => {
    for (const [index, name] of ['王一', '王二', '王三'].entries()) {
      await add({ email: `wang${index}@test.example`, displayName: name });
    }
    const names: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = new URLSearchParams({ q: '王', limit: '2', ...(cursor === '' ? {} : { cursor }) });
      const page = await app.call('GET', `/members?${query.toString()}`, { token: admin() });
      names.push(page.at('items.0.displayName'), page.at('items.1.displayName'));
      cursor = page.at('nextCursor') === null ? null : page.textAt('nextCursor');
    }
    expect(names.filter(Boolean).sort()).toEqual(['王一', '王三', '王二'].sort());
    const supervisors = await app.call('GET', '/members?role=supervisor', { token: admin() });
    expect(supervisors.at('items')).toMatchObject([{ id: app.actors.home.supervisor.id }]);
    expect((await app.call('GET', '/members?q=%25', { token: admin() })).at('items')).toEqual([]);
    expect((await app.call('GET', '/members?cursor=rubbish', { token: admin() })).at('code')).toBe(
      'page.cursor_invalid',
    );
  });

  it('are changed under the version that was read', async () => {
    const member = await app.actors.member({ roles: ['candidate'] });
    const change = (ifMatch: number | string | undefined, body: object = { department: '業務部' }) =>
      app.call('PATCH', `/members/${member.id}`, { token: admin(), body, ifMatch });
    expect(await change(undefined)).toMatchObject({ status: 428, body: { code: 'precondition_required' } });
    expect(await change('*')).toMatchObject({ status: 400, body: { code: 'precondition_invalid' } });
    const read = await app.call('GET', `/members/${member.id}`, { token: admin() });
    expect(read.headers['etag']).toBe('"1"');
    const [first, second] = await Promise.all([change('"1"'), change('W/"1"', { department: '研發部' })]);
    expect([first.status, second.status].sort()).toEqual([200, 412]);
    const done = first.status === 200 ? first : second;
    expect(done.headers['etag']).toBe('"2"');
    expect((await change(2, { department: null })).at('department')).toBeNull();
  });

  it('gain and lose roles with the next request, an auditor for ninety days', async () => {
    const member = await app.actors.member({ roles: ['candidate'] });
    const list = () => app.call('GET', '/members', { token: member.token });
    expect((await list()).status).toBe(403);
    expect((await setRoles(member, ['candidate', 'admin', 'auditor'])).at('roles')).toEqual([
      'admin',
      'candidate',
      'auditor',
    ]);
    expect((await list()).status).toBe(200);
    const grants = await sql(
      app.database.superuserUrl,
      "SELECT role, round(extract(epoch FROM expires_at - granted_at) / 86400)::int AS days FROM member_role WHERE member_id = $1 AND role <> 'candidate' ORDER BY role",
      [member.id],
    );
    expect(grants).toEqual([
      { role: 'admin', days: null },
      { role: 'auditor', days: 90 },
    ]);
    await setRoles(member, [], admin(), 2);
    expect((await list()).status).toBe(403);
  });

  it('have a name that can be read', async () => {
    const { id } = await app.actors.member({ roles: ['candidate'] });
    for (const displayName of ['', '   ', '\u3000', '\u202e\u200b']) {
      const body = { email: 'nameless@people.example', displayName, roles: [] };
      expect((await app.call('POST', '/members', { token: admin(), body })).status).toBe(422);
      const change = { token: admin(), ifMatch: 1, body: { displayName } };
      expect((await app.call('PATCH', `/members/${id}`, change)).status).toBe(422);
    }
  });

  it('never raise themselves, but may step down', async () => {
    const second = await app.actors.member({ roles: ['admin', 'author'] });
    const raise = await setRoles(second, ['admin', 'author', 'supervisor'], second.token);
    expect(raise).toMatchObject({ status: 403, body: { code: 'member.self_raise' } });
    expect((await setRoles(second, ['author'], second.token)).status).toBe(200);
  });

  it('always keep one admin, also when two go at the same moment', async () => {
    const own = await createApp();
    const first = own.actors.home.admin;
    const drop = (member: TestMember, token: string, ifMatch: number) =>
      own.call('PUT', `/members/${member.id}/roles`, { token, body: { roles: [] }, ifMatch });
    expect((await drop(first, first.token, 1)).at('code')).toBe('member.last_admin');
    const leave = await own.call('PATCH', `/members/${first.id}`, {
      token: first.token,
      body: { state: 'left' },
      ifMatch: 1,
    });
    expect(leave.at('code')).toBe('member.last_admin');
    const second = await own.actors.member({ roles: ['admin'] });
    const both = await Promise.all([drop(first, second.token, 1), drop(second, first.token, 1)]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const admins = await sql(
      own.database.superuserUrl,
      "SELECT count(*)::int AS count FROM member_role WHERE organisation_id = $1 AND role = 'admin' AND revoked_at IS NULL",
      [own.actors.home.organisationId],
    );
    expect(admins).toEqual([{ count: 1 }]);
    await own.close();
  });

  it('leave a trail of ids and roles, without names or addresses', async () => {
    const created = await add({ email: 'trail@test.example', displayName: '不入鏈', roles: ['author'] });
    const trail = await app.call('GET', '/audit?action=member.added&limit=1', { token: admin() });
    expect(trail.at('items.0')).toMatchObject({
      actor: { id: app.actors.home.admin.id },
      subjectId: created.at('member.id'),
      facts: { roles: ['author'] },
    });
    const [event] = await sql(
      app.database.superuserUrl,
      'SELECT record FROM audit_event WHERE sequence = $1 AND organisation_id = $2',
      [trail.at('items.0.sequence'), app.actors.home.organisationId],
    );
    expect(String(event?.['record'])).not.toMatch(/不入鏈|trail@/);
  });

  it('belong to an organisation whose name and days an admin sets', async () => {
    const patch = (body: object) => app.call('PATCH', '/organisation', { token: admin(), body });
    expect((await patch({ name: '鴻圖職能發展中心', timeZone: 'Asia/Tokyo' })).body).toMatchObject({
      name: '鴻圖職能發展中心',
      timeZone: 'Asia/Tokyo',
    });
    expect((await patch({ timeZone: 'Mars/Olympus' })).status).toBe(422);
    expect((await app.call('GET', '/organisation', { token: app.as('candidate') })).at('timeZone')).toBe(
      'Asia/Tokyo',
    );
  });

  it('read on a device without a network for as long as an admin says, two weeks where nobody has', async () => {
    const patch = (body: object) => app.call('PATCH', '/organisation', { token: admin(), body });
    const before = await app.call('GET', '/organisation', { token: admin() });
    expect(before.at('offlineDays')).toBe(14);
    expect((await patch({ offlineDays: 3 })).at('offlineDays')).toBe(3);
    for (const bad of [0, 61, 2.5, '7']) expect((await patch({ offlineDays: bad })).status).toBe(422);
    expect(
      (await app.call('PATCH', '/organisation', { token: app.as('assessor'), body: { offlineDays: 9 } }))
        .status,
    ).toBe(403);
    expect((await app.call('GET', '/organisation', { token: admin() })).at('offlineDays')).toBe(3);
    const [event] = await sql(
      app.database.superuserUrl,
      "SELECT facts FROM audit_event WHERE action = 'organisation.updated' AND organisation_id = $1 ORDER BY sequence DESC LIMIT 1",
      [app.actors.home.organisationId],
    );
    expect(event).toEqual({ facts: { changed: ['offlineDays'] } });
  });
});
