import { defaultRules } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import {
  type PlantedEnrolment,
  plantEnrolment,
  plantFile,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { coverAll, decide, displayed, observe } from '../../../test/support/case';
import { plantOnProgramme, plantProgramme } from '../../../test/support/programmes';
import { again, explained, recorded } from '../../../test/reads/statements';
import { MaintainCoverage } from '../coverage/maintain-coverage';

let app: TestApp;
let unit: PlantedUnit;
let assessor: TestMember;
let supervisor: TestMember;

beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId);
});
beforeEach(async () => {
  assessor = await app.actors.member({ roles: ['assessor'] });
  supervisor = await app.actors.member({ roles: ['supervisor'] });
});
afterAll(() => app.close());

const enrolled = async (candidate?: TestMember): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, {
    candidate: candidate ?? (await app.actors.member({ roles: ['candidate'] })),
    assessor,
    supervisor,
  });

const uploadBody = async (candidate: TestMember, targetIds: readonly string[]) => ({
  title: '鴻昇精密提案計畫書',
  occurredAt: new Date(Date.now() - 86_400_000).toISOString(),
  fileIds: [await plantFile(app, candidate)],
  targetIds,
  declaredOwnWork: true,
  declaration: '這是我本人做的，內容屬實。',
});

const upload = async ({ id, candidate }: PlantedEnrolment, targetIds: readonly string[]) =>
  app.call('POST', `/enrolments/${id}/uploads`, {
    token: candidate.token,
    body: await uploadBody(candidate, targetIds),
  });

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const list = (value: unknown): Record<string, unknown>[] => {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.filter(isRow);
};
const today = () => app.call('GET', '/today', { token: assessor.token });
const localDay = (offset: number) =>
  new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);

describe('today', () => {
  it('shows what waits for a judgement, the oldest first, and what was handed in again', async () => {
    const [first, second] = [await enrolled(), await enrolled()];
    const [one = '', two = ''] = unit.indicatorIds;
    const older = await upload(first, [two, one]);
    const newer = await upload(second, [one]);
    expect((await today()).at('toJudge')).toMatchObject([
      {
        evidenceId: older.at('evidenceId'),
        enrolmentId: first.id,
        candidate: { id: first.candidate.id },
        method: 'document_review',
        mediaType: 'application/pdf',
        fileCount: 1,
        targetIds: [one, two],
        targetCodes: ['P1', 'P2'],
        versionNumber: 1,
      },
      { evidenceId: newer.at('evidenceId') },
    ]);

    const judged = await app.call('POST', `/evidence-versions/${older.textAt('versionId')}/judgements`, {
      token: assessor.token,
      body: {
        enrolmentId: first.id,
        judgements: [one, two].map((targetId) => ({
          targetId,
          verdict: 'not_yet',
          valid: true,
          authentic: true,
          current: true,
          remark: '少了附件',
          supersedesId: null,
        })),
      },
    });
    expect(judged.status).toBe(201);
    expect(list((await today()).at('toJudge')).map((item) => item['evidenceId'])).toEqual([
      newer.at('evidenceId'),
    ]);

    const again = await app.call('POST', `/evidence/${older.textAt('evidenceId')}/versions`, {
      token: first.candidate.token,
      body: { ...(await uploadBody(first.candidate, [one])), enrolmentId: first.id },
    });
    expect(again.status).toBe(201);
    expect((await today()).at('resubmitted')).toMatchObject([
      { evidenceId: older.at('evidenceId'), versionNumber: 2, targetCodes: ['P1'] },
    ]);
  });

  it('is narrowed to a candidate, a unit, a method and an age, each by itself and together', async () => {
    const [first, second] = [await enrolled(), await enrolled()];
    const [one = ''] = unit.indicatorIds;
    const older = await upload(first, [one]);
    await upload(second, [one]);
    // The server keeps when it was handed in; it is turned back by the owner of the database alone.
    await superuserSql(app, `ALTER TABLE waiting_claim DISABLE TRIGGER USER`);
    await superuserSql(
      app,
      `UPDATE waiting_claim SET recorded_at = recorded_at - interval '6 days' WHERE enrolment_id = $1`,
      [first.id],
    );
    await superuserSql(app, `ALTER TABLE waiting_claim ENABLE TRIGGER USER`);
    const waiting = async (query: string) => {
      const answer = await app.call('GET', `/today?${query}`, { token: assessor.token });
      expect(answer.status).toBe(200);
      return list(answer.at('toJudge')).map((item) => item['enrolmentId']);
    };
    expect(await waiting(`candidateId=${second.candidate.id}`)).toEqual([second.id]);
    expect(await waiting(`unitId=${unit.id}`)).toEqual([first.id, second.id]);
    expect(await waiting(`unitId=${first.id}`)).toEqual([]);
    expect(await waiting('method=document_review')).toEqual([first.id, second.id]);
    expect(await waiting('method=oral_questioning')).toEqual([]);
    expect(await waiting('waitingDays=4')).toEqual([first.id]);
    expect(await waiting('waitingDays=7')).toEqual([]);
    expect(await waiting(`waitingDays=4&candidateId=${second.candidate.id}`)).toEqual([]);
    expect((await today()).at('toJudge')).toMatchObject([
      { evidenceId: older.at('evidenceId'), unitId: unit.id },
      { enrolmentId: second.id },
    ]);
    const refused = await app.call('GET', '/today?waitingDays=0', { token: assessor.token });
    expect(refused.status).toBe(422);
  });

  it('shows what is due soon or overdue, and who is near', async () => {
    const [overdue, soon, later] = [await enrolled(), await enrolled(), await enrolled()];
    for (const [{ id }, offset] of [
      [overdue, -3],
      [soon, 14],
      [later, 15],
    ] as const) {
      await superuserSql(app, 'UPDATE enrolment SET due_on = $2 WHERE id = $1', [id, localDay(offset)]);
    }
    await coverAll(app, later);
    await observe(app, soon, [...unit.indicatorIds, ...unit.criticalIds]);
    const answer = await today();
    expect(answer.at('due')).toMatchObject([{ id: overdue.id }, { id: soon.id }]);
    expect(answer.at('nearComplete')).toMatchObject([{ id: later.id, state: 'ready_to_decide' }]);
  });

  it('shows nothing of what others assess', async () => {
    const enrolment = await enrolled();
    await upload(enrolment, unit.indicatorIds);
    const other = await app.actors.member({ roles: ['assessor'] });
    const answer = await app.call('GET', '/today', { token: other.token });
    expect(answer.body).toMatchObject({
      toJudge: [],
      resubmitted: [],
      due: [],
      nearComplete: [],
      returned: [],
    });
    expect((await app.call('GET', '/today', { token: app.as('candidate') })).status).toBe(403);
  });

  it('goes over to whoever assesses from now on, and ends with the enrolment', async () => {
    const enrolment = await enrolled();
    await upload(enrolment, unit.indicatorIds);
    const other = await app.actors.member({ roles: ['assessor'] });
    const change = (method: 'PATCH' | 'POST', path: string, body: object, version: number) =>
      app.call(method, `/enrolments/${enrolment.id}${path}`, {
        ...{ token: app.as('admin'), body, ifMatch: `"${version}"` },
      });
    const waiting = async (token: string) =>
      list((await app.call('GET', '/today', { token })).at('toJudge')).filter(
        (item) => item['enrolmentId'] === enrolment.id,
      ).length;
    expect([await waiting(assessor.token), await waiting(other.token)]).toEqual([1, 0]);
    const [{ version } = {}] = await superuserSql(app, 'SELECT version FROM enrolment WHERE id = $1', [
      enrolment.id,
    ]);
    const moved = await change('PATCH', '', { assessorId: other.id }, Number(version));
    expect([moved.status, await waiting(assessor.token), await waiting(other.token)]).toEqual([200, 0, 1]);
    const ended = await change('POST', '/withdraw', { reason: '離職' }, Number(version) + 1);
    expect([ended.status, await waiting(other.token)]).toEqual([200, 0]);
  });
});

describe('my units', () => {
  it('say whose turn it is for each thing missing, and what the assessor said last', async () => {
    const enrolment = await enrolled();
    const [none = '', refused = '', waiting = '', partly = ''] = unit.indicatorIds;
    await observe(app, enrolment, [refused], 'not_yet');
    await observe(app, enrolment, [partly]);
    await upload(enrolment, [waiting]);
    await app.call('POST', `/enrolments/${enrolment.id}/requests`, {
      token: assessor.token,
      body: { targetId: partly, message: '請上傳計畫書' },
    });
    const answer = await app.call('GET', '/my-units', { token: enrolment.candidate.token });
    expect(list(answer.at('units'))).toMatchObject([
      {
        enrolment: { id: enrolment.id, abilities: { upload: true } },
        latestFeedback: {
          targetId: refused,
          verdict: 'not_yet',
          remark: '再試一次',
          by: { id: assessor.id },
        },
        yourTurn: 4 + unit.criticalIds.length,
        waiting: 1,
        outcome: null,
        signOff: null,
      },
    ]);
    expect(answer.body).toMatchObject({
      programme: null,
      steps: [
        {
          ...{ kind: 'requested', target: { id: partly }, fix: 'upload', count: 1 },
          ...{ message: '請上傳計畫書', by: { id: assessor.id } },
        },
        { kind: 'not_yet', target: { id: refused }, count: 1, message: '再試一次' },
        { kind: 'evidence', target: { id: none }, count: 2 + unit.criticalIds.length, fix: 'upload' },
      ],
      waiting: [{ kind: 'judge', title: '鴻昇精密提案計畫書', by: assessor.displayName }],
      waitingCount: 1,
    });
  });

  it('say what to do with the plan, with what was written, and with a unit nobody has begun', async () => {
    const enrolment = await enrolled();
    const { candidate } = enrolment;
    const mine = () => app.call('GET', '/my-units', { token: candidate.token });
    const kinds = async () => list((await mine()).at('steps')).map((step) => step['kind']);
    expect((await mine()).at('steps')).toMatchObject([
      { kind: 'self_assessment', count: unit.indicatorIds.length + unit.criticalIds.length },
      { kind: 'evidence' },
    ]);
    const [first = ''] = unit.indicatorIds;
    const asked = await app.call('POST', `/enrolments/${enrolment.id}/messages`, {
      token: candidate.token,
      body: { kind: 'question', targetId: first, text: '要看哪一場？' },
    });
    expect(asked.status).toBe(201);
    expect((await mine()).at('waiting')).toMatchObject([{ kind: 'answer', title: '要看哪一場？' }]);
    await app.call('POST', `/enrolments/${enrolment.id}/messages`, {
      token: assessor.token,
      body: { kind: 'answer', text: '下週的會議', threadId: asked.at('threadId') },
    });
    expect(await kinds()).toEqual(['words', 'self_assessment', 'evidence']);
    expect((await mine()).at('waiting')).toEqual([]);
  });

  it('are led by the programme, its most urgent units first, and say who decides on the whole', async () => {
    const staff = await app.actors.organisation();
    const [one, two, choice] = [
      await plantUnit(app, staff.organisationId),
      await plantUnit(app, staff.organisationId),
      await plantUnit(app, staff.organisationId),
    ];
    const programme = await plantProgramme(app, staff, {
      sections: [{ units: [one, two] }, { units: [choice], choose: 1 }],
      attitudesOnce: false,
    });
    const on = await plantOnProgramme(app, programme, staff);
    const [first, second] = on.enrolments;
    await superuserSql(app, 'UPDATE enrolment SET due_on = $2 WHERE id = $1', [second?.id, localDay(9)]);
    const mine = () => app.call('GET', '/my-units', { token: on.candidate.token });
    expect((await mine()).at('programme')).toMatchObject({
      ...{ id: on.id, name: '系統整合工程人員', group: null, state: 'in_progress', programmes: 1 },
      ...{ unitsSigned: 0, unitsNeeded: 3 },
      units: [
        { id: programme.unitIds.get(two.id), standing: 'not_begun', enrolmentId: second?.id },
        { title: '測試單元', standing: 'not_begun', enrolmentId: first?.id },
        { id: programme.unitIds.get(choice.id), standing: 'not_chosen', enrolmentId: null },
      ],
    });
    await superuserSql(app, `UPDATE programme_enrolment SET state = 'decided' WHERE id = $1`, [on.id]);
    expect((await mine()).at('waiting')).toMatchObject([
      { kind: 'sign_whole', title: '系統整合工程人員', by: staff.supervisor.displayName },
    ]);
  });

  it('say of each kind what is missing, by which methods it is shown, and what the indicators decide', async () => {
    const staff = await app.actors.organisation();
    const kinds = await plantUnit(app, staff.organisationId, {
      ...{ elements: [1], critical: 0, outputs: 1, knowledge: 1, skills: 2, attitudes: 1 },
      methods: ['口頭提問：說明原則'],
    });
    await app.call('PUT', '/evidence-rules', {
      token: staff.admin.token,
      body: { rules: { ...defaultRules, overrides: [], warnDays: 30 }, reason: '納入' },
      ifMatch: 1,
    });
    const { candidate, assessor: own, supervisor: signer, admin } = staff;
    const planted = await plantEnrolment(app, kinds, { admin, candidate, assessor: own, supervisor: signer });
    await app.nest.get(MaintainCoverage).keep(staff.organisationId);
    const answer = await app.call('GET', '/my-units', { token: candidate.token });
    expect(answer.at('steps')).toMatchObject([
      { kind: 'self_assessment' },
      // The indicator and the output; the knowledge is asked, the attitude is seen by others.
      { kind: 'evidence', target: { id: planted.unit.indicatorIds[0] }, count: 2, fix: 'upload' },
    ]);
    expect(answer.at('units.0')).toMatchObject({ yourTurn: 4, following: 2, waiting: 0 });
  });

  it('show the outcome and the signature, and nothing of anybody else', async () => {
    const candidate = await app.actors.member({ roles: ['candidate', 'admin'] });
    const enrolment = await enrolled(candidate);
    await enrolled();
    await coverAll(app, enrolment);
    await decide(app, enrolment);
    const { body } = await displayed(app, enrolment);
    await app.call('POST', `/enrolments/${enrolment.id}/sign-off`, { token: supervisor.token, body });
    const answer = await app.call('GET', '/my-units', { token: candidate.token });
    expect(answer.at('units')).toMatchObject([
      {
        enrolment: { id: enrolment.id, state: 'signed' },
        yourTurn: 0,
        waiting: 0,
        outcome: { decision: 'competent', reasoning: '兩次都在客戶面前完成。' },
        signOff: { itemCount: 12 },
      },
    ]);
  });

  it('list all feedback by pages, newest first', async () => {
    const enrolment = await enrolled();
    await observe(app, enrolment, unit.indicatorIds.slice(0, 2), 'not_yet');
    await observe(app, enrolment, unit.indicatorIds.slice(2, 3), 'not_yet');
    const page = (cursor = '') =>
      app.call('GET', `/my-feedback?limit=2${cursor}`, { token: enrolment.candidate.token });
    const first = await page();
    const second = await page(`&cursor=${first.textAt('nextCursor')}`);
    const codes = [first, second].flatMap((answer) =>
      list(answer.at('items')).map((item) => item['targetCode']),
    );
    expect(codes[0]).toBe('P3');
    expect([...codes].sort()).toEqual(['P1', 'P2', 'P3']);
    expect(second.at('nextCursor')).toBeNull();
  });

  it('find feedback among what was said, however much was judged in silence', async () => {
    const enrolment = await enrolled();
    await observe(app, enrolment, unit.indicatorIds.slice(0, 2), 'not_yet');
    const { token } = enrolment.candidate;
    const buffers = async (path: string) => {
      const { sent } = await recorded(() => app.call('GET', path, { token }));
      const costs = await again(app, sent, explained);
      return costs.reduce((sum, cost) => sum + cost.buffers, 0);
    };
    const paths = ['/my-feedback', '/my-units'];
    // Both times the planner knows how much there is.
    await superuserSql(app, 'ANALYZE');
    const before: number[] = [];
    for (const path of paths) before.push(await buffers(path));
    await superuserSql(
      app,
      `SET session_replication_role = replica;
       INSERT INTO judgement (organisation_id, id, claim_id, enrolment_id, verdict, valid, authentic, "current", judged_by, judged_at)
       SELECT '${app.actors.home.organisationId}', uuidv7(), gen_random_uuid(), '${enrolment.id}', 'satisfactory', true, true,
         true, '${assessor.id}', now() - interval '1 minute' * n FROM generate_series(1, 20000) n;
       ANALYZE`,
    );
    for (const [index, path] of paths.entries()) {
      expect(await buffers(path)).toBeLessThan((before[index] ?? 0) + 100);
    }
  });
});
