import { randomUUID } from 'node:crypto';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedUnit,
  plantUnit,
  setClock,
  superuserSql,
} from '../../../test/support/assessment';
import { ask, coverAll, decide, observe, versionOf } from '../../../test/support/case';

let app: TestApp;
let unit: PlantedUnit;

beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId);
});
afterAll(() => app.close());

const enrolled = async () =>
  plantEnrolment(app, unit, { candidate: await app.actors.member({ roles: ['candidate'] }) });
const stateOf = async (id: string) =>
  (await app.call('GET', `/enrolments/${id}`, { token: app.as('assessor') })).at('state');

describe('deciding an outcome', () => {
  it('says competent when every target is covered, and names every judgement it rests on', async () => {
    const enrolment = await enrolled();
    await coverAll(app, enrolment);
    expect(await stateOf(enrolment.id)).toBe('ready_to_decide');
    const answer = await decide(app, enrolment);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      number: 1,
      decision: 'competent',
      reasoning: '兩次都在客戶面前完成。',
      nextSteps: null,
      decidedBy: { id: enrolment.assessor.id },
      supersedesId: null,
    });
    expect(await stateOf(enrolment.id)).toBe('decided');
    const rows = await superuserSql(
      app,
      `SELECT (SELECT count(*)::int FROM outcome_item WHERE outcome_id = $1) AS items,
              (SELECT count(*)::int FROM judgement WHERE enrolment_id = $2) AS judgements,
              (SELECT coverage->>'indicatorStrip' FROM outcome WHERE id = $1) AS strip`,
      [answer.textAt('id'), enrolment.id],
    );
    // Seven targets were observed, five of them asked about.
    expect(rows).toEqual([{ items: 12, judgements: 12, strip: 'ccc cc' }]);
  });

  it('refuses competent while something is missing, and says what and why', async () => {
    const enrolment = await enrolled();
    const { indicatorIds, criticalIds } = unit;
    await observe(app, enrolment, [...indicatorIds, ...criticalIds.slice(0, 1)]);
    await ask(app, enrolment, indicatorIds.slice(1));
    const answer = await decide(app, enrolment);
    expect([answer.status, answer.at('code')]).toEqual([409, 'outcome.not_covered']);
    expect(answer.at('facts.missing')).toEqual([
      {
        targetId: indicatorIds[0],
        code: 'P1',
        kind: 'indicator',
        status: 'partly',
        reasons: [
          { rule: 'pieces', have: 1, need: 2 },
          { rule: 'methods', have: 1, need: 2 },
        ],
      },
      {
        targetId: criticalIds[1],
        code: 'C2',
        kind: 'critical_evidence',
        status: 'none',
        reasons: [{ rule: 'none' }],
      },
    ]);
    expect(await superuserSql(app, 'SELECT 1 FROM outcome WHERE enrolment_id = $1', [enrolment.id])).toEqual(
      [],
    );
  });

  it('says not yet at any time, with what to do, and goes on', async () => {
    const enrolment = await enrolled();
    const without = await decide(app, enrolment, { decision: 'not_yet_competent', reasoning: '還沒有實作' });
    expect(without.at('code')).toBe('validation');
    const answer = await decide(app, enrolment, {
      decision: 'not_yet_competent',
      reasoning: '還沒有實作',
      nextSteps: '先完成一次現場簡報',
    });
    expect(answer.status).toBe(201);
    expect(await stateOf(enrolment.id)).toBe('in_progress');
    await coverAll(app, enrolment);
    const second = await decide(app, enrolment);
    expect(second.body).toMatchObject({ number: 2, supersedesId: answer.at('id') });
  });

  it('is opened again by anything new, and decided again by an outcome that supersedes', async () => {
    const enrolment = await enrolled();
    await coverAll(app, enrolment);
    const first = await decide(app, enrolment);
    expect((await decide(app, enrolment)).at('code')).toBe('outcome.decided');
    await observe(app, enrolment, unit.indicatorIds.slice(0, 1));
    expect(await stateOf(enrolment.id)).toBe('ready_to_decide');
    const second = await decide(app, enrolment);
    expect(second.body).toMatchObject({ number: 2, supersedesId: first.at('id') });
    const detail = await app.call('GET', `/enrolments/${enrolment.id}`, { token: enrolment.assessor.token });
    expect(detail.at('outcomes')).toMatchObject([{ number: 2 }, { number: 1 }]);
  });

  it('is refused when something was recorded since the page was shown', async () => {
    const enrolment = await enrolled();
    await coverAll(app, enrolment);
    const ifMatch = await versionOf(app, enrolment);
    await observe(app, enrolment, unit.indicatorIds.slice(0, 1), 'not_yet');
    const answer = await app.call('POST', `/enrolments/${enrolment.id}/outcomes`, {
      token: enrolment.assessor.token,
      ifMatch,
      body: { decision: 'competent', reasoning: '可以' },
    });
    expect(answer.status).toBe(412);
  });

  it('does not rest on evidence that has grown too old by the day', async () => {
    const enrolment = await enrolled();
    await coverAll(app, enrolment);
    const ifMatch = await versionOf(app, enrolment);
    const later = new Date();
    later.setUTCMonth(later.getUTCMonth() + 26);
    setClock(app, later.toISOString());
    const answer = await app.call('POST', `/enrolments/${enrolment.id}/outcomes`, {
      token: enrolment.assessor.token,
      ifMatch,
      body: { decision: 'competent', reasoning: '可以' },
    });
    setClock(app, null);
    expect(answer.at('code')).toBe('outcome.not_covered');
    expect(answer.at('facts.missing.0')).toMatchObject({ code: 'P1', status: 'expired' });
  });

  it('belongs to the assessor of the enrolment', async () => {
    const enrolment = await enrolled();
    const body = { decision: 'not_yet_competent', reasoning: '…', nextSteps: '…' };
    const tryAs = async (token: string, id = enrolment.id) =>
      (await app.call('POST', `/enrolments/${id}/outcomes`, { token, ifMatch: 1, body })).status;
    const another = await app.actors.member({ roles: ['assessor'] });
    expect(await tryAs(another.token)).toBe(404);
    expect(await tryAs(app.actors.away.assessor.token)).toBe(404);
    expect(await tryAs(app.as('assessor'), randomUUID())).toBe(404);
    for (const role of ['admin', 'candidate', 'supervisor', 'verifier', 'auditor', 'author'] as const) {
      expect(await tryAs(app.as(role))).toBe(403);
    }
    // Who also assesses others and supervises this one sees it, and still does not decide it.
    const both = await app.actors.member({ roles: ['assessor', 'supervisor'] });
    const supervised = await plantEnrolment(app, unit, {
      candidate: await app.actors.member({ roles: ['candidate'] }),
      supervisor: both,
    });
    expect(await tryAs(both.token, supervised.id)).toBe(403);
    expect(await superuserSql(app, 'SELECT 1 FROM outcome WHERE enrolment_id = $1', [enrolment.id])).toEqual(
      [],
    );
  });
});
