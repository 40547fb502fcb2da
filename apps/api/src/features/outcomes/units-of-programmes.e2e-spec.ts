import { defaultRules, notRequired } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import { type PlantedEnrolment, type PlantedUnit, superuserSql } from '../../../test/support/assessment';
import { decide, displayed, observe } from '../../../test/support/case';
import {
  plantOccupation,
  type PlantedOnProgramme,
  plantOnProgramme,
  plantProgramme,
  plantRules,
  type ProgrammeShape,
} from '../../../test/support/programmes';
import { verify } from '../../commands/verify';

let app: TestApp;
let units: readonly PlantedUnit[];

beforeAll(async () => {
  app = await createApp();
  const { home } = app.actors;
  units = await plantOccupation(app);
  // Attitudes are all that is asked, so that one observation makes a unit ready.
  await plantRules(app, home.organisationId, {
    ...{ indicator: notRequired, criticalEvidence: notRequired, output: notRequired },
    ...{ knowledge: notRequired, skill: notRequired, attitude: defaultRules.attitude },
    ...{ overrides: [], warnDays: 30 },
  });
});
afterAll(() => app.close());

/** Enrolments go by the newest rules, as they do when somebody is enrolled. */
async function assigned(shape: Partial<ProgrammeShape> = {}): Promise<PlantedOnProgramme> {
  const programme = await plantProgramme(app, app.actors.home, {
    sections: [{ units: units.slice(0, 2) }],
    ...shape,
  });
  const planted = await plantOnProgramme(app, programme, app.actors.home);
  await superuserSql(
    app,
    `UPDATE enrolment SET rule_version = (SELECT max(version) FROM evidence_rule_set r
         WHERE r.organisation_id = enrolment.organisation_id)
     WHERE candidate_id = $1`,
    [planted.candidate.id],
  );
  for (const enrolment of planted.enrolments) await show(enrolment);
  return planted;
}
const show = async (enrolment: PlantedEnrolment, more: readonly string[] = []): Promise<void> => {
  const answer = await observe(app, enrolment, [...enrolment.unit.indicatorIds.slice(0, 1), ...more]);
  if (answer.status !== 201) throw new Error(answer.text);
};
const signOff = async (enrolment: PlantedEnrolment): Promise<void> => {
  const { body } = await displayed(app, enrolment);
  const answer = await app.call('POST', `/enrolments/${enrolment.id}/sign-off`, {
    token: enrolment.supervisor.token,
    body,
  });
  if (answer.status !== 201) throw new Error(answer.text);
};
const at = ({ enrolments }: PlantedOnProgramme, index: number): PlantedEnrolment => {
  const found = enrolments[index];
  if (found === undefined) throw new Error(`There is no enrolment ${index}.`);
  return found;
};
const codesIn = (facts: unknown): string[] =>
  (facts as readonly { readonly code: string }[]).map(({ code }) => code);

describe('a unit that requires another of its programme', () => {
  it('is not decided competent before that one is signed, and says which', async () => {
    const [first, second] = [units[0]!, units[1]!];
    const planted = await assigned({ requires: [[second, first]], attitudesOnce: false });
    const [one, other] = [at(planted, 0), at(planted, 1)];
    for (const each of [one, other]) await show(each, each.unit.attitudeIds);
    const refused = await decide(app, other);
    expect([refused.status, refused.at('code')]).toEqual([409, 'outcome.prerequisites']);
    expect(refused.at('facts.programmeEnrolmentId')).toBe(planted.id);
    expect(codesIn(refused.at('facts.units'))).toEqual(['T1']);
    expect((await decide(app, one)).status).toBe(201);
    expect((await decide(app, other)).at('code')).toBe('outcome.prerequisites');
    await signOff(one);
    expect((await decide(app, other)).status).toBe(201);
  });

  it('may be decided «not yet» at any time', async () => {
    const planted = await assigned({ requires: [[units[1]!, units[0]!]] });
    const body = { decision: 'not_yet_competent', reasoning: '還不熟', nextSteps: '再練習一次' };
    expect((await decide(app, at(planted, 1), body)).status).toBe(201);
  });
});

describe('the last unit of a programme that asks for attitudes once', () => {
  it('is not decided competent while an attitude is not covered, wherever it could have been seen', async () => {
    const planted = await assigned();
    const [one, last] = [at(planted, 0), at(planted, 1)];
    const attitudes = last.unit.attitudeIds;
    await show(one, attitudes.slice(0, 3));
    expect((await decide(app, one)).status).toBe(201);
    const refused = await decide(app, last);
    expect([refused.status, refused.at('code')]).toEqual([409, 'outcome.attitudes_missing']);
    expect(codesIn(refused.at('facts.attitudes'))).toEqual(['A04', 'A05', 'A06', 'A07']);
    expect(refused.at('facts.attitudes.0')).toMatchObject({ targetId: attitudes[3], status: 'none' });
    await show(last, attitudes.slice(3));
    expect((await decide(app, last)).status).toBe(201);
  });

  it('is not the last one while another is open, or can still be chosen', async () => {
    const planted = await assigned({
      sections: [{ units: units.slice(0, 1) }, { units: units.slice(1, 3), choose: 1 }],
    });
    expect((await decide(app, at(planted, 0))).status).toBe(201);
  });

  it('is one of two that are decided at once: one is decided, the other refused, every time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const planted = await assigned();
      const answers = await Promise.all(planted.enrolments.map((enrolment) => decide(app, enrolment)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      const refused = answers.find(({ status }) => status === 409);
      expect(refused?.at('code')).toBe('outcome.attitudes_missing');
    }
    const { damage } = await verify({ appUrl: app.database.appUrl, dataDir: app.config.dataDir });
    expect(damage.filter(({ kind }) => kind === 'coverage')).toEqual([]);
  });
});

it('a programme that was withdrawn asks for nothing', async () => {
  const planted = await assigned();
  await superuserSql(app, `UPDATE programme_enrolment SET state = 'withdrawn' WHERE id = $1`, [planted.id]);
  for (const enrolment of planted.enrolments) expect((await decide(app, enrolment)).status).toBe(201);
});
