import { observationBody, questioningBody } from '../../../test/support/case';
import { type RuleOverride, withDefaultsOfLaterKinds } from '@attest/domain';
import type { Staff } from '../../../test/support/actors';
import { type TestApp, createApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  plantFile,
  plantUnit,
  setClock,
  superuserSql,
} from '../../../test/support/assessment';
import { MaintainCoverage } from '../coverage/maintain-coverage';
import { indicatorRules } from '../../../test/support/rules';

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());
afterEach(() => setClock(app, null));

const ruleSet = { ...indicatorRules, overrides: [] as RuleOverride[], warnDays: 30 };

/** An organisation of its own: rules are everybody's. */
async function world() {
  const staff = await app.actors.organisation();
  const unit = await plantUnit(app, staff.organisationId, { elements: [2], critical: 1 });
  const [standard] = await superuserSql(app, 'SELECT standard_id FROM release WHERE id = $1', [
    unit.releaseId,
  ]);
  return { staff, unit, standardId: String(standard?.['standard_id']) };
}
type World = Awaited<ReturnType<typeof world>>;

const enrol = async ({ staff, unit }: World): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, {
    admin: staff.admin,
    assessor: staff.assessor,
    supervisor: staff.supervisor,
    candidate: await app.actors.member({ roles: ['candidate'], organisationId: staff.organisationId }),
  });
const observe = (enrolment: PlantedEnrolment, occurredAt = '2026-03-01T02:00:00Z') =>
  app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
    token: enrolment.assessor.token,
    body: observationBody({
      title: '觀察',
      occurredAt,
      judgements: [...enrolment.unit.indicatorIds, ...enrolment.unit.criticalIds].map((targetId) => ({
        targetId,
        verdict: 'satisfactory',
      })),
    }),
  });
const ask = (enrolment: PlantedEnrolment, occurredAt = '2026-03-01T03:00:00Z') =>
  app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
    token: enrolment.assessor.token,
    body: questioningBody({
      title: '口試',
      occurredAt,
      questions: [
        { question: '問', answer: '答', targetIds: enrolment.unit.indicatorIds, verdict: 'satisfactory' },
      ],
    }),
  });
const coverage = (enrolment: PlantedEnrolment) =>
  app.call('GET', `/enrolments/${enrolment.id}/coverage`, { token: enrolment.assessor.token });
const change = ({ admin }: Staff, rules: object, ifMatch: number, reason = '內部稽核要求') =>
  app.call('PUT', '/evidence-rules', { token: admin.token, body: { rules, reason }, ifMatch });
const effect = ({ admin }: Staff, rules: object) =>
  app.call('POST', '/evidence-rules/effect', { token: admin.token, body: { rules } });
/** Waits for the recomputation that a change has begun, and does what is left of it. */
const keep = (organisationId: string) => app.nest.get(MaintainCoverage).keep(organisationId);

describe('rules of evidence', () => {
  it('begin with version 1 and are followed by further ones, with who, when and why', async () => {
    const { staff, unit, standardId } = await world();
    const first = await app.call('GET', '/evidence-rules', { token: staff.assessor.token });
    expect([first.status, first.headers['etag']]).toEqual([200, '"1"']);
    expect(first.body).toMatchObject({
      version: 1,
      rules: ruleSet,
      reason: null,
      createdBy: null,
      places: [],
    });

    const overrides = [
      { scope: 'standard', id: standardId, kind: 'indicator', rules: { maxAgeMonths: 12 } },
      { scope: 'unit', id: unit.id, kind: 'indicator', rules: { methodsAllOf: ['direct_observation'] } },
      { scope: 'target', id: unit.criticalIds[0], kind: 'critical_evidence', rules: { workplace: true } },
    ];
    const second = await change(staff, { ...ruleSet, overrides }, 1);
    expect([second.status, second.at('version'), second.at('reason')]).toEqual([200, 2, '內部稽核要求']);
    expect(second.at('places')).toMatchObject([
      { scope: 'standard', text: '測試職能', unitId: null },
      { scope: 'unit', text: '測試單元', unitTitle: '測試單元' },
      { scope: 'target', code: 'C1', text: '證據 1', unitId: unit.id },
    ]);
    const history = await app.call('GET', '/evidence-rules/versions', { token: staff.auditor.token });
    expect(history.at('items')).toMatchObject([
      { version: 2, rules: { overrides }, createdBy: { id: staff.admin.id } },
      { version: 1, rules: { overrides: [] } },
    ]);
    const events = await superuserSql(
      app,
      "SELECT actor_id, facts FROM audit_event WHERE organisation_id = $1 AND action = 'rules.changed'",
      [staff.organisationId],
    );
    expect(events).toEqual([{ actor_id: staff.admin.id, facts: { version: 2, overrides: 3 } }]);
  });

  it('let the most specific win, field by field, and say so with the coverage', async () => {
    const at = await world();
    const { staff, unit, standardId } = at;
    const [one, two] = unit.indicatorIds;
    await change(
      staff,
      {
        ...ruleSet,
        overrides: [
          { scope: 'standard', id: standardId, kind: 'indicator', rules: { maxAgeMonths: 12, occasions: 2 } },
          { scope: 'unit', id: unit.id, kind: 'indicator', rules: { pieces: 1, methods: 1, occasions: 1 } },
          { scope: 'target', id: two, kind: 'indicator', rules: { methodsAnyOf: ['third_party_report'] } },
        ],
      },
      1,
    );
    await keep(staff.organisationId);
    // Enrolled from now on: by the newest version.
    const enrolment = await enrol(at);
    await superuserSql(app, 'UPDATE enrolment SET rule_version = 2 WHERE id = $1', [enrolment.id]);
    setClock(app, '2026-03-13T02:00:00Z');
    await observe(enrolment);
    const shown = await coverage(enrolment);
    expect(shown.body).toMatchObject({
      ruleVersion: 2,
      rules: { indicator: { pieces: 1, methods: 1, maxAgeMonths: 12, occasions: 1 } },
      targetRules: [
        { targetId: two, rules: { pieces: 1, maxAgeMonths: 12, methodsAnyOf: ['third_party_report'] } },
      ],
    });
    expect(shown.at('targets.0')).toMatchObject({
      targetId: one,
      status: 'covered',
      expiresOn: '2027-03-02',
    });
    expect(shown.at('targets.1')).toMatchObject({
      status: 'partly',
      reasons: [{ rule: 'methods_any', methods: ['third_party_report'] }],
    });
  });

  it('change open enrolments exactly as was foretold, and leave signed ones alone', async () => {
    const at = await world();
    const { staff, unit } = at;
    const [full, half, signed] = [await enrol(at), await enrol(at), await enrol(at)];
    for (const enrolment of [full, signed]) {
      await observe(enrolment);
      await ask(enrolment);
    }
    await observe(half);
    await superuserSql(app, "UPDATE enrolment SET state = 'signed' WHERE id = $1", [signed.id]);

    const stricter = { ...ruleSet, indicator: { ...ruleSet.indicator, methodsAllOf: ['document_review'] } };
    const foretold = await effect(staff, stricter);
    expect(foretold.body).toMatchObject({
      ...{ open: 2, concerned: 2, examined: 2, targetsLost: 2, targetsGained: 0 },
      ...{ enrolmentsLosing: 1, enrolmentsGaining: 0, noLongerReady: 1 },
      enrolments: [{ enrolmentId: full.id, lost: ['P1', 'P2'], gained: [], noLongerReady: true }],
    });
    // Nothing was written.
    expect((await coverage(full)).body).toMatchObject({ ruleVersion: 1, indicatorStrip: 'cc' });

    expect((await change(staff, stricter, 1)).status).toBe(200);
    await keep(staff.organisationId);
    expect((await coverage(full)).body).toMatchObject({
      ruleVersion: 2,
      indicatorStrip: 'pp',
      criticalStrip: 'c',
      decidable: false,
    });
    expect((await coverage(full)).at('targets.0.reasons')).toEqual([
      { rule: 'methods_all', methods: ['document_review'] },
    ]);
    expect((await coverage(half)).body).toMatchObject({ ruleVersion: 2, indicatorStrip: 'pp' });
    expect((await coverage(signed)).body).toMatchObject({ ruleVersion: 1, indicatorStrip: 'cc' });
    expect((await app.call('GET', '/evidence-rules', { token: staff.admin.token })).body).toMatchObject({
      open: 2,
      behind: 0,
    });
    const told = await superuserSql(
      app,
      "SELECT enrolment_id, facts FROM audit_event WHERE organisation_id = $1 AND action = 'coverage.reassessed'",
      [staff.organisationId],
    );
    expect(told).toEqual([
      { enrolment_id: full.id, facts: { ruleVersion: 2, lost: unit.indicatorIds, gained: [] } },
    ]);
    // The way back is foretold too, and each stored status names the version that made it.
    expect((await effect(staff, ruleSet)).body).toMatchObject({ targetsLost: 0, targetsGained: 2 });
    const versions = await superuserSql(
      app,
      `SELECT DISTINCT e.id, t.rule_version FROM enrolment e JOIN target_state t ON t.enrolment_id = e.id
       WHERE e.organisation_id = $1 ORDER BY t.rule_version`,
      [staff.organisationId],
    );
    expect(versions.map((row) => row['rule_version'])).toEqual([1, 2, 2]);
  });

  it('foretell what would be required and is missing, where nothing of it is covered before or after', async () => {
    const staff = await app.actors.organisation();
    const unit = await plantUnit(app, staff.organisationId, {
      ...{ elements: [2], critical: 0, outputs: 1, knowledge: 1, skills: 1, attitudes: 1 },
      methods: ['口頭提問：說明原則'],
    });
    const enrolment = await enrol({ staff, unit, standardId: '' });
    await observe(enrolment);
    await ask(enrolment);
    expect((await coverage(enrolment)).at('decidable')).toBe(true);
    const foretold = await effect(staff, withDefaultsOfLaterKinds(ruleSet));
    expect(foretold.body).toMatchObject({
      ...{ targetsLost: 0, targetsGained: 1, targetsMissing: 3, enrolmentsMissing: 1 },
      ...{ noLongerReady: 1, newlyReady: 0 },
      enrolments: [
        { enrolmentId: enrolment.id, gained: ['S1'], missing: ['O1', 'K1', 'A1'], noLongerReady: true },
      ],
    });
    // Informative ones hold nothing up, and whoever is not ready becomes it.
    await change(staff, withDefaultsOfLaterKinds(ruleSet), 1);
    await keep(staff.organisationId);
    expect((await coverage(enrolment)).body).toMatchObject({ requiredMissing: 3, skillStrip: 'N' });
    expect((await effect(staff, ruleSet)).body).toMatchObject({
      ...{ targetsLost: 1, targetsMissing: 0, noLongerReady: 0, newlyReady: 1 },
      enrolments: [{ lost: ['S1'], newlyReady: true }],
    });
  });

  it('are said for a target of any kind, with its words', async () => {
    const staff = await app.actors.organisation();
    const unit = await plantUnit(app, staff.organisationId, {
      ...{ elements: [1], critical: 0, outputs: 1, knowledge: 1, skills: 1, attitudes: 1 },
    });
    const listed = await app.call('GET', '/evidence-rules/units', { token: staff.author.token });
    expect(listed.at('units.0.targets')).toMatchObject([
      { kind: 'indicator' },
      { kind: 'output', id: unit.outputIds[0] },
      { kind: 'knowledge', id: unit.knowledgeIds[0] },
      { kind: 'skill', id: unit.skillIds[0] },
      { kind: 'attitude', id: unit.attitudeIds[0] },
    ]);
    const overrides = [
      { scope: 'target', id: unit.knowledgeIds[0], kind: 'knowledge', rules: { through: 'always' } },
      { scope: 'target', id: unit.outputIds[0], kind: 'output', rules: { required: false } },
    ];
    const saved = await change(staff, { ...ruleSet, overrides }, 1);
    expect(saved.at('rules.overrides')).toEqual(overrides);
    const places = saved.at('places');
    expect(places).toHaveLength(2);
    expect(places).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ scope: 'target', code: 'O1', unitId: unit.id }),
        expect.objectContaining({ scope: 'target', code: 'K1', unitId: unit.id }),
      ]),
    );
  });

  it('ask how authenticity was confirmed', async () => {
    const at = await world();
    const { staff, unit } = at;
    const enrolment = await enrol(at);
    const rules = {
      ...ruleSet,
      criticalEvidence: {
        ...ruleSet.criticalEvidence,
        authenticity: { means: ['source_checked', 'questioned'], atLeast: 1 },
      },
    };
    await change(staff, rules, 1);
    await keep(staff.organisationId);
    const work = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
      token: enrolment.candidate.token,
      body: {
        ...{ title: '作品', occurredAt: '2026-03-01T00:00:00Z', declaredOwnWork: true, declaration: '本人' },
        fileIds: [await plantFile(app, enrolment.candidate)],
        targetIds: unit.criticalIds,
      },
    });
    const judge = (over: object) =>
      app.call('POST', `/evidence-versions/${work.textAt('versionId')}/judgements`, {
        token: enrolment.assessor.token,
        body: {
          enrolmentId: enrolment.id,
          judgements: [
            {
              targetId: unit.criticalIds[0],
              ...{ verdict: 'satisfactory', valid: true, authentic: true, current: true },
              ...over,
            },
          ],
        },
      });
    await judge({ supersedesId: null });
    expect((await coverage(enrolment)).at('targets.2.reasons')).toContainEqual({
      rule: 'authenticity',
      ...{ count: 1, need: 1, means: ['source_checked', 'questioned'] },
    });
    const evidence = () =>
      app.call('GET', `/evidence/${work.textAt('evidenceId')}`, { token: enrolment.assessor.token });
    const standing = (await evidence()).textAt('current.claims.0.judgement.id');
    expect((await judge({ supersedesId: standing, authenticBy: ['hearsay'] })).status).toBe(422);
    const unrecorded = await judge({
      supersedesId: standing,
      authenticBy: ['declared', 'identity_in_person'],
    });
    expect([unrecorded.status, unrecorded.at('code'), unrecorded.at('facts.means')]).toEqual([
      422,
      'judgement.identity_not_recorded',
      ['identity_in_person'],
    ]);
    await judge({ supersedesId: standing, authenticBy: ['declared', 'source_checked'] });
    expect((await coverage(enrolment)).at('targets.2')).toMatchObject({ status: 'covered', reasons: [] });
    expect((await evidence()).at('current.claims.0.judgement.authenticBy')).toEqual([
      'declared',
      'source_checked',
    ]);
  });

  it('are refused where they name what is not there, say nothing, or are written against an older version', async () => {
    const { staff, unit } = await world();
    const away = await world();
    const override = (over: object) => ({
      ...ruleSet,
      overrides: [{ scope: 'unit', id: unit.id, kind: 'indicator', rules: { pieces: 3 }, ...over }],
    });
    const refused = async (rules: object, ifMatch = 1) => {
      const answer = await change(staff, rules, ifMatch);
      return [answer.status, answer.at('code')];
    };
    expect(await refused(override({ id: away.unit.id }))).toEqual([422, 'rules.unknown_place']);
    expect(await refused(override({ scope: 'standard' }))).toEqual([422, 'rules.unknown_place']);
    expect(await refused(override({ rules: {} }))).toEqual([422, 'rules.contradictory']);
    expect(await refused(override({ rules: { pieces: 0 } }))).toEqual([422, 'validation']);
    const target = { scope: 'target', rules: { required: false } };
    expect(await refused(override({ ...target, id: unit.knowledgeIds[0], kind: 'skill' }))).toEqual([
      ...[422, 'rules.unknown_place'],
    ]);
    expect(await refused(override({ rules: { through: 'always' } }))).toEqual([422, 'rules.contradictory']);
    expect(await refused({ ...ruleSet, warnDays: 0 })).toEqual([422, 'validation']);
    expect(await refused(ruleSet, 7)).toEqual([412, 'stale']);
    expect((await change(staff, ruleSet, 1, '  ')).status).toBe(422);
    const both = await Promise.all([change(staff, ruleSet, 1), change(staff, ruleSet, 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('take null for absent where it says nothing, and are adopted and begun by all the same', async () => {
    const at = await world();
    const enrolment = await enrol(at);
    const knowledge = { ...ruleSet.knowledge, required: null, through: null, methodsAnyOf: null };
    expect((await change(at.staff, { ...ruleSet, knowledge }, 1)).at('rules.knowledge')).toEqual({
      ...{ pieces: 1, methods: 1, maxAgeMonths: null },
    });
    await keep(at.staff.organisationId);
    expect((await coverage(enrolment)).at('ruleVersion')).toBe(2);
    const silent = { scope: 'unit', id: at.unit.id, kind: 'knowledge', rules: { pieces: null } };
    expect((await change(at.staff, { ...ruleSet, overrides: [silent] }, 2)).at('facts')).toEqual({
      ...{ problem: 'empty', override: 0 },
    });
  });

  it('belong to their organisation, and show candidates by name to nobody who may not see them', async () => {
    const at = await world();
    const enrolment = await enrol(at);
    await observe(enrolment);
    await ask(enrolment);
    const other = await world();
    await change(other.staff, { ...ruleSet, indicator: { ...ruleSet.indicator, pieces: 5 } }, 1);
    await keep(other.staff.organisationId);
    expect((await coverage(enrolment)).body).toMatchObject({ ruleVersion: 1, indicatorStrip: 'cc' });
    const stricter = { ...ruleSet, indicator: { ...ruleSet.indicator, pieces: 5 } };
    const byAuthor = await app.call('POST', '/evidence-rules/effect', {
      token: at.staff.author.token,
      body: { rules: stricter },
    });
    expect(byAuthor.body).toMatchObject({ enrolmentsLosing: 1, enrolments: [] });
  });
});

describe('the units that rules are said for', () => {
  it('are found by a word where there are more than are listed', async () => {
    const staff = await app.actors.organisation();
    await superuserSql(
      app,
      `WITH lineage AS (INSERT INTO standard (organisation_id, lineage_code, kind) VALUES ($1, 'ＢＩＧ', 'occupation') RETURNING id),
       written AS (INSERT INTO release (organisation_id, standard_id, code, version, name, kind)
         SELECT $1, id, 'ＢＩＧ', '1', '台灣職能基準', 'occupation' FROM lineage RETURNING id)
       SELECT id FROM written`,
      [staff.organisationId],
    );
    await superuserSql(
      app,
      `INSERT INTO unit (organisation_id, release_id, position, code, title)
       SELECT r.organisation_id, r.id, n, 'T' || n, '單元 ' || n FROM release r, generate_series(1, 505) n
       WHERE r.organisation_id = $1`,
      [staff.organisationId],
    );
    await superuserSql(
      app,
      `UPDATE release SET state = 'published', published_at = now(), content_sha256 = sha256('test') WHERE organisation_id = $1`,
      [staff.organisationId],
    );
    const units = async (q: string) =>
      app.call('GET', `/evidence-rules/units?${new URLSearchParams({ q }).toString()}`, {
        token: staff.admin.token,
      });
    const all = await units('');
    expect([all.at('more'), all.at('units.499.unitCode'), all.at('units.500')]).toEqual([
      true,
      'T500',
      undefined,
    ]);
    const found = await units('臺灣 big t505');
    expect([found.at('more'), found.at('units.0.unitCode'), found.at('units.1')]).toEqual([
      false,
      'T505',
      undefined,
    ]);
  });
});

describe('time', () => {
  it('tells of what will expire once, and of what has, without anybody looking', async () => {
    const at = await world();
    const { staff, unit } = at;
    const enrolment = await enrol(at);
    setClock(app, '2026-03-13T02:00:00Z');
    await observe(enrolment);
    await ask(enrolment);
    const told = (action: string) =>
      superuserSql(
        app,
        'SELECT enrolment_id, actor_id, facts FROM audit_event WHERE organisation_id = $1 AND action = $2',
        [staff.organisationId, action],
      );
    setClock(app, '2028-01-31T02:00:00Z');
    expect(await keep(staff.organisationId)).toMatchObject({ aged: 0, warned: 0 });
    setClock(app, '2028-02-01T02:00:00Z');
    expect(await keep(staff.organisationId)).toMatchObject({ aged: 0, warned: 1 });
    expect(await keep(staff.organisationId)).toMatchObject({ aged: 0, warned: 0 });
    const [notice, ...further] = await told('coverage.expiring');
    expect(further).toEqual([]);
    expect(notice).toEqual({
      enrolment_id: enrolment.id,
      actor_id: null,
      facts: { on: '2028-03-02', targetIds: [...unit.indicatorIds, ...unit.criticalIds].sort() },
    });

    const today = await app.call('GET', '/today', { token: staff.assessor.token });
    expect(today.at('expiring')).toMatchObject([
      { enrolment: { id: enrolment.id }, count: 3, on: '2028-03-02', targetId: unit.indicatorIds[0] },
    ]);
    const mine = await app.call('GET', '/my-units', { token: enrolment.candidate.token });
    expect(mine.at('units.0.expiring')).toBe(3);
    expect(mine.at('steps')).toMatchObject([{ kind: 'expiring', count: 3, dueOn: '2028-03-02' }]);

    setClock(app, '2028-03-01T15:59:00Z');
    expect(await keep(staff.organisationId)).toMatchObject({ aged: 0 });
    setClock(app, '2028-03-01T16:01:00Z');
    expect(await keep(staff.organisationId)).toMatchObject({ aged: 1 });
    expect(await keep(staff.organisationId)).toMatchObject({ aged: 0 });
    expect(
      await superuserSql(app, 'SELECT state, indicator_strip FROM enrolment WHERE id = $1', [enrolment.id]),
    ).toEqual([{ state: 'in_progress', indicator_strip: 'oo' }]);
    const expired = await told('coverage.expired');
    expect(expired).toHaveLength(1);
    expect(expired[0]).toMatchObject({ enrolment_id: enrolment.id, actor_id: null });
  });
});
