import { observationBody } from '../../../test/support/case';
import { type TestApp, createApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [2], critical: 0 });
});
afterAll(() => app.close());

const indicator = (index: number) => unit.indicatorIds[index]!;
const newEnrolment = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, { candidate: await app.actors.member({ roles: ['candidate'] }) });

const handIn = async (enrolment: PlantedEnrolment) =>
  app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
    token: enrolment.candidate.token,
    body: {
      title: '作品',
      occurredAt: '2026-02-01T00:00:00Z',
      fileIds: [await plantFile(app, enrolment.candidate)],
      targetIds: [indicator(0)],
      declaredOwnWork: true,
      declaration: '這是我本人完成的工作。',
    },
  });
const sound = { verdict: 'satisfactory', valid: true, authentic: true, current: true };
const judge = (
  enrolment: PlantedEnrolment,
  versionId: string,
  judgements: object[],
  { token = enrolment.assessor.token, enrolmentId = enrolment.id } = {},
) =>
  app.call('POST', `/evidence-versions/${versionId}/judgements`, {
    token,
    body: { enrolmentId, judgements },
  });
const claimsOf = async (enrolment: PlantedEnrolment, evidenceId: string) =>
  app.call('GET', `/evidence/${evidenceId}`, { token: enrolment.assessor.token });

describe('judging a document', () => {
  it('answers each target by itself, and adds a claim where the assessor sees more than was said', async () => {
    const enrolment = await newEnrolment();
    const work = await handIn(enrolment);
    const answer = await judge(enrolment, work.textAt('versionId'), [
      { targetId: indicator(0), ...sound, remark: '第 2 頁', supersedesId: null },
      { targetId: indicator(1), verdict: 'not_yet', authentic: true, remark: '沒有日期', supersedesId: null },
    ]);
    expect(answer.status).toBe(201);
    expect(answer.at('coverage.indicatorStrip')).toBe('px');
    const shown = await claimsOf(enrolment, work.textAt('evidenceId'));
    expect(shown.at('current.claims')).toMatchObject([
      {
        code: 'P1',
        madeBy: { id: enrolment.candidate.id },
        judgement: { verdict: 'satisfactory', remark: '第 2 頁' },
      },
      {
        code: 'P2',
        madeBy: { id: enrolment.assessor.id },
        judgement: { verdict: 'not_yet', valid: null, authentic: true, current: null },
      },
    ]);
  });

  it('supersedes the judgement it names; both stay, the old one as history', async () => {
    const enrolment = await newEnrolment();
    const work = await handIn(enrolment);
    const versionId = work.textAt('versionId');
    await judge(enrolment, versionId, [{ targetId: indicator(0), ...sound, supersedesId: null }]);
    const standing = (await claimsOf(enrolment, work.textAt('evidenceId'))).textAt(
      'current.claims.0.judgement.id',
    );
    const corrected = await judge(enrolment, versionId, [
      { targetId: indicator(0), verdict: 'not_yet', remark: '重新檢視', supersedesId: standing },
    ]);
    expect(corrected.at('coverage.indicatorStrip')).toBe('xn');
    const shown = await claimsOf(enrolment, work.textAt('evidenceId'));
    expect(shown.at('current.claims.0')).toMatchObject({
      judgement: { verdict: 'not_yet', supersedesId: standing },
      history: [{ id: standing, verdict: 'satisfactory' }],
    });
  });

  it('refuses to replace what was not on the screen, and says what stands', async () => {
    const enrolment = await newEnrolment();
    const work = await handIn(enrolment);
    const versionId = work.textAt('versionId');
    await judge(enrolment, versionId, [{ targetId: indicator(0), ...sound, supersedesId: null }]);
    const standingId = (await claimsOf(enrolment, work.textAt('evidenceId'))).at(
      'current.claims.0.judgement.id',
    );
    const blind = await judge(enrolment, versionId, [
      { targetId: indicator(0), verdict: 'not_yet', supersedesId: null },
      { targetId: indicator(1), ...sound, supersedesId: null },
    ]);
    expect([blind.status, blind.at('code')]).toEqual([409, 'judgement.changed']);
    expect(blind.at('facts.judgements')).toEqual([{ targetId: indicator(0), standingId }]);
    expect(
      await superuserSql(app, 'SELECT 1 FROM judgement WHERE enrolment_id = $1', [enrolment.id]),
    ).toHaveLength(1);
  });

  it('lets one of two at the same moment through', async () => {
    const enrolment = await newEnrolment();
    const work = await handIn(enrolment);
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        judge(enrolment, work.textAt('versionId'), [
          { targetId: indicator(0), ...sound, supersedesId: null },
        ]),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
  });

  it.each([
    [
      'satisfactory without saying so of all three marks',
      { verdict: 'satisfactory', valid: true },
      'judgement.marks_missing',
    ],
    ['without the judgement it was made in view of', { ...sound, supersedesId: undefined }, 'validation'],
  ])('is refused %s', async (_, over, code) => {
    const enrolment = await newEnrolment();
    const work = await handIn(enrolment);
    const answer = await judge(enrolment, work.textAt('versionId'), [
      { targetId: indicator(0), supersedesId: null, ...over },
    ]);
    expect([answer.status, answer.at('code')]).toEqual([422, code]);
  });

  it('does not count a satisfactory piece that is not authentic', async () => {
    const enrolment = await newEnrolment();
    const work = await handIn(enrolment);
    const answer = await judge(enrolment, work.textAt('versionId'), [
      { targetId: indicator(0), ...sound, authentic: false, supersedesId: null },
    ]);
    expect(answer.at('targets')).toEqual([{ targetId: indicator(0), status: 'not_yet' }]);
  });

  it('opens a decided enrolment again, and adds nothing to a signed one', async () => {
    const enrolment = await newEnrolment();
    const work = await handIn(enrolment);
    const state = (to: string) =>
      superuserSql(app, 'UPDATE enrolment SET state = $2 WHERE id = $1', [enrolment.id, to]);
    await state('decided');
    await judge(enrolment, work.textAt('versionId'), [
      { targetId: indicator(0), ...sound, supersedesId: null },
    ]);
    expect(await superuserSql(app, 'SELECT state FROM enrolment WHERE id = $1', [enrolment.id])).toEqual([
      { state: 'in_progress' },
    ]);
    await state('signed');
    const late = await judge(enrolment, work.textAt('versionId'), [
      { targetId: indicator(1), ...sound, supersedesId: null },
    ]);
    expect([late.status, late.at('code')]).toEqual([409, 'enrolment.closed']);
  });

  it('becomes ready to decide when the last target is covered', async () => {
    const enrolment = await newEnrolment();
    const both = unit.indicatorIds.map((targetId) => ({ targetId, ...sound, supersedesId: null }));
    const work = await handIn(enrolment);
    await judge(enrolment, work.textAt('versionId'), both);
    const seen = await app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
      token: enrolment.assessor.token,
      body: observationBody({
        title: '觀察',
        occurredAt: new Date(Date.now() - 60_000).toISOString(),
        judgements: unit.indicatorIds.map((targetId) => ({ targetId, verdict: 'satisfactory' })),
      }),
    });
    expect(seen.at('coverage.indicatorStrip')).toBe('cc');
    expect(await superuserSql(app, 'SELECT state FROM enrolment WHERE id = $1', [enrolment.id])).toEqual([
      { state: 'ready_to_decide' },
    ]);
  });

  it("is for the enrolment's assessor, and for evidence of its candidate", async () => {
    const enrolment = await newEnrolment();
    const work = await handIn(enrolment);
    const given = [{ targetId: indicator(0), ...sound, supersedesId: null }];
    const versionId = work.textAt('versionId');
    const stranger = await app.actors.member({ roles: ['assessor'] });
    expect((await judge(enrolment, versionId, given, { token: stranger.token })).status).toBe(404);
    expect((await judge(enrolment, versionId, given, { token: app.actors.away.assessor.token })).status).toBe(
      404,
    );
    expect((await judge(enrolment, versionId, given, { token: enrolment.candidate.token })).status).toBe(403);
    expect((await judge(enrolment, versionId, given, { token: enrolment.supervisor.token })).status).toBe(
      403,
    );
    const another = await newEnrolment();
    const crossed = await judge(enrolment, versionId, given, { enrolmentId: another.id });
    expect([crossed.status, crossed.at('code')]).toEqual([422, 'judgement.other_candidate']);
  });
});
