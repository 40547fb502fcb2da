import { randomUUID } from 'node:crypto';
import type { Staff, TestMember } from '../../../test/support/actors';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  type PlantedEnrolment,
  plantEnrolment,
  plantFile,
  plantUnit,
  setClock,
  superuserSql,
} from '../../../test/support/assessment';
import { coverAll } from '../../../test/support/case';
import { queueBehind } from '../../../test/support/queue';
import { type Answer, valueAt } from '../../../test/support/request';
import { DeriveNotifications } from '../notifications/derive-notifications';

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());

const codeOf = ({ status, at }: Answer) => [status, at('code')];
const candidate = (staff: Staff, displayName?: string, email?: string): Promise<TestMember> =>
  app.actors.member({
    ...{ roles: ['candidate'], organisationId: staff.organisationId },
    ...(displayName === undefined ? {} : { displayName }),
    ...(email === undefined ? {} : { email }),
  });

const create = (staff: Staff, given: object = {}) =>
  app.call('POST', '/groups', { token: staff.admin.token, body: { name: '2026 系統整合班', ...given } });
const read = (id: string, { token }: TestMember) => app.call('GET', `/groups/${id}`, { token });
const change = (staff: Staff, id: string, ifMatch: number, body: object) =>
  app.call('PATCH', `/groups/${id}`, { token: staff.admin.token, ifMatch, body });
const act = (staff: Staff, id: string, what: string, ifMatch: number) =>
  app.call('POST', `/groups/${id}/${what}`, { token: staff.admin.token, ifMatch });
const add = (staff: Staff, id: string, body: object) =>
  app.call('POST', `/groups/${id}/members`, { token: staff.admin.token, body });
const remove = (staff: Staff, id: string, candidateIds: readonly string[]) =>
  app.call('POST', `/groups/${id}/members/remove`, { token: staff.admin.token, body: { candidateIds } });
const names = async (staff: Staff, id: string) => {
  const { body } = await app.call('GET', `/groups/${id}/members?limit=2`, { token: staff.admin.token });
  const page = body as { items: { person: { displayName: string } }[]; nextCursor: string | null };
  return [page.items.map(({ person }) => person.displayName), page.nextCursor] as const;
};
const trail = async (id: string) =>
  superuserSql(app, 'SELECT action, facts FROM audit_event WHERE subject_id = $1 ORDER BY sequence', [id]);

describe('a group', () => {
  it('is made, changed, closed and reopened, each under its version and in the trail', async () => {
    const staff = await app.actors.organisation();
    const made = await create(staff, {
      startsOn: '2026-03-01',
      endsOn: '2026-12-31',
      leaderId: staff.author.id,
    });
    const id = made.textAt('id');
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      ...{ name: '2026 系統整合班', startsOn: '2026-03-01', endsOn: '2026-12-31', state: 'active' },
      ...{ leader: { id: staff.author.id }, memberCount: 0, programmes: [], abilities: { manage: true } },
    });
    expect(made.headers['etag']).toBe('"1"');
    expect((await change(staff, id, 2, { name: '別的' })).status).toBe(412);
    const changed = await change(staff, id, 1, { endsOn: null, leaderId: staff.supervisor.id });
    expect(changed.body).toMatchObject({ endsOn: null, leader: { id: staff.supervisor.id }, version: 2 });
    // Nothing differs: nothing is written.
    expect((await change(staff, id, 2, { endsOn: null })).at('version')).toBe(2);
    expect(codeOf(await change(staff, id, 2, { endsOn: '2026-02-01' }))).toEqual([
      422,
      'group.ends_before_start',
    ]);
    expect((await act(staff, id, 'close', 2)).at('state')).toBe('closed');
    expect(codeOf(await change(staff, id, 3, { name: '別的' }))).toEqual([409, 'group.closed']);
    expect(codeOf(await add(staff, id, { candidateIds: [staff.candidate.id] }))).toEqual([
      409,
      'group.closed',
    ]);
    const list = async (query: string) =>
      (await app.call('GET', `/groups?${query}`, { token: staff.admin.token })).at('items.0.id');
    expect([await list('state=active'), await list('state=closed')]).toEqual([undefined, id]);
    expect([await list(`q=${encodeURIComponent('系統')}`), await list('q=nothing')]).toEqual([id, undefined]);
    expect((await act(staff, id, 'reopen', 3)).body).toMatchObject({ state: 'active', version: 4 });
    expect((await trail(id)).map(({ action }) => action)).toEqual([
      ...['group.created', 'group.changed', 'group.leader_changed', 'group.closed', 'group.reopened'],
    ]);
  });

  it('is led by somebody active who may see it, and is not in it', async () => {
    const staff = await app.actors.organisation();
    const id = (await create(staff)).textAt('id');
    const both = await app.actors.member({
      roles: ['candidate', 'assessor'],
      organisationId: staff.organisationId,
    });
    expect((await add(staff, id, { candidateIds: [both.id] })).at('added')).toBe(1);
    const lead = async (leaderId: string) => codeOf(await change(staff, id, 1, { leaderId }));
    expect(await lead(app.actors.away.author.id)).toEqual([422, 'group.leader_unknown']);
    expect(await lead(staff.candidate.id)).toEqual([422, 'group.leader_role']);
    expect(await lead(both.id)).toEqual([422, 'group.leader_is_member']);
    await remove(staff, id, [both.id]);
    expect((await change(staff, id, 1, { leaderId: both.id })).status).toBe(200);
    const back = await add(staff, id, { candidateIds: [both.id] });
    expect(codeOf(back)).toEqual([422, 'group.members_refused']);
    expect(back.at('facts.problems')).toMatchObject([{ problem: 'leads', line: null }]);
  });

  it('is seen by an admin and its leader, by nobody else', async () => {
    const staff = await app.actors.organisation();
    const id = (await create(staff, { leaderId: staff.author.id })).textAt('id');
    const other = (await create(staff, { name: '另一班' })).textAt('id');
    expect((await read(id, staff.author)).body).toMatchObject({ id, abilities: { manage: false } });
    expect([(await read(other, staff.author)).status, (await read(id, staff.assessor)).status]).toEqual([
      404, 404,
    ]);
    expect((await read(id, app.actors.away.admin)).status).toBe(404);
    const own = await app.call('GET', '/groups', { token: staff.author.token });
    expect(own.body).toMatchObject({ items: [{ id }], nextCursor: null });
    // Named anew, the former leader sees it no more.
    await change(staff, id, 1, { leaderId: staff.supervisor.id });
    expect([(await read(id, staff.author)).status, (await read(id, staff.supervisor)).status]).toEqual([
      404, 200,
    ]);
  });
});

describe('the members of a group', () => {
  it('are added by id or as a list, removed, and come back', async () => {
    const staff = await app.actors.organisation();
    const id = (await create(staff)).textAt('id');
    const [one, two, three] = [
      await candidate(staff, '王小明', `ming-${id}@test.example`),
      await candidate(staff, '林佳穎'),
      await candidate(staff, '陳大文', `wen-${id}@test.example`),
    ];
    const list = `姓名,電子郵件\n"王小明",MING-${id}@test.example\n林佳穎\n\n陳大文 <wen-${id}@test.example>\n`;
    expect((await add(staff, id, { list, candidateIds: [one.id] })).body).toEqual({
      ...{ added: 3, already: 0, problems: [] },
    });
    const [page, next] = await names(staff, id);
    expect([page.length, next === null]).toEqual([2, false]);
    expect((await remove(staff, id, [one.id, three.id, staff.candidate.id])).body).toEqual({ removed: 2 });
    expect(await names(staff, id)).toEqual([['林佳穎'], null]);
    expect((await add(staff, id, { candidateIds: [one.id, two.id] })).body).toEqual({
      ...{ added: 1, already: 1, problems: [] },
    });
    expect((await read(id, staff.admin)).at('memberCount')).toBe(2);
    expect((await trail(id)).map(({ action }) => action)).toEqual([
      ...['group.created', 'group.members_added', 'group.members_removed', 'group.members_added'],
    ]);
  });

  it('are all added or none, and each line that names nobody is told; those found when asked', async () => {
    const staff = await app.actors.organisation();
    const id = (await create(staff)).textAt('id');
    await candidate(staff, '同名');
    await candidate(staff, '同名');
    const found = await candidate(staff, '找得到');
    const list = [
      '找得到',
      '沒有這個人',
      '同名',
      staff.assessor.email,
      `${found.email}; ghost@test.example`,
    ].join('\n');
    const refused = await add(staff, id, { list });
    expect(codeOf(refused)).toEqual([422, 'group.members_refused']);
    const problems = [
      { line: 2, value: '沒有這個人', problem: 'unknown' },
      { line: 3, value: '同名', problem: 'ambiguous' },
      { line: 4, value: staff.assessor.email, problem: 'not_candidate' },
      { line: 5, value: 'ghost@test.example', problem: 'unknown' },
    ];
    expect(refused.at('facts')).toEqual({ found: 1, problems });
    expect(await names(staff, id)).toEqual([[], null]);
    expect((await add(staff, id, { list, addFound: true })).body).toEqual({ added: 1, already: 0, problems });
    expect(await names(staff, id)).toEqual([['找得到'], null]);
    expect(codeOf(await add(staff, id, { list: ' \n' }))).toEqual([422, 'group.nobody_given']);
    expect(codeOf(await add(staff, id, { list: '沒有這個人', addFound: true }))).toEqual([
      ...[422, 'group.members_refused'],
    ]);
    const many = Array.from({ length: 201 }, () => '找得到').join('\n');
    expect((await add(staff, id, { list: many })).at('facts.problems')).toMatchObject([
      { line: 201, problem: 'too_many' },
    ]);
  });

  it('are read page by page, also where names are as long as can be in rare planes', async () => {
    const staff = await app.actors.organisation();
    const id = (await create(staff)).textAt('id');
    const people = [
      await candidate(staff, '𠮷'.repeat(100), `first-${id}@test.example`),
      await candidate(staff, '𪚥'.repeat(100), `second-${id}@test.example`),
    ];
    await add(staff, id, { candidateIds: people.map((person) => person.id) });
    const unit = await plantUnit(app, staff.organisationId);
    const { admin, assessor, supervisor } = staff;
    for (const person of people)
      await plantEnrolment(app, unit, { candidate: person, admin, assessor, supervisor });
    const q = encodeURIComponent('𠮷'.repeat(20));
    for (const list of [
      `/groups/${id}/members?limit=1`,
      '/members?limit=1&role=candidate',
      '/enrolments?order=candidate&limit=1',
    ]) {
      const first = await app.call('GET', list, { token: staff.admin.token });
      const next = await app.call('GET', `${list}&cursor=${first.textAt('nextCursor')}`, {
        token: staff.admin.token,
      });
      expect([list, next.status, next.at('items.0') === undefined]).toEqual([list, 200, false]);
    }
    expect((await app.call('GET', `/members?q=${q}`, { token: staff.admin.token })).status).toBe(200);
  });

  it('are added once by two admins at the same moment', async () => {
    const staff = await app.actors.organisation();
    const id = (await create(staff)).textAt('id');
    const answers = await queueBehind(app, 'candidate_group', id, [
      () => add(staff, id, { candidateIds: [staff.candidate.id] }),
      () => add(staff, id, { candidateIds: [staff.candidate.id] }),
    ]);
    expect(answers.map(({ body }) => body)).toEqual([
      { added: 1, already: 0, problems: [] },
      { added: 0, already: 1, problems: [] },
    ]);
  });
});

describe('at the same moment', () => {
  const leave = ({ admin }: Staff, who: TestMember, groups: object[] = []) =>
    app.call('POST', `/members/${who.id}/leave`, {
      ...{ token: admin.token, ifMatch: 1, body: { units: [], groups } },
    });

  it('nobody leaves with a group that they are given', async () => {
    const staff = await app.actors.organisation();
    const id = (await create(staff)).textAt('id');
    const [named, left] = await queueBehind(app, 'member', staff.author.id, [
      () => change(staff, id, 1, { leaderId: staff.author.id }),
      () => leave(staff, staff.author),
    ]);
    expect(named?.status).toBe(200);
    expect(left && codeOf(left)).toEqual([409, 'member.open_work']);
    const [gone, late] = await queueBehind(app, 'member', staff.verifier.id, [
      () => leave(staff, staff.verifier),
      () => change(staff, id, 2, { leaderId: staff.verifier.id }),
    ]);
    expect(gone?.status).toBe(200);
    expect(late && codeOf(late)).toEqual([422, 'group.leader_unknown']);
  });

  it('nobody is given a group that they become a member of', async () => {
    const staff = await app.actors.organisation();
    const both = await app.actors.member({
      roles: ['candidate', 'assessor'],
      organisationId: staff.organisationId,
    });
    const id = (await create(staff, { leaderId: staff.author.id })).textAt('id');
    const [added, left] = await queueBehind(app, 'candidate_group', id, [
      () => add(staff, id, { candidateIds: [both.id] }),
      () => leave(staff, staff.author, [{ groupId: id, memberId: both.id }]),
    ]);
    expect(added?.at('added')).toBe(1);
    expect(left && codeOf(left)).toEqual([422, 'group.leader_is_member']);
  });
});

interface Led {
  readonly staff: Staff;
  readonly id: string;
  readonly inside: PlantedEnrolment;
  /** Of somebody who is in no group. */
  readonly outside: PlantedEnrolment;
}

/** A group with one member, led by the author; the assessor assesses somebody else too. */
async function led(): Promise<Led> {
  const staff = await app.actors.organisation();
  const unit = await plantUnit(app, staff.organisationId);
  const { admin, assessor, supervisor } = staff;
  const inside = await plantEnrolment(app, unit, { candidate: staff.candidate, admin, assessor, supervisor });
  const outside = await plantEnrolment(app, unit, {
    candidate: await candidate(staff),
    admin,
    assessor,
    supervisor,
  });
  const id = (await create(staff, { leaderId: staff.author.id })).textAt('id');
  await add(staff, id, { candidateIds: [staff.candidate.id] });
  return { staff, id, inside, outside };
}

async function upload({ id, candidate: owner, unit }: PlantedEnrolment): Promise<void> {
  const body = {
    ...{ title: '提案計畫書', occurredAt: new Date(Date.now() - 86_400_000).toISOString() },
    ...{ fileIds: [await plantFile(app, owner)], targetIds: unit.indicatorIds.slice(0, 1) },
    ...{ declaredOwnWork: true, declaration: '這是我本人做的，內容屬實。' },
  };
  const answer = await app.call('POST', `/enrolments/${id}/uploads`, { token: owner.token, body });
  if (answer.status !== 201) throw new Error(answer.text);
}

const idsIn = ({ body }: Answer, list: string): unknown[] => {
  const rows = valueAt(body, list);
  return Array.isArray(rows)
    ? rows.map((row: unknown) => valueAt(row, 'candidate.id') ?? valueAt(row, 'id'))
    : [];
};

describe('what is read of a group', () => {
  it('is the matrix of its members, whoever assesses them, for its leader and an admin', async () => {
    const { staff, id, outside } = await led();
    const matrix = (who: TestMember, query = `?groupId=${id}`) =>
      app.call('GET', `/matrix${query}`, { token: who.token });
    const own = await matrix(staff.author);
    expect(idsIn(own, 'candidates')).toEqual([staff.candidate.id]);
    expect(idsIn(await matrix(staff.admin), 'candidates')).toEqual([staff.candidate.id]);
    expect(idsIn(await matrix(staff.admin, ''), 'candidates')).toHaveLength(2);
    // Without a group the leader has nothing there; whoever does not lead it does not see it.
    expect(idsIn(await matrix(staff.author, ''), 'candidates')).toEqual([]);
    expect([(await matrix(staff.assessor)).status, (await matrix(app.actors.away.admin)).status]).toEqual([
      404, 404,
    ]);
    // The leader sees how far somebody is, and not what they handed in.
    const evidence = await app.call('GET', `/enrolments/${outside.id}/matrix`, { token: staff.author.token });
    expect(evidence.status).toBe(403);
    const etag = String(own.headers['etag']);
    const known = (query: string) =>
      app.call('GET', `/matrix${query}`, { token: staff.author.token, headers: { 'if-none-match': etag } });
    expect((await known(`?groupId=${id}`)).status).toBe(304);
    await add(staff, id, { candidateIds: [outside.candidate.id] });
    expect(idsIn(await known(`?groupId=${id}`), 'candidates')).toHaveLength(2);
    const file = await app.call('GET', `/matrix/export?format=xlsx&group=${id}`, {
      token: staff.author.token,
    });
    expect(file.status).toBe(200);
  });

  it('narrows the list of enrolments and the first page to its members', async () => {
    const { staff, id, inside, outside } = await led();
    await change(staff, id, 1, { leaderId: staff.assessor.id });
    for (const enrolment of [inside, outside]) await upload(enrolment);
    const read = (path: string) => app.call('GET', path, { token: staff.assessor.token });
    for (const query of ['', '&order=candidate', `&q=${encodeURIComponent('candidate')}`]) {
      expect(idsIn(await read(`/enrolments?groupId=${id}${query}`), 'items')).toEqual([staff.candidate.id]);
    }
    expect(idsIn(await read('/today'), 'toJudge')).toHaveLength(2);
    const today = await read(`/today?groupId=${id}`);
    expect(idsIn(today, 'toJudge')).toEqual([staff.candidate.id]);
    const other = (await create(staff)).textAt('id');
    for (const path of ['/enrolments', '/today', '/matrix']) {
      expect((await read(`${path}?groupId=${other}`)).status).toBe(404);
    }
  });

  it('says what is due, what runs out, and how much its assessors have to do', async () => {
    const { staff, id, inside, outside } = await led();
    await superuserSql(app, 'UPDATE enrolment SET due_on = current_date + 3 WHERE id = ANY($1)', [
      [inside.id, outside.id],
    ]);
    await coverAll(app, inside);
    await upload(inside);
    await superuserSql(
      app,
      `WITH t AS (UPDATE target_state SET expires_on = current_date + 2
         WHERE enrolment_id = $1 AND status = 'covered')
       UPDATE enrolment SET coverage_due_on = current_date + 2 WHERE id = $1`,
      [inside.id],
    );
    const { body } = await app.call('GET', `/groups/${id}/outlook`, { token: staff.author.token });
    const about = { candidate: { id: staff.candidate.id }, unit: { id: inside.unit.id } };
    expect(body).toMatchObject({
      ...{ days: 30, people: 1, mostOpen: 30 },
      expiring: [
        {
          kind: 'evidence',
          count: inside.unit.indicatorIds.length + inside.unit.criticalIds.length,
          target: { code: 'P1' },
          ...about,
        },
        { kind: 'due', count: 1, target: null, ...about },
      ],
      loads: [{ assessor: { id: staff.assessor.id }, open: 2, toJudge: 1 }],
    });
  });
});

describe('many at once', () => {
  const bulk = (staff: Staff, body: object) =>
    app.call('POST', '/enrolments/bulk', { token: staff.admin.token, body });

  it('moves due dates and assessors where it can, and says where it cannot', async () => {
    const { staff, inside, outside } = await led();
    const both = await app.actors.member({
      roles: ['assessor', 'candidate'],
      organisationId: staff.organisationId,
    });
    const { admin, assessor, supervisor } = staff;
    const third = await plantEnrolment(app, inside.unit, { candidate: both, admin, assessor, supervisor });
    const enrolmentIds = [inside.id, outside.id, third.id];
    const dry = await bulk(staff, { enrolmentIds, assessorId: both.id, dryRun: true });
    expect(dry.body).toMatchObject({
      loads: [
        { assessor: { id: assessor.id }, before: 3, after: 1 },
        { assessor: { id: both.id }, before: 0, after: 2 },
      ],
    });
    const people = dry.at('people');
    const rows: unknown[] = Array.isArray(people) ? people : [];
    expect(rows.find((row) => valueAt(row, 'candidate.id') === both.id)).toMatchObject({
      ...{ changed: 0, unchanged: 0 },
      refused: [{ enrolmentId: third.id, problem: 'same_person', parts: [] }],
    });
    const nobody = await superuserSql(app, 'SELECT 1 FROM enrolment WHERE assessor_id = $1', [both.id]);
    expect(nobody).toEqual([]);
    expect((await bulk(staff, { enrolmentIds, assessorId: both.id })).at('people')).toEqual(people);
    const moved = await superuserSql(app, 'SELECT 1 FROM enrolment WHERE assessor_id = $1', [both.id]);
    expect(moved).toHaveLength(2);
    const due = { candidateIds: [inside.candidate.id, both.id], dueOn: '2031-01-31' };
    const changed = (await bulk(staff, due)).at('people');
    expect(changed).toMatchObject([{ changed: 1 }, { changed: 1 }]);
    expect((await bulk(staff, due)).at('people')).toMatchObject([{ unchanged: 1 }, { unchanged: 1 }]);
    expect(codeOf(await bulk(staff, { enrolmentIds }))).toEqual([422, 'enrolment.nothing_asked']);
    expect((await bulk(staff, { enrolmentIds: [randomUUID()], dueOn: null })).status).toBe(404);
  });

  it('reminds each member once in 24 hours, and tells them and nobody else', async () => {
    const { staff, id, inside, outside } = await led();
    const idle = await candidate(staff);
    await add(staff, id, { candidateIds: [idle.id] });
    const candidateIds = [inside.candidate.id, idle.id, outside.candidate.id];
    const remind = (dryRun: boolean) =>
      app.call('POST', `/groups/${id}/reminders`, {
        token: staff.author.token,
        body: { candidateIds, dryRun },
      });
    const refused = [
      { candidateId: idle.id, problem: 'nothing_open' },
      { candidateId: outside.candidate.id, problem: 'not_member' },
    ];
    const first = { reminded: [{ candidate: { id: inside.candidate.id }, units: 1, dueOn: null }], refused };
    expect((await remind(true)).body).toMatchObject(first);
    expect((await remind(false)).body).toMatchObject(first);
    expect((await remind(false)).body).toEqual({
      reminded: [],
      refused: [{ candidateId: inside.candidate.id, problem: 'reminded_today' }, ...refused],
    });
    await app.nest.get(DeriveNotifications).derive(staff.organisationId);
    const told = (who: TestMember) => app.call('GET', '/notifications', { token: who.token });
    expect((await told(inside.candidate)).at('items')).toContainEqual(
      expect.objectContaining({ kind: 'work_reminded', enrolmentId: inside.id }),
    );
    expect((await told(staff.author)).at('items')).toMatchObject([
      {
        ...{ kind: 'group_given', party: 'leader', link: `/groups/${id}` },
        group: { id, name: '2026 系統整合班' },
      },
    ]);
    setClock(app, new Date(Date.now() + 25 * 3_600_000).toISOString());
    expect((await remind(true)).at('reminded')).toHaveLength(1);
    setClock(app, null);
  });
});
