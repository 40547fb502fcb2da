import { observationBody, questioningBody } from '../../../test/support/case';
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
  unit = await plantUnit(app, app.actors.home.organisationId);
});
afterAll(() => app.close());

const indicator = (index: number) => unit.indicatorIds[index]!;
const newEnrolment = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, { candidate: await app.actors.member({ roles: ['candidate'] }) });

const upload = async (enrolment: PlantedEnrolment, over: object = {}) => ({
  title: '需求確認紀錄',
  occurredAt: '2026-02-01T00:00:00Z',
  narrative: '二月的客戶訪談',
  fileIds: [await plantFile(app, enrolment.candidate)],
  targetIds: [indicator(0), unit.criticalIds[0]!],
  declaredOwnWork: true,
  declaration: '這是我本人完成的工作。',
  ...over,
});
const handIn = async (enrolment: PlantedEnrolment, over: object = {}, token = enrolment.candidate.token) =>
  app.call('POST', `/enrolments/${enrolment.id}/uploads`, { token, body: await upload(enrolment, over) });
const revise = async (
  enrolment: PlantedEnrolment,
  evidenceId: string,
  over: object = {},
  token = enrolment.candidate.token,
) =>
  app.call('POST', `/evidence/${evidenceId}/versions`, {
    token,
    body: await upload(enrolment, { enrolmentId: enrolment.id, ...over }),
  });
const withdraw = (evidenceId: string, token: string) =>
  app.call('POST', `/evidence/${evidenceId}/withdraw`, { token, body: { reason: '檔案放錯' } });
const read = (evidenceId: string, token: string) => app.call('GET', `/evidence/${evidenceId}`, { token });
const judge = (enrolment: PlantedEnrolment, versionId: string, targetId: string) =>
  app.call('POST', `/evidence-versions/${versionId}/judgements`, {
    token: enrolment.assessor.token,
    body: {
      enrolmentId: enrolment.id,
      judgements: [
        {
          targetId,
          verdict: 'satisfactory',
          valid: true,
          authentic: true,
          current: true,
          supersedesId: null,
        },
      ],
    },
  });

describe('handing in work', () => {
  it('waits for a judgement, declared as own work in the words that were shown', async () => {
    const enrolment = await newEnrolment();
    const answer = await handIn(enrolment);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      coverage: { toJudge: 2, indicatorStrip: 'jnn nn', criticalStrip: 'jn' },
      targets: [{ status: 'to_judge' }, { status: 'to_judge' }],
    });
    const shown = await read(answer.textAt('evidenceId'), enrolment.candidate.token);
    expect(shown.body).toMatchObject({
      method: 'document_review',
      createdBy: { id: enrolment.candidate.id },
      abilities: { judge: false, newVersion: true, withdraw: true },
      current: {
        declaration: '這是我本人完成的工作。',
        files: [{ name: '紀錄.pdf', mediaType: 'application/pdf', size: 1234 }],
        claims: [
          { targetKind: 'indicator', code: 'P1', judgement: null },
          { targetKind: 'critical_evidence', code: 'C1', judgement: null },
        ],
      },
    });
  });

  it.each([
    ['without the declaration', { declaredOwnWork: false }],
    ['without its words', { declaration: '' }],
    ['without a file', { fileIds: [] }],
    ['for nothing', { targetIds: [] }],
  ])('is refused %s', async (_, over) => {
    const enrolment = await newEnrolment();
    expect((await handIn(enrolment, over)).status).toBe(422);
  });

  it('is for the candidate alone', async () => {
    const enrolment = await newEnrolment();
    const other = await app.actors.member({ roles: ['candidate'] });
    expect((await handIn(enrolment, {}, other.token)).status).toBe(404);
    expect((await handIn(enrolment, {}, enrolment.assessor.token)).status).toBe(403);
    expect((await handIn(enrolment, {}, app.actors.away.candidate.token)).status).toBe(404);
  });
});

describe('asking questions', () => {
  const ask = (enrolment: PlantedEnrolment, questions: object[]) =>
    app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
      token: enrolment.assessor.token,
      body: questioningBody({
        title: '口試',
        occurredAt: '2026-02-02T00:00:00Z',
        place: '會議室',
        questions,
      }),
    });
  const question = (over: object = {}) => ({
    question: '如何確認需求？',
    expectedAnswer: '複述並請客戶確認',
    answer: '我會再說一次',
    targetIds: [indicator(0)],
    competenceItemIds: unit.knowledgeIds,
    verdict: 'satisfactory',
    ...over,
  });

  it('judges a target by all the questions that probe it', async () => {
    const enrolment = await newEnrolment();
    const answer = await ask(enrolment, [
      question({ targetIds: [indicator(0), indicator(1)] }),
      question({ targetIds: [indicator(1)], verdict: 'not_yet', remark: '未提到請客戶確認' }),
    ]);
    expect(answer.at('coverage.indicatorStrip')).toBe('pxn nn');
    const shown = await read(answer.textAt('evidenceId'), enrolment.assessor.token);
    expect(shown.body).toMatchObject({
      method: 'oral_questioning',
      current: {
        questions: [
          {
            question: '如何確認需求？',
            expectedAnswer: '複述並請客戶確認',
            answer: '我會再說一次',
            remark: null,
          },
          { verdict: 'not_yet', remark: '未提到請客戶確認' },
        ],
        claims: [
          { code: 'P1', judgement: { verdict: 'satisfactory', valid: true } },
          { code: 'P2', judgement: { verdict: 'not_yet', remark: '未提到請客戶確認' } },
          { code: 'K1', judgement: { verdict: 'not_yet', remark: '未提到請客戶確認' } },
        ],
      },
    });
    expect(answer.at('coverage.knowledgeStrip')).toBe('x');
  });

  it('keeps a question on knowledge alone', async () => {
    const enrolment = await newEnrolment();
    const answer = await ask(enrolment, [question({ targetIds: [] })]);
    expect(answer.status).toBe(201);
    expect(answer.at('targets')).toEqual([{ targetId: unit.knowledgeIds[0], status: 'covered' }]);
    const shown = await read(answer.textAt('evidenceId'), enrolment.assessor.token);
    expect(shown.at('current.claims.0')).toMatchObject({
      ...{ targetId: unit.knowledgeIds[0], targetKind: 'knowledge', code: 'K1' },
      judgement: { verdict: 'satisfactory', valid: true },
    });
  });

  it('refuses questions about nothing, and knowledge of another unit', async () => {
    const enrolment = await newEnrolment();
    const nothing = await ask(enrolment, [question({ targetIds: [], competenceItemIds: [] })]);
    expect(nothing.at('code')).toBe('evidence.target_missing');
    const other = await plantUnit(app, unit.organisationId);
    const strange = await ask(enrolment, [question({ competenceItemIds: other.knowledgeIds })]);
    expect(strange.at('code')).toBe('evidence.target_unknown');
  });
});

describe('a new version', () => {
  it('takes the place of the one before, waits anew, and keeps the earlier judgement as history', async () => {
    const enrolment = await newEnrolment();
    const original = await handIn(enrolment);
    const evidenceId = original.textAt('evidenceId');
    await judge(enrolment, original.textAt('versionId'), indicator(0));
    const revised = await revise(enrolment, evidenceId, {
      title: '需求確認紀錄（修正）',
      targetIds: [indicator(0), indicator(2)],
    });
    expect(revised.status).toBe(201);
    expect(revised.at('coverage.indicatorStrip')).toBe('jnj nn');
    expect(revised.at('coverage.criticalStrip')).toBe('nn');

    const shown = await read(evidenceId, enrolment.assessor.token);
    expect(shown.body).toMatchObject({
      versionCount: 2,
      current: {
        number: 2,
        title: '需求確認紀錄（修正）',
        claims: [
          { code: 'P1', judgement: null, history: [{ verdict: 'satisfactory' }] },
          { code: 'P3', judgement: null, history: [] },
        ],
      },
      versions: [
        { number: 2 },
        {
          number: 1,
          title: '需求確認紀錄',
          claims: [{ code: 'P1', judgement: { verdict: 'satisfactory' } }, { code: 'C1' }],
        },
      ],
    });
    const late = await judge(enrolment, original.textAt('versionId'), indicator(0));
    expect([late.status, late.at('code')]).toEqual([409, 'judgement.version_superseded']);
  });

  it('asks again in every open enrolment that the evidence is claimed for', async () => {
    const enrolment = await newEnrolment();
    const otherUnit = await plantUnit(app, unit.organisationId);
    const second = await plantEnrolment(app, otherUnit, { candidate: enrolment.candidate });
    const original = await handIn(enrolment);
    await judge(second, original.textAt('versionId'), otherUnit.indicatorIds[0]!);
    const strip = async () =>
      (await app.call('GET', `/enrolments/${second.id}/coverage`, { token: second.assessor.token })).at(
        'indicatorStrip',
      );
    expect(await strip()).toBe('pnn nn');
    await revise(enrolment, original.textAt('evidenceId'));
    expect(await strip()).toBe('jnn nn');
  });

  it("is refused to everybody else, for an assessor's record, and after withdrawal or signature", async () => {
    const enrolment = await newEnrolment();
    const evidenceId = (await handIn(enrolment)).textAt('evidenceId');
    expect((await revise(enrolment, evidenceId, {}, enrolment.assessor.token)).status).toBe(403);
    expect((await revise(enrolment, evidenceId, {}, app.actors.away.candidate.token)).status).toBe(404);
    const other = await app.actors.member({ roles: ['candidate'] });
    expect((await revise(enrolment, evidenceId, {}, other.token)).status).toBe(404);

    const observed = await app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
      token: enrolment.assessor.token,
      body: observationBody({
        title: '觀察',
        occurredAt: '2026-02-02T00:00:00Z',
        judgements: [{ targetId: indicator(0), verdict: 'satisfactory' }],
      }),
    });
    const own = await revise(enrolment, observed.textAt('evidenceId'), {}, enrolment.assessor.token);
    expect([own.status, own.at('code')]).toEqual([409, 'evidence.not_revisable']);

    await superuserSql(app, "UPDATE enrolment SET state = 'signed' WHERE id = $1", [enrolment.id]);
    expect((await revise(enrolment, evidenceId)).at('code')).toBe('enrolment.closed');
    expect((await withdraw(evidenceId, enrolment.candidate.token)).at('code')).toBe('enrolment.closed');
  });

  it('is numbered once, when two arrive at the same time', async () => {
    const enrolment = await newEnrolment();
    const evidenceId = (await handIn(enrolment)).textAt('evidenceId');
    const answers = await Promise.all([1, 2, 3, 4].map(() => revise(enrolment, evidenceId)));
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201]);
    const rows = await superuserSql(
      app,
      'SELECT number FROM evidence_version WHERE evidence_id = $1 ORDER BY number',
      [evidenceId],
    );
    expect(rows.map((row) => row['number'])).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('withdrawing', () => {
  it('counts for nothing any more, stays readable with its reason, and is done once', async () => {
    const enrolment = await newEnrolment();
    const original = await handIn(enrolment);
    await judge(enrolment, original.textAt('versionId'), unit.criticalIds[0]!);
    const answer = await withdraw(original.textAt('evidenceId'), enrolment.candidate.token);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      withdrawal: { reason: '檔案放錯', withdrawnBy: { id: enrolment.candidate.id } },
      abilities: { judge: false, newVersion: false, withdraw: false },
    });
    const coverage = await app.call('GET', `/enrolments/${enrolment.id}/coverage`, {
      token: enrolment.assessor.token,
    });
    expect(coverage.body).toMatchObject({
      toJudge: 0,
      indicatorStrip: 'nnn nn',
      criticalStrip: 'nn',
      criticalCovered: 0,
    });

    const again = await withdraw(original.textAt('evidenceId'), enrolment.candidate.token);
    expect([again.status, again.at('code')]).toEqual([409, 'evidence.withdrawn']);
    const judged = await judge(enrolment, original.textAt('versionId'), indicator(0));
    expect([judged.status, judged.at('code')]).toEqual([409, 'evidence.withdrawn']);
    expect((await revise(enrolment, original.textAt('evidenceId'))).at('code')).toBe('evidence.withdrawn');
    const [event] = await superuserSql(
      app,
      "SELECT record FROM audit_event WHERE action = 'evidence.withdrawn' AND subject_id = $1",
      [original.textAt('evidenceId')],
    );
    expect(event?.['record']).not.toContain('檔案放錯');
  });

  it("is the author's alone", async () => {
    const enrolment = await newEnrolment();
    const evidenceId = (await handIn(enrolment)).textAt('evidenceId');
    expect((await withdraw(evidenceId, enrolment.assessor.token)).status).toBe(403);
    expect((await withdraw(evidenceId, app.actors.away.candidate.token)).status).toBe(404);
  });

  it('opens a decided enrolment again, since the outcome rested on it', async () => {
    const enrolment = await newEnrolment();
    const evidenceId = (await handIn(enrolment)).textAt('evidenceId');
    await superuserSql(app, "UPDATE enrolment SET state = 'decided' WHERE id = $1", [enrolment.id]);
    await withdraw(evidenceId, enrolment.candidate.token);
    expect(await superuserSql(app, 'SELECT state FROM enrolment WHERE id = $1', [enrolment.id])).toEqual([
      { state: 'in_progress' },
    ]);
  });
});

describe('reading evidence', () => {
  it('lists that of an enrolment newest first, by target and method, page by page', async () => {
    const enrolment = await newEnrolment();
    const made = [
      await handIn(enrolment),
      await handIn(enrolment, { targetIds: [indicator(3)] }),
      await handIn(enrolment),
    ];
    const ids = made.map((answer) => answer.textAt('evidenceId')).reverse();
    const list = (query: string) =>
      app.call('GET', `/enrolments/${enrolment.id}/evidence${query}`, { token: enrolment.supervisor.token });
    const idsOf = (answer: { body: unknown }) =>
      JSON.stringify(answer.body).match(/(?<="id":")[^"]+(?=","method")/g);
    expect(idsOf(await list(''))).toEqual(ids);
    expect(idsOf(await list(`?targetId=${indicator(3)}`))).toEqual([ids[1]]);
    expect(idsOf(await list('?method=direct_observation'))).toBeNull();
    const page = await list('?limit=2');
    expect(idsOf(page)).toEqual(ids.slice(0, 2));
    const next = await list(`?limit=2&cursor=${page.textAt('nextCursor')}`);
    expect([idsOf(next), next.at('nextCursor')]).toEqual([[ids[2]], null]);
    expect((await list('?cursor=xyz')).status).toBe(422);
  });

  it('shows each person what is within their reach, and claims of that reach only', async () => {
    const enrolment = await newEnrolment();
    const otherAssessor = await app.actors.member({ roles: ['assessor'] });
    const otherUnit = await plantUnit(app, unit.organisationId);
    const second = await plantEnrolment(app, otherUnit, {
      candidate: enrolment.candidate,
      assessor: otherAssessor,
    });
    const evidenceId = (await handIn(enrolment)).textAt('evidenceId');
    const status = async (token: string) => (await read(evidenceId, token)).status;
    expect(await status(otherAssessor.token)).toBe(404);
    expect(await status(app.actors.home.verifier.token)).toBe(404);
    expect(await status(app.actors.home.auditor.token)).toBe(200);
    expect(await status(app.actors.home.admin.token)).toBe(403);
    expect(await status(app.actors.away.auditor.token)).toBe(404);
    expect(await status(enrolment.supervisor.token)).toBe(200);

    // Claimed for the second enrolment too, each assessor sees the claims of their own.
    await superuserSql(
      app,
      `INSERT INTO claim (organisation_id, id, evidence_id, evidence_version_id, enrolment_id, indicator_id, made_by, made_at)
       SELECT organisation_id, gen_random_uuid(), evidence_id, id, $2, $3, recorded_by, now() FROM evidence_version WHERE evidence_id = $1`,
      [evidenceId, second.id, otherUnit.indicatorIds[0]],
    );
    const seen = await read(evidenceId, otherAssessor.token);
    expect(seen.at('current.claims.length')).toBe(1);
    expect(seen.at('current.claims.0.enrolmentId')).toBe(second.id);
    expect((await read(evidenceId, enrolment.candidate.token)).at('current.claims.length')).toBe(3);
  });

  it("gives a candidate their own, and an assessor a candidate's", async () => {
    const enrolment = await newEnrolment();
    const evidenceId = (await handIn(enrolment)).textAt('evidenceId');
    const own = await app.call('GET', '/evidence', { token: enrolment.candidate.token });
    expect([own.at('items.length'), own.at('items.0.id')]).toEqual([1, evidenceId]);
    const theirs = await app.call('GET', `/evidence?candidateId=${enrolment.candidate.id}`, {
      token: enrolment.assessor.token,
    });
    expect(theirs.at('items.length')).toBe(1);
    const stranger = await app.actors.member({ roles: ['assessor'] });
    const nothing = await app.call('GET', `/evidence?candidateId=${enrolment.candidate.id}`, {
      token: stranger.token,
    });
    expect(nothing.body).toEqual({ items: [], nextCursor: null });
  });
});
