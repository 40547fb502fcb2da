import { randomUUID } from 'node:crypto';
import { type TestApp, createApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import { plantEnrolment, type PlantedUnit, plantUnit, superuserSql } from '../../../test/support/assessment';
import { queueBehind } from '../../../test/support/queue';
import { coverAll, decide } from '../../../test/support/case';

let app: TestApp;
let unit: PlantedUnit;

beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId);
});
afterAll(() => app.close());

const candidate = (displayName?: string) => app.actors.member({ roles: ['candidate'], displayName });
const idOf = (member: TestMember) => member.id;

const enrol = (over: object = {}, token = app.as('admin')) =>
  app.call('POST', '/enrolments', {
    token,
    body: {
      candidateIds: [app.actors.home.candidate.id],
      unitId: unit.id,
      assessorId: app.actors.home.assessor.id,
      supervisorId: app.actors.home.supervisor.id,
      ...over,
    },
  });

const count = async () => Number((await superuserSql(app, 'SELECT count(*) AS n FROM enrolment'))[0]?.['n']);

describe('enrolling', () => {
  it('enrols several candidates at once, with every target of the unit still to prove', async () => {
    const people = [await candidate(), await candidate(), await candidate()];
    const answer = await enrol({ candidateIds: people.map(idOf), dueOn: '2030-03-31' });
    expect(answer.status).toBe(201);
    expect(answer.at('items')).toMatchObject(
      people.map((person) => ({
        candidate: { id: person.id, displayName: person.displayName },
        attempt: 1,
        state: 'planned',
        dueOn: '2030-03-31',
        version: 1,
        coverage: {
          indicatorsCovered: 0,
          indicatorsTotal: 5,
          criticalTotal: 2,
          toJudge: 0,
          indicatorStrip: 'nnn nn',
          criticalStrip: 'nn',
        },
        abilities: {
          edit: true,
          withdraw: true,
          observe: false,
          decide: false,
          readEvidence: false,
          readAudit: true,
        },
      })),
    );
    const trail = await superuserSql(
      app,
      `SELECT facts->>'candidateId' AS id FROM audit_event WHERE action = 'enrolment.created' AND facts->>'dueOn' = '2030-03-31'`,
    );
    expect(trail.map((row) => row['id'])).toEqual(people.map(idOf));
  });

  it('enrols nobody when some cannot be, and names each with the reason', async () => {
    const [first, second, former] = [await candidate(), await candidate(), await candidate()];
    const open = await enrol({ candidateIds: [first.id] });
    await app.actors.revoke(former, 'candidate');
    const before = await count();
    const foreign = app.actors.away.candidate.id;
    const answer = await enrol({ candidateIds: [second.id, first.id, former.id, foreign] });
    expect([answer.status, answer.at('code')]).toEqual([409, 'enrolment.candidates_refused']);
    expect(answer.at('facts')).toEqual({
      candidates: [
        { candidateId: first.id, reason: 'enrolled', enrolmentId: open.at('items.0.id') },
        { candidateId: former.id, reason: 'role', enrolmentId: null },
        { candidateId: foreign, reason: 'unknown', enrolmentId: null },
      ],
    });
    expect(await count()).toBe(before);
  });

  it('enrols the others when told to, and says who was left out', async () => {
    const [first, second] = [await candidate(), await candidate()];
    await enrol({ candidateIds: [first.id] });
    const answer = await enrol({ candidateIds: [first.id, second.id], skipRefused: true });
    expect(answer.status).toBe(201);
    expect(answer.at('items')).toMatchObject([{ candidate: { id: second.id } }]);
    expect(answer.at('skipped')).toMatchObject([{ candidateId: first.id, reason: 'enrolled' }]);
    const again = await enrol({ candidateIds: [first.id, second.id], skipRefused: true });
    expect([again.status, again.at('code')]).toEqual([409, 'enrolment.candidates_refused']);
  });

  it.each([
    ['all or none: one wins, and the other enrols nobody', false],
    ['those who can be: everybody is enrolled once', true],
  ])('takes two admins at the same moment, %s', async (_, skipRefused) => {
    const people = await Promise.all(Array.from({ length: 6 }, () => candidate()));
    const ids = people.map(idOf);
    const before = await count();
    const answers = await Promise.all([
      enrol({ candidateIds: ids.slice(0, 5), skipRefused }),
      enrol({ candidateIds: ids.slice(1).reverse(), skipRefused }),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, skipRefused ? 201 : 409]);
    expect((await count()) - before).toBe(skipRefused ? 6 : 5);
    const refused = answers.flatMap(
      (answer) => answer.at(skipRefused ? 'skipped' : 'facts.candidates') ?? [],
    );
    expect(refused).toHaveLength(4);
    expect(refused).toEqual(refused.map((each) => ({ ...Object(each), reason: 'enrolled' }) as unknown));
    expect(refused).not.toContainEqual(expect.objectContaining({ enrolmentId: null }));
  });

  it('counts a further attempt after a withdrawn one', async () => {
    const person = await candidate();
    const first = await enrol({ candidateIds: [person.id] });
    await app.call('POST', `/enrolments/${first.textAt('items.0.id')}/withdraw`, {
      token: app.as('admin'),
      ifMatch: 1,
      body: { reason: '換單位' },
    });
    expect((await enrol({ candidateIds: [person.id] })).at('items.0.attempt')).toBe(2);
  });

  it.each([
    [
      'the candidate as assessor',
      () => ({ assessorId: app.actors.home.candidate.id }),
      'enrolment.same_person',
    ],
    [
      'one person as assessor and supervisor',
      () => ({ assessorId: app.actors.home.supervisor.id }),
      'enrolment.same_person',
    ],
    [
      'an assessor who is none',
      () => ({ assessorId: app.actors.home.verifier.id }),
      'enrolment.role_missing',
    ],
    [
      'a supervisor who is none',
      () => ({ supervisorId: app.actors.home.author.id }),
      'enrolment.role_missing',
    ],
    ['a person who does not exist', () => ({ supervisorId: randomUUID() }), 'enrolment.person_unknown'],
    ['a unit that does not exist', () => ({ unitId: randomUUID() }), 'enrolment.unit_unknown'],
  ])('refuses %s', async (_, over, code) => {
    const before = await count();
    const answer = await enrol(over());
    expect([answer.status, answer.at('code')]).toEqual([422, code]);
    expect(await count()).toBe(before);
  });

  it('refuses a unit of another organisation as one that nobody has', async () => {
    const elsewhere = await plantUnit(app, app.actors.away.organisationId);
    expect((await enrol({ unitId: elsewhere.id })).at('code')).toBe('enrolment.unit_unknown');
  });

  it.each([
    ['no candidate', { candidateIds: [] }],
    ['more than fifty', { candidateIds: Array.from({ length: 51 }, () => randomUUID()) }],
    ['a day that does not exist', { dueOn: '2026-02-30' }],
    ['a field it does not know', { state: 'signed' }],
  ])('refuses %s as a mistake of the form', async (_, over) => {
    const answer = await enrol(over);
    expect(answer.at('code')).toBe('validation');
  });

  it('is for admins', async () => {
    for (const role of ['author', 'assessor', 'candidate', 'supervisor', 'verifier', 'auditor'] as const) {
      expect((await enrol({}, app.as(role))).status).toBe(403);
    }
  });
});

describe('changing an enrolment', () => {
  it('names another assessor and due date, guarded by the version', async () => {
    const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
    const other = await app.actors.member({ roles: ['assessor'] });
    const change = (ifMatch: number) =>
      app.call('PATCH', `/enrolments/${enrolment.id}`, {
        token: app.as('admin'),
        ifMatch,
        body: { assessorId: other.id, dueOn: '2031-01-01' },
      });
    const answer = await change(1);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ assessor: { id: other.id }, dueOn: '2031-01-01', version: 2 });
    expect(answer.headers['etag']).toBe('"2"');
    expect((await change(1)).status).toBe(412);
    // The assessor of before no longer sees it.
    expect((await app.call('GET', `/enrolments/${enrolment.id}`, { token: app.as('assessor') })).status).toBe(
      404,
    );
  });

  it('says to the second of two who change the people at once that it is stale, not that it is gone', async () => {
    const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
    const [one, two] = [
      await app.actors.member({ roles: ['assessor'] }),
      await app.actors.member({ roles: ['assessor'] }),
    ];
    const change = (assessorId: string) => () =>
      app.call('PATCH', `/enrolments/${enrolment.id}`, {
        token: app.as('admin'),
        ifMatch: 1,
        body: { assessorId },
      });
    const answers = await queueBehind(app, 'enrolment', enrolment.id, [change(one.id), change(two.id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 412]);
  });

  describe('who took part', () => {
    const change = (id: string, ifMatch: number, body: object) =>
      app.call('PATCH', `/enrolments/${id}`, { token: app.as('admin'), ifMatch, body });
    const both = (displayName?: string) =>
      app.actors.member({ roles: ['assessor', 'supervisor'], displayName });
    const refusal = (memberId: string, as: string, parts: string[]) => ({
      status: 422,
      body: {
        code: 'enrolment.not_independent',
        facts: { problems: [{ memberId, as, problem: 'parts', parts }] },
      },
    });

    it('and judged is not made the supervisor, by the rule that would refuse the signature', async () => {
      const judge = await both();
      const enrolment = await plantEnrolment(app, unit, { candidate: await candidate(), assessor: judge });
      await coverAll(app, enrolment);
      await decide(app, enrolment);
      const version = async () =>
        Number(
          (await app.call('GET', `/enrolments/${enrolment.id}`, { token: app.as('admin') })).at('version'),
        );
      const assessorId = app.actors.home.assessor.id;
      expect((await change(enrolment.id, await version(), { assessorId })).status).toBe(200);
      const current = await version();
      expect(await change(enrolment.id, current, { supervisorId: judge.id })).toMatchObject(
        refusal(judge.id, 'supervisor', ['recorded', 'judged', 'decided']),
      );
      // Whoever has nothing to do with it may be.
      const other = await both();
      expect((await change(enrolment.id, current, { supervisorId: other.id })).status).toBe(200);
    });

    it('as a third party, asked or heard, neither signs nor assesses', async () => {
      const witness = await both();
      const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
      const invited = await app.call('POST', `/enrolments/${enrolment.id}/third-parties`, {
        token: app.as('assessor'),
        body: {
          ...{ method: 'third_party_report', inviteeName: '店長', relationship: 'supervisor', days: 14 },
          ...{ inviteeEmail: witness.email.toUpperCase(), locale: 'zh-TW' },
          questions: [{ text: '看過嗎', targetIds: [unit.indicatorIds[0]] }],
        },
      });
      expect(invited.status).toBe(201);
      for (const as of ['supervisor', 'assessor'] as const) {
        expect(await change(enrolment.id, 1, { [`${as}Id`]: witness.id })).toMatchObject(
          refusal(witness.id, as, ['invited']),
        );
      }
    });

    it('keeps its supervisor out of the third parties', async () => {
      const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
      const answer = await app.call('POST', `/enrolments/${enrolment.id}/third-parties`, {
        token: app.as('assessor'),
        body: {
          ...{ method: 'third_party_report', inviteeName: '主管', relationship: 'supervisor', days: 14 },
          ...{ inviteeEmail: app.actors.home.supervisor.email, locale: 'zh-TW' },
          questions: [{ text: '看過嗎', targetIds: [unit.indicatorIds[0]] }],
        },
      });
      expect([answer.status, answer.at('code')]).toEqual([422, 'third_party.supervisor_address']);
    });
  });

  it('takes the due date away with null', async () => {
    const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
    await superuserSql(app, `UPDATE enrolment SET due_on = '2030-01-01' WHERE id = $1`, [enrolment.id]);
    const answer = await app.call('PATCH', `/enrolments/${enrolment.id}`, {
      token: app.as('admin'),
      ifMatch: 1,
      body: { dueOn: null },
    });
    expect(answer.at('dueOn')).toBeNull();
  });

  it('wants to know which version is meant', async () => {
    const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
    const answer = await app.call('PATCH', `/enrolments/${enrolment.id}`, {
      token: app.as('admin'),
      body: {},
    });
    expect(answer.status).toBe(428);
  });

  it('withdraws with a reason, once, and the record stays', async () => {
    const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
    const withdraw = (ifMatch: number) =>
      app.call('POST', `/enrolments/${enrolment.id}/withdraw`, {
        token: app.as('admin'),
        ifMatch,
        body: { reason: '離職' },
      });
    const answer = await withdraw(1);
    expect(answer.body).toMatchObject({ state: 'withdrawn', abilities: { edit: false, withdraw: false } });
    expect((await withdraw(2)).at('code')).toBe('enrolment.closed');
    const rows = await superuserSql(app, 'SELECT reason FROM enrolment_withdrawal WHERE enrolment_id = $1', [
      enrolment.id,
    ]);
    expect(rows).toEqual([{ reason: '離職' }]);
  });
});

describe('reading enrolments', () => {
  it('gives a detail with the unit as published, and its version as ETag', async () => {
    const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
    const answer = await app.call('GET', `/enrolments/${enrolment.id}`, { token: app.as('assessor') });
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      id: enrolment.id,
      unit: { id: unit.id },
      structure: { elements: [{ indicators: [{}, {}, {}] }, { indicators: [{}, {}] }] },
      assessmentGuide: { criticalEvidence: [{}, {}] },
      outcomes: [],
      signOff: null,
      returns: [],
      requests: [],
      abilities: {
        observe: true,
        ask: true,
        judge: true,
        request: true,
        decide: true,
        upload: false,
        sign: false,
      },
    });
  });

  it('shows each role what it reaches, and nothing else', async () => {
    const mine = await plantEnrolment(app, unit, { candidate: await candidate() });
    const other = await plantEnrolment(app, unit, {
      candidate: await candidate(),
      assessor: await app.actors.member({ roles: ['assessor'] }),
      supervisor: await app.actors.member({ roles: ['supervisor'] }),
    });
    const sees = async (token: string, id: string) =>
      (await app.call('GET', `/enrolments/${id}`, { token })).status;
    expect(await sees(mine.candidate.token, mine.id)).toBe(200);
    expect(await sees(mine.assessor.token, mine.id)).toBe(200);
    expect(await sees(mine.supervisor.token, mine.id)).toBe(200);
    expect(await sees(app.as('admin'), mine.id)).toBe(200);
    expect(await sees(app.as('auditor'), mine.id)).toBe(200);
    expect(await sees(app.as('verifier'), mine.id)).toBe(404);
    expect(await sees(app.as('author'), mine.id)).toBe(403);
    expect(await sees(mine.candidate.token, other.id)).toBe(404);
    expect(await sees(mine.assessor.token, other.id)).toBe(404);
    expect(await sees(mine.supervisor.token, other.id)).toBe(404);
    for (const role of ['admin', 'assessor', 'candidate', 'supervisor', 'auditor'] as const) {
      expect(await sees(app.actors.away[role].token, mine.id)).toBe(404);
      expect(await sees(app.actors.away[role].token, randomUUID())).toBe(404);
    }
  });

  it('shows a verifier what is decided, and an admin that something was decided but not in which words', async () => {
    const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
    await coverAll(app, enrolment);
    await decide(app, enrolment);
    const path = `/enrolments/${enrolment.id}`;
    const seen = await app.call('GET', path, { token: app.as('verifier') });
    expect(seen.at('outcomes.0.reasoning')).toBe('兩次都在客戶面前完成。');
    expect(seen.at('abilities')).toMatchObject({
      readEvidence: true,
      readAudit: true,
      sign: false,
      decide: false,
    });
    const admin = await app.call('GET', path, { token: app.as('admin') });
    expect(admin.at('outcomes.0')).toMatchObject({ decision: 'competent', reasoning: '', nextSteps: null });
  });

  it('lets an auditor in only while the grant lasts', async () => {
    const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
    const auditor = await app.actors.member({ roles: ['auditor'] });
    const read = () => app.call('GET', `/enrolments/${enrolment.id}`, { token: auditor.token });
    expect((await read()).status).toBe(200);
    await superuserSql(
      app,
      `UPDATE member_role SET expires_at = now() - interval '1 second' WHERE member_id = $1`,
      [auditor.id],
    );
    expect((await read()).status).toBe(403);
  });

  it('pages newest first, and filters by person, unit, state and words', async () => {
    const shelf = await plantUnit(app, app.actors.home.organisationId);
    const assessor = await app.actors.member({ roles: ['assessor'] });
    const people = [await candidate('林佳穎'), await candidate('張博鈞'), await candidate('100%_林')];
    const made = await app.call('POST', '/enrolments', {
      token: app.as('admin'),
      body: {
        candidateIds: people.map(idOf),
        unitId: shelf.id,
        assessorId: assessor.id,
        supervisorId: app.actors.home.supervisor.id,
      },
    });
    expect(made.status).toBe(201);
    const list = async (query: string) => app.call('GET', `/enrolments?${query}`, { token: assessor.token });
    const ids = (items: unknown) =>
      Array.isArray(items) ? items.map((item: { id: string }) => item.id) : [];

    const first = await list('limit=2');
    const second = await list(`limit=2&cursor=${first.textAt('nextCursor')}`);
    const all = [...ids(first.at('items')), ...ids(second.at('items'))];
    expect(all).toEqual([...all].sort().reverse());
    expect(new Set(all)).toEqual(new Set(ids(made.at('items'))));
    expect(second.at('nextCursor')).toBeNull();

    const names = async (query: string) => {
      const items = (await list(query)).at('items');
      return Array.isArray(items)
        ? items.map((item: { candidate: { displayName: string } }) => item.candidate.displayName).sort()
        : [];
    };
    expect(await names(`q=${encodeURIComponent('林')}`)).toEqual(['100%_林', '林佳穎']);
    expect(await names(`q=${encodeURIComponent('%_')}`)).toEqual(['100%_林']);
    expect(await names(`candidateId=${people[1]?.id ?? ''}`)).toEqual(['張博鈞']);
    expect(await names('state=signed')).toEqual([]);
    expect(await names(`unitId=${unit.id}`)).toEqual([]);
    expect(await names(`unitId=${shelf.id}&state=planned`)).toHaveLength(3);
    expect((await list('cursor=bm90aGluZw')).at('code')).toBe('page.cursor_invalid');
    expect((await list('limit=201')).at('code')).toBe('validation');
  });
});

describe('asking the candidate for evidence', () => {
  it('opens one request for a target, which evidence for it closes', async () => {
    const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
    const [targetId = ''] = unit.indicatorIds;
    const request = (target: string, token = enrolment.assessor.token) =>
      app.call('POST', `/enrolments/${enrolment.id}/requests`, {
        token,
        body: { targetId: target, message: '請補上客戶回饋' },
      });
    const opened = await request(targetId);
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({
      targetId,
      targetCode: 'P1',
      message: '請補上客戶回饋',
      closedAt: null,
    });
    expect((await request(targetId)).at('code')).toBe('request.exists');
    expect((await request(randomUUID())).at('code')).toBe('target.unknown');
    expect((await request(targetId, enrolment.candidate.token)).status).toBe(403);

    const seen = await app.call('GET', `/enrolments/${enrolment.id}`, { token: enrolment.candidate.token });
    expect(seen.at('requests.0.message')).toBe('請補上客戶回饋');
    const admin = await app.call('GET', `/enrolments/${enrolment.id}`, { token: app.as('admin') });
    expect(admin.at('requests.0.message')).toBe('');

    const closed = await app.call('POST', `/requests/${opened.textAt('id')}/close`, {
      token: enrolment.assessor.token,
    });
    expect(closed.textAt('closedAt')).toMatch(/Z$/);
    expect((await request(targetId)).status).toBe(201);
    await coverAll(app, enrolment);
    const after = await app.call('GET', `/enrolments/${enrolment.id}`, { token: enrolment.assessor.token });
    expect([after.at('requests.0.closedAt'), after.at('requests.1.closedAt')]).not.toContain(null);
  });

  it('is answered as unknown where the request is of another organisation', async () => {
    const enrolment = await plantEnrolment(app, unit, { candidate: await candidate() });
    const opened = await app.call('POST', `/enrolments/${enrolment.id}/requests`, {
      token: enrolment.assessor.token,
      body: { targetId: unit.indicatorIds[0], message: '…' },
    });
    for (const id of [opened.textAt('id'), randomUUID()]) {
      const answer = await app.call('POST', `/requests/${id}/close`, {
        token: app.actors.away.assessor.token,
      });
      expect(answer.status).toBe(404);
    }
  });
});
