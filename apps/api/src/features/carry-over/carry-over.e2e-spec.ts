import { createApp, type TestApp } from '../../../test/support/app';
import {
  inOrganisation,
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  superuserSql,
} from '../../../test/support/assessment';
import {
  ask,
  coverAll,
  decide,
  displayed,
  observe,
  questioningBody,
  versionOf,
} from '../../../test/support/case';
import { uploadBody } from '../../../test/permissions/world';
import { publishSample } from '../../../test/support/publish-sample';
import { type Answer, valueAt } from '../../../test/support/request';
import { again, explained, recorded } from '../../../test/reads/statements';
import { CoverageService } from '../coverage/coverage.service';
import { StandardsService } from '../standards/standards.service';
import type { CarryOverProposalView } from './carry-over.dto';

let app: TestApp;
let oldUnit: PlantedUnit;
let newUnit: PlantedUnit;
let codes: ReadonlyMap<string, string> = new Map();
let signed: PlantedEnrolment;
/** Of the old unit. */
let checklistId: string;

async function unitOf(releaseId: string, code: string): Promise<PlantedUnit> {
  const { organisationId } = app.actors.home;
  return inOrganisation(app, organisationId, async () => {
    const release = await app.nest.get(StandardsService).release(releaseId);
    const unit = release.units.find((each) => each.code === code);
    if (unit === undefined) throw new Error(`No unit ${code}.`);
    const indicators = unit.elements.flatMap((element) => element.indicators);
    const listed = [...indicators, ...unit.knowledge, ...unit.skills, ...release.attitudes];
    codes = new Map([...codes, ...listed.map((each) => [each.code, each.id] as const)]);
    return {
      organisationId,
      releaseId,
      id: unit.id,
      indicatorIds: indicators.map(({ id }) => id),
      criticalIds: [],
      knowledgeIds: [],
      ...{ outputIds: [], skillIds: [], attitudeIds: [] },
    };
  });
}

/** T4 of the made-up edition: one indicator is new, three are counted anew, one is reworded, the rest is the same. */
beforeAll(async () => {
  app = await createApp();
  const { author } = app.actors.home;
  oldUnit = await unitOf((await publishSample(app, author, 'INM3513-005')).id, 'T4');
  await app.call('POST', `/units/${oldUnit.id}/tools`, { token: author.token });
  const [checklist] = await superuserSql(
    app,
    "SELECT latest_version_id AS id FROM assessment_tool WHERE unit_id = $1 AND kind = 'observation_checklist'",
    [oldUnit.id],
  );
  checklistId = String(checklist?.['id']);
  signed = await plant();
  await coverAll(app, signed);
  await decide(app, signed);
  const { body } = await displayed(app, signed);
  const answer = await app.call('POST', `/enrolments/${signed.id}/sign-off`, {
    token: signed.supervisor.token,
    body,
  });
  expect(answer.status).toBe(201);
  const newId = (await publishSample(app, author, 'made-up/INM3513-005v2')).id;
  const oldCodes = codes;
  newUnit = await unitOf(newId, 'T4');
  old = (code) => idIn(oldCodes, code);
  fresh = (code) => idIn(codes, code);
}, 120_000);
afterAll(() => app.close());

let old: (code: string) => string;
let fresh: (code: string) => string;
const idIn = (map: ReadonlyMap<string, string>, code: string): string => {
  const id = map.get(code);
  if (id === undefined) throw new Error(`Nothing has the code ${code}.`);
  return id;
};

const plant = async () =>
  plantEnrolment(app, oldUnit, { candidate: await app.actors.member({ roles: ['candidate'] }) });

const isProposal = (value: unknown): value is CarryOverProposalView =>
  Array.isArray(valueAt(value, 'targets'));

async function proposalOf({ id, assessor }: PlantedEnrolment): Promise<CarryOverProposalView> {
  const answer = await app.call('GET', `/enrolments/${id}/carry-over`, { token: assessor.token });
  if (!isProposal(answer.body)) throw new Error(answer.text);
  return answer.body;
}

const carry = async (
  enrolment: PlantedEnrolment,
  decisions: readonly object[],
  version?: number,
): Promise<Answer> =>
  app.call('POST', `/enrolments/${enrolment.id}/carry-over`, {
    token: enrolment.assessor.token,
    ifMatch: version ?? (await versionOf(app, enrolment)),
    body: { decisions },
  });

const reworded = (equivalent: boolean) => ({
  targetId: fresh('P4.3.3'),
  equivalent,
  reason: equivalent ? '原本就依服務水準監控。' : '原本沒有看服務水準。',
});

const stateOf = async (enrolmentId: string, token: string) => {
  const answer = await app.call('GET', `/enrolments/${enrolmentId}/coverage`, { token });
  const targets = answer.at('targets');
  if (!Array.isArray(targets)) throw new Error(answer.text);
  return new Map(
    targets.map((target: unknown) => [
      String(valueAt(target, 'targetId')),
      String(valueAt(target, 'status')),
    ]),
  );
};

/** Every row of the old enrolment's record, to see that none of it changes. */
const recordOf = (enrolmentId: string) =>
  superuserSql(
    app,
    `SELECT (SELECT json_agg(c ORDER BY c.id) FROM claim c WHERE c.enrolment_id = $1) AS claims,
       (SELECT json_agg(j ORDER BY j.id) FROM judgement j WHERE j.enrolment_id = $1) AS judgements,
       (SELECT json_agg(t ORDER BY t.target_id) FROM target_state t WHERE t.enrolment_id = $1) AS targets,
       (SELECT json_agg(s) FROM sign_off s WHERE s.enrolment_id = $1) AS signatures`,
    [enrolmentId],
  );

describe('an open enrolment on a superseded release', () => {
  it('is shown what the comparison proposes for each target of the new unit', async () => {
    const enrolment = await plant();
    await observe(app, enrolment, [old('P4.1.1'), old('P4.3.3')]);
    const { from, to, unit, targets, dropped } = await proposalOf(enrolment);
    expect([from.code, to.code, unit.id]).toEqual(['INM3513-005', 'INM3513-005v2', newUnit.id]);
    const kinds = new Set(targets.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['attitude', 'indicator', 'knowledge', 'output', 'skill']);
    expect(targets.flatMap(({ kind, targetId }) => (kind === 'indicator' ? [targetId] : []))).toEqual(
      newUnit.indicatorIds,
    );
    expect(dropped).toEqual([]);
    const of = (code: string) => {
      const found = targets.find(({ targetId }) => targetId === fresh(code));
      return [found?.proposal, found?.change, found?.before?.code ?? null, found?.pieces, found?.judged];
    };
    expect(of('P4.1.1')).toEqual(['gap', 'added', null, 0, 0]);
    expect(of('P4.1.2')).toEqual(['carried', 'recoded', 'P4.1.1', 1, 1]);
    expect(of('P4.2.1')).toEqual(['carried', 'unchanged', 'P4.2.1', 0, 0]);
    expect(of('P4.3.3')).toEqual(['to_confirm', 'reworded', 'P4.3.3', 1, 1]);
  });

  it('goes on half way through, with nothing lost and nothing changed in what was recorded', async () => {
    const enrolment = await plant();
    await observe(app, enrolment, [old('P4.1.1'), old('P4.2.1'), old('P4.3.3')]);
    await ask(app, enrolment, [old('P4.1.1')]);
    await observe(app, enrolment, [old('P4.2.2')], 'not_yet');
    const before = await recordOf(enrolment.id);
    const { targets } = await proposalOf(enrolment);
    const answer = await carry(enrolment, [reworded(true)]);
    expect([answer.status, answer.at('carried'), answer.at('open')]).toEqual([201, 4, targets.length - 4]);
    expect(await recordOf(enrolment.id)).toEqual(before);

    const id = answer.textAt('enrolmentId');
    const token = enrolment.assessor.token;
    const states = await stateOf(id, token);
    expect(
      ['P4.1.1', 'P4.1.2', 'P4.2.1', 'P4.2.2', 'P4.3.3', 'P4.3.1'].map((code) => states.get(fresh(code))),
    ).toEqual(['none', 'covered', 'partly', 'not_yet', 'partly', 'none']);
    const next = await app.call('GET', `/enrolments/${id}`, { token });
    expect([next.at('state'), next.at('unit.id'), next.at('candidate.id')]).toEqual([
      'in_progress',
      newUnit.id,
      enrolment.candidate.id,
    ]);
    expect((await app.call('GET', `/enrolments/${enrolment.id}`, { token })).at('state')).toBe('withdrawn');

    // What is kept follows from the record: computed anew it is the same.
    await inOrganisation(app, oldUnit.organisationId, () => app.nest.get(CoverageService).refresh(id));
    expect(await stateOf(id, token)).toEqual(states);

    const sources = await superuserSql(
      app,
      `SELECT count(*)::int AS carried, count(*) FILTER (WHERE sj.claim_id = x.source_claim_id AND nj.claim_id = x.claim_id
           AND sj.verdict = nj.verdict AND sc.evidence_version_id = nc.evidence_version_id)::int AS faithful
       FROM carried_claim x
       JOIN carry_over co ON co.organisation_id = x.organisation_id AND co.id = x.carry_over_id
       JOIN claim nc ON nc.id = x.claim_id JOIN claim sc ON sc.id = x.source_claim_id
       JOIN judgement nj ON nj.id = x.judgement_id JOIN judgement sj ON sj.id = x.source_judgement_id
       WHERE co.from_enrolment_id = $1 AND co.to_enrolment_id = $2`,
      [enrolment.id, id],
    );
    expect(sources).toEqual([{ carried: 5, faithful: 5 }]);
    const items = await superuserSql(
      app,
      `SELECT i.proposal, i.equivalent, i.reason FROM carry_over_item i
       JOIN carry_over co ON co.id = i.carry_over_id WHERE co.to_enrolment_id = $1 AND i.target_id = $2`,
      [id, fresh('P4.3.3')],
    );
    expect(items).toEqual([{ proposal: 'to_confirm', equivalent: true, reason: '原本就依服務水準監控。' }]);

    const seen = await app.call('GET', `/enrolments/${enrolment.id}/edition`, {
      token: enrolment.candidate.token,
    });
    expect([seen.at('carriedTo.enrolmentId'), seen.at('mayCarryOver')]).toEqual([id, false]);
    const events = await superuserSql(
      app,
      `SELECT count(*)::int AS count FROM audit_event WHERE action = 'enrolment.carried_over' AND enrolment_id = ANY ($1)`,
      [[enrolment.id, id]],
    );
    expect(events).toEqual([{ count: 2 }]);
  });

  it('makes work of what is not equivalent, and of nothing else', async () => {
    const enrolment = await plant();
    await coverAll(app, enrolment);
    const answer = await carry(enrolment, [reworded(false)]);
    const states = await stateOf(answer.textAt('enrolmentId'), enrolment.assessor.token);
    const ofIndicators = new Set(newUnit.indicatorIds);
    const open = [...states].flatMap(([id, status]) =>
      status !== 'covered' && ofIndicators.has(id) ? [id] : [],
    );
    expect(open.sort()).toEqual([fresh('P4.1.1'), fresh('P4.3.3')].sort());
  });

  it('asks for a decision with a reason where the wording changed or the proposal is refused', async () => {
    const enrolment = await plant();
    await observe(app, enrolment, [old('P4.1.1'), old('P4.3.3')]);
    const target = fresh('P4.3.3');
    for (const [decisions, code, targetId] of [
      [[], 'carry_over.undecided', target],
      [[{ targetId: target, equivalent: true }], 'carry_over.reason_missing', target],
      [
        [reworded(true), { targetId: fresh('P4.1.2'), equivalent: false }],
        'carry_over.reason_missing',
        fresh('P4.1.2'),
      ],
      [
        [reworded(true), { targetId: fresh('P4.1.1'), equivalent: true, reason: '一樣' }],
        'carry_over.nothing_to_carry',
        fresh('P4.1.1'),
      ],
      [[reworded(true), { targetId: old('P4.3.1'), equivalent: true }], 'target.unknown', old('P4.3.1')],
    ] as const) {
      const answer = await carry(enrolment, decisions);
      expect([answer.status, answer.at('code'), answer.at('facts.targetIds')]).toEqual([
        422,
        code,
        [targetId],
      ]);
    }
    expect((await proposalOf(enrolment)).enrolment.state).toBe('in_progress');
  });

  it('is not carried over as something else than what was displayed, nor twice', async () => {
    const enrolment = await plant();
    const version = await versionOf(app, enrolment);
    await observe(app, enrolment, [old('P4.1.1')]);
    expect((await carry(enrolment, [], version)).status).toBe(412);
    const current = await versionOf(app, enrolment);
    const answers = await Promise.all([carry(enrolment, [], current), carry(enrolment, [], current)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const made = await superuserSql(
      app,
      'SELECT count(*)::int AS count FROM enrolment WHERE candidate_id = $1',
      [enrolment.candidate.id],
    );
    expect(made).toEqual([{ count: 2 }]);
  });

  it('takes evidence or goes on, never both, when the two come at once', async () => {
    const enrolment = await plant();
    await observe(app, enrolment, [old('P4.1.1')]);
    const version = await versionOf(app, enrolment);
    const [recorded, carried] = await Promise.all([
      observe(app, enrolment, [old('P4.2.1')]),
      carry(enrolment, [], version),
    ]);
    expect([
      [201, 412],
      [409, 201],
    ]).toContainEqual([recorded.status, carried.status]);
  });
});

/** What is put beside the old enrolment: an agreed plan, adjustments, the candidate's words on three indicators. */
async function agree(enrolment: PlantedEnrolment) {
  const { id, assessor, candidate } = enrolment;
  const post = async (path: string, who: { token: string }, body: object) => {
    const answer = await app.call('POST', path, { token: who.token, body });
    if (answer.status >= 300) throw new Error(answer.text);
    return answer;
  };
  await plan(enrolment, [
    item([old('P4.1.1'), old('P4.2.1'), old('P4.3.3')], {
      ...{ toolVersionId: checklistId, dueOn: '2031-03-31', instructions: '在機房，帶巡檢表。' },
    }),
    item([old('P4.3.3')], {
      ...{ method: 'third_party_report', performer: 'third_party', performerName: '林主任' },
    }),
  ]);
  await app.call('POST', `/enrolments/${id}/plan/share`, { token: assessor.token, ifMatch: 1 });
  const adjust = async (over: object) =>
    (await post(`/enrolments/${id}/adjustments`, assessor, { ...adjustment, ...over })).textAt('items.0.id');
  await adjust({ supersedesId: await adjust({ adjusted: '延長時間。' }) });
  await post(`/adjustments/${await adjust({ adjusted: '改在上午。' })}/end`, assessor, {
    because: '已不需要。',
  });
  await adjust({ adjusted: '提供放大鏡。', validUntil: '2026-01-02' });

  const upload = async () =>
    (
      await post(
        `/enrolments/${id}/uploads`,
        candidate,
        uploadBody(await plantFile(app, candidate), old('P4.3.3')),
      )
    ).textAt('evidenceId');
  const [stands, withdrawn] = [await upload(), await upload()];
  const rate = (code: string, rating: string, evidenceIds: string[] = []) => ({
    ...{ targetId: old(code), rating, note: `${code} 做過兩次`, evidenceIds },
  });
  await post(`/enrolments/${id}/self-assessment`, candidate, { ratings: [rate('P4.2.1', 'never')] });
  await post(`/enrolments/${id}/self-assessment`, candidate, {
    ratings: [
      rate('P4.1.1', 'alone'),
      rate('P4.2.1', 'with_help'),
      rate('P4.3.3', 'not_yet', [stands, withdrawn]),
    ],
  });
  await post(`/evidence/${withdrawn}/withdraw`, candidate, { reason: '傳錯了。' });
  return stands;
}

const adjustment = {
  ...{ reason: 'disability', adjusted: '口頭作答，由評量人員記錄。', unchanged: '要答的內容相同。' },
  ...{ validFrom: '2026-01-01', validUntil: null },
};
const item = (targets: readonly string[], over: object = {}) => ({
  ...{ method: 'direct_observation', toolVersionId: null, targets, basis: [], dueOn: null },
  ...{ performer: 'assessor', performerName: '', instructions: '', ...over },
});
const plan = async ({ id, assessor }: PlantedEnrolment, items: readonly object[]) => {
  const answer = await app.call('PUT', `/enrolments/${id}/plan`, {
    ...{ token: assessor.token, ifMatch: 0, body: { items, note: '先觀察，再問。' } },
  });
  if (answer.status !== 200) throw new Error(answer.text);
};

/** What stands beside an enrolment, as the API shows it to somebody. */
const beside = async (id: string, { token }: { token: string }) => {
  const at = async (what: string, place: string) =>
    (await app.call('GET', `/enrolments/${id}/${what}`, { token })).at(place);
  return {
    plan: await at('plan', 'version'),
    adjustments: asRows(await at('adjustments', 'items')),
    ratings: asRows(await at('self-assessment', 'ratings')),
  };
};
const asRows = (list: unknown): Record<string, unknown>[] => {
  if (!Array.isArray(list)) throw new Error('That is no list.');
  return list.map((each: unknown) => ({ ...Object(each) }) as Record<string, unknown>);
};
const besideInTables = (enrolmentId: string) =>
  superuserSql(
    app,
    `SELECT (SELECT json_agg(v ORDER BY v.id) FROM assessment_plan_version v WHERE v.enrolment_id = $1) AS plans,
       (SELECT json_agg(a ORDER BY a.id) FROM reasonable_adjustment a WHERE a.enrolment_id = $1) AS adjustments,
       (SELECT json_agg(r ORDER BY r.id) FROM self_rating r WHERE r.enrolment_id = $1) AS ratings`,
    [enrolmentId],
  );

describe('plan, adjustments and self-assessment', () => {
  it('go along with what is equivalent, and say where they came from', async () => {
    const enrolment = await plant();
    const evidenceId = await agree(enrolment);
    const earlier = await besideInTables(enrolment.id);
    expect((await proposalOf(enrolment)).contextRecords).toEqual({
      planItems: [
        { method: 'direct_observation', targets: ['P4.1.1', 'P4.2.1', 'P4.3.3'].map(old) },
        { method: 'third_party_report', targets: [old('P4.3.3')] },
      ],
      adjustments: 1,
      ratedTargetIds: ['P4.1.1', 'P4.2.1', 'P4.3.3'].map(old).sort(),
    });
    const before = await beside(enrolment.id, enrolment.assessor);
    const answer = await carry(enrolment, [reworded(true)]);
    expect([answer.at('carried'), answer.at('contextRecords')]).toEqual([
      1,
      { planItems: 2, adjustments: 1, selfRatings: 3 },
    ]);
    const id = answer.textAt('enrolmentId');
    const after = await beside(id, enrolment.assessor);
    expect(after.plan).toMatchObject({
      ...{ number: 1, note: '先觀察，再問。', shared: null, carriedFrom: 'INM3513-005' },
      madeBy: { id: enrolment.assessor.id },
      items: [
        {
          ...item(['P4.1.2', 'P4.2.1', 'P4.3.3'].map(fresh), {
            ...{ dueOn: '2031-03-31', instructions: '在機房，帶巡檢表。' },
          }),
          tool: null,
        },
        item([fresh('P4.3.3')], {
          ...{ method: 'third_party_report', performer: 'third_party', performerName: '林主任' },
        }),
      ],
    });
    // It is a draft until the assessor has read it through.
    expect((await beside(id, enrolment.candidate)).plan).toBeNull();

    const [agreed] = before.adjustments.filter((each) => each['state'] === 'current');
    expect(agreed).toMatchObject({ adjusted: adjustment.adjusted, earlier: 1 });
    expect(after.adjustments).toEqual([
      { ...agreed, id: after.adjustments[0]?.['id'], earlier: 0, carriedFrom: 'INM3513-005' },
    ]);

    const said = new Map(before.ratings.map((each) => [each['targetId'], each]));
    const expected = [
      ['P4.1.1', 'P4.1.2'],
      ['P4.2.1', 'P4.2.1'],
      ['P4.3.3', 'P4.3.3'],
    ].map(([from = '', to = '']) => ({
      ...said.get(old(from)),
      ...{ targetId: fresh(to), carriedFrom: 'INM3513-005' },
    }));
    expect(said.size).toBe(3);
    const byTarget = (one: object, other: object) =>
      String(valueAt(one, 'targetId')) < String(valueAt(other, 'targetId')) ? -1 : 1;
    // What was withdrawn meanwhile is not pointed at again.
    expect(after.ratings).toEqual(
      expected
        .map((each) =>
          valueAt(each, 'targetId') === fresh('P4.3.3')
            ? { ...each, evidence: [{ id: evidenceId, title: '簽收單', method: 'document_review' }] }
            : each,
        )
        .sort(byTarget),
    );
    expect(await besideInTables(enrolment.id)).toEqual(earlier);
  });

  it("are nobody's judgement, stay the candidate's words, and leave none of them in the trail", async () => {
    const enrolment = await plant();
    await agree(enrolment);
    const id = (await carry(enrolment, [reworded(false)])).textAt('enrolmentId');
    const states = await stateOf(id, enrolment.assessor.token);
    expect([...new Set(states.values())]).toEqual(['none']);
    const rows = await superuserSql(
      app,
      `SELECT DISTINCT r.rated_by AS by, r.rated_at = s.rated_at AS same_time, s.enrolment_id AS source
       FROM self_rating r JOIN self_rating s ON s.id = r.carried_from_id WHERE r.enrolment_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ by: enrolment.candidate.id, same_time: true, source: enrolment.id }]);
    const events = await superuserSql(
      app,
      `SELECT action, facts::text AS facts FROM audit_event
       WHERE enrolment_id = $1 AND action LIKE '%.carried_over' AND action NOT LIKE 'enrolment%' ORDER BY action`,
      [id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'assessment_plan.carried_over',
      'reasonable_adjustment.carried_over',
      'self_assessment.carried_over',
    ]);
    expect(events[1]?.['facts']).toBe('{}');
    expect(JSON.stringify(events)).not.toContain('做過');
    // The candidate may say something else at once.
    const next = await app.call('POST', `/enrolments/${id}/self-assessment`, {
      token: enrolment.candidate.token,
      body: { ratings: [{ targetId: fresh('P4.1.2'), rating: 'never', note: '', evidenceIds: [] }] },
    });
    expect(next.at('ratings')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ targetId: fresh('P4.1.2'), rating: 'never', carriedFrom: null }),
      ]),
    );
  });

  it('leave behind what is not found equivalent: targets of an item, an item, a rating', async () => {
    const enrolment = await plant();
    await agree(enrolment);
    const answer = await carry(enrolment, [reworded(false)]);
    expect(answer.at('contextRecords')).toEqual({ planItems: 1, adjustments: 1, selfRatings: 2 });
    const { plan: next, ratings } = await beside(answer.textAt('enrolmentId'), enrolment.assessor);
    expect(valueAt(next, 'items.0.targets')).toEqual([fresh('P4.1.2'), fresh('P4.2.1')]);
    expect(JSON.stringify(ratings)).not.toContain(fresh('P4.3.3'));
  });

  it('ask nobody about a reworded target without evidence: it is planned and rated anew', async () => {
    const enrolment = await plant();
    await plan(enrolment, [item([old('P4.3.3')]), item([old('P4.3.3'), old('P4.2.1')])]);
    const answer = await carry(enrolment, []);
    expect([answer.at('carried'), answer.at('contextRecords')]).toEqual([
      0,
      { planItems: 1, adjustments: 0, selfRatings: 0 },
    ]);
  });

  it('make nothing where there was nothing, or nothing of it is asked for again', async () => {
    const [bare, gone] = [await plant(), await plant()];
    expect((await proposalOf(bare)).contextRecords).toEqual({
      planItems: [],
      adjustments: 0,
      ratedTargetIds: [],
    });
    await plan(gone, [item([old('P4.3.3')])]);
    for (const enrolment of [bare, gone]) {
      const answer = await carry(enrolment, []);
      expect(answer.at('contextRecords')).toEqual({ planItems: 0, adjustments: 0, selfRatings: 0 });
      expect(await beside(answer.textAt('enrolmentId'), enrolment.assessor)).toEqual({
        plan: null,
        adjustments: [],
        ratings: [],
      });
    }
  });

  it('are carried once, each row', async () => {
    const enrolment = await plant();
    await agree(enrolment);
    await carry(enrolment, [reworded(true)]);
    const twice = superuserSql(
      app,
      `INSERT INTO reasonable_adjustment (organisation_id, id, enrolment_id, reason, adjusted, unchanged, valid_from,
         agreed_by, agreed_at, carried_from_id)
       SELECT organisation_id, gen_random_uuid(), enrolment_id, reason, adjusted, unchanged, valid_from, agreed_by,
         agreed_at, carried_from_id FROM reasonable_adjustment
       WHERE carried_from_id IN (SELECT id FROM reasonable_adjustment WHERE enrolment_id = $1)`,
      [enrolment.id],
    );
    await expect(twice).rejects.toThrow('reasonable_adjustment_carried_once');
  });
});

describe('knowledge, skills and attitudes under the newer release', () => {
  it('go on with their claims, and with the parts that these name', async () => {
    const enrolment = await plant();
    const knowledge = old('K21');
    const asked = await app.call('POST', `/enrolments/${enrolment.id}/evidence`, {
      token: enrolment.assessor.token,
      body: questioningBody({
        ...{ title: '口試', occurredAt: new Date(Date.now() - 86_400_000).toISOString() },
        parts: [{ targetId: knowledge, parts: [1, 3] }],
        questions: [
          {
            question: '如何？',
            answer: '如此。',
            targetIds: [knowledge, old('A01')],
            verdict: 'satisfactory',
          },
        ],
      }),
    });
    expect(asked.status).toBe(201);
    await observe(app, enrolment, [old('S16')]);
    const { targets } = await proposalOf(enrolment);
    const of = (code: string) => targets.find(({ targetId }) => targetId === fresh(code));
    expect(of('K21')).toMatchObject({ kind: 'knowledge', proposal: 'carried', pieces: 1, judged: 1 });
    expect(of('S16')).toMatchObject({ kind: 'skill', proposal: 'carried', pieces: 1 });
    expect(of('A01')).toMatchObject({ kind: 'attitude', proposal: 'carried', pieces: 1 });
    const answer = await carry(enrolment, []);
    expect([answer.status, answer.at('carried')]).toEqual([201, 3]);
    const id = answer.textAt('enrolmentId');
    const claims = await superuserSql(
      app,
      'SELECT competence_item_id AS item, parts FROM claim WHERE enrolment_id = $1 ORDER BY parts',
      [id],
    );
    expect(claims).toEqual(
      expect.arrayContaining([
        { item: fresh('K21'), parts: [1, 3] },
        { item: fresh('S16'), parts: null },
        { item: fresh('A01'), parts: null },
      ]),
    );
    // What is kept follows from the record, the parts with it.
    const states = await stateOf(id, enrolment.assessor.token);
    await inOrganisation(app, oldUnit.organisationId, () => app.nest.get(CoverageService).refresh(id));
    expect(await stateOf(id, enrolment.assessor.token)).toEqual(states);
  });
});

describe('what was decided or signed under the old release', () => {
  it('stays as it was, and says which edition is current', async () => {
    const before = await recordOf(signed.id);
    const answer = await carry(signed, []);
    expect([answer.status, answer.at('code')]).toEqual([409, 'enrolment.closed']);
    expect(await recordOf(signed.id)).toEqual(before);
    const edition = await app.call('GET', `/enrolments/${signed.id}/edition`, {
      token: signed.supervisor.token,
    });
    expect([edition.at('release.code'), edition.at('current.code'), edition.at('mayCarryOver')]).toEqual([
      'INM3513-005',
      'INM3513-005v2',
      false,
    ]);
  });

  it('waits for its supervisor while it is decided: signed or carried over, not both', async () => {
    const enrolment = await plant();
    await coverAll(app, enrolment);
    await decide(app, enrolment);
    const { body } = await displayed(app, enrolment);
    const [sign, refused] = await Promise.all([
      app.call('POST', `/enrolments/${enrolment.id}/sign-off`, { token: enrolment.supervisor.token, body }),
      carry(enrolment, [reworded(true)]),
    ]);
    expect(sign.status).toBe(201);
    expect(refused.status).toBe(409);
    expect(['carry_over.decided', 'enrolment.closed']).toContain(refused.at('code'));
  });
});

describe('the list of enrolments on superseded releases', () => {
  it('shows an assessor the own open ones, an admin all, and another organisation none', async () => {
    const assessor = await app.actors.member({ roles: ['assessor'] });
    const enrolment = await plantEnrolment(app, oldUnit, {
      candidate: await app.actors.member({ roles: ['candidate'] }),
      assessor,
    });
    const mine = await app.call('GET', '/carry-overs', { token: assessor.token });
    expect([
      mine.at('items.length'),
      mine.at('items.0.enrolment.id'),
      mine.at('items.0.current.code'),
    ]).toEqual([1, enrolment.id, 'INM3513-005v2']);
    const all = await app.call('GET', '/carry-overs?limit=200', { token: app.as('admin') });
    expect(all.text).toContain(enrolment.id);
    expect(all.text).not.toContain(signed.id);
    const away = app.actors.away;
    expect((await app.call('GET', '/carry-overs', { token: away.admin.token })).at('items')).toEqual([]);
    for (const path of ['edition', 'carry-over']) {
      const answer = await app.call('GET', `/enrolments/${enrolment.id}/${path}`, {
        token: away.assessor.token,
      });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    await carry(enrolment, []);
    expect((await app.call('GET', '/carry-overs', { token: assessor.token })).at('items')).toEqual([]);
  });

  it('is found among what is under them, however much is open elsewhere', async () => {
    const { sent } = await recorded(() => app.call('GET', '/carry-overs', { token: app.as('admin') }));
    const buffers = async () =>
      (await again(app, sent, explained)).reduce((sum, cost) => sum + cost.buffers, 0);
    const before = await buffers();
    const { organisationId, assessor, supervisor, admin } = app.actors.home;
    await superuserSql(
      app,
      `SET session_replication_role = replica;
       INSERT INTO enrolment (organisation_id, id, candidate_id, release_id, unit_id, assessor_id, supervisor_id, state,
         indicators_total, indicators_covered, critical_total, critical_covered, to_judge, indicator_strip, critical_strip,
         rule_version, created_by, last_activity_at)
       SELECT '${organisationId}', uuidv7(), gen_random_uuid(), md5((n % 20)::text)::uuid, '${newUnit.id}', '${assessor.id}',
         '${supervisor.id}', 'in_progress', 1, 0, 0, 0, 0, 'n', '', 1, '${admin.id}', now() FROM generate_series(1, 5000) n;
       ANALYZE enrolment`,
    );
    const after = await buffers();
    await superuserSql(
      app,
      `SET session_replication_role = replica;
       DELETE FROM enrolment WHERE NOT EXISTS (SELECT FROM member m WHERE m.id = candidate_id)`,
    );
    expect(after).toBeLessThan(before + 60);
  });

  it('does not name what stands under the current release', async () => {
    const enrolment = await plantEnrolment(app, newUnit, {
      candidate: await app.actors.member({ roles: ['candidate'] }),
    });
    const answer = await carry(enrolment, []);
    expect([answer.status, answer.at('code')]).toEqual([409, 'carry_over.not_superseded']);
  });
});
