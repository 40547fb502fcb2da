import { createHash } from 'node:crypto';
import { canonicalJson } from '@attest/domain';
import { recorded } from '../../../test/reads/statements';
import { observationBody } from '../../../test/support/case';
import { type TestApp, createApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  plantUnit,
  setClock,
  superuserSql,
} from '../../../test/support/assessment';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId);
});
afterAll(() => app.close());

const [first, second] = [0, 1] as const;
const indicator = (index: number) => unit.indicatorIds[index]!;
const newEnrolment = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, { candidate: await app.actors.member({ roles: ['candidate'] }) });

const observation = (over: object = {}) =>
  observationBody({
    title: '門市接待',
    occurredAt: '2026-03-12T06:20:00.000Z',
    place: '信義店',
    context: '尖峰時段',
    durationMinutes: 25,
    narrative: '主動招呼並確認需求。',
    judgements: [
      { targetId: indicator(first), verdict: 'satisfactory' },
      { targetId: indicator(second), verdict: 'not_yet', remark: '未複述需求' },
    ],
    ...over,
  });

const observe = (enrolment: PlantedEnrolment, body: object, token = enrolment.assessor.token) =>
  app.call('POST', `/enrolments/${enrolment.id}/evidence`, { token, body });

describe('recording an observation', () => {
  beforeEach(() => setClock(app, '2026-03-13T02:00:00Z'));
  afterEach(() => setClock(app, null));

  it('keeps what was seen, judged at once, and says what is covered now', async () => {
    const enrolment = await newEnrolment();
    const answer = await observe(enrolment, observation());
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      coverage: {
        indicatorsCovered: 0,
        indicatorsTotal: 5,
        toJudge: 0,
        indicatorStrip: 'pxn nn',
        criticalStrip: 'nn',
      },
      targets: [
        { targetId: indicator(first), status: 'partly' },
        { targetId: indicator(second), status: 'not_yet' },
      ],
    });

    const shown = await app.call('GET', `/evidence/${answer.textAt('evidenceId')}`, {
      token: enrolment.assessor.token,
    });
    expect(shown.body).toMatchObject({
      method: 'direct_observation',
      candidate: { id: enrolment.candidate.id },
      createdBy: { id: enrolment.assessor.id },
      versionCount: 1,
      withdrawal: null,
      abilities: { judge: true, newVersion: false, withdraw: true },
      current: {
        number: 1,
        title: '門市接待',
        place: '信義店',
        context: '尖峰時段',
        durationMinutes: 25,
        narrative: '主動招呼並確認需求。',
        questions: [],
        declaration: null,
        files: [],
        claims: [
          {
            targetId: indicator(first),
            targetKind: 'indicator',
            code: 'P1',
            judgement: {
              verdict: 'satisfactory',
              valid: true,
              authentic: true,
              current: true,
              supersedesId: null,
            },
            history: [],
          },
          { code: 'P2', judgement: { verdict: 'not_yet', valid: null, remark: '未複述需求' } },
        ],
      },
    });
  });

  it('binds everything shown into one hash that anybody can compute again', async () => {
    const enrolment = await newEnrolment();
    const fileId = await plantFile(app, enrolment.assessor);
    const answer = await observe(enrolment, observation({ fileIds: [fileId] }));
    const shown = await app.call('GET', `/evidence/${answer.textAt('evidenceId')}`, {
      token: enrolment.assessor.token,
    });
    const expected = canonicalJson({
      evidenceId: answer.textAt('evidenceId'),
      number: 1,
      candidateId: enrolment.candidate.id,
      method: 'direct_observation',
      title: '門市接待',
      occurredAt: '2026-03-12T06:20:00.000Z',
      recordedAt: new Date(shown.textAt('current.recordedAt')).toISOString(),
      recordedBy: enrolment.assessor.id,
      place: '信義店',
      context: '尖峰時段',
      narrative: '主動招呼並確認需求。',
      durationMinutes: 25,
      questions: [],
      declaration: null,
      files: [
        {
          id: fileId,
          name: '紀錄.pdf',
          mediaType: 'application/pdf',
          size: 1234,
          sha256: createHash('sha256').update(fileId).digest('hex'),
        },
      ],
      detail: {
        version: 1,
        setting: 'workplace',
        occasion: null,
        conditions: null,
        othersPresent: null,
        checklist: [],
      },
    });
    expect(shown.at('current.contentSha256')).toBe(createHash('sha256').update(expected).digest('hex'));
  });

  it('moves a planned enrolment on, and the trail says so in ids only', async () => {
    const enrolment = await newEnrolment();
    const answer = await observe(enrolment, observation());
    const [row] = await superuserSql(app, 'SELECT state, version FROM enrolment WHERE id = $1', [
      enrolment.id,
    ]);
    expect(row).toEqual({ state: 'in_progress', version: 2 });
    const [event] = await superuserSql(
      app,
      'SELECT action, actor_id, record FROM audit_event WHERE subject_id = $1',
      [answer.textAt('evidenceId')],
    );
    expect(event).toMatchObject({ action: 'evidence.recorded', actor_id: enrolment.assessor.id });
    expect(event?.['record']).not.toContain('門市');
    expect(event?.['record']).not.toContain('未複述');
  });

  it('closes the requests it answers, and no other', async () => {
    const enrolment = await newEnrolment();
    await superuserSql(
      app,
      `INSERT INTO evidence_request (organisation_id, enrolment_id, target_id, message, requested_by)
       SELECT $1, $2, t, '請補', $3 FROM unnest($4::uuid[]) AS t`,
      [unit.organisationId, enrolment.id, enrolment.assessor.id, [indicator(first), indicator(4)]],
    );
    await observe(enrolment, observation());
    const open = await superuserSql(
      app,
      'SELECT target_id FROM evidence_request WHERE enrolment_id = $1 AND closed_at IS NULL',
      [enrolment.id],
    );
    expect(open).toEqual([{ target_id: indicator(4) }]);
  });

  it.each([
    [
      'a target of another unit',
      { judgements: [{ targetId: '0198f5d0-0000-7000-8000-000000000000', verdict: 'satisfactory' }] },
      422,
      'evidence.target_unknown',
    ],
    ['a time in the future', { occurredAt: '2026-03-13T02:06:00Z' }, 422, 'evidence.in_future'],
    ['a time before any working life', { occurredAt: '1912-01-01T00:00:00Z' }, 422, 'evidence.too_long_ago'],
    ['a time without an offset', { occurredAt: '2026-03-12T06:20:00' }, 422, 'validation'],
    ['no target', { judgements: [] }, 422, 'evidence.target_missing'],
    [
      'an unknown verdict',
      { judgements: [{ targetId: '0198f5d0-0000-7000-8000-000000000000', verdict: 'fine' }] },
      422,
      'validation',
    ],
    ['a field nobody knows', { grade: 5 }, 422, 'validation'],
    [
      'a file that does not exist',
      { fileIds: ['0198f5d0-0000-7000-8000-000000000000'] },
      422,
      'evidence.file_unknown',
    ],
  ])('refuses %s and writes nothing', async (_, over, status, code) => {
    const enrolment = await newEnrolment();
    const answer = await observe(enrolment, observation(over));
    expect([answer.status, answer.at('code')]).toEqual([status, code]);
    expect(await superuserSql(app, 'SELECT 1 FROM claim WHERE enrolment_id = $1', [enrolment.id])).toEqual(
      [],
    );
  });

  it('takes a device whose clock is a little ahead', async () => {
    const enrolment = await newEnrolment();
    expect((await observe(enrolment, observation({ occurredAt: '2026-03-13T10:04:00+08:00' }))).status).toBe(
      201,
    );
  });

  it('refuses a target named twice', async () => {
    const enrolment = await newEnrolment();
    const judgements = [first, first].map((index) => ({
      targetId: indicator(index),
      verdict: 'satisfactory',
    }));
    const answer = await observe(enrolment, observation({ judgements }));
    expect([answer.status, answer.at('errors.0.field')]).toEqual([422, 'judgements']);
  });

  it("refuses another's file, one that was not accepted, and one that is no evidence", async () => {
    const enrolment = await newEnrolment();
    const files = [
      await plantFile(app, enrolment.candidate),
      await plantFile(app, enrolment.assessor, { state: 'refused' }),
      await plantFile(app, enrolment.assessor, { purpose: 'standard_source' }),
    ];
    for (const id of files) {
      expect((await observe(enrolment, observation({ fileIds: [id] }))).at('code')).toBe(
        'evidence.file_unknown',
      );
    }
  });

  it('is for the assessor named, and hides the enrolment from everybody it does not concern', async () => {
    setClock(app, null);
    const enrolment = await newEnrolment();
    const other = await app.actors.member({ roles: ['assessor'] });
    const admin = await app.actors.member({ roles: ['admin', 'assessor'] });
    const status = async (token: string) => (await observe(enrolment, observation(), token)).status;
    expect(await status(other.token)).toBe(404);
    expect(await status(app.actors.away.assessor.token)).toBe(404);
    // Sees that the enrolment exists, as an admin does.
    expect(await status(admin.token)).toBe(403);
    expect(await status(enrolment.candidate.token)).toBe(403);
    expect(await status(enrolment.supervisor.token)).toBe(403);
  });

  it.each(['signed', 'withdrawn'])('adds nothing to an enrolment that is %s', async (state) => {
    const enrolment = await newEnrolment();
    await superuserSql(app, 'UPDATE enrolment SET state = $2 WHERE id = $1', [enrolment.id, state]);
    const answer = await observe(enrolment, observation());
    expect([answer.status, answer.at('code')]).toEqual([409, 'enrolment.closed']);
  });

  it('is done once, however often it is sent', async () => {
    const enrolment = await newEnrolment();
    const send = () =>
      app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
        token: enrolment.assessor.token,
        body: observation(),
        idempotencyKey: `observation-${enrolment.id}`,
      });
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    const rows = await superuserSql(app, 'SELECT count(*)::int AS n FROM claim WHERE enrolment_id = $1', [
      enrolment.id,
    ]);
    expect(rows).toEqual([{ n: 2 }]);
  });
});

describe('what recording costs', () => {
  it('is two round trips, by plans that each connection has made once', async () => {
    const enrolment = await newEnrolment();
    const judgements = unit.indicatorIds
      .slice(0, 4)
      .map((targetId) => ({ targetId, verdict: 'satisfactory' }));
    const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
    const record = () => recorded(() => observe(enrolment, observation({ occurredAt, judgements })));
    for (let time = 0; time < 11; time++) expect((await record()).result.status).toBe(201);

    const { sent } = await record();
    expect(sent.filter(({ behind }) => behind === 0).length).toBe(2);
    const [client] = sent.map((one) => one.client);
    const { rows } = (await client?.query<{ name: string; custom: number; kept: number }>(
      'SELECT name, custom_plans::int AS custom, generic_plans::int AS kept FROM pg_prepared_statements',
    )) ?? { rows: [] };
    const often = rows.filter(({ custom, kept }) => custom + kept > 10);
    expect(often.length).toBeGreaterThan(4);
    expect(often.filter(({ custom }) => custom > 5)).toEqual([]);
  });
});

describe('twenty observations at the same time on one enrolment', () => {
  it('lose nothing: every row, every count and every link of the trail is there', async () => {
    const enrolment = await newEnrolment();
    const [head] = await superuserSql(
      app,
      'SELECT sequence::int FROM audit_head WHERE organisation_id = $1',
      [unit.organisationId],
    );
    const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
    const judgements = unit.indicatorIds
      .slice(0, 4)
      .map((targetId) => ({ targetId, verdict: 'satisfactory' }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => observe(enrolment, observation({ occurredAt, judgements }))),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 201));

    const [counts] = await superuserSql(
      app,
      `SELECT (SELECT count(*)::int FROM claim WHERE enrolment_id = $1) AS claims,
         (SELECT count(*)::int FROM judgement WHERE enrolment_id = $1) AS judgements,
         (SELECT array_agg(evidence_count ORDER BY position) FROM target_state WHERE enrolment_id = $1 AND target_kind = 'indicator') AS pieces,
         (SELECT version FROM enrolment WHERE id = $1) AS version`,
      [enrolment.id],
    );
    expect(counts).toEqual({ claims: 80, judgements: 80, pieces: [20, 20, 20, 20, 0], version: 21 });

    const [chain] = await superuserSql(
      app,
      `SELECT count(*)::int AS events, bool_and(hash = sha256(previous_hash || convert_to(record, 'UTF8'))) AS sound,
         bool_and(previous_hash = before) FILTER (WHERE before IS NOT NULL) AS linked
       FROM (SELECT *, lag(hash) OVER (ORDER BY sequence) AS before FROM audit_event WHERE organisation_id = $1) e
       WHERE sequence > $2`,
      [unit.organisationId, head?.['sequence']],
    );
    expect(chain).toEqual({ events: 20, sound: true, linked: true });
  });
});
