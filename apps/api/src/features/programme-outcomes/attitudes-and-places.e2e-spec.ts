import { defaultRules, notRequired } from '@attest/domain';
import type { TestMember } from '../../../test/support/actors';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { decide, finishUnit, observe, versionOf } from '../../../test/support/case';
import { caseOf, decideWhole } from '../../../test/support/programme-case';
import {
  plantOccupation,
  type PlantedOnProgramme,
  type PlantedProgramme,
  plantOnProgramme,
  plantProgramme,
  plantRules,
  type ProgrammeShape,
} from '../../../test/support/programmes';

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

/** Somebody on a programme of the first two units that asks for the attitudes once. */
async function assigned(
  shape: Partial<ProgrammeShape> = {},
  on: readonly PlantedUnit[] = units.slice(0, 2),
): Promise<PlantedOnProgramme> {
  const sections = [{ units: units.slice(0, 2) }];
  const programme = await plantProgramme(app, app.actors.home, { sections, ...shape });
  const whole = await plantOnProgramme(app, programme, app.actors.home, { units: on });
  await superuserSql(
    app,
    `UPDATE enrolment SET rule_version = (SELECT max(version) FROM evidence_rule_set r
         WHERE r.organisation_id = enrolment.organisation_id)
     WHERE candidate_id = $1`,
    [whole.candidate.id],
  );
  return whole;
}
const nth = ({ enrolments }: PlantedOnProgramme, index: number): PlantedEnrolment => {
  const found = enrolments[index];
  if (found === undefined) throw new Error(`There is no enrolment ${index}.`);
  return found;
};
const show = async (enrolment: PlantedEnrolment, targetIds: readonly string[]): Promise<void> => {
  const answer = await observe(app, enrolment, [...enrolment.unit.indicatorIds.slice(0, 1), ...targetIds]);
  if (answer.status !== 201) throw new Error(answer.text);
};
const assign = (
  { id, versionId }: PlantedProgramme,
  candidateIds: readonly string[],
  by: TestMember = app.actors.home.admin,
) =>
  app.call('POST', `/programmes/${id}/assignments`, {
    token: by.token,
    body: {
      ...{ versionId, candidateIds, assessorIds: [app.actors.home.assessor.id] },
      supervisorIds: [app.actors.home.supervisor.id],
    },
  });
/** The first unit alone, which is to show its attitudes itself. */
const strict = () =>
  plantProgramme(app, app.actors.home, { sections: [{ units: units.slice(0, 1) }], attitudesOnce: false });
const withdraw = async (enrolment: PlantedEnrolment): Promise<void> => {
  const answer = await app.call('POST', `/enrolments/${enrolment.id}/withdraw`, {
    token: app.as('admin'),
    ifMatch: await versionOf(app, enrolment),
    body: { reason: '登錄錯了' },
  });
  if (answer.status !== 200) throw new Error(answer.text);
};
const enrolAgain = ({ unit, candidate, assessor, supervisor }: PlantedEnrolment) =>
  app.call('POST', '/enrolments', {
    token: app.as('admin'),
    body: {
      ...{ candidateIds: [candidate.id], unitId: unit.id },
      ...{ assessorId: assessor.id, supervisorId: supervisor.id },
    },
  });
const countedFor = (whole: PlantedOnProgramme, { unit }: PlantedEnrolment) =>
  superuserSql(
    app,
    `SELECT n.enrolment_id AS id, e.attitudes_by_programme AS once FROM programme_unit_now n
     JOIN enrolment e ON e.id = n.enrolment_id WHERE n.programme_enrolment_id = $1 AND n.programme_unit_id = $2`,
    [whole.id, whole.programme.unitIds.get(unit.id)],
  );
const isOnce = async ({ id }: PlantedEnrolment) =>
  (await superuserSql(app, 'SELECT attitudes_by_programme AS once FROM enrolment WHERE id = $1', [id]))[0]?.[
    'once'
  ];

describe('attitudes that a unit left to its programme', () => {
  it('are missing in another programme that leaves them to the unit, until somebody saw them', async () => {
    const whole = await assigned();
    const first = nth(whole, 0);
    await show(first, []);
    await finishUnit(app, first);
    const done = await assign(await strict(), [whole.candidate.id]);
    expect(done.at('totals.signed')).toBe(1);
    const other = { ...whole, id: done.textAt('items.0.programmeEnrolmentId') };
    expect(new Set((await caseOf(app, other)).gaps.map(({ kind }) => kind))).toEqual(new Set(['attitude']));
    const decided = await decideWhole(app, other);
    expect([decided.status, decided.at('code')]).toEqual([409, 'programme_outcome.incomplete']);
  });

  it('are asked for by the unit again while another programme leaves them to it', async () => {
    const whole = await assigned();
    const first = nth(whole, 0);
    expect(await isOnce(first)).toBe(true);
    const done = await assign(await strict(), [whole.candidate.id]);
    expect([done.status, await isOnce(first)]).toEqual([201, false]);
    const gone = await app.call(
      'POST',
      `/programme-enrolments/${done.textAt('items.0.programmeEnrolmentId')}/withdraw`,
      { token: app.as('admin'), ifMatch: 1, body: { reason: '改期' } },
    );
    expect([gone.status, await isOnce(first)]).toEqual([200, true]);
  });

  it('are not shown by an enrolment that was withdrawn', async () => {
    const sections = [{ units: units.slice(0, 1) }, { units: units.slice(1, 3), choose: 1 }];
    const whole = await assigned({ sections }, units.slice(0, 3));
    const [first, second, third] = [nth(whole, 0), nth(whole, 1), nth(whole, 2)];
    await show(third, third.unit.attitudeIds);
    await withdraw(third);
    await show(first, []);
    await finishUnit(app, first);
    await show(second, []);
    const decided = await decide(app, second);
    expect([decided.status, decided.at('code')]).toEqual([409, 'outcome.attitudes_missing']);
    const { attitudes } = await caseOf(app, whole);
    expect(new Set(attitudes.map(({ status }) => status))).toEqual(new Set(['none']));
    expect(attitudes.flatMap(({ judgements }) => judgements)).toEqual([]);
  });
});

describe('the place of a unit whose enrolment was withdrawn', () => {
  it('is taken by whatever the person is put on it with again', async () => {
    const whole = await assigned();
    const first = nth(whole, 0);
    await withdraw(first);
    const again = await enrolAgain(first);
    expect(again.status).toBe(201);
    expect(await countedFor(whole, first)).toEqual([{ id: again.textAt('items.0.id'), once: true }]);
  });

  it('is free for another elective', async () => {
    const sections = [{ units: units.slice(0, 1) }, { units: units.slice(1, 3), choose: 1 }];
    const whole = await assigned({ sections });
    const elective = nth(whole, 1);
    const choose = (unit: PlantedUnit | undefined) =>
      app.call('POST', `/programme-enrolments/${whole.id}/electives`, {
        token: app.as('admin'),
        body: { programmeUnitIds: [whole.programme.unitIds.get(unit?.id ?? '')] },
      });
    expect((await choose(units[2])).at('code')).toBe('programme_enrolment.too_many_electives');
    await withdraw(elective);
    expect((await choose(units[2])).status).toBe(200);
    expect((await choose(units[1])).at('code')).toBe('programme_enrolment.too_many_electives');
  });
});

describe('several programmes of the same units', () => {
  it('are assigned to the same people at once, each with the same enrolments, and nobody waits in a ring', async () => {
    const { organisationId, admin } = app.actors.home;
    const shared: PlantedUnit[] = [];
    for (let count = 0; count < 8; count += 1)
      shared.push(await plantUnit(app, organisationId, { elements: [2], critical: 0 }));
    const candidateIds: string[] = [];
    for (let count = 0; count < 6; count += 1)
      candidateIds.push((await app.actors.member({ roles: ['candidate'] })).id);
    const programmes: PlantedProgramme[] = [];
    for (let count = 0; count < 4; count += 1) {
      programmes.push(
        await plantProgramme(app, app.actors.home, {
          sections: [{ units: count % 2 === 0 ? shared : shared.toReversed() }],
          attitudesOnce: count < 2,
        }),
      );
    }
    const answers = await Promise.all(
      programmes.map((programme, index) =>
        assign(programme, index % 2 === 0 ? candidateIds : candidateIds.toReversed(), admin),
      ),
    );
    expect(answers.map(({ status, text }) => (status === 201 ? status : text))).toEqual([201, 201, 201, 201]);
    const rows = await superuserSql(
      app,
      `SELECT count(*)::int AS counted, count(DISTINCT n.enrolment_id)::int AS enrolments,
         bool_or(e.attitudes_by_programme) AS once
       FROM programme_unit_now n JOIN enrolment e ON e.id = n.enrolment_id WHERE e.candidate_id = ANY($1::uuid[])`,
      [candidateIds],
    );
    expect(rows).toEqual([{ counted: 4 * 48, enrolments: 48, once: false }]);
  });
});
