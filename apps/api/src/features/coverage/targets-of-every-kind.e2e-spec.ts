import { randomUUID } from 'node:crypto';
import { defaultRules, type EvidenceRules } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  inOrganisation,
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  type PlantedShape,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { observationBody, questioningBody, versionOf } from '../../../test/support/case';
import { verify } from '../../commands/verify';
import { CoverageService } from './coverage.service';

let app: TestApp;
let version = 1;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());

const occurredAt = new Date(Date.now() - 86_400_000).toISOString();
const shape: PlantedShape = {
  ...{ elements: [2, 1], critical: 0, knowledge: 2, beside: true, parts: ['變更管理', '合約管理', '風險'] },
  ...{ outputs: 1, skills: 1, attitudes: 1 },
};
/** One piece suffices for an indicator, so that a test says no more than it is about. */
const rules: EvidenceRules = { ...defaultRules, indicator: { pieces: 1, methods: 1, maxAgeMonths: 24 } };

const plant = (over: PlantedShape = {}): Promise<PlantedUnit> =>
  plantUnit(app, app.actors.home.organisationId, { ...shape, ...over });

/** Rules by which the enrolments that come after are covered. */
async function rule(given: EvidenceRules): Promise<void> {
  version += 1;
  await superuserSql(
    app,
    'INSERT INTO evidence_rule_set (organisation_id, version, rules) VALUES ($1, $2, $3)',
    [app.actors.home.organisationId, version, JSON.stringify(given)],
  );
}

async function enrol(unit: PlantedUnit): Promise<PlantedEnrolment> {
  const candidate = await app.actors.member({ roles: ['candidate'] });
  const planted = await plantEnrolment(app, unit, { candidate });
  await superuserSql(app, 'UPDATE enrolment SET rule_version = $2 WHERE id = $1', [planted.id, version]);
  await superuserSql(app, 'DELETE FROM target_state WHERE enrolment_id = $1', [planted.id]);
  await inOrganisation(app, unit.organisationId, () =>
    app.nest.get(CoverageService).initialise([planted.id]),
  );
  return planted;
}

const record = (enrolment: PlantedEnrolment, body: object) =>
  app.call('POST', `/enrolments/${enrolment.id}/evidence`, { token: enrolment.assessor.token, body });
const observe = (enrolment: PlantedEnrolment, targetIds: readonly string[], verdict = 'satisfactory') =>
  record(
    enrolment,
    observationBody({
      ...{ title: '觀察', occurredAt },
      judgements: targetIds.map((targetId) => ({ targetId, verdict })),
    }),
  );
const ask = (
  enrolment: PlantedEnrolment,
  itemIds: readonly string[],
  over: object = {},
  verdict = 'satisfactory',
) =>
  record(
    enrolment,
    questioningBody({
      ...{ title: '口試', occurredAt, ...over },
      questions: [
        { question: '如何？', answer: '如此。', targetIds: [], competenceItemIds: itemIds, verdict },
      ],
    }),
  );
const coverage = (enrolment: PlantedEnrolment) =>
  app.call('GET', `/enrolments/${enrolment.id}/coverage`, { token: enrolment.assessor.token });
const stateOf = async (enrolment: PlantedEnrolment) =>
  (
    await superuserSql(app, 'SELECT state, required_missing AS missing FROM enrolment WHERE id = $1', [
      enrolment.id,
    ])
  )[0];

/** What is kept is what the record comes to, as the auditor's check sees it. */
async function expectWhole(): Promise<void> {
  const { damage } = await verify({ appUrl: app.database.appUrl, dataDir: app.config.dataDir });
  expect(damage.filter(({ kind }) => kind === 'coverage')).toEqual([]);
}

describe('knowledge, skills, attitudes and outputs', () => {
  it('are targets of a new enrolment, in the order of the standard, and wait for evidence', async () => {
    await rule(rules);
    const enrolment = await enrol(await plant());
    const answer = await coverage(enrolment);
    expect(answer.body).toMatchObject({
      ...{
        indicatorStrip: 'nn n',
        outputStrip: 'n',
        knowledgeStrip: 'nn',
        skillStrip: 'n',
        attitudeStrip: 'n',
      },
      ...{ requiredMissing: 8, decidable: false, asksQuestions: false },
    });
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((at) => answer.at(`targets.${at}.code`))).toEqual([
      'P1',
      'P2',
      'P3',
      'O1',
      'K1',
      'K2',
      'S1',
      'A1',
    ]);
    expect(answer.at('targets.4')).toMatchObject({
      elementCodes: ['1'],
      parts: ['變更管理', '合約管理', '風險'],
      reasons: [{ rule: 'none' }, { rule: 'through' }],
    });
    expect(answer.at('targets.7')).toMatchObject({ elementCodes: [], reasons: [{ rule: 'none' }] });
  });

  it('count through the indicators they are printed beside, and no longer once one of these is lost', async () => {
    const unit = await plant();
    const enrolment = await enrol(unit);
    const [first, second] = unit.indicatorIds;
    const half = await observe(enrolment, [first!]);
    expect(half.at('coverage')).toMatchObject({ knowledgeStrip: 'nn', skillStrip: 'n' });
    const whole = await observe(enrolment, [second!]);
    expect(whole.at('coverage')).toMatchObject({
      indicatorStrip: 'cc n',
      knowledgeStrip: 'NN',
      skillStrip: 'N',
    });
    expect((await coverage(enrolment)).at('targets.4')).toMatchObject({
      ...{ status: 'covered', through: true, evidenceCount: 0, reasons: [] },
    });
    await expectWhole();
    const withdrawn = await app.call('POST', `/evidence/${whole.textAt('evidenceId')}/withdraw`, {
      token: enrolment.assessor.token,
      body: { reason: '看錯人' },
    });
    expect(withdrawn.status).toBe(200);
    const after = await coverage(enrolment);
    expect(after.body).toMatchObject({ knowledgeStrip: 'nn', skillStrip: 'n' });
    expect(after.at('targets.4')).toMatchObject({ status: 'none', through: false });
    await expectWhole();
  });

  it('expire with those indicators, and not by what little evidence they have of their own', async () => {
    await rule({ ...rules, knowledge: { ...rules.knowledge, pieces: 2 } });
    const unit = await plant();
    const enrolment = await enrol(unit);
    const asked = await ask(enrolment, [unit.knowledgeIds[0]!]);
    expect((await coverage(enrolment)).at('targets.4')).toMatchObject({ status: 'partly' });
    expect((await coverage(enrolment)).at('targets.4.expiresOn')).not.toBeNull();
    const seen = await observe(enrolment, unit.indicatorIds);
    expect([asked.status, seen.at('coverage.knowledgeStrip')]).toEqual([201, 'PN']);
    expect((await coverage(enrolment)).at('targets.4')).toMatchObject({ through: true, expiresOn: null });
    await expectWhole();
    await rule(rules);
  });

  it('are asked for directly where the assessment guide asks for questioning', async () => {
    const unit = await plant({ methods: ['口頭提問：說明處理客訴的原則'] });
    const enrolment = await enrol(unit);
    const seen = await observe(enrolment, unit.indicatorIds);
    expect(seen.at('coverage')).toMatchObject({ knowledgeStrip: 'nn', skillStrip: 'N' });
    expect((await coverage(enrolment)).at('asksQuestions')).toBe(true);
    const asked = await ask(enrolment, unit.knowledgeIds);
    expect(asked.at('coverage')).toMatchObject({ knowledgeStrip: 'cc', requiredMissing: 2 });
  });

  it('do not count through indicators while an answer about them was not good enough', async () => {
    const unit = await plant();
    const enrolment = await enrol(unit);
    await ask(enrolment, [unit.knowledgeIds[0]!], {}, 'not_yet');
    const seen = await observe(enrolment, unit.indicatorIds);
    expect(seen.at('coverage.knowledgeStrip')).toBe('xN');
    const again = await ask(enrolment, [unit.knowledgeIds[0]!]);
    expect(again.at('coverage.knowledgeStrip')).toBe('cN');
    await expectWhole();
  });

  it('decide with the indicators whether a unit is ready: all of them, by the methods that suffice', async () => {
    const unit = await plant();
    const enrolment = await enrol(unit);
    await observe(enrolment, unit.indicatorIds);
    expect(await stateOf(enrolment)).toEqual({ state: 'in_progress', missing: 2 });
    // An attitude shows in conduct, and an output is a thing that can be handed in.
    await ask(enrolment, unit.attitudeIds);
    expect((await coverage(enrolment)).at('targets.7')).toMatchObject({
      status: 'partly',
      reasons: [{ rule: 'methods_any' }],
    });
    await observe(enrolment, unit.attitudeIds);
    expect(await stateOf(enrolment)).toEqual({ state: 'in_progress', missing: 1 });
    const product = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
      token: enrolment.candidate.token,
      body: {
        ...{ title: '客戶服務企劃', occurredAt, targetIds: unit.outputIds },
        ...{
          fileIds: [await plantFile(app, enrolment.candidate)],
          declaredOwnWork: true,
          declaration: '本人',
        },
      },
    });
    expect(product.at('coverage')).toMatchObject({ outputStrip: 'j', toJudge: 1 });
    await app.call('POST', `/evidence-versions/${product.textAt('versionId')}/judgements`, {
      token: enrolment.assessor.token,
      body: {
        enrolmentId: enrolment.id,
        judgements: [
          {
            ...{ targetId: unit.outputIds[0], verdict: 'satisfactory', supersedesId: null },
            ...{ valid: true, authentic: true, current: true },
          },
        ],
      },
    });
    expect(await stateOf(enrolment)).toEqual({ state: 'ready_to_decide', missing: 0 });
    await expectWhole();
  });

  it('are shown and counted, and hold nothing up, under rules that do not know them', async () => {
    const { indicator, criticalEvidence } = rules;
    await rule({ indicator, criticalEvidence } as EvidenceRules);
    const unit = await plant();
    const enrolment = await enrol(unit);
    const seen = await observe(enrolment, unit.indicatorIds);
    expect(seen.at('coverage')).toMatchObject({ knowledgeStrip: 'nn', requiredMissing: 0 });
    expect(await stateOf(enrolment)).toEqual({ state: 'ready_to_decide', missing: 0 });
    await rule(rules);
  });
});

describe('the parts that a standard lists under an item', () => {
  it('are shown one by one, until all of them are where the rules ask for all', async () => {
    await rule({ ...rules, knowledge: { ...rules.knowledge, through: 'never', allParts: true } });
    const unit = await plant();
    const enrolment = await enrol(unit);
    const [item] = unit.knowledgeIds;
    const some = await ask(enrolment, [item!], { parts: [{ targetId: item, parts: [0, 2] }] });
    expect(some.at('targets.0.status')).toBe('partly');
    expect((await coverage(enrolment)).at('targets.4.reasons')).toEqual([
      { rule: 'parts', have: 2, need: 3 },
    ]);
    const shown = await app.call('GET', `/evidence/${some.textAt('evidenceId')}`, {
      token: enrolment.assessor.token,
    });
    expect(shown.at('current.claims.0.parts')).toEqual([0, 2]);
    const rest = await ask(enrolment, [item!], { parts: [{ targetId: item, parts: [1] }] });
    expect(rest.at('targets.0.status')).toBe('covered');
    await expectWhole();
    await rule(rules);
  });

  it('refuses one that the standard does not list, and parts of what has none', async () => {
    const unit = await plant();
    const enrolment = await enrol(unit);
    const [item] = unit.knowledgeIds;
    const strange = await ask(enrolment, [item!], { parts: [{ targetId: item, parts: [3] }] });
    expect([strange.status, strange.at('code')]).toEqual([422, 'evidence.part_unknown']);
    const skill = await ask(enrolment, unit.skillIds, {
      parts: [{ targetId: unit.skillIds[0], parts: [0] }],
    });
    expect(skill.at('code')).toBe('evidence.part_unknown');
    const unnamed = await ask(enrolment, [item!], {
      parts: [{ targetId: unit.knowledgeIds[1], parts: [0] }],
    });
    expect(unnamed.at('code')).toBe('evidence.part_unknown');
    expect((await ask(enrolment, [item!], { parts: null })).status).toBe(201);
  });
});

describe('what was probed before knowledge could be claimed', () => {
  /** As it was recorded then: an answer about an indicator, and beside it which knowledge the question was about. */
  async function probedOnce(verdict: 'satisfactory' | 'not_yet') {
    const unit = await plant({ methods: ['口頭提問'] });
    const enrolment = await enrol(unit);
    const answer = await record(
      enrolment,
      questioningBody({
        ...{ title: '口試', occurredAt },
        questions: [
          {
            question: '如何？',
            answer: '如此。',
            targetIds: [unit.indicatorIds[0]],
            competenceItemIds: [],
            verdict,
          },
        ],
      }),
    );
    await superuserSql(
      app,
      `INSERT INTO evidence_probe (organisation_id, evidence_version_id, competence_item_id) VALUES ($1, $2, $3)`,
      [unit.organisationId, answer.textAt('versionId'), unit.knowledgeIds[0]],
    );
    await inOrganisation(app, unit.organisationId, () => app.nest.get(CoverageService).refresh(enrolment.id));
    return { unit, enrolment, answer };
  }

  it('counts as evidence for it, with the verdict of the answer', async () => {
    const { unit, enrolment, answer } = await probedOnce('satisfactory');
    expect((await coverage(enrolment)).at('knowledgeStrip')).toBe('cn');
    const shown = await app.call('GET', `/evidence/${answer.textAt('evidenceId')}`, {
      token: enrolment.assessor.token,
    });
    expect(shown.at('current.probed')).toEqual([
      { targetId: unit.knowledgeIds[0], targetKind: 'knowledge', code: 'K1' },
    ]);
    const ofItem = await app.call(
      'GET',
      `/enrolments/${enrolment.id}/evidence?targetId=${unit.knowledgeIds[0]}`,
      { token: enrolment.assessor.token },
    );
    expect(ofItem.at('items.0.id')).toBe(answer.textAt('evidenceId'));
    const refused = await probedOnce('not_yet');
    expect((await coverage(refused.enrolment)).at('knowledgeStrip')).toBe('xn');
  });

  it('counts no longer once the evidence is withdrawn', async () => {
    const { enrolment, answer } = await probedOnce('satisfactory');
    await app.call('POST', `/evidence/${answer.textAt('evidenceId')}/withdraw`, {
      token: enrolment.assessor.token,
      body: { reason: '重複' },
    });
    expect((await coverage(enrolment)).at('knowledgeStrip')).toBe('nn');
    await expectWhole();
  });

  it('does not count while assessors disagree about the evidence, and again once the lead has settled it', async () => {
    const { unit, enrolment, answer } = await probedOnce('satisfactory');
    const member = await app.actors.member({ roles: ['assessor'] });
    const team = await app.call('PUT', `/enrolments/${enrolment.id}/team`, {
      ...{
        token: app.as('admin'),
        ifMatch: await versionOf(app, enrolment),
        body: { members: [{ memberId: member.id }] },
      },
    });
    expect(team.status).toBe(200);
    const judge = async (token: string, judgement: object) => {
      const shown = await app.call('GET', `/evidence/${answer.textAt('evidenceId')}`, { token });
      const supersedesId = shown.textAt('current.claims.0.judgement.id');
      const judged = await app.call('POST', `/evidence-versions/${answer.textAt('versionId')}/judgements`, {
        ...{ token },
        body: {
          enrolmentId: enrolment.id,
          judgements: [{ targetId: unit.indicatorIds[0], supersedesId, ...judgement }],
        },
      });
      expect(judged.status).toBe(201);
    };
    const { token: lead } = enrolment.assessor;
    await judge(member.token, { verdict: 'not_yet', remark: '答得不完整' });
    expect((await coverage(enrolment)).at('knowledgeStrip')).toBe('nn');
    await expectWhole();
    const sound = { verdict: 'satisfactory', valid: true, authentic: true, current: true };
    await judge(lead, { ...sound, remark: '補問過了' });
    expect((await coverage(enrolment)).at('knowledgeStrip')).toBe('cn');
    await expectWhole();
  });

  it('gives way to a claim on the item by the same evidence', async () => {
    const { unit, enrolment, answer } = await probedOnce('satisfactory');
    await app.call('POST', `/evidence-versions/${answer.textAt('versionId')}/judgements`, {
      token: enrolment.assessor.token,
      body: {
        enrolmentId: enrolment.id,
        judgements: [
          { targetId: unit.knowledgeIds[0], verdict: 'not_yet', remark: '沒有說到', supersedesId: null },
        ],
      },
    });
    expect((await coverage(enrolment)).at('knowledgeStrip')).toBe('xn');
    await expectWhole();
  });
});

it('another organisation claims nothing of this one', async () => {
  const unit = await plant();
  const enrolment = await enrol(unit);
  const other = await plantUnit(app, app.actors.away.organisationId, shape);
  for (const targetId of [other.knowledgeIds[0]!, other.outputIds[0]!, other.attitudeIds[0]!, randomUUID()])
    expect((await observe(enrolment, [targetId])).at('code')).toBe('evidence.target_unknown');
});
