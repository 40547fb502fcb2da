import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import { bringIn, documentAs, settleAll, step } from '../../../test/support/imports';
import { sql } from '../../../test/support/sql';

let app: TestApp;
let author: TestMember;

beforeAll(async () => {
  app = await createApp();
  author = app.actors.home.author;
});
afterAll(() => app.close());

const rows = (text: string, values: unknown[] = []) => sql(app.database.superuserUrl, text, values);
const bring = (code: string) => bringIn(app, author, documentAs('KRM4R0864v2', code));
const publish = async (code: string): Promise<string> =>
  (await step(app, author, await settleAll(app, author, await bring(code)), 'publish')).textAt('id');
const read = (id: string, token = app.as('assessor')) => app.call('GET', `/releases/${id}`, { token });
const withdraw = (id: string, reason = '公告已廢止。', token = author.token) =>
  app.call('POST', `/releases/${id}/withdrawal`, { token, body: { reason } });

describe('a lineage', () => {
  it('shows every edition with its state, under the names they had, newest first', async () => {
    // A code without a version is the first edition.
    const first = await publish('KRM4R0301');
    const coming = await bring('KRM4R0301v2');
    expect([coming.standing, coming.editions.map(({ code, state }) => [code, state])]).toEqual([
      'newer',
      [['KRM4R0301', 'published']],
    ]);
    const second = (await step(app, author, await settleAll(app, author, coming), 'publish')).textAt('id');
    const old = await bring('KRM4R0301v1');
    expect(old.standing).toBe('published');
    const editions = [
      { id: second, code: 'KRM4R0301v2', state: 'published' },
      { id: first, code: 'KRM4R0301', state: 'superseded' },
    ];
    for (const id of [first, second]) {
      expect((await read(id)).at('editions')).toMatchObject(editions);
    }
    await publish('KRM4R0301v4');
    expect((await bring('KRM4R0301v3')).standing).toBe('older');
    expect((await bring('KRM4R0302')).standing).toBe('first');
  });
});

describe('withdrawing', () => {
  it('keeps the text, says why and since when, and takes no more enrolments', async () => {
    const id = await publish('KRM4R0311');
    const before = await read(id);
    const { candidate, assessor, supervisor, admin } = app.actors.home;
    const enrol = (candidateId: string) =>
      app.call('POST', '/enrolments', {
        token: admin.token,
        body: {
          candidateIds: [candidateId],
          unitId: before.at('units.0.id'),
          assessorId: assessor.id,
          supervisorId: supervisor.id,
        },
      });
    const underWay = await enrol(candidate.id);
    expect(underWay.status).toBe(201);

    const answer = await withdraw(id, ' 公告機關已廢止。 ');
    expect([answer.status, answer.at('state'), answer.at('withdrawal.reason')]).toEqual([
      201,
      'withdrawn',
      '公告機關已廢止。',
    ]);
    const after = await read(id);
    expect([after.at('withdrawal.by.id'), after.at('contentSha256'), after.at('units')]).toEqual([
      author.id,
      before.at('contentSha256'),
      before.at('units'),
    ]);
    expect(after.at('editions.0.state')).toBe('withdrawn');

    const late = await enrol((await app.actors.member({ roles: ['candidate'] })).id);
    expect([late.status, late.at('code'), late.at('facts.state')]).toEqual([
      422,
      'enrolment.not_published',
      'withdrawn',
    ]);
    expect((await app.call('GET', '/units?q=KRM4R0311', { token: admin.token })).at('items')).toEqual([]);
    const going = await app.call('GET', `/enrolments/${underWay.textAt('items.0.id')}`, {
      token: assessor.token,
    });
    expect([going.status, going.at('state')]).toEqual([200, 'planned']);
  });

  it('needs a reason, an author, and something to withdraw', async () => {
    const id = await publish('KRM4R0312');
    expect((await withdraw(id, '  ')).at('code')).toBe('validation');
    expect((await withdraw(id, 'x', app.as('admin'))).status).toBe(403);
    expect((await withdraw(id, 'x', app.actors.away.author.token)).status).toBe(404);
    const answers = await Promise.all([withdraw(id), withdraw(id), withdraw(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.at('code')).toBe('release.not_withdrawable');
    const events = await rows(
      `SELECT facts FROM audit_event WHERE action = 'release.withdrawn' AND subject_id = $1`,
      [id],
    );
    expect(events).toEqual([{ facts: { from: 'published' } }]);
  });

  it('is also for an edition that was superseded, which does not come back when its successor goes', async () => {
    const [first, second] = [await publish('KRM4R0313v1'), await publish('KRM4R0313v2')];
    expect((await withdraw(second)).status).toBe(201);
    expect((await read(first)).at('state')).toBe('superseded');
    expect((await withdraw(first)).status).toBe(201);
    // What comes after begins anew: nothing is in force.
    expect((await bring('KRM4R0313v3')).standing).toBe('first');
  });

  it('happens in the database only with a reason, and only forward', async () => {
    const id = await publish('KRM4R0314');
    const connections = [app.database.ownerUrl, app.database.superuserUrl];
    for (const url of connections) {
      const organisation = `SELECT set_config('app.organisation_id', '${author.organisationId}', false);`;
      await expect(
        sql(url, `${organisation} UPDATE release SET state = 'withdrawn' WHERE id = '${id}'`),
      ).rejects.toThrow(/withdrawn with a reason/);
    }
    await withdraw(id);
    for (const url of connections) {
      const organisation = `SELECT set_config('app.organisation_id', '${author.organisationId}', false);`;
      await expect(
        sql(url, `${organisation} UPDATE release SET state = 'published' WHERE id = '${id}'`),
      ).rejects.toThrow(/does not become published/);
    }
  });
});
