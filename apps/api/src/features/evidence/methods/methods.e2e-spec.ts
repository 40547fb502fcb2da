import { randomUUID } from 'node:crypto';
import { fingerprintExisting } from '@attest/migrations';
import { type AssessmentMethod, assessmentMethods } from '@attest/domain';
import { type TestApp, createApp } from '../../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  plantUnit,
  superuserSql,
} from '../../../../test/support/assessment';
import { uploadBody } from '../../../../test/permissions/world';
import { sql } from '../../../../test/support/sql';
import { verify } from '../../../commands/verify';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId);
});
afterAll(() => app.close());

const newEnrolment = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, { candidate: await app.actors.member({ roles: ['candidate'] }) });
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString();
const indicator = (index: number) => unit.indicatorIds[index]!;
const marks = { valid: true, authentic: true, current: true };
const record = (enrolment: PlantedEnrolment, body: object, token = enrolment.assessor.token) =>
  app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
    token,
    body: { title: '證據', occurredAt: yesterday(), ...body },
  });
const shown = (enrolment: PlantedEnrolment, evidenceId: string) =>
  app.call('GET', `/evidence/${evidenceId}`, { token: enrolment.candidate.token });

interface Sample {
  readonly detail: object;
  /** What the record says besides, and what comes of it. */
  readonly rest?: object;
  readonly verdicts: readonly (string | null)[];
}

const respondent = {
  name: '林經理',
  position: '採購經理',
  organisation: '大同公司',
  relationship: 'customer',
};
const thirdParty = (): Sample => ({
  detail: {
    version: 1,
    respondent,
    conflictOfInterest: { declared: true, explanation: '曾是同事' },
    identity: { means: ['identity_telephone'], note: '撥公司總機轉接' },
    collected: { way: 'telephone', on: '2026-03-01' },
    answers: [
      { question: '能否說明方案？', rating: 'always', answer: '三次簡報都清楚', targetIds: [indicator(0)] },
      { question: '能否處理抱怨？', rating: 'not_seen', targetIds: [indicator(1)] },
    ],
  },
  verdicts: [null],
});

/** One of each, as somebody would fill it in; and what is judged by it. */
const samples: Readonly<Record<AssessmentMethod, () => Sample>> = {
  direct_observation: () => ({
    detail: {
      version: 1,
      setting: 'workplace',
      occasion: '門市接待',
      checklist: [{ line: '主動招呼', seen: true, targetIds: [indicator(0)] }],
    },
    rest: { judgements: [{ targetId: indicator(0), verdict: 'satisfactory' }] },
    verdicts: ['satisfactory'],
  }),
  document_review: () => ({
    detail: {
      version: 1,
      documents: [
        { title: '議價紀錄', kind: 'negotiated_terms', form: 'original', targetIds: [indicator(0)] },
        { title: '風險評估表', kind: 'risk_assessment', form: 'copy', datedOn: '2026-02-03' },
      ],
      checks: ['original_seen'],
    },
    rest: { targetIds: [indicator(1)] },
    verdicts: [null, null],
  }),
  oral_questioning: () => ({
    detail: {
      version: 1,
      mode: 'video',
      questions: [
        { question: '為什麼？', answer: '因為。', targetIds: [indicator(0)], verdict: 'satisfactory' },
        {
          question: '然後？',
          answer: '不清楚。',
          targetIds: [indicator(0), indicator(1)],
          competenceItemIds: [unit.knowledgeIds[0]],
          verdict: 'not_yet',
        },
      ],
    },
    verdicts: ['not_yet', 'not_yet', 'not_yet'],
  }),
  written_questioning: () => ({
    detail: {
      version: 1,
      paper: '期末試卷 A 卷',
      supervision: 'supervised',
      openBook: false,
      minutesAllowed: 60,
      questions: [
        {
          question: '列出三個步驟',
          answer: '一、二、三',
          points: 7.5,
          maxPoints: 10,
          targetIds: [indicator(0)],
          verdict: 'satisfactory',
        },
        { question: '空白題', points: 0, maxPoints: 5, targetIds: [indicator(1)], verdict: 'not_yet' },
      ],
    },
    verdicts: ['satisfactory', 'not_yet'],
  }),
  third_party_report: thirdParty,
  stakeholder_feedback: thirdParty,
  product_portfolio: () => ({
    detail: {
      version: 1,
      kind: 'project',
      product: '新進人員教材',
      madeFrom: '2026-01-05',
      madeTo: '2026-02-10',
      share: 'team',
      contribution: '負責第二、三章與測驗題',
      checks: ['keeper_asked', 'candidate_questioned'],
    },
    rest: {
      judgements: [{ targetId: indicator(2), verdict: 'satisfactory' }],
      marks: { ...marks, current: false },
    },
    verdicts: ['satisfactory'],
  }),
  simulation: () => ({
    detail: {
      version: 1,
      scenario: '客戶要求退貨，超過期限兩天',
      simulated: '客戶由評量人員扮演，金額為虛構',
      deviations: '沒有排隊的人潮',
      assessorRole: 'role_player',
    },
    rest: { judgements: [{ targetId: unit.criticalIds[0], verdict: 'satisfactory' }] },
    verdicts: ['satisfactory'],
  }),
  prior_learning: () => ({
    detail: {
      version: 1,
      items: [
        {
          kind: 'qualification',
          title: '門市服務乙級技術士',
          issuer: '勞動部',
          endedOn: '2024-06-30',
          certificateNumber: '180-012345',
          verification: 'register_looked_up',
        },
      ],
      reason: '術科涵蓋接待與退換貨作業',
    },
    rest: { judgements: [{ targetId: indicator(3), verdict: 'satisfactory' }], marks },
    verdicts: ['satisfactory'],
  }),
};

/** As much of a sample as its method asks for. */
const of = (method: AssessmentMethod) => ({ method, detail: samples[method]().detail });

describe('recording evidence by any method', () => {
  it.each(assessmentMethods)(
    'keeps %s with what is special to it, and it stands up to verification',
    async (method) => {
      const enrolment = await newEnrolment();
      const { detail, rest, verdicts } = samples[method]();
      const answer = await record(enrolment, { method, detail, ...rest });
      expect([answer.status, answer.text]).toEqual([201, answer.text]);
      const view = await shown(enrolment, answer.textAt('evidenceId'));
      expect(view.body).toMatchObject({
        method,
        current: {
          detail,
          tool: null,
          occasionId: null,
          claims: verdicts.map((verdict) => ({ judgement: verdict === null ? null : { verdict } })),
        },
      });
      const { damage } = await verify({ appUrl: app.database.appUrl, dataDir: app.config.dataDir });
      expect(damage.filter(({ kind }) => kind === 'evidence')).toEqual([]);
    },
  );

  it('covers an indicator with two of them', async () => {
    const enrolment = await newEnrolment();
    const judged = { judgements: [{ targetId: indicator(0), verdict: 'satisfactory' }], marks };
    await record(enrolment, { ...of('simulation'), ...judged });
    const answer = await record(enrolment, {
      ...of('prior_learning'),
      ...judged,
    });
    expect(answer.body).toMatchObject({ targets: [{ targetId: indicator(0), status: 'covered' }] });
  });

  it('notices when a detail, an occasion or a tool is rewritten behind its back', async () => {
    const enrolment = await newEnrolment();
    const answer = await record(enrolment, {
      occasionId: randomUUID(),
      ...of('simulation'),
      judgements: [{ targetId: indicator(0), verdict: 'satisfactory' }],
    });
    const id = answer.textAt('versionId');
    // What a test plants by SQL has no event; as after an upgrade, it is fingerprinted as it stands.
    await sql(app.database.ownerUrl, fingerprintExisting());
    for (const change of [`detail = jsonb_set(detail, '{scenario}', '"別的"')`, 'occasion_id = NULL']) {
      const [before] = await superuserSql(
        app,
        'SELECT detail::text, occasion_id FROM evidence_version WHERE id = $1',
        [id],
      );
      const write = (set: string) =>
        sql(
          app.database.superuserUrl,
          `SET session_replication_role = replica; UPDATE evidence_version SET ${set} WHERE id = '${id}'`,
        );
      await write(change);
      const { damage } = await verify({ appUrl: app.database.appUrl, dataDir: app.config.dataDir });
      // Without its occasion the same evidence also counts otherwise: that coverage no longer follows is told apart.
      const rewritten = damage.filter(({ kind }) => kind !== 'coverage').map(({ subject }) => subject);
      expect(rewritten.sort()).toEqual([id, `evidence_version ${id}`]);
      expect(damage).toContainEqual(
        expect.objectContaining({ subject: id, what: 'its content does not have its hash' }),
      );
      await write(
        `detail = '${String(before?.['detail'])}', occasion_id = '${String(before?.['occasion_id'])}'`,
      );
    }
  });

  it('names each field of a detail that is wrong, and keeps nothing', async () => {
    const enrolment = await newEnrolment();
    const answer = await record(enrolment, {
      method: 'document_review',
      detail: {
        version: 1,
        documents: [{ title: '  ', kind: 'poem', form: 'copy', datedOn: '2026-02-30' }],
        more: 1,
      },
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      errors: [
        { field: 'detail.documents.0.title', code: 'required' },
        { field: 'detail.documents.0.kind', code: 'not_known' },
        { field: 'detail.documents.0.datedOn', code: 'not_date' },
        { field: 'detail.more', code: 'not_expected' },
      ],
    });
    const rows = await superuserSql(app, 'SELECT id FROM claim WHERE enrolment_id = $1', [enrolment.id]);
    expect(rows).toEqual([]);
  });

  it('asks whether it counts when the assessor did not witness what is satisfactory', async () => {
    const enrolment = await newEnrolment();
    const judgements = [{ targetId: indicator(0), verdict: 'satisfactory' }];
    const papers = of('document_review');
    const paper = { ...samples.written_questioning().detail, supervision: 'unsupervised' };
    const codes: unknown[] = [];
    for (const body of [
      { ...papers, judgements },
      { method: 'written_questioning', detail: paper },
      { ...papers, judgements: [{ targetId: indicator(0), verdict: 'not_yet' }] },
      { ...papers },
      {
        method: 'stakeholder_feedback',
        detail: {
          ...thirdParty().detail,
          answers: [{ question: '?', rating: 'not_seen', targetIds: [indicator(0)] }],
        },
      },
    ]) {
      const answer = await record(enrolment, body);
      codes.push(answer.status === 201 ? 201 : answer.at('code'));
    }
    expect(codes).toEqual([
      'evidence.marks_missing',
      'evidence.marks_missing',
      201,
      201,
      'evidence.target_missing',
    ]);
  });

  it('takes a tool of the unit and of the method, and shows which version it was', async () => {
    const enrolment = await newEnrolment();
    await app.call('POST', `/units/${unit.id}/tools`, { token: app.as('author') });
    const rows = await superuserSql(
      app,
      `SELECT t.kind, v.id FROM assessment_tool t JOIN assessment_tool_version v ON v.tool_id = t.id WHERE t.unit_id = $1`,
      [unit.id],
    );
    const tool = (kind: string) => rows.find((row) => row['kind'] === kind)?.['id'];
    const body = { ...of('oral_questioning') };
    const answer = await record(enrolment, { ...body, toolVersionId: tool('question_set') });
    expect((await shown(enrolment, answer.textAt('evidenceId'))).at('current.tool')).toEqual({
      versionId: tool('question_set'),
      number: 1,
      kind: 'question_set',
    });
    for (const toolVersionId of [tool('observation_checklist'), randomUUID()]) {
      const refused = await record(enrolment, { ...body, toolVersionId });
      expect([refused.status, refused.at('code')]).toEqual([422, 'evidence.tool_unknown']);
    }
  });
});

describe('one session with several candidates', () => {
  it('gives each their own evidence, which share an occasion and nothing else', async () => {
    const [one, other] = [await newEnrolment(), await newEnrolment()];
    const occasionId = randomUUID();
    const views = [];
    for (const enrolment of [one, other]) {
      const answer = await record(enrolment, {
        occasionId,
        ...of('direct_observation'),
        judgements: [{ targetId: indicator(0), verdict: 'satisfactory' }],
      });
      views.push(await shown(enrolment, answer.textAt('evidenceId')));
    }
    expect(views.map((view) => view.at('current.occasionId'))).toEqual([occasionId, occasionId]);
    expect(views[0]?.text).not.toContain(other.candidate.id);
    expect(views[0]?.text).not.toContain(other.id);
    const hidden = await app.call('GET', `/evidence/${views[0]?.textAt('id') ?? ''}`, {
      token: other.candidate.token,
    });
    expect(hidden.status).toBe(404);
  });
});

describe('what a candidate hands in', () => {
  const upload = async (enrolment: PlantedEnrolment, over: object) =>
    app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
      token: enrolment.candidate.token,
      body: { ...uploadBody(await plantFile(app, enrolment.candidate), indicator(0)), ...over },
    });

  it('is of the method they say, without what only an assessor confirms', async () => {
    const enrolment = await newEnrolment();
    const answer = await upload(enrolment, { ...of('prior_learning') });
    const view = await shown(enrolment, answer.textAt('evidenceId'));
    expect(view.body).toMatchObject({
      method: 'prior_learning',
      current: {
        detail: { items: [{ title: '門市服務乙級技術士', verification: 'not_verified' }] },
        claims: [{ targetId: indicator(0), judgement: null }],
      },
    });
    const next = await app.call('POST', `/evidence/${answer.textAt('evidenceId')}/versions`, {
      token: enrolment.candidate.token,
      body: {
        ...uploadBody(await plantFile(app, enrolment.candidate), indicator(0)),
        enrolmentId: enrolment.id,
      },
    });
    expect(next.status).toBe(201);
    expect((await shown(enrolment, answer.textAt('evidenceId'))).at('current.detail')).toEqual(
      view.at('current.detail'),
    );
  });

  it('is a document where nothing is said, and never what only others can bring', async () => {
    const enrolment = await newEnrolment();
    const plain = await upload(enrolment, {});
    expect((await shown(enrolment, plain.textAt('evidenceId'))).body).toMatchObject({
      method: 'document_review',
      current: { detail: null },
    });
    const refused = await upload(enrolment, { ...of('simulation') });
    expect([refused.status, refused.at('errors.0.field')]).toEqual([422, 'method']);
    const empty = await upload(enrolment, { method: 'product_portfolio' });
    expect([empty.status, empty.at('errors.0.field')]).toEqual([422, 'detail']);
  });
});
