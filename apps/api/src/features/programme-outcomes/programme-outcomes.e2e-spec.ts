import { createHash } from 'node:crypto';
import { defaultRules, notRequired } from '@attest/domain';
import { fingerprintExisting } from '@attest/migrations';
import { Client } from 'pg';
import { createApp, type TestApp } from '../../../test/support/app';
import { type PlantedEnrolment, type PlantedUnit, superuserSql } from '../../../test/support/assessment';
import { finishUnit, observe } from '../../../test/support/case';
import {
  caseOf,
  decideWhole,
  readCase,
  shownOn,
  signatureUnder,
  signWhole,
} from '../../../test/support/programme-case';
import {
  plantOccupation,
  type PlantedOnProgramme,
  plantOnProgramme,
  plantProgramme,
  plantRules,
  type ProgrammeShape,
} from '../../../test/support/programmes';
import { sql } from '../../../test/support/sql';
import { verify } from '../../commands/verify';
import type { Queue } from '../case/case.dto';
import type { Today } from '../today/today.dto';

let app: TestApp;
let units: readonly PlantedUnit[];

beforeAll(async () => {
  app = await createApp();
  units = await plantOccupation(app);
  // Attitudes are all that is asked, so that one observation makes a unit ready.
  await plantRules(app, app.actors.home.organisationId, {
    ...{ indicator: notRequired, criticalEvidence: notRequired, output: notRequired },
    ...{ knowledge: notRequired, skill: notRequired, attitude: defaultRules.attitude },
    ...{ overrides: [], warnDays: 30 },
  });
});
afterAll(() => app.close());

interface Given extends Partial<ProgrammeShape> {
  /** Units somebody is enrolled on: of the first two, and of the two electives after them. */
  readonly on?: readonly number[];
}

async function assigned({ on = [0, 1], ...shape }: Given = {}): Promise<PlantedOnProgramme> {
  const programme = await plantProgramme(app, app.actors.home, {
    ...{ sections: [{ units: units.slice(0, 2) }], validityMonths: 24, ...shape },
  });
  const chosen = on.flatMap((index) => units.slice(index, index + 1));
  const planted = await plantOnProgramme(app, programme, app.actors.home, { units: chosen });
  await superuserSql(
    app,
    `UPDATE enrolment SET rule_version = (SELECT max(version) FROM evidence_rule_set r
         WHERE r.organisation_id = enrolment.organisation_id)
     WHERE candidate_id = $1`,
    [planted.candidate.id],
  );
  return planted;
}
const show = async (
  enrolment: PlantedEnrolment,
  targetIds: readonly string[] = enrolment.unit.attitudeIds,
  verdict: 'satisfactory' | 'not_yet' = 'satisfactory',
): Promise<void> => {
  const answer = await observe(
    app,
    enrolment,
    [...enrolment.unit.indicatorIds.slice(0, 1), ...targetIds],
    verdict,
  );
  if (answer.status !== 201) throw new Error(answer.text);
};
const nth = ({ enrolments }: PlantedOnProgramme, index: number): PlantedEnrolment => {
  const found = enrolments[index];
  if (found === undefined) throw new Error(`There is no enrolment ${index}.`);
  return found;
};
/** Every unit signed, and all attitudes seen in the first. */
async function reached(given: Given = {}): Promise<PlantedOnProgramme> {
  const whole = await assigned(given);
  for (const [index, enrolment] of whole.enrolments.entries()) {
    await show(enrolment, index === 0 ? undefined : []);
    await finishUnit(app, enrolment);
  }
  return whole;
}
const endOn = (enrolment: PlantedEnrolment, versionId: string, day: string) =>
  superuserSql(
    app,
    `INSERT INTO validity (organisation_id, id, candidate_id, sign_off_id, months, version_id, valid_from, valid_until)
     SELECT s.organisation_id, gen_random_uuid(), s.candidate_id, s.id, 12, $2, '2020-01-01', $3 FROM sign_off s
     WHERE s.enrolment_id = $1`,
    [enrolment.id, versionId, day],
  );
const check = (whole: PlantedOnProgramme, result: string) =>
  superuserSql(
    app,
    `INSERT INTO entry_check (organisation_id, id, programme_enrolment_id, requirement_id, result, reason, checked_by, checked_at)
     SELECT organisation_id, gen_random_uuid(), id, $2, $3, '看過畢業證書', assessor_id, clock_timestamp()
     FROM programme_enrolment WHERE id = $1`,
    [whole.id, whole.programme.entryIds[0], result],
  );
const stateOf = async (whole: PlantedOnProgramme) => (await caseOf(app, whole)).enrolment.state;

const electives = () => [{ units: units.slice(0, 1) }, { units: units.slice(1, 3), choose: 1 }];

describe('deciding a whole', () => {
  it.each([
    ['unit', () => assigned(), { code: 'T1', standing: 'not_begun' }],
    ['entry', () => reached({ entry: ['專科以上畢業'] }), { text: '專科以上畢業' }],
    ['elective', () => reached({ sections: electives(), on: [0] }), { missing: 1 }],
    [
      'expired',
      async () => {
        const whole = await reached();
        await endOn(nth(whole, 1), whole.programme.versionId, '2020-12-31');
        return whole;
      },
      { code: 'T2', validUntil: '2020-12-31' },
    ],
  ] as const)('is refused while it lacks: %s', async (kind, prepare, named) => {
    const whole = await prepare();
    const page = await caseOf(app, whole);
    expect(page.gaps.find((gap) => gap.kind === kind)).toMatchObject(named);
    const answer = await decideWhole(app, whole);
    expect([answer.status, answer.at('code')]).toEqual([409, 'programme_outcome.incomplete']);
    expect(answer.at('facts.gaps')).toEqual(page.gaps);
    expect(await stateOf(whole)).toBe('in_progress');
    const rows = await superuserSql(
      app,
      'SELECT 1 FROM programme_outcome WHERE programme_enrolment_id = $1',
      [whole.id],
    );
    expect(rows).toEqual([]);
  });

  it('is refused while an attitude of the whole has not been seen', async () => {
    // One unit is still open, so that the signed one could be decided without.
    const whole = await assigned({ sections: electives(), on: [0, 1, 2] });
    const [first, second, third] = [nth(whole, 0), nth(whole, 1), nth(whole, 2)];
    const [missing, ...others] = first.unit.attitudeIds;
    await show(first, others);
    await finishUnit(app, first);
    await show(second, []);
    await finishUnit(app, second);
    const answer = await decideWhole(app, whole);
    expect(answer.at('facts.gaps')).toMatchObject([
      { kind: 'attitude', subjectId: missing, code: 'A01', status: 'none' },
    ]);
    await show(third);
    expect((await decideWhole(app, whole)).status).toBe(201);
  });

  it('names the unit signatures it rests on, and tells candidate and supervisor', async () => {
    const whole = await reached();
    const page = await caseOf(app, whole);
    expect(page).toMatchObject({
      programme: { level: 5, number: 1 },
      units: [{ code: 'T1', enrolmentId: nth(whole, 0).id }, { code: 'T2' }],
      ...{ gaps: [], outcome: null, signable: false, blockers: ['not_decided'] },
      abilities: { decide: false, sign: false },
    });
    const today = await app.call('GET', '/today', { token: whole.assessor.token });
    expect((today.body as Today).wholes.map((ready) => ready.programmeEnrolmentId)).toContain(whole.id);
    expect(page.attitudes[0]).toMatchObject({
      code: 'A01',
      status: 'covered',
      judgements: [{ evidenceTitle: '現場觀察' }],
    });
    const answer = await decideWhole(app, whole);
    expect(answer.status).toBe(201);
    const decided = await caseOf(app, whole);
    expect(decided).toMatchObject({
      enrolment: { state: 'decided', version: page.enrolment.version + 1 },
      outcome: { id: answer.at('id'), decision: 'competent', decidedBy: { id: whole.assessor.id } },
      ...{ signable: true, blockers: [], outdated: false },
    });
    const rows = await superuserSql(
      app,
      'SELECT sign_off_id FROM programme_outcome_unit WHERE programme_outcome_id = $1 ORDER BY sign_off_id',
      [answer.textAt('id')],
    );
    expect(rows.map((row) => row['sign_off_id'])).toEqual(
      page.units.map(({ signOffId }) => signOffId).sort(),
    );
    expect((await decideWhole(app, whole)).at('code')).toBe('programme_outcome.decided');
  });

  it('is refused when a signature or an attitude is not as it was displayed, and says which', async () => {
    const whole = await assigned();
    await show(nth(whole, 0));
    await finishUnit(app, nth(whole, 0));
    const before = await caseOf(app, whole);
    await show(nth(whole, 1), []);
    await finishUnit(app, nth(whole, 1));
    const answer = await decideWhole(app, whole, {}, before);
    expect([answer.status, answer.at('code')]).toEqual([409, 'programme_outcome.changed']);
    expect(answer.at('facts')).toMatchObject({ units: [{ displayedId: null }], attitudes: [] });
    const page = await caseOf(app, whole);
    const displayed = shownOn(page);
    const [attitude, ...rest] = displayed.attitudes;
    const other = { ...displayed, attitudes: [{ ...attitude, status: 'not_yet' }, ...rest] };
    expect((await decideWhole(app, whole, { displayed: other })).at('facts.attitudes')).toEqual([
      { targetId: attitude?.targetId, displayed: 'not_yet', status: 'covered' },
    ]);
    const stale = await decideWhole(app, whole, {}, page, 99);
    expect(stale.status).toBe(412);
  });

  it('may say not yet at any time, and goes on', async () => {
    const whole = await assigned();
    const answer = await decideWhole(app, whole, {
      decision: 'not_yet_competent',
      reasoning: 'T2 還沒有開始。',
    });
    expect(answer.status).toBe(201);
    const page = await caseOf(app, whole);
    expect(page).toMatchObject({
      enrolment: { state: 'in_progress' },
      outcome: { decision: 'not_yet_competent' },
    });
    expect(page.gaps.map(({ kind }) => kind)).toContain('unit');
  });

  it('waits for whoever is judging in one of its units, and sees what they wrote', async () => {
    const whole = await assigned({ sections: electives(), on: [0, 1, 2] });
    for (const index of [0, 1]) {
      await show(nth(whole, index), []);
      await finishUnit(app, nth(whole, index));
    }
    // Only the open unit shows the attitudes.
    await show(nth(whole, 2));
    const page = await caseOf(app, whole);
    expect(page.gaps).toEqual([]);
    const judging = new Client({ connectionString: app.database.superuserUrl });
    await judging.connect();
    try {
      await judging.query('BEGIN');
      await judging.query(
        `UPDATE enrolment SET attitude_strip = 'x' || substr(attitude_strip, 2) WHERE id = $1`,
        [nth(whole, 2).id],
      );
      const deciding = decideWhole(app, whole, {}, page);
      const first = await Promise.race([
        deciding,
        new Promise((resolve) => setTimeout(() => resolve('waits'), 300)),
      ]);
      expect(first).toBe('waits');
      await judging.query('COMMIT');
      const answer = await deciding;
      expect(answer.at('code')).toBe('programme_outcome.changed');
      expect(answer.at('facts.attitudes.0')).toMatchObject({ displayed: 'covered', status: 'not_yet' });
    } finally {
      await judging.query(
        `UPDATE enrolment SET attitude_strip = 'c' || substr(attitude_strip, 2) WHERE id = $1`,
        [nth(whole, 2).id],
      );
      await judging.end();
    }
  });
});

describe('signing a whole', () => {
  it('stands under a manifest that names every unit signature, and lasts as long as the programme says', async () => {
    const whole = await reached({ entry: ['專科以上畢業'] });
    await check(whole, 'confirmed');
    await decideWhole(app, whole);
    const queue = async () =>
      ((await app.call('GET', '/sign-offs/queue', { token: whole.supervisor.token })).body as Queue)
        .programmes;
    const queued = {
      programmeEnrolmentId: whole.id,
      candidate: { id: whole.candidate.id },
      programme: { level: 5 },
    };
    expect(
      (await queue()).find(({ programmeEnrolmentId }) => programmeEnrolmentId === whole.id),
    ).toMatchObject(queued);
    const page = await caseOf(app, whole);
    expect(page.meaning['zh-TW']).toContain('職能級別 5');
    expect(page.validity?.months).toBe(24);
    const answer = await signWhole(app, whole, {}, page);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      ...{
        outcomeId: page.outcome?.id,
        manifestSha256: page.manifest.sha256,
        meaning: page.meaning['zh-TW'],
      },
      ...{ signer: { id: whole.supervisor.id }, validUntil: page.validity?.until },
    });
    const [row] = await superuserSql(app, 'SELECT manifest FROM programme_sign_off WHERE id = $1', [
      answer.textAt('id'),
    ]);
    const text = String(row?.['manifest']);
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(page.manifest.sha256);
    expect(JSON.parse(text)).toMatchObject({
      format: 'attest.programme-sign-off/1',
      programme: { level: 5, number: 1, versionId: whole.programme.versionId },
      programmeEnrolment: { candidateId: whole.candidate.id, assessorId: whole.assessor.id },
      entry: [{ text: '專科以上畢業', result: 'confirmed' }],
    });
    const shown = await readCase(app, whole, whole.candidate.token);
    expect(shown.body).toMatchObject({
      enrolment: { state: 'signed' },
      ...{ units: page.units, attitudes: page.attitudes, manifest: page.manifest, people: page.people },
      signOff: { id: answer.at('id') },
      ...{ gaps: [], signable: false },
    });
    // What runs out later changes nothing of what was signed.
    await endOn(nth(whole, 0), whole.programme.versionId, '2020-12-31');
    expect((await caseOf(app, whole)).units).toEqual(page.units);
    expect((await signWhole(app, whole, {}, page)).at('facts.blockers')).toEqual(['signed']);
    expect((await decideWhole(app, whole)).at('code')).toBe('programme_enrolment.closed');
  });

  it('is given once, whoever comes at the same time', async () => {
    const whole = await reached();
    await decideWhole(app, whole);
    const page = await caseOf(app, whole);
    const answers = await Promise.all([signWhole(app, whole, {}, page), signWhole(app, whole, {}, page)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const rows = await superuserSql(
      app,
      'SELECT 1 FROM programme_sign_off WHERE programme_enrolment_id = $1',
      [whole.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('is refused when anything differs from what was displayed', async () => {
    const whole = await reached();
    await decideWhole(app, whole);
    const page = await caseOf(app, whole);
    const refused = async (body: object) => {
      const answer = await signWhole(app, whole, body, page);
      return [
        answer.status,
        answer.at('code'),
        answer.at('facts.outcomeChanged'),
        answer.at('facts.otherChanged'),
      ];
    };
    const code = 'programme_sign_off.changed';
    expect(await refused({ manifestSha256: 'ab'.repeat(32) })).toEqual([409, code, false, true]);
    expect(await refused({ outcomeId: whole.id })).toEqual([409, code, true, false]);
    expect(await refused({ displayed: { units: [], attitudes: [] } })).toEqual([409, code, false, false]);
    expect((await refused({ password: 'not the password' }))[1]).toBe('sign_off.password');
    expect(await stateOf(whole)).toBe('decided');
  });

  it('is refused when a unit has run out meanwhile, and can be decided anew once it is whole again', async () => {
    const whole = await reached();
    await decideWhole(app, whole);
    const page = await caseOf(app, whole);
    await endOn(nth(whole, 1), whole.programme.versionId, '2020-12-31');
    expect((await signWhole(app, whole, {}, page)).at('code')).toBe('programme_sign_off.changed');
    const late = await signWhole(app, whole);
    expect([late.at('code'), late.at('facts.blockers')]).toEqual([
      'programme_sign_off.not_signable',
      ['incomplete', 'outdated'],
    ]);
    expect(late.at('facts.gaps')).toMatchObject([{ kind: 'expired', code: 'T2', validUntil: '2020-12-31' }]);
  });

  it('is refused when an entry requirement was opened again, until it is decided anew', async () => {
    const whole = await reached({ entry: ['專科以上畢業'] });
    await check(whole, 'confirmed');
    await decideWhole(app, whole);
    await check(whole, 'waived');
    expect((await signWhole(app, whole)).at('facts.blockers')).toEqual(['outdated']);
    expect((await decideWhole(app, whole)).status).toBe(201);
    expect((await signWhole(app, whole)).status).toBe(201);
  });

  it('sends it back with a reason, and the assessor decides again', async () => {
    const whole = await reached();
    const first = await decideWhole(app, whole);
    const send = (outcomeId: unknown) =>
      app.call('POST', `/programme-enrolments/${whole.id}/returns`, {
        token: whole.supervisor.token,
        body: { outcomeId, reason: '請再看一次團隊合作。' },
      });
    expect((await send(whole.id)).at('code')).toBe('programme_sign_off.changed');
    expect((await send(first.at('id'))).status).toBe(201);
    expect(await caseOf(app, whole)).toMatchObject({
      enrolment: { state: 'in_progress' },
      returns: [{ reason: '請再看一次團隊合作。', outcomeId: first.at('id') }],
      blockers: ['not_decided'],
    });
    expect((await send(first.at('id'))).at('facts.blockers')).toEqual(['not_decided']);
    expect((await decideWhole(app, whole)).status).toBe(201);
    expect((await signWhole(app, whole)).status).toBe(201);
  });

  it('leaves a record in which verify finds nothing wrong', async () => {
    await sql(app.database.ownerUrl, fingerprintExisting());
    const found = await verify({ appUrl: app.database.appUrl, dataDir: app.config.dataDir });
    expect(found.damage).toEqual([]);
  });
});

describe('who may', () => {
  it('decide: the assessor named on the whole, and sign: its supervisor who judged nothing', async () => {
    const whole = await assigned();
    const unitAssessor = await app.actors.member({ roles: ['assessor', 'supervisor'] });
    await superuserSql(app, 'UPDATE enrolment SET assessor_id = $2 WHERE id = $1', [
      nth(whole, 1).id,
      unitAssessor.id,
    ]);
    await show(nth(whole, 0));
    await finishUnit(app, nth(whole, 0));
    const second = { ...nth(whole, 1), assessor: unitAssessor };
    await show(second, []);
    await finishUnit(app, second);
    expect((await decideWhole(app, { ...whole, assessor: unitAssessor })).status).toBe(403);
    expect((await decideWhole(app, { ...whole, assessor: app.actors.away.assessor })).status).toBe(404);
    expect((await readCase(app, whole, unitAssessor.token)).status).toBe(403);
    expect((await readCase(app, whole, app.as('admin'))).status).toBe(403);
    await decideWhole(app, whole);
    const page = await caseOf(app, whole);
    const signedBy = async ({ token }: { readonly token: string }) => {
      const path = `/programme-enrolments/${whole.id}/sign-off`;
      return app.call('POST', path, { token, body: signatureUnder(app, page) });
    };
    const other = await app.actors.member({ roles: ['supervisor'] });
    expect((await signedBy(other)).status).toBe(404);
    expect((await signedBy(app.actors.away.supervisor)).status).toBe(404);
    expect((await signedBy(whole.assessor)).status).toBe(403);
    // Whoever judged a piece in one of its units may be named, and still does not sign.
    await superuserSql(app, 'UPDATE programme_enrolment SET supervisor_id = $2 WHERE id = $1', [
      whole.id,
      unitAssessor.id,
    ]);
    const named = { ...whole, supervisor: unitAssessor };
    expect((await caseOf(app, named)).blockers).toEqual(['took_part']);
    expect((await signWhole(app, named)).at('code')).toBe('programme_sign_off.not_independent');
    // Nor does whoever is on the team of a unit.
    const member = await app.actors.member({ roles: ['assessor', 'supervisor'] });
    await superuserSql(
      app,
      `INSERT INTO enrolment_assessor (organisation_id, id, enrolment_id, member_id, added_by, added_at)
       SELECT organisation_id, gen_random_uuid(), id, $2, created_by, now() FROM enrolment WHERE id = $1`,
      [nth(whole, 0).id, member.id],
    );
    await superuserSql(app, 'UPDATE programme_enrolment SET supervisor_id = $2 WHERE id = $1', [
      whole.id,
      member.id,
    ]);
    expect((await caseOf(app, { ...whole, supervisor: member })).blockers).toEqual(['took_part']);
  });
});
