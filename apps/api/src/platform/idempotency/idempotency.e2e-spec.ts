import { createApp, type TestApp } from '../../../test/support/app';
import { sql } from '../../../test/support/sql';

describe('a repeated request', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
  });
  afterAll(() => app.close());

  const add = (email: string, idempotencyKey: string | null, token = app.as('admin')) =>
    app.call('POST', '/members', { token, idempotencyKey, body: { email, displayName: '一次', roles: [] } });
  const members = async (email: string) =>
    (await sql(app.database.superuserUrl, 'SELECT 1 FROM member WHERE email = $1', [email])).length;

  it('gets the same answer and does nothing', async () => {
    const first = await add('once@test.example', 'key-once-0001');
    const again = await add('once@test.example', 'key-once-0001');
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(await members('once@test.example')).toBe(1);
  });

  it('waits for its twin, and both get one answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => add('twin@test.example', 'key-twin-0001')),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(9);
    expect(await members('twin@test.example')).toBe(1);
  });

  it('is refused when it says something else', async () => {
    await add('said@test.example', 'key-said-0001');
    const other = await add('else@test.example', 'key-said-0001');
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency.reused' } });
    expect(await members('else@test.example')).toBe(0);
  });

  it('is a first one again after a refusal, which changed nothing', async () => {
    await add('there@test.example', 'key-there-0001');
    expect((await add('there@test.example', 'key-there-0002')).at('code')).toBe('member.exists');
    await sql(
      app.database.superuserUrl,
      "SET session_replication_role = replica; DELETE FROM member WHERE email = 'there@test.example'",
    );
    expect((await add('there@test.example', 'key-there-0002')).status).toBe(201);
  });

  it('is nobody else’s: a key belongs to the member who sent it', async () => {
    const colleague = await app.actors.member({ roles: ['admin'] });
    await add('mine@test.example', 'key-shared-001');
    expect((await add('yours@test.example', 'key-shared-001', colleague.token)).status).toBe(201);
    expect((await add('theirs@test.example', 'key-shared-001', app.actors.away.admin.token)).status).toBe(
      201,
    );
  });

  it('is not answered once the asker may no longer ask', async () => {
    const member = await app.actors.member({ roles: ['admin'] });
    await add('gone@test.example', 'key-gone-0001', member.token);
    await app.actors.revoke(member, 'admin');
    expect((await add('gone@test.example', 'key-gone-0001', member.token)).status).toBe(403);
  });

  it('cannot be told without a key, so what creates must carry one', async () => {
    expect(await add('none@test.example', null)).toMatchObject({
      status: 400,
      body: { code: 'idempotency.key_missing' },
    });
    expect(await add('none@test.example', 'short')).toMatchObject({
      status: 400,
      body: { code: 'idempotency.key_invalid' },
    });
    expect(await members('none@test.example')).toBe(0);
  });

  it('is remembered for thirty days, and then no longer', async () => {
    const own = await createApp();
    const { organisationId, admin } = own.actors.home;
    for (const days of [29, 31]) {
      await sql(
        own.database.superuserUrl,
        `INSERT INTO idempotency_key (organisation_id, member_id, key, request_sha256, status, response, created_at)
         VALUES ($1, $2, $3, '', 201, '{}', now() - make_interval(days => $4))`,
        [organisationId, admin.id, `after ${days} days`, days],
      );
    }
    const body = { email: 'tidy@test.example', displayName: '一次', roles: [] };
    await own.call('POST', '/members', { token: admin.token, idempotencyKey: 'key-that-tidies', body });
    const kept = await sql(own.database.superuserUrl, 'SELECT key FROM idempotency_key ORDER BY key');
    expect(kept).toEqual([{ key: 'after 29 days' }, { key: 'key-that-tidies' }]);
    await own.close();
  });
});
