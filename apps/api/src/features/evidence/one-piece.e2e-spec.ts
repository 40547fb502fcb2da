import { type TestApp, createApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import {
  plantEnrolment,
  type PlantedEnrolment,
  plantFile,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { ask, decide, displayed, observationBody } from '../../../test/support/case';
import type { Answer } from '../../../test/support/request';
import { verify } from '../../commands/verify';

let app: TestApp;
let units: PlantedUnit[];
beforeAll(async () => {
  app = await createApp();
  const { organisationId } = app.actors.home;
  units = [
    await plantUnit(app, organisationId),
    await plantUnit(app, organisationId),
    await plantUnit(app, organisationId, { knowledge: 1, parts: ['甲', '乙', '丙'] }),
  ];
});
afterAll(() => app.close());

/** One person on each of the units. */
async function onAllUnits(people: { readonly assessors?: readonly TestMember[] } = {}) {
  const candidate = await app.actors.member({ roles: ['candidate'] });
  const enrolments: PlantedEnrolment[] = [];
  for (const [at, unit] of units.entries()) {
    const assessor = people.assessors?.[at];
    enrolments.push(await plantEnrolment(app, unit, { candidate, ...(assessor && { assessor }) }));
  }
  return enrolments as [PlantedEnrolment, PlantedEnrolment, PlantedEnrolment];
}

const indicator = ({ unit }: PlantedEnrolment, at = 0) => unit.indicatorIds[at]!;
const stripOf = async ({ id, assessor }: PlantedEnrolment) =>
  (await app.call('GET', `/enrolments/${id}/coverage`, { token: assessor.token })).at('indicatorStrip');
const observation = (here: PlantedEnrolment, alsoFor: readonly object[], over: object = {}) =>
  app.call('POST', `/enrolments/${here.id}/evidence`, {
    token: here.assessor.token,
    body: observationBody({
      title: '機房更新',
      occurredAt: '2026-03-09T01:00:00Z',
      judgements: [{ targetId: indicator(here), verdict: 'satisfactory' }],
      alsoFor,
      ...over,
    }),
  });
const uploadBody = async (here: PlantedEnrolment, over: object = {}) => ({
  title: '移交文件',
  occurredAt: '2026-02-01T00:00:00Z',
  fileIds: [await plantFile(app, here.candidate)],
  targetIds: [indicator(here)],
  declaredOwnWork: true,
  declaration: '這是我本人完成的工作。',
  ...over,
});
const handIn = async (here: PlantedEnrolment, over: object = {}) =>
  app.call('POST', `/enrolments/${here.id}/uploads`, {
    token: here.candidate.token,
    body: await uploadBody(here, over),
  });
const revise = async (here: PlantedEnrolment, evidenceId: string, over: object = {}) =>
  app.call('POST', `/evidence/${evidenceId}/versions`, {
    token: here.candidate.token,
    body: await uploadBody(here, { enrolmentId: here.id, ...over }),
  });
const withdraw = ({ candidate }: PlantedEnrolment, evidenceId: string) =>
  app.call('POST', `/evidence/${evidenceId}/withdraw`, {
    token: candidate.token,
    body: { reason: '檔案放錯' },
  });
const claim = (
  { id, assessor }: PlantedEnrolment,
  versionId: string,
  targetIds: readonly string[],
  over: object = {},
  token = assessor.token,
) =>
  app.call('POST', `/evidence-versions/${versionId}/claims`, {
    token,
    body: { enrolmentId: id, targetIds, ...over },
  });
const judge = ({ id, assessor }: PlantedEnrolment, versionId: string, targetId: string) =>
  app.call('POST', `/evidence-versions/${versionId}/judgements`, {
    token: assessor.token,
    body: {
      enrolmentId: id,
      judgements: [
        {
          ...{ targetId, verdict: 'satisfactory', valid: true, authentic: true, current: true },
          supersedesId: null,
        },
      ],
    },
  });
const read = (evidenceId: string, token: string) => app.call('GET', `/evidence/${evidenceId}`, { token });
const ok = (answer: Answer): Answer => {
  if (answer.status >= 300) throw new Error(answer.text);
  return answer;
};

/** Covered by questions and by what is claimed of the piece, decided, and signed as it was displayed. */
async function decided(enrolment: PlantedEnrolment, versionId: string): Promise<void> {
  const targets = [...enrolment.unit.indicatorIds, ...enrolment.unit.criticalIds];
  ok(await ask(app, enrolment, targets));
  for (const targetId of targets) ok(await judge(enrolment, versionId, targetId));
  ok(await decide(app, enrolment));
}
const sign = async ({ id, supervisor }: PlantedEnrolment, body: object) =>
  app.call('POST', `/enrolments/${id}/sign-off`, { token: supervisor.token, body });
async function signed(enrolment: PlantedEnrolment, versionId: string): Promise<string> {
  await decided(enrolment, versionId);
  const { body } = await displayed(app, enrolment);
  return ok(await sign(enrolment, body)).textAt('manifestSha256');
}
const unsound = () =>
  superuserSql(
    app,
    `SELECT c.id FROM claim c JOIN evidence ev ON ev.id = c.evidence_id JOIN enrolment e ON e.id = c.enrolment_id
     WHERE ev.candidate_id <> e.candidate_id`,
  );

/** What is kept is what the record comes to, as the auditor's check sees it. */
async function expectWhole(): Promise<void> {
  const { damage } = await verify({ appUrl: app.database.appUrl, dataDir: app.config.dataDir });
  expect(damage.filter(({ kind }) => kind === 'coverage')).toEqual([]);
}

describe('recording for several units at once', () => {
  it('makes a claim in each, judged or not, with one event in the trail of each', async () => {
    const [first, second, third] = await onAllUnits();
    const answer = ok(
      await observation(first, [
        {
          enrolmentId: third.id,
          targetIds: [indicator(third), third.unit.knowledgeIds[0]],
          parts: [{ targetId: third.unit.knowledgeIds[0], parts: [0, 2] }],
        },
        {
          enrolmentId: second.id,
          targetIds: [indicator(second), indicator(second, 1)],
          judgements: [{ targetId: indicator(second), verdict: 'satisfactory' }],
        },
      ]),
    );
    expect(answer.body).toMatchObject({
      coverage: { indicatorStrip: 'pnn nn' },
      others: [
        { enrolmentId: third.id, coverage: { indicatorStrip: 'jnn nn', knowledgeStrip: 'j' } },
        { enrolmentId: second.id, coverage: { indicatorStrip: 'pjn nn' } },
      ],
      keptIn: [],
    });
    expect(await Promise.all([first, second, third].map(stripOf))).toEqual(['pnn nn', 'pjn nn', 'jnn nn']);
    const shown = await read(answer.textAt('evidenceId'), first.candidate.token);
    expect(shown.at('current.claims.length')).toBe(5);
    expect(shown.text).toContain('"parts":[0,2]');
    const events = await superuserSql(
      app,
      `SELECT action, enrolment_id FROM audit_event WHERE subject_id = ANY($1::uuid[]) ORDER BY sequence`,
      [[answer.textAt('evidenceId'), answer.textAt('versionId')]],
    );
    expect(events).toEqual([
      { action: 'evidence.recorded', enrolment_id: first.id },
      { action: 'evidence.claimed', enrolment_id: third.id },
      { action: 'evidence.claimed', enrolment_id: second.id },
    ]);
  });

  it('lets candidates say the same of their own work, and closes what was asked for in each', async () => {
    const [first, second] = await onAllUnits();
    ok(
      await app.call('POST', `/enrolments/${second.id}/requests`, {
        token: second.assessor.token,
        body: { targetId: indicator(second), message: '請補移交文件。' },
      }),
    );
    ok(await handIn(first, { alsoFor: [{ enrolmentId: second.id, targetIds: [indicator(second)] }] }));
    expect(await Promise.all([first, second].map(stripOf))).toEqual(['jnn nn', 'jnn nn']);
    const open = await superuserSql(
      app,
      'SELECT 1 FROM evidence_request WHERE enrolment_id = $1 AND closed_at IS NULL',
      [second.id],
    );
    expect(open).toEqual([]);
  });

  it('refuses all of it where one unit is of somebody else, out of reach, closed, named twice or asks nothing of the kind', async () => {
    const [first, second] = await onAllUnits();
    const [strangers] = await onAllUnits();
    const others = await app.actors.member({ roles: ['assessor'] });
    const [, unreached] = await onAllUnits({ assessors: [others, others, others] });
    const [, closed] = await onAllUnits();
    await superuserSql(app, "UPDATE enrolment SET state = 'signed' WHERE id = $1", [closed.id]);
    const also = (enrolment: PlantedEnrolment, targetIds = [indicator(enrolment)]) => [
      { enrolmentId: enrolment.id, targetIds },
    ];
    const codeOf = async (alsoFor: readonly object[]) => {
      const answer = await observation(first, alsoFor);
      return [answer.status, answer.at('code')];
    };
    expect(await codeOf(also(strangers))).toEqual([422, 'evidence.other_candidate']);
    expect((await observation(first, also(unreached))).status).toBe(404);
    expect(await codeOf(also(closed))).toEqual([409, 'enrolment.closed']);
    expect(await codeOf(also(first))).toEqual([422, 'evidence.enrolment_twice']);
    expect(await codeOf(also(second, [indicator(first)]))).toEqual([422, 'evidence.target_unknown']);
    expect(await stripOf(first)).toBe('nnn nn');
    expect(await unsound()).toEqual([]);
  });
});

describe('using a piece here too', () => {
  it('waits to be judged there, once, however often it is asked for', async () => {
    const [first, second] = await onAllUnits();
    const versionId = ok(await observation(first, [])).textAt('versionId');
    const asked = ok(await claim(second, versionId, [indicator(second)], {}, first.candidate.token));
    expect(asked.at('coverage.indicatorStrip')).toBe('jnn nn');
    const again = ok(await claim(second, versionId, [indicator(second), indicator(second, 1)]));
    expect(again.at('coverage.indicatorStrip')).toBe('jjn nn');
    const once = await Promise.all([1, 2, 3].map(() => claim(second, versionId, [indicator(second, 2)])));
    expect(once.map(({ status }) => status)).toEqual([201, 201, 201]);
    const rows = await superuserSql(app, 'SELECT 1 FROM claim WHERE enrolment_id = $1', [second.id]);
    expect(rows).toHaveLength(3);
    ok(await judge(second, versionId, indicator(second)));
    expect(await Promise.all([first, second].map(stripOf))).toEqual(['pnn nn', 'pjj nn']);
  });

  it('is refused for another candidate, an older version, what was withdrawn, what is signed, and out of reach', async () => {
    const [first, second, third] = await onAllUnits();
    const [strangers] = await onAllUnits();
    const original = ok(await handIn(first));
    const versionId = original.textAt('versionId');
    const codeOf = async (answer: Promise<Answer>) => (await answer).at('code');
    expect(await codeOf(claim(strangers, versionId, [indicator(strangers)]))).toBe(
      'evidence.other_candidate',
    );
    expect(await codeOf(claim(second, versionId, [indicator(first)]))).toBe('evidence.target_unknown');
    const other = await app.actors.member({ roles: ['assessor', 'candidate'] });
    expect((await claim(second, versionId, [indicator(second)], {}, other.token)).status).toBe(404);
    expect((await claim(second, versionId, [indicator(second)], {}, second.supervisor.token)).status).toBe(
      403,
    );
    expect(
      (await claim(second, versionId, [indicator(second)], {}, app.actors.away.assessor.token)).status,
    ).toBe(404);
    await superuserSql(app, "UPDATE enrolment SET state = 'signed' WHERE id = $1", [third.id]);
    expect(await codeOf(claim(third, versionId, [indicator(third)]))).toBe('enrolment.closed');
    const newer = ok(await revise(first, original.textAt('evidenceId')));
    expect(await codeOf(claim(second, versionId, [indicator(second)]))).toBe('evidence.version_superseded');
    ok(await withdraw(first, original.textAt('evidenceId')));
    expect(await codeOf(claim(second, newer.textAt('versionId'), [indicator(second)]))).toBe(
      'evidence.withdrawn',
    );
  });
});

describe('what becomes of a piece after one of its units was signed', () => {
  it('a new version is asked about in the open units, and the signed one stays as it was and says so', async () => {
    const [first, second] = await onAllUnits();
    const original = ok(
      await handIn(first, { alsoFor: [{ enrolmentId: second.id, targetIds: [indicator(second)] }] }),
    );
    const evidenceId = original.textAt('evidenceId');
    await signed(second, original.textAt('versionId'));
    const before = await displayed(app, second);

    const revised = ok(await revise(first, evidenceId, { title: '移交文件（修正）' }));
    expect(revised.body).toMatchObject({ others: [], keptIn: [second.id] });
    expect(await stripOf(first)).toBe('jnn nn');
    const after = await displayed(app, second);
    expect(after.page.body).toEqual(before.page.body);

    const here = await app.call('GET', `/enrolments/${second.id}/evidence?targetId=${indicator(second)}`, {
      token: second.supervisor.token,
    });
    const at = here.at('items.0.id') === evidenceId ? 0 : 1;
    expect(here.at(`items.${at}`)).toMatchObject({
      ...{ id: evidenceId, versionCount: 2 },
      current: { number: 1, title: '移交文件' },
    });
    expect(here.at(`items.${at}.current.claims.0.kept`)).toBe(true);
    const matrix = await app.call('GET', `/enrolments/${second.id}/matrix`, { token: second.assessor.token });
    expect(matrix.text).toContain('移交文件"');
    const told = await superuserSql(
      app,
      `SELECT record::json -> 'facts' ->> 'change' AS change FROM audit_event
       WHERE action = 'evidence.kept' AND enrolment_id = $1`,
      [second.id],
    );
    expect(told).toEqual([{ change: 'revised' }]);
  });

  it('a withdrawal counts in the open units, and the signed one stays as it was', async () => {
    const [first, second] = await onAllUnits();
    const original = ok(
      await handIn(first, { alsoFor: [{ enrolmentId: second.id, targetIds: [indicator(second)] }] }),
    );
    await signed(second, original.textAt('versionId'));
    const before = await displayed(app, second);
    const answer = ok(await withdraw(first, original.textAt('evidenceId')));
    expect(answer.text).toContain('"kept":true');
    expect(await stripOf(first)).toBe('nnn nn');
    const after = await displayed(app, second);
    expect(after.page.body).toEqual(before.page.body);
    expect((await withdraw(first, original.textAt('evidenceId'))).at('code')).toBe('evidence.withdrawn');
  });

  it('nothing is withdrawn that only signed units rest on', async () => {
    const [first] = await onAllUnits();
    const original = ok(await handIn(first));
    await signed(first, original.textAt('versionId'));
    expect((await withdraw(first, original.textAt('evidenceId'))).at('code')).toBe('enrolment.closed');
    const shown = await read(original.textAt('evidenceId'), first.candidate.token);
    expect(shown.at('abilities')).toMatchObject({ newVersion: false, withdraw: false });
  });
});

describe('at the same time', () => {
  it('two assessors claim a piece for two units while a third judges it: all of it stands', async () => {
    const third = await app.actors.member({ roles: ['assessor'] });
    const second = await app.actors.member({ roles: ['assessor'] });
    for (let round = 0; round < 12; round += 1) {
      const first = await app.actors.member({ roles: ['assessor'] });
      const on = await onAllUnits({ assessors: [first, second, third] });
      const original = ok(
        await handIn(on[0], {
          alsoFor: [on[1], on[2]].map((each) => ({ enrolmentId: each.id, targetIds: [indicator(each, 4)] })),
        }),
      );
      const versionId = original.textAt('versionId');
      const answers = await Promise.all([
        claim(on[1], versionId, [indicator(on[1]), indicator(on[1], 1)]),
        judge(on[0], versionId, indicator(on[0])),
        claim(on[2], versionId, [indicator(on[2]), indicator(on[2], 1)]),
        claim(on[1], versionId, [indicator(on[1], 1), indicator(on[1], 2)], {}, on[0].candidate.token),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
      expect(await Promise.all(on.map(stripOf))).toEqual(['pnn nn', 'jjj nj', 'jjn nj']);
    }
    await expectWhole();
  });

  it('a unit is signed while the piece gets a new version from another: signed is what was displayed', async () => {
    for (let round = 0; round < 8; round += 1) {
      const [first, second] = await onAllUnits();
      const original = ok(
        await handIn(first, { alsoFor: [{ enrolmentId: second.id, targetIds: [indicator(second)] }] }),
      );
      await decided(second, original.textAt('versionId'));
      const { body } = await displayed(app, second);
      const taken = round % 2 === 0;
      const [signature, change] = await Promise.all([
        sign(second, body),
        taken ? revise(first, original.textAt('evidenceId')) : withdraw(first, original.textAt('evidenceId')),
      ]);
      expect(change.status).toBeLessThan(300);
      const [kept] = await superuserSql(
        app,
        `SELECT e.state, count(k.claim_id)::int AS kept,
           (SELECT count(*)::int FROM sign_off s WHERE s.enrolment_id = e.id AND s.manifest LIKE '%' || $2 || '%') AS signed
         FROM enrolment e LEFT JOIN claim c ON c.enrolment_id = e.id AND c.evidence_version_id = $2::uuid
         LEFT JOIN kept_claim k ON k.claim_id = c.id WHERE e.id = $1 GROUP BY e.id, e.state`,
        [second.id, original.textAt('versionId')],
      );
      if (signature.status === 201) {
        expect(kept).toEqual({ state: 'signed', kept: 7, signed: 1 });
      } else {
        expect(signature.at('code')).toBe('sign_off.changed');
        expect(kept).toEqual({ state: 'in_progress', kept: 0, signed: 0 });
      }
      // Whichever came first, nothing is lost of the open unit.
      expect(await stripOf(first)).toBe(taken ? 'jnn nn' : 'nnn nn');
    }
    await expectWhole();
  });

  it('pieces for several units, named in any order, never wait for each other in a ring', async () => {
    const on = await onAllUnits();
    const also = (others: readonly PlantedEnrolment[]) =>
      others.map((each) => ({ enrolmentId: each.id, targetIds: [indicator(each, 1)] }));
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, at) => {
        const here = on[at % 3]!;
        const others = on.filter((each) => each !== here);
        return observation(here, also(at % 2 === 0 ? others : others.toReversed()));
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    const [{ claims } = { claims: 0 }] = await superuserSql(
      app,
      'SELECT count(*)::int AS claims FROM claim WHERE enrolment_id = ANY($1::uuid[])',
      [on.map(({ id }) => id)],
    );
    expect(claims).toBe(24 * 3);
    await expectWhole();
  });
});
