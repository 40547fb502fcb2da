import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import type { Answer } from '../../../test/support/request';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { ask, decide, observe } from '../../../test/support/case';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [2], critical: 0 });
});
afterAll(() => app.close());

interface Case {
  readonly enrolment: PlantedEnrolment;
  readonly lead: TestMember;
  readonly one: TestMember;
  readonly other: TestMember;
  readonly evidenceId: string;
  readonly versionId: string;
}

/** A lead, two further assessors, and a piece of work that the candidate handed in. */
async function handedIn(): Promise<Case> {
  const [candidate, lead, one, other] = await Promise.all(
    (['candidate', 'assessor', 'assessor', 'assessor'] as const).map((role) =>
      app.actors.member({ roles: [role] }),
    ),
  );
  if (!candidate || !lead || !one || !other) throw new Error('Somebody is missing.');
  const enrolment = await plantEnrolment(app, unit, { candidate, assessor: lead });
  const team = await app.call('PUT', `/enrolments/${enrolment.id}/team`, {
    token: app.as('admin'),
    ifMatch: 1,
    body: { members: [one, other].map(({ id }) => ({ memberId: id })) },
  });
  expect(team.status).toBe(200);
  const work = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
    token: candidate.token,
    body: {
      title: '作品',
      occurredAt: new Date(Date.now() - 86_400_000).toISOString(),
      fileIds: [await plantFile(app, candidate)],
      targetIds: [targetId()],
      declaredOwnWork: true,
      declaration: '這是我本人完成的工作。',
    },
  });
  return {
    ...{ enrolment, lead, one, other },
    ...{ evidenceId: work.textAt('evidenceId'), versionId: work.textAt('versionId') },
  };
}

const targetId = (): string => unit.indicatorIds[0] ?? '';
const sound = { verdict: 'satisfactory', valid: true, authentic: true, current: true };
const notYet = { verdict: 'not_yet', remark: '沒有日期' };

/** In view of what stands at the moment. */
async function judge(of: Case, by: TestMember, judgement: object): Promise<Answer> {
  const standing = await claimOf(of);
  return judgeOver(of, by, judgement, standing['judgement'] === null ? null : idOf(standing['judgement']));
}
const judgeOver = (
  { enrolment, versionId }: Case,
  by: TestMember,
  judgement: object,
  supersedesId: string | null,
) =>
  app.call('POST', `/evidence-versions/${versionId}/judgements`, {
    token: by.token,
    body: { enrolmentId: enrolment.id, judgements: [{ targetId: targetId(), supersedesId, ...judgement }] },
  });
const idOf = (judgement: unknown): string => String((Object(judgement) as Record<string, unknown>)['id']);
async function claimOf({ lead, evidenceId }: Case): Promise<Record<string, unknown>> {
  const shown = await app.call('GET', `/evidence/${evidenceId}`, { token: lead.token });
  return Object(shown.at('current.claims.0')) as Record<string, unknown>;
}
const stateOf = async ({ enrolment, lead }: Case) => {
  const shown = await app.call('GET', `/enrolments/${enrolment.id}/coverage`, { token: lead.token });
  return { status: shown.at('targets.0.status'), reasons: shown.at('targets.0.reasons') };
};
const waitingOf = ({ enrolment }: Case) =>
  superuserSql(
    app,
    'SELECT assessor_id, disagreed_at IS NOT NULL AS disagreed FROM waiting_claim WHERE enrolment_id = $1',
    [enrolment.id],
  );
const contested = { rule: 'disagreement', count: 1 };

describe('assessors who disagree about a claim', () => {
  it('leave it to the lead: it counts for nothing, and each judgement keeps who', async () => {
    const of = await handedIn();
    await judge(of, of.one, sound);
    expect(await stateOf(of)).toMatchObject({ status: 'partly' });
    expect((await judge(of, of.other, notYet)).status).toBe(201);
    expect(await stateOf(of)).toEqual({
      status: 'to_judge',
      reasons: [{ rule: 'pieces', have: 0, need: 2 }, { rule: 'methods', have: 0, need: 2 }, contested],
    });
    expect(await claimOf(of)).toMatchObject({
      judgement: { verdict: 'not_yet', judgedBy: { id: of.other.id }, disagrees: true },
      history: [{ verdict: 'satisfactory', judgedBy: { id: of.one.id }, disagrees: false }],
    });
    expect(await waitingOf(of)).toEqual([{ assessor_id: of.lead.id, disagreed: true }]);
    const today = await app.call('GET', '/today', { token: of.lead.token });
    expect(today.at('toJudge')).toEqual([]);
    expect(today.at('disagreements')).toMatchObject([
      { evidenceId: of.evidenceId, enrolmentId: of.enrolment.id, targetIds: [targetId()] },
    ]);
  });

  it('is settled by the lead with a reason, which they can read', async () => {
    const of = await handedIn();
    await judge(of, of.one, sound);
    await judge(of, of.other, notYet);
    const silent = await judge(of, of.lead, { ...sound, remark: ' ' });
    expect([silent.status, silent.at('code')]).toEqual([422, 'judgement.reason_missing']);
    const settled = await judge(of, of.lead, { ...sound, remark: '附件第 3 頁有日期。' });
    expect(settled.status).toBe(201);
    expect(await stateOf(of)).toMatchObject({ status: 'partly' });
    expect(await claimOf(of)).toMatchObject({
      judgement: { judgedBy: { id: of.lead.id }, disagrees: false, remark: '附件第 3 頁有日期。' },
    });
    expect(await waitingOf(of)).toEqual([]);
    const events = await superuserSql(
      app,
      `SELECT facts ->> 'disagrees' AS disagrees, facts ->> 'settles' AS settles FROM audit_event
        WHERE enrolment_id = $1 AND action = 'evidence.judged' ORDER BY sequence`,
      [of.enrolment.id],
    );
    expect(events).toEqual([
      { disagrees: null, settles: null },
      { disagrees: 'true', settles: null },
      { disagrees: null, settles: 'true' },
    ]);
  });

  it('stays open when a third agrees with the second, and when the second changes their mind', async () => {
    const of = await handedIn();
    await judge(of, of.one, sound);
    await judge(of, of.other, notYet);
    await judge(of, of.one, notYet);
    expect(await stateOf(of)).toMatchObject({ status: 'to_judge' });
    await judge(of, of.other, sound);
    expect(await stateOf(of)).toMatchObject({ status: 'to_judge' });
    expect(await waitingOf(of)).toHaveLength(1);
  });

  it('is none when somebody changes their own mind or says the same, and one when a mark differs', async () => {
    const of = await handedIn();
    await judge(of, of.one, notYet);
    await judge(of, of.one, sound);
    await judge(of, of.other, sound);
    expect(await stateOf(of)).toMatchObject({ status: 'partly' });
    await judge(of, of.one, { ...sound, authentic: false });
    expect(await stateOf(of)).toMatchObject({ status: 'to_judge' });
  });

  it('needs a reason where the lead contradicts somebody, and is settled at once', async () => {
    const of = await handedIn();
    await judge(of, of.one, sound);
    const silent = await judge(of, of.lead, { verdict: 'not_yet' });
    expect(silent.at('facts.targetIds')).toEqual([targetId()]);
    expect((await judge(of, of.lead, notYet)).status).toBe(201);
    expect(await stateOf(of)).toMatchObject({ status: 'not_yet' });
    // Contradicting the lead opens it again.
    await judge(of, of.one, sound);
    expect(await stateOf(of)).toMatchObject({ status: 'to_judge' });
  });

  it('keeps the unit from being decided, also where everything is covered otherwise', async () => {
    const of = await handedIn();
    const { enrolment } = of;
    await observe(app, enrolment, unit.indicatorIds);
    await ask(app, enrolment, unit.indicatorIds);
    await judge(of, of.one, sound);
    await judge(of, of.other, notYet);
    expect(await stateOf(of)).toMatchObject({ status: 'covered' });
    const refused = await decide(app, enrolment);
    expect([refused.status, refused.at('code')]).toEqual([409, 'outcome.disagreement_open']);
    expect(refused.at('facts.targets')).toEqual([{ targetId: targetId(), code: 'P1' }]);
    await judge(of, of.lead, { ...sound, remark: '看得出是本人。' });
    expect((await decide(app, enrolment)).status).toBe(201);
  });

  it('ends with a new version, which waits to be judged', async () => {
    const of = await handedIn();
    await judge(of, of.one, sound);
    await judge(of, of.other, notYet);
    const revised = await app.call('POST', `/evidence/${of.evidenceId}/versions`, {
      token: of.enrolment.candidate.token,
      body: {
        enrolmentId: of.enrolment.id,
        title: '作品，第二版',
        occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
        fileIds: [await plantFile(app, of.enrolment.candidate)],
        targetIds: [targetId()],
        declaredOwnWork: true,
        declaration: '這是我本人完成的工作。',
      },
    });
    expect(revised.status).toBe(201);
    expect(await waitingOf(of)).toEqual([{ assessor_id: of.lead.id, disagreed: false }]);
    expect((await stateOf(of)).reasons).not.toContainEqual(contested);
  });

  it('lets one of three through who judge the same claim at once, and tells the others what stands', async () => {
    const of = await handedIn();
    const answers = await Promise.all([
      judgeOver(of, of.one, sound, null),
      judgeOver(of, of.other, notYet, null),
      judgeOver(of, of.lead, { ...sound, remark: '可以' }, null),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const codes = answers.filter(({ status }) => status === 409).map((answer) => answer.at('code'));
    expect(codes).toEqual(['judgement.changed', 'judgement.changed']);
    expect(await claimOf(of)).toMatchObject({ judgement: { disagrees: false }, history: [] });
  });
});
