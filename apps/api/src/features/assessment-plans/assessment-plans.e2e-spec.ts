import { observationBody } from '../../../test/support/case';
import { createApp, type TestApp } from '../../../test/support/app';
import { plantUnit, setClock } from '../../../test/support/assessment';
import { enrolUnder, everyKind } from '../../../test/support/every-kind';
import { publishReading, sampleReading } from '../../../test/support/publish-sample';
import { type Answer, valueAt } from '../../../test/support/request';
import { sql } from '../../../test/support/sql';
import type { AssessmentPlan, PlanItemDraft, PlanProposal } from './assessment-plans.dto';

let app: TestApp;
let enrolmentId: string;

beforeAll(async () => {
  app = await createApp();
  const { author, admin, candidate, assessor, supervisor } = app.actors.home;
  const releaseId = await publishReading(app, author, sampleReading('KRM4R0864v2'));
  const release = await app.call('GET', `/releases/${releaseId}`, { token: author.token });
  const enrolled = await app.call('POST', '/enrolments', {
    token: admin.token,
    body: {
      candidateIds: [candidate.id],
      unitId: release.textAt('units.0.id'),
      assessorId: assessor.id,
      supervisorId: supervisor.id,
      dueOn: '2031-03-31',
    },
  });
  enrolmentId = enrolled.textAt('items.0.id');
});
afterAll(() => app.close());

const isPlan = (body: unknown): body is AssessmentPlan => Array.isArray(valueAt(body, 'targets'));
const isProposal = (body: unknown): body is PlanProposal => Array.isArray(valueAt(body, 'items'));

function planOf({ body, text }: Answer): AssessmentPlan {
  if (!isPlan(body)) throw new Error(text);
  return body;
}

const read = (role: 'assessor' | 'candidate' | 'supervisor' | 'auditor' = 'assessor') =>
  app.call('GET', `/enrolments/${enrolmentId}/plan`, { token: app.as(role) });
const save = (items: readonly PlanItemDraft[], ifMatch: number, note = '') =>
  app.call('PUT', `/enrolments/${enrolmentId}/plan`, {
    ...{ token: app.as('assessor'), ifMatch, body: { items, note } },
  });
const share = (ifMatch: number) =>
  app.call('POST', `/enrolments/${enrolmentId}/plan/share`, { token: app.as('assessor'), ifMatch });
const acknowledge = (ifMatch: number, remark = '') =>
  app.call('POST', `/enrolments/${enrolmentId}/plan/acknowledgement`, {
    ...{ token: app.as('candidate'), ifMatch, body: { remark } },
  });

async function propose(): Promise<PlanItemDraft[]> {
  const { body, text } = await app.call('GET', `/enrolments/${enrolmentId}/plan/proposal`, {
    token: app.as('assessor'),
  });
  if (!isProposal(body)) throw new Error(text);
  return body.items;
}
/** What the editor sends back of an item it read. */
const draftOf = (plan: AssessmentPlan): PlanItemDraft[] =>
  (plan.version?.items ?? []).map((item) => ({
    method: item.method,
    toolVersionId: item.toolVersionId,
    targets: item.targets,
    basis: item.basis,
    dueOn: item.dueOn,
    performer: item.performer,
    performerName: item.performerName,
    instructions: item.instructions,
  }));
const actions = async () => {
  const rows = await sql(
    app.database.superuserUrl,
    'SELECT action FROM audit_event WHERE enrolment_id = $1 ORDER BY sequence',
    [enrolmentId],
  );
  return rows.map(({ action }) => action);
};

describe('the assessment plan of an enrolment', () => {
  it("is proposed from the unit's guide so that it covers everything, with few items", async () => {
    expect(planOf(await read())).toMatchObject({
      ...{ number: 0, version: null, versions: [] },
      abilities: { edit: true, acknowledge: false, recordAdjustments: true },
    });
    const items = await propose();
    // 觀察、口頭或書面提問（取其一）、主管的第三方報告、客戶的回饋意見
    expect(items.map(({ method }) => method)).toEqual([
      'direct_observation',
      'oral_questioning',
      'third_party_report',
      'stakeholder_feedback',
    ]);
    expect(items.every(({ basis }) => basis.length > 0)).toBe(true);
    expect(items.at(-1)?.dueOn).toBe('2031-03-31');
    expect((await read()).at('number')).toBe(0);
  });

  it('is written by version, and covers what it was proposed to cover', async () => {
    const items = await propose();
    const saved = await save(items, 0, '先觀察，再看文件。');
    expect([saved.status, saved.headers['etag']]).toEqual([200, '"1"']);
    expect(planOf(saved)).toMatchObject({
      number: 1,
      shortfalls: [],
      version: { note: '先觀察，再看文件。' },
    });
    expect(draftOf(planOf(saved))).toEqual(items);

    const [first] = items;
    if (!first) throw new Error('Nothing was proposed.');
    expect((await save([first], 0)).at('code')).toBe('stale');
    const less = planOf(await save([first], 1));
    expect(less.number).toBe(2);
    expect(less.shortfalls.length).toBeGreaterThan(0);
    // The same again is no version of its own.
    expect(planOf(await save([first], 2)).number).toBe(2);

    const earlier = await app.call('GET', `/assessment-plan-versions/${planOf(saved).version?.id ?? ''}`, {
      token: app.as('assessor'),
    });
    expect(draftOf(planOf(earlier))).toEqual(items);
  });

  it('is nothing to the candidate until it is shared, and then that version', async () => {
    expect(planOf(await read('candidate'))).toMatchObject({ number: 0, version: null, versions: [] });
    expect((await acknowledge(2)).at('code')).toBe('plan.none');
    const draft = planOf(await read()).version?.id ?? '';
    expect(
      (await app.call('GET', `/assessment-plan-versions/${draft}`, { token: app.as('candidate') })).status,
    ).toBe(404);

    expect(planOf(await share(2)).version?.shared?.by.id).toBe(app.actors.home.assessor.id);
    expect(planOf(await read('candidate'))).toMatchObject({
      ...{ number: 2, tools: [], versions: [{ number: 2 }] },
      abilities: { edit: false, acknowledge: true },
    });

    expect(planOf(await save(await propose(), 2)).number).toBe(3);
    expect(planOf(await read('candidate')).number).toBe(2);
    expect(planOf(await read('supervisor')).number).toBe(3);
  });

  it('is acknowledged by the candidate, who cannot have read another one', async () => {
    await share(3);
    expect((await acknowledge(2)).at('code')).toBe('stale');
    const read3 = planOf(await acknowledge(3, '第二次觀察可以改在下午嗎？'));
    expect(read3.version?.acknowledged).toMatchObject({
      ...{ by: { id: app.actors.home.candidate.id }, remark: '第二次觀察可以改在下午嗎？' },
    });
    expect(read3.abilities.acknowledge).toBe(false);
    expect(await actions()).toEqual(
      expect.arrayContaining([
        'assessment_plan.saved',
        'assessment_plan.shared',
        'assessment_plan.acknowledged',
      ]),
    );
    expect((await actions()).filter((action) => action === 'assessment_plan.acknowledged')).toHaveLength(1);
  });

  it('refuses targets, guide items and tools of another unit', async () => {
    const [first] = await propose();
    if (!first) throw new Error('Nothing was proposed.');
    const stranger = '00000000-0000-7000-8000-000000000000';
    const refused = async (to: Partial<PlanItemDraft>) => {
      const answer = await save([Object.assign({}, first, to)], 3);
      return [answer.status, answer.at('code')];
    };
    expect(await refused({ targets: [stranger] })).toEqual([422, 'target.unknown']);
    expect(await refused({ basis: [stranger] })).toEqual([422, 'target.unknown']);
    expect(await refused({ toolVersionId: stranger })).toEqual([422, 'plan.tool_unknown']);
    const unitId = (
      await app.call('GET', `/enrolments/${enrolmentId}`, { token: app.as('assessor') })
    ).textAt('unit.id');
    await app.call('POST', `/units/${unitId}/tools`, { token: app.as('author') });
    const [tools] = await sql(
      app.database.superuserUrl,
      "SELECT latest_version_id AS id FROM assessment_tool WHERE unit_id = $1 AND kind = 'question_set'",
      [unitId],
    );
    // The questions of this very unit do not carry out an observation.
    expect(await refused({ toolVersionId: String(tools?.['id']) })).toEqual([422, 'plan.tool_unknown']);
  });

  it('knows its progress from the record, and what is overdue from the day', async () => {
    const [observation] = planOf(await read()).version?.items ?? [];
    const [one, ...others] = observation?.targets ?? [];
    if (one === undefined) throw new Error('Nothing is to be observed.');
    expect(observation?.progress).toMatchObject({ state: 'open', satisfactory: 0, overdue: false });
    const observe = (targetIds: readonly string[]) =>
      app.call('POST', `/enrolments/${enrolmentId}/evidence`, {
        token: app.as('assessor'),
        body: observationBody({
          ...{ title: '現場觀察', occurredAt: new Date(Date.now() - 86_400_000).toISOString() },
          judgements: targetIds.map((targetId) => ({ targetId, verdict: 'satisfactory' })),
        }),
      });
    expect((await observe([one])).status).toBe(201);
    const begun = planOf(await read()).version?.items[0]?.progress;
    expect(begun).toMatchObject({ state: 'started', satisfactory: 1 });
    expect(begun?.targets[0]).toEqual({ id: one, state: 'satisfactory' });
    await observe(others);
    const items = planOf(await read('candidate')).version?.items ?? [];
    expect(items.map(({ progress }) => progress.state)).toEqual(['done', 'open', 'open', 'open']);

    setClock(app, '2031-04-02T08:00:00Z');
    const late = planOf(await read()).version?.items ?? [];
    setClock(app, null);
    expect(late.map(({ progress }) => progress.overdue)).toEqual([false, true, true, true]);
  });
});

describe('reasonable adjustments', () => {
  const body = {
    reason: 'language',
    adjusted: '口頭提問改以客語進行，可延長作答時間。',
    unchanged: '回答的內容要求與標準相同。',
    validFrom: '2026-01-01',
    validUntil: null,
  };
  const path = () => `/enrolments/${enrolmentId}/adjustments`;
  const record = (over: object = {}) =>
    app.call('POST', path(), { token: app.as('assessor'), body: { ...body, ...over } });
  const end = (id: string, because = '已不需要。') =>
    app.call('POST', `/adjustments/${id}/end`, { token: app.as('assessor'), body: { because } });

  it('are recorded, changed and ended by a further row each', async () => {
    const made = await record();
    expect([made.status, made.at('items.0.state')]).toEqual([201, 'current']);
    const id = made.textAt('items.0.id');
    const changed = await record({ adjusted: '口頭提問改以客語進行。', supersedesId: id });
    expect(changed.at('items')).toMatchObject([{ adjusted: '口頭提問改以客語進行。', earlier: 1 }]);
    expect((await record({ supersedesId: id })).at('code')).toBe('adjustment.superseded');
    expect((await end(id)).at('code')).toBe('adjustment.superseded');
    const ended = await end(changed.textAt('items.0.id'));
    expect(ended.at('items')).toMatchObject([{ state: 'ended', endedBecause: '已不需要。', earlier: 2 }]);
    expect((await record({ validUntil: '2025-01-01' })).at('code')).toBe('adjustment.days');
    const [rows] = await sql(app.database.superuserUrl, 'SELECT count(*) FROM reasonable_adjustment');
    expect(rows?.['count']).toBe('3');
  });

  it('are read by those who act on them, and leave no words in the audit trail', async () => {
    const as = async (role: 'candidate' | 'supervisor' | 'auditor' | 'verifier' | 'admin') =>
      (await app.call('GET', path(), { token: app.as(role) })).status;
    expect([await as('candidate'), await as('supervisor'), await as('auditor')]).toEqual([200, 200, 200]);
    expect([await as('verifier'), await as('admin')]).toEqual([403, 403]);
    const rows = await sql(
      app.database.superuserUrl,
      "SELECT facts::text FROM audit_event WHERE action LIKE 'reasonable_adjustment.%'",
    );
    expect(rows.map(({ facts }) => facts)).toEqual(['{}', '{}', '{}']);
  });
});

describe('the plan of a unit with targets of every kind', () => {
  const proposalOf = async (methods: readonly string[]) => {
    const unit = await plantUnit(app, app.actors.home.organisationId, { ...everyKind, methods });
    const { id, assessor } = await enrolUnder(app, unit);
    const { token } = assessor;
    const proposed = await app.call('GET', `/enrolments/${id}/plan/proposal`, { token });
    if (!isProposal(proposed.body)) throw new Error(proposed.text);
    const { items } = proposed.body;
    const methodsOf = (targetIds: readonly string[]) =>
      items
        .filter(({ targets }) => targetIds.every((target) => targets.includes(target)))
        .map(({ method }) => method);
    return { unit, id, token, items, methodsOf };
  };

  it('is for what needs evidence of its own, each kind in its own way', async () => {
    const { unit, id, token, items, methodsOf } = await proposalOf(['口頭提問：說明處理客訴的原則']);
    expect(methodsOf(unit.knowledgeIds)).toEqual(['oral_questioning']);
    expect(methodsOf(unit.outputIds)).toEqual(['document_review']);
    expect(methodsOf(unit.attitudeIds)).toEqual(['direct_observation']);
    expect(methodsOf(unit.skillIds)).toEqual([]);
    const body = { items, note: '' };
    const saved = planOf(await app.call('PUT', `/enrolments/${id}/plan`, { token, ifMatch: 0, body }));
    expect(saved.shortfalls).toEqual([]);
    expect(saved.targets.map(({ kind }) => kind)).toEqual([
      ...['indicator', 'indicator', 'indicator', 'critical_evidence', 'output', 'knowledge', 'attitude'],
    ]);
    // What counts through indicators may be planned for all the same.
    const [first, ...others] = items;
    if (first === undefined) throw new Error('Nothing was proposed.');
    const more = [Object.assign({}, first, { targets: [...first.targets, ...unit.skillIds] }), ...others];
    const again = await app.call('PUT', `/enrolments/${id}/plan`, {
      ...{ token, ifMatch: 1, body: { items: more, note: '' } },
    });
    expect(planOf(again).version?.items[0]?.targets).toEqual(expect.arrayContaining(unit.skillIds));
  });

  it('asks no question about knowledge that counts through the work it stands beside', async () => {
    const { unit, methodsOf } = await proposalOf([]);
    expect(methodsOf(unit.knowledgeIds)).toEqual([]);
  });
});
