import { createApp, type TestApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  plantFile,
  plantUnit,
} from '../../../test/support/assessment';
import { uploadBody } from '../../../test/permissions/world';
import { sql } from '../../../test/support/sql';

let app: TestApp;
let enrolment: PlantedEnrolment;
let evidenceId: string;

beforeAll(async () => {
  app = await createApp();
  const unit = await plantUnit(app, app.actors.home.organisationId, { skills: 1 });
  enrolment = await plantEnrolment(app, unit);
  const fileId = await plantFile(app, enrolment.candidate);
  const uploaded = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
    token: app.as('candidate'),
    body: uploadBody(fileId, enrolment.unit.indicatorIds[4]),
  });
  evidenceId = uploaded.textAt('evidenceId');
});
afterAll(() => app.close());

const path = () => `/enrolments/${enrolment.id}/self-assessment`;
const rate = (ratings: readonly object[]) =>
  app.call('POST', path(), { token: app.as('candidate'), body: { ratings } });
const rating = (index: number, over: object = {}) => ({
  ...{ targetId: enrolment.unit.indicatorIds[index], rating: 'alone', note: '', evidenceIds: [], ...over },
});
const coverage = async () =>
  (await app.call('GET', `/enrolments/${enrolment.id}/coverage`, { token: app.as('assessor') })).text;
const rows = async (table: string) =>
  (await sql(app.database.superuserUrl, `SELECT count(*)::integer AS count FROM ${table}`))[0]?.['count'];

describe('self-assessment', () => {
  it('keeps the latest of each target, and every earlier one, once', async () => {
    expect((await rate([rating(0), rating(1, { rating: 'never' })])).status).toBe(200);
    const again = await rate([
      rating(0),
      rating(1, { rating: 'with_help', note: '有一份提案可以給您看', evidenceIds: [evidenceId] }),
    ]);
    const said = again.at('ratings');
    expect(said).toHaveLength(2);
    expect(said).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ targetId: enrolment.unit.indicatorIds[0], rating: 'alone' }),
        expect.objectContaining({
          ...{ targetId: enrolment.unit.indicatorIds[1], rating: 'with_help', note: '有一份提案可以給您看' },
          evidence: [{ id: evidenceId, title: '簽收單', method: 'document_review' }],
        }),
      ]),
    );
    expect(await rows('self_rating')).toBe(3);
    const events = await sql(
      app.database.superuserUrl,
      "SELECT facts->'targetIds' AS ids FROM audit_event WHERE action = 'self_assessment.rated' ORDER BY sequence",
    );
    expect(events.map(({ ids }) => (Array.isArray(ids) ? ids.length : 0))).toEqual([2, 1]);
    expect((await rate([rating(0)])).status).toBe(200);
    expect(await rows('self_rating')).toBe(3);
  });

  it('moves no coverage, makes no claim and no judgement', async () => {
    const before = [await coverage(), await rows('claim'), await rows('judgement')];
    const { indicatorIds, criticalIds } = enrolment.unit;
    await rate(
      [...indicatorIds, ...criticalIds].map((targetId) => ({
        ...{ targetId, rating: 'alone', note: '', evidenceIds: [evidenceId] },
      })),
    );
    expect([await coverage(), await rows('claim'), await rows('judgement')]).toEqual(before);
  });

  it('refuses what is not of the unit, and evidence that is not their own', async () => {
    const other = await app.actors.member({ roles: ['candidate'] });
    const theirs = await plantEnrolment(app, enrolment.unit, { candidate: other });
    const fileId = await plantFile(app, other);
    const uploaded = await app.call('POST', `/enrolments/${theirs.id}/uploads`, {
      token: other.token,
      body: uploadBody(fileId, enrolment.unit.indicatorIds[0]),
    });
    const code = async (over: object) => (await rate([rating(0, over)])).at('code');
    expect(await code({ evidenceIds: [uploaded.textAt('evidenceId')] })).toBe(
      'self_assessment.evidence_unknown',
    );
    expect(await code({ targetId: evidenceId })).toBe('target.unknown');
    // People rate what they do; what that shows of their skills is not theirs to say.
    expect(await code({ targetId: enrolment.unit.skillIds[0] })).toBe('target.unknown');
  });

  it('is between the candidate and the assessor', async () => {
    const as = async (role: 'assessor' | 'supervisor' | 'auditor') =>
      (await app.call('GET', path(), { token: app.as(role) })).status;
    expect([await as('assessor'), await as('supervisor'), await as('auditor')]).toEqual([200, 403, 403]);
    expect((await app.call('GET', path(), { token: app.as('assessor') })).at('mayWrite')).toBe(false);
  });
});
