import { createApp, type TestApp } from '../../../test/support/app';
import {
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { decide, displayed, observationBody, questioningBody } from '../../../test/support/case';
import {
  coverEveryKind,
  enrolUnder,
  everyKind,
  handIn,
  rulesOfEveryKind,
} from '../../../test/support/every-kind';
import { verify } from '../../commands/verify';

let app: TestApp;
let unit: PlantedUnit;

beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, everyKind);
});
afterAll(() => app.close());

const occurredAt = new Date(Date.now() - 86_400_000).toISOString();
const record = (enrolment: PlantedEnrolment, body: object) =>
  app.call('POST', `/enrolments/${enrolment.id}/evidence`, { token: enrolment.assessor.token, body });
const sign = (enrolment: PlantedEnrolment, body: object) =>
  app.call('POST', `/enrolments/${enrolment.id}/sign-off`, { token: enrolment.supervisor.token, body });
const manifestOf = async ({ id }: PlantedEnrolment): Promise<Record<string, unknown>> => {
  const [row] = await superuserSql(app, 'SELECT manifest FROM sign_off WHERE enrolment_id = $1', [id]);
  return JSON.parse(String(row?.['manifest'])) as Record<string, unknown>;
};

/** Skills through the indicators, two parts of the knowledge answered for, the rest by evidence of its own. */
async function decided(): Promise<PlantedEnrolment> {
  const enrolment = await enrolUnder(app, unit);
  const [knowledge] = unit.knowledgeIds;
  const asked = await record(
    enrolment,
    questioningBody({
      ...{ title: '口試', occurredAt, parts: [{ targetId: knowledge, parts: [0, 2] }] },
      questions: [
        {
          question: '如何？',
          answer: '如此。',
          targetIds: [],
          competenceItemIds: [knowledge],
          verdict: 'satisfactory',
        },
      ],
    }),
  );
  if (asked.status !== 201) throw new Error(asked.text);
  await coverEveryKind(app, enrolment);
  const answer = await decide(app, enrolment);
  if (answer.status !== 201) throw new Error(answer.text);
  return enrolment;
}

describe('the case of a unit with targets of every kind', () => {
  it('shows each of them with its state, what it counts through, and what counts for it', async () => {
    const { page } = await displayed(app, await decided());
    const rows = page.at('rows') as { kind: string }[];
    expect(rows.map(({ kind }) => kind)).toEqual([
      'critical_evidence',
      ...['indicator', 'indicator', 'indicator'],
      ...['output', 'knowledge', 'skill', 'attitude'],
    ]);
    expect(page.at('unassessedKinds')).toEqual([]);
    expect(rows.slice(4)).toMatchObject([
      { code: 'O1', status: 'covered', through: false, counts: [{ method: 'document_review', count: 1 }] },
      { code: 'K1', status: 'covered', through: false, counts: [{ method: 'oral_questioning', count: 1 }] },
      { code: 'S1', status: 'covered', through: true, required: true, elementCodes: ['1'], counts: [] },
      { code: 'A1', status: 'covered', through: false, elementCodes: [] },
    ]);
  });

  it('is signed with all of them, in the states in which they were displayed', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const signed = await sign(enrolment, body);
    expect(signed.status).toBe(201);
    const manifest = await manifestOf(enrolment);
    expect(manifest['format']).toBe('attest.sign-off/3');
    const targets = manifest['targets'] as { targetId: string }[];
    const target = (id: string | undefined) => targets.find(({ targetId }) => targetId === id);
    expect(targets).toHaveLength(8);
    expect(target(unit.skillIds[0])).toEqual({
      ...{
        targetId: unit.skillIds[0],
        targetKind: 'skill',
        targetCode: 'S1',
        required: true,
        status: 'covered',
      },
      // Those of the element beside which it is printed, and not the third.
      ...{ through: unit.indicatorIds.slice(0, 2).toSorted(), probedBy: [] },
    });
    for (const id of [...unit.knowledgeIds, ...unit.outputIds, ...unit.attitudeIds])
      expect(target(id)).toMatchObject({ status: 'covered', through: null });
    const judgements = manifest['judgements'] as { targetId: string }[];
    expect(judgements.find(({ targetId }) => targetId === unit.knowledgeIds[0])).toMatchObject({
      ...{ targetKind: 'knowledge', targetCode: 'K1', parts: [0, 2], verdict: 'satisfactory' },
    });
    expect(judgements.find(({ targetId }) => targetId === unit.outputIds[0])).toMatchObject({ parts: null });
  });

  it('is not signed when the state of a target changed while it was displayed, and says so', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    await superuserSql(
      app,
      `UPDATE target_state SET required = false WHERE enrolment_id = $1 AND target_kind = 'skill'`,
      [enrolment.id],
    );
    expect((await sign(enrolment, body)).body).toMatchObject({
      code: 'sign_off.changed',
      facts: { added: [], removed: [], changed: [], outcomeChanged: false, otherChanged: true },
    });
  });

  it('shows the fingerprint that was signed, whatever a signature would cover now', async () => {
    const enrolment = await decided();
    const { body } = await displayed(app, enrolment);
    const signed = await sign(enrolment, body);
    const require = (required: boolean) =>
      superuserSql(
        app,
        `UPDATE target_state SET required = $2 WHERE enrolment_id = $1 AND target_kind = 'skill'`,
        [enrolment.id, required],
      );
    await require(false);
    const { page } = await displayed(app, enrolment);
    await require(true);
    expect(page.at('manifest.sha256')).toBe(signed.at('manifestSha256'));
  });

  it('says which kinds were not assessed, where it was signed before they were', async () => {
    const enrolment = await decided();
    await superuserSql(
      app,
      `DELETE FROM target_state WHERE enrolment_id = $1 AND target_kind NOT IN ('indicator', 'critical_evidence')`,
      [enrolment.id],
    );
    const { page } = await displayed(app, enrolment);
    expect(page.at('unassessedKinds')).toEqual(['output', 'knowledge', 'skill', 'attitude']);
    expect(page.at('rows')).toHaveLength(4);
  });

  it('names what was probed before knowledge could be claimed, and counts it', async () => {
    const enrolment = await enrolUnder(app, unit, {
      ...rulesOfEveryKind,
      knowledge: { ...rulesOfEveryKind.knowledge, through: 'never' },
    });
    const asked = await record(
      enrolment,
      questioningBody({
        ...{ title: '口試', occurredAt },
        questions: [
          ...[
            {
              question: '如何？',
              answer: '如此。',
              targetIds: [unit.indicatorIds[0]],
              verdict: 'satisfactory',
            },
          ],
        ],
      }),
    );
    await superuserSql(
      app,
      'INSERT INTO evidence_probe (organisation_id, evidence_version_id, competence_item_id) VALUES ($1, $2, $3)',
      [unit.organisationId, asked.textAt('versionId'), unit.knowledgeIds[0]],
    );
    const { page } = await displayed(app, enrolment).catch(() => ({ page: null }));
    expect(page).toBeNull();
    const open = await app.call('GET', `/enrolments/${enrolment.id}/case`, {
      token: enrolment.supervisor.token,
    });
    expect(open.at('rows.5')).toMatchObject({
      code: 'K1',
      counts: [{ method: 'oral_questioning', count: 1 }],
    });
    await coverEveryKind(app, enrolment);
    await app.call('GET', `/enrolments/${enrolment.id}/coverage`, { token: enrolment.assessor.token });
    const answer = await decide(app, enrolment);
    expect(answer.status).toBe(201);
    const shown = await displayed(app, enrolment);
    expect((await sign(enrolment, shown.body)).status).toBe(201);
    const targets = (await manifestOf(enrolment))['targets'] as { targetId: string }[];
    expect(targets.find(({ targetId }) => targetId === unit.knowledgeIds[0])).toMatchObject({
      ...{ status: 'covered', through: null, probedBy: [asked.textAt('versionId')] },
    });
  });
});

describe('deciding competent', () => {
  it('is refused while a required target of any kind is missing, naming them by kind and code', async () => {
    const enrolment = await enrolUnder(app, unit, {
      ...rulesOfEveryKind,
      knowledge: { ...rulesOfEveryKind.knowledge, through: 'never' },
      skill: { ...rulesOfEveryKind.skill, through: 'never', required: false },
    });
    await record(
      enrolment,
      observationBody({
        ...{ title: '觀察', occurredAt },
        judgements: [...unit.indicatorIds, ...unit.criticalIds].map((targetId) => ({
          ...{ targetId, verdict: 'satisfactory' },
        })),
      }),
    );
    const refused = await decide(app, enrolment);
    expect([refused.status, refused.at('code')]).toEqual([409, 'outcome.not_covered']);
    expect(refused.at('facts.missing')).toMatchObject([
      { kind: 'output', code: 'O1', status: 'none' },
      { kind: 'knowledge', code: 'K1', status: 'none' },
      { kind: 'attitude', code: 'A1', status: 'none' },
    ]);
    await handIn(app, enrolment);
    expect((await decide(app, enrolment)).at('facts.missing')).toHaveLength(2);
  });

  it('keeps with the outcome in which state targets of all kinds stood', async () => {
    const enrolment = await decided();
    const [row] = await superuserSql(
      app,
      `SELECT t ->> 'kind' AS kind, t ->> 'through' AS through, t ->> 'required' AS required
         FROM outcome o, jsonb_array_elements(o.coverage -> 'targets') t WHERE o.enrolment_id = $1 AND t ->> 'kind' = 'skill'`,
      [enrolment.id],
    );
    expect(row).toEqual({ kind: 'skill', through: 'true', required: 'true' });
  });
});

describe('a signature', () => {
  const damageOf = async () => {
    const { damage } = await verify({ appUrl: app.database.appUrl, dataDir: app.config.dataDir });
    return damage.filter(({ kind }) => kind === 'sign-off').map(({ subject, what }) => `${subject}: ${what}`);
  };

  it('holds only while the targets are in the states it names', async () => {
    const enrolment = await decided();
    const signed = await sign(enrolment, (await displayed(app, enrolment)).body);
    expect(await damageOf()).toEqual([]);
    const set = (through: boolean) =>
      superuserSql(
        app,
        `UPDATE target_state SET through = $2 WHERE enrolment_id = $1 AND target_kind = 'skill'`,
        [enrolment.id, through],
      );
    await set(false);
    expect(await damageOf()).toEqual([
      `${signed.textAt('id')}: its targets are not in the states of its manifest`,
    ]);
    await set(true);
    expect(await damageOf()).toEqual([]);
  });

  it('of the format before, which names no targets, is checked as it was', async () => {
    const enrolment = await decided();
    await sign(enrolment, (await displayed(app, enrolment)).body);
    const { targets: _, ...before } = await manifestOf(enrolment);
    const text = JSON.stringify({ ...before, format: 'attest.sign-off/2' });
    await superuserSql(
      app,
      `SET session_replication_role = replica;
       UPDATE sign_off SET manifest = $m$${text}$m$, manifest_sha256 = sha256(convert_to($m$${text}$m$, 'UTF8'))
        WHERE enrolment_id = '${enrolment.id}';
       UPDATE audit_event e SET facts = jsonb_set(e.facts::jsonb, '{manifestSha256}', to_jsonb(encode(s.manifest_sha256, 'hex')))
         FROM sign_off s WHERE e.subject_id = s.id AND s.enrolment_id = '${enrolment.id}'`,
    );
    expect(await damageOf()).toEqual([]);
  });
});
