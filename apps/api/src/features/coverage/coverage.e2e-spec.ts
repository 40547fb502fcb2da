import { observationBody, questioningBody } from '../../../test/support/case';
import { notRequired } from '@attest/domain';
import { Client } from 'pg';
import { type TestApp, createApp } from '../../../test/support/app';
import {
  inOrganisation,
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  plantUnit,
  setClock,
  superuserSql,
} from '../../../test/support/assessment';
import { CoverageService } from './coverage.service';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [2, 1], critical: 1 });
});
afterAll(() => app.close());
afterEach(() => setClock(app, null));

const newEnrolment = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, { candidate: await app.actors.member({ roles: ['candidate'] }) });
const coverage = (enrolment: PlantedEnrolment, token = enrolment.assessor.token) =>
  app.call('GET', `/enrolments/${enrolment.id}/coverage`, { token });
const observe = (enrolment: PlantedEnrolment, occurredAt: string, verdicts: Record<string, string>) =>
  app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
    token: enrolment.assessor.token,
    body: observationBody({
      title: '觀察',
      occurredAt,
      judgements: Object.entries(verdicts).map(([targetId, verdict]) => ({ targetId, verdict })),
    }),
  });
const ask = (enrolment: PlantedEnrolment, occurredAt: string, targetIds: readonly string[]) =>
  app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
    token: enrolment.assessor.token,
    body: questioningBody({
      title: '口試',
      occurredAt,
      questions: [{ question: '問', answer: '答', targetIds, verdict: 'satisfactory' }],
    }),
  });
const all = (verdict = 'satisfactory') =>
  Object.fromEntries([...unit.indicatorIds, ...unit.criticalIds].map((id) => [id, verdict]));

describe('coverage of a unit', () => {
  it('begins with nothing, target by target in the order of the standard', async () => {
    const enrolment = await newEnrolment();
    const answer = await coverage(enrolment);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    const target = {
      ...{
        status: 'none',
        required: true,
        through: false,
        evidenceCount: 0,
        reasons: [{ rule: 'none' }],
        expiresOn: null,
      },
      ...{ elementCodes: [] as string[], parts: [] },
    };
    expect(answer.body).toEqual({
      enrolmentId: enrolment.id,
      ruleVersion: 1,
      attitudesByProgramme: false,
      rules: {
        indicator: { pieces: 2, methods: 2, maxAgeMonths: 24 },
        criticalEvidence: { pieces: 1, methods: 1, maxAgeMonths: 24 },
        ...{ output: notRequired, knowledge: notRequired, skill: notRequired, attitude: notRequired },
      },
      targetRules: [],
      asksQuestions: false,
      warnDays: 30,
      indicatorsCovered: 0,
      indicatorsTotal: 3,
      criticalCovered: 0,
      criticalTotal: 1,
      toJudge: 0,
      indicatorStrip: 'nn n',
      criticalStrip: 'n',
      ...{ outputStrip: '', knowledgeStrip: 'n', skillStrip: '', attitudeStrip: '' },
      requiredMissing: 4,
      decidable: false,
      targets: [
        ...unit.indicatorIds.map((targetId, position) => ({
          ...target,
          targetId,
          kind: 'indicator',
          code: `P${position + 1}`,
          text: `指標 ${position + 1}`,
          elementCode: position < 2 ? '1' : '2',
          elementCodes: [position < 2 ? '1' : '2'],
          position,
        })),
        {
          ...target,
          targetId: unit.criticalIds[0],
          kind: 'critical_evidence',
          code: 'C1',
          text: '證據 1',
          elementCode: null,
          position: 0,
        },
        {
          ...target,
          ...{ targetId: unit.knowledgeIds[0], kind: 'knowledge', code: 'K1', text: 'knowledge' },
          ...{ elementCode: null, position: 0, required: false },
        },
      ],
    });
  });

  it('says why a target is not covered, and when that would change', async () => {
    const enrolment = await newEnrolment();
    setClock(app, '2026-03-13T02:00:00Z');
    await observe(enrolment, '2026-03-01T00:00:00Z', all());
    const answer = await coverage(enrolment);
    expect(answer.at('targets.0')).toMatchObject({
      status: 'partly',
      evidenceCount: 1,
      reasons: [
        { rule: 'pieces', have: 1, need: 2 },
        { rule: 'methods', have: 1, need: 2 },
      ],
      expiresOn: '2028-03-02',
    });
    expect(answer.at('targets.3')).toMatchObject({ status: 'covered', reasons: [], expiresOn: '2028-03-02' });
  });

  it("counts days by the organisation's clock, not by Greenwich's", async () => {
    const enrolment = await newEnrolment();
    setClock(app, '2026-03-13T02:00:00Z');
    // In Taipei the first of March has begun.
    await observe(enrolment, '2026-02-28T16:30:00Z', all());
    expect((await coverage(enrolment)).at('targets.3.expiresOn')).toBe('2028-03-02');
  });

  it('lets evidence grow too old by itself, on the day and not before', async () => {
    const enrolment = await newEnrolment();
    setClock(app, '2026-03-13T02:00:00Z');
    await observe(enrolment, '2026-03-01T00:00:00Z', all());
    await ask(enrolment, '2026-03-05T00:00:00Z', unit.indicatorIds);
    expect((await coverage(enrolment)).body).toMatchObject({
      indicatorStrip: 'cc c',
      criticalStrip: 'c',
      decidable: true,
    });
    const state = async () =>
      (await superuserSql(app, 'SELECT state, version FROM enrolment WHERE id = $1', [enrolment.id]))[0];
    expect(await state()).toEqual({ state: 'ready_to_decide', version: 3 });

    setClock(app, '2028-03-01T15:59:00Z');
    expect((await coverage(enrolment)).at('indicatorStrip')).toBe('cc c');
    setClock(app, '2028-03-01T16:01:00Z');
    expect((await coverage(enrolment)).body).toMatchObject({
      indicatorStrip: 'pp p',
      criticalStrip: 'o',
      decidable: false,
    });
    expect((await coverage(enrolment)).at('targets.3')).toMatchObject({
      status: 'expired',
      reasons: [
        { rule: 'pieces', have: 0, need: 1 },
        { rule: 'methods', have: 0, need: 1 },
        { rule: 'expired', count: 1, on: '2026-03-01' },
      ],
    });
    // Nobody did anything: what an assessor has on the screen is not stale by version.
    expect(await state()).toEqual({ state: 'in_progress', version: 3 });
    setClock(app, '2028-03-06T00:00:00Z');
    expect((await coverage(enrolment)).at('indicatorStrip')).toBe('oo o');
  });

  it('does not age once it is signed', async () => {
    const enrolment = await newEnrolment();
    setClock(app, '2026-03-13T02:00:00Z');
    await observe(enrolment, '2026-03-01T00:00:00Z', all());
    await superuserSql(app, "UPDATE enrolment SET state = 'signed' WHERE id = $1", [enrolment.id]);
    setClock(app, '2030-01-01T00:00:00Z');
    expect((await coverage(enrolment)).at('criticalStrip')).toBe('c');
  });

  it('is shown to whoever may see the enrolment, and to nobody else', async () => {
    const enrolment = await newEnrolment();
    const { home, away } = app.actors;
    const status = async (token: string) => (await coverage(enrolment, token)).status;
    for (const person of [
      enrolment.candidate,
      enrolment.assessor,
      enrolment.supervisor,
      home.admin,
      home.auditor,
    ]) {
      expect(await status(person.token)).toBe(200);
    }
    const stranger = await app.actors.member({ roles: ['assessor', 'candidate', 'supervisor', 'verifier'] });
    expect(await status(stranger.token)).toBe(404);
    expect(await status(home.author.token)).toBe(403);
    for (const person of [away.admin, away.assessor, away.auditor])
      expect(await status(person.token)).toBe(404);
  });
});

describe('the status kept beside the record', () => {
  const stored = (order: string) =>
    superuserSql(
      app,
      `SELECT e.id, e.state, indicators_covered, critical_covered, to_judge, required_missing, indicator_strip, critical_strip,
         output_strip, knowledge_strip, skill_strip, attitude_strip,
         (SELECT json_agg(json_build_array(t.target_id, t.status, t.evidence_count, t.reasons, t.expires_on, t.pieces, t.required, t.through) ORDER BY t.target_id)
          FROM target_state t WHERE t.enrolment_id = e.id) AS targets
       FROM enrolment e ORDER BY ${order}`,
    );

  /** Claims that nobody has judged: as they are kept for whoever has to, and as they are on the record. */
  const waiting = (of: 'waiting_claim' | 'record', enrolmentIds: readonly string[]) =>
    superuserSql(
      app,
      of === 'waiting_claim'
        ? `SELECT claim_id, assessor_id, evidence_version_id, recorded_at FROM waiting_claim
           WHERE enrolment_id = ANY($1) ORDER BY claim_id`
        : `SELECT c.id AS claim_id, e.assessor_id, v.id AS evidence_version_id, v.recorded_at
           FROM claim c JOIN enrolment e ON e.id = c.enrolment_id JOIN evidence_version v ON v.id = c.evidence_version_id
           WHERE c.enrolment_id = ANY($1) AND e.state NOT IN ('signed', 'withdrawn')
             AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.claim_id = c.id)
             AND NOT EXISTS (SELECT 1 FROM evidence_version n WHERE n.evidence_id = v.evidence_id AND n.number > v.number)
             AND NOT EXISTS (SELECT 1 FROM evidence_withdrawal w WHERE w.evidence_id = c.evidence_id)
           ORDER BY c.id`,
      [enrolmentIds],
    );

  it('is what a rebuild from the record gives, whatever was done', async () => {
    const enrolments = [await newEnrolment(), await newEnrolment()];
    for (const [round, enrolment] of [...enrolments, ...enrolments].entries()) {
      const [one, two, three] = unit.indicatorIds;
      const occurredAt = new Date(Date.now() - (round + 1) * 86_400_000 * 300).toISOString();
      await observe(enrolment, occurredAt, {
        [one!]: 'satisfactory',
        [two!]: 'not_yet',
        [three!]: 'not_seen',
      });
      await ask(enrolment, occurredAt, [one!, two!]);
      const body = {
        title: '作品',
        occurredAt,
        fileIds: [await plantFile(app, enrolment.candidate)],
        targetIds: [one!, unit.criticalIds[0]!],
        declaredOwnWork: true,
        declaration: '本人',
      };
      const { token } = enrolment.candidate;
      const work = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, { token, body });
      if (round % 2 === 0) {
        await app.call('POST', `/evidence/${work.textAt('evidenceId')}/versions`, {
          token,
          body: { ...body, enrolmentId: enrolment.id, targetIds: [two!] },
        });
      } else if (round === 1) {
        await app.call('POST', `/evidence/${work.textAt('evidenceId')}/withdraw`, {
          token,
          body: { reason: '錯' },
        });
      } else {
        await app.call('POST', `/evidence-versions/${work.textAt('versionId')}/judgements`, {
          token: enrolment.assessor.token,
          body: {
            enrolmentId: enrolment.id,
            judgements: [
              {
                targetId: three,
                verdict: 'satisfactory',
                valid: true,
                authentic: true,
                current: true,
                supersedesId: null,
              },
            ],
          },
        });
      }
    }
    const service = app.nest.get(CoverageService);
    const before = await stored('e.id');
    // Only those that take evidence are rebuilt; a moved clock must not have aged the others of this file.
    const rebuilt = await inOrganisation(app, unit.organisationId, () => service.rebuildAll());
    expect(rebuilt).toBe(before.length);
    const ids = enrolments.map((enrolment) => enrolment.id);
    const mine = (rows: Record<string, unknown>[]) =>
      rows.filter((row) => ids.some((id) => id === row['id']));
    expect(mine(await stored('e.id'))).toEqual(mine(before));
    expect(mine(before).map((row) => row['to_judge'])).not.toEqual([0, 0]);
    expect(await waiting('waiting_claim', ids)).toEqual(await waiting('record', ids));
    expect(await waiting('waiting_claim', ids)).not.toEqual([]);
  });

  it('belongs to its organisation: another sees no row and can write none', async () => {
    const enrolment = await newEnrolment();
    const client = new Client({ connectionString: app.database.appUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT set_config('app.organisation_id', $1, true)", [
        app.actors.away.organisationId,
      ]);
      for (const table of [
        'target_state',
        'claim',
        'judgement',
        'evidence',
        'evidence_version',
        'enrolment',
      ]) {
        expect((await client.query(`SELECT 1 FROM ${table}`)).rowCount).toBe(0);
      }
      expect(
        (
          await client.query("UPDATE target_state SET status = 'covered' WHERE enrolment_id = $1", [
            enrolment.id,
          ])
        ).rowCount,
      ).toBe(0);
      await expect(
        client.query(
          `INSERT INTO target_state (organisation_id, enrolment_id, target_id, target_kind, position, status, rule_version)
           VALUES ($1, $2, $3, 'indicator', 0, 'covered', 1)`,
          [unit.organisationId, enrolment.id, unit.indicatorIds[0]],
        ),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await client.end();
    }
  });
});
