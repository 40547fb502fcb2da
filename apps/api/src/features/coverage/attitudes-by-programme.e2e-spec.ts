import type { RuleSet } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  inOrganisation,
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { decide, displayed, observe } from '../../../test/support/case';
import { enrolUnder, everyKind, handIn, rulesOfEveryKind } from '../../../test/support/every-kind';
import { verify } from '../../commands/verify';
import { CoverageService } from './coverage.service';

let app: TestApp;
let unit: PlantedUnit;

beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { ...everyKind, attitudes: 2 });
});
afterAll(() => app.close());

const byProgramme = (enrolments: readonly PlantedEnrolment[], is: boolean) =>
  inOrganisation(app, unit.organisationId, () =>
    app.nest.get(CoverageService).askAttitudes(
      enrolments.map(({ id }) => id),
      is,
    ),
  );
const rowOf = async ({ id }: PlantedEnrolment) =>
  (
    await superuserSql(
      app,
      `SELECT e.state, e.required_missing AS missing, e.attitude_strip AS strip,
         (SELECT count(*)::int FROM target_state t WHERE t.enrolment_id = e.id AND t.required AND t.target_kind = 'attitude') AS asked
       FROM enrolment e WHERE e.id = $1`,
      [id],
    )
  )[0];
const coverageOf = ({ id, assessor }: PlantedEnrolment) =>
  app.call('GET', `/enrolments/${id}/coverage`, { token: assessor.token });

/** All but the attitudes. */
async function coverRest(enrolment: PlantedEnrolment): Promise<void> {
  await observe(app, enrolment, [...unit.indicatorIds, ...unit.criticalIds]);
  await handIn(app, enrolment);
}

async function expectWhole(): Promise<void> {
  const { damage } = await verify({ appUrl: app.database.appUrl, dataDir: app.config.dataDir });
  expect(damage.filter(({ kind }) => kind === 'coverage')).toEqual([]);
}

describe('attitudes that a programme asks for once', () => {
  it('are shown and counted in the unit, and nothing waits for them', async () => {
    const enrolment = await enrolUnder(app, unit);
    await coverRest(enrolment);
    expect(await rowOf(enrolment)).toEqual({ state: 'in_progress', missing: 2, strip: 'nn', asked: 2 });
    await byProgramme([enrolment], true);
    expect(await rowOf(enrolment)).toEqual({ state: 'ready_to_decide', missing: 0, strip: 'nn', asked: 0 });
    await observe(app, enrolment, unit.attitudeIds.slice(0, 1));
    expect(await rowOf(enrolment)).toMatchObject({ state: 'ready_to_decide', missing: 0, strip: 'cn' });
    const answer = await coverageOf(enrolment);
    expect(answer.body).toMatchObject({
      ...{ attitudesByProgramme: true, decidable: true, requiredMissing: 0 },
      rules: { attitude: { required: false }, skill: { through: 'always' } },
    });
    await expectWhole();
  });

  it('are asked for by the unit again once no programme does, and only there', async () => {
    const [one, other] = [await enrolUnder(app, unit), await enrolUnder(app, unit)];
    await byProgramme([one, other], true);
    await byProgramme([one], false);
    expect([await rowOf(one), await rowOf(other)]).toMatchObject([
      { asked: 2, missing: 9 },
      { asked: 0, missing: 7 },
    ]);
    expect((await coverageOf(one)).body).toMatchObject({
      ...{ attitudesByProgramme: false, requiredMissing: 9 },
    });
    await expectWhole();
  });

  it('are so from the beginning where the enrolment was made for the programme', async () => {
    const enrolment = await enrolUnder(app, unit);
    await superuserSql(app, 'DELETE FROM target_state WHERE enrolment_id = $1', [enrolment.id]);
    await superuserSql(app, 'UPDATE enrolment SET attitudes_by_programme = true WHERE id = $1', [
      enrolment.id,
    ]);
    await inOrganisation(app, unit.organisationId, () =>
      app.nest.get(CoverageService).initialise([enrolment.id]),
    );
    expect(await rowOf(enrolment)).toEqual({ state: 'planned', missing: 7, strip: 'nn', asked: 0 });
    await expectWhole();
  });

  it('leaves a signed unit as it was signed', async () => {
    const enrolment = await enrolUnder(app, unit);
    await coverRest(enrolment);
    await observe(app, enrolment, unit.attitudeIds);
    await decide(app, enrolment);
    const signed = await app.call('POST', `/enrolments/${enrolment.id}/sign-off`, {
      token: enrolment.supervisor.token,
      body: (await displayed(app, enrolment)).body,
    });
    expect(signed.status).toBe(201);
    const before = await rowOf(enrolment);
    await byProgramme([enrolment], true);
    expect(await rowOf(enrolment)).toEqual(before);
    expect(before).toMatchObject({ state: 'signed', asked: 2 });
    await expectWhole();
  });

  it('is no matter of proposed rules there, as it is in the others', async () => {
    const { admin } = app.actors.home;
    const rules: RuleSet = {
      ...rulesOfEveryKind,
      ...{ overrides: [], warnDays: 30 },
      attitude: { ...rulesOfEveryKind.attitude, required: false },
    };
    const effect = await app.call('POST', '/evidence-rules/effect', { token: admin.token, body: { rules } });
    expect(effect.body).toMatchObject({ open: 4, concerned: 1, examined: 1 });
  });
});
