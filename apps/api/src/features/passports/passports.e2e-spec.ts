import { defaultRules, notRequired } from '@attest/domain';
import type { TestMember } from '../../../test/support/actors';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  type PlantedEnrolment,
  type PlantedUnit,
  plantEnrolment,
  superuserSql,
} from '../../../test/support/assessment';
import { decide, displayed, observe } from '../../../test/support/case';
import {
  countFor,
  plantOccupation,
  type PlantedOnProgramme,
  plantOnProgramme,
  plantProgramme,
  plantRules,
} from '../../../test/support/programmes';
import { plantGroupRows } from '../../../test/support/programme-rows';
import type { Passport } from './passports.dto';

let app: TestApp;
let units: readonly PlantedUnit[];
let whole: PlantedOnProgramme;

beforeAll(async () => {
  app = await createApp();
  const { home } = app.actors;
  units = await plantOccupation(app);
  // One piece suffices, and nothing else is asked but attitudes.
  await plantRules(app, home.organisationId, {
    ...{ indicator: notRequired, criticalEvidence: notRequired, output: notRequired },
    ...{ knowledge: notRequired, skill: notRequired, attitude: defaultRules.attitude },
    ...{ overrides: [], warnDays: 30 },
  });
  const programme = await plantProgramme(app, home, {
    sections: [{ units: units.slice(0, 8) }, { units: units.slice(8), choose: 1 }],
    entry: ['專科以上，資訊相關科系畢業'],
  });
  whole = await plantOnProgramme(app, programme, home);
  await superuserSql(
    app,
    `UPDATE enrolment SET rule_version = 2, due_on = current_date + 30 WHERE candidate_id = $1`,
    [whole.candidate.id],
  );
});
afterAll(() => app.close());

const read = (token: string, id = whole.id, headers: Record<string, string> = {}) =>
  app.call('GET', `/programme-enrolments/${id}/passport`, { token, headers });
const passportOf = async (id = whole.id): Promise<Passport> =>
  (await read(app.as('assessor'), id)).body as Passport;
const show = async (enrolment: PlantedEnrolment, targetIds: readonly string[]): Promise<void> => {
  const answer = await observe(app, enrolment, targetIds);
  if (answer.status !== 201) throw new Error(answer.text);
};
const finish = async (enrolment: PlantedEnrolment): Promise<void> => {
  const decided = await decide(app, enrolment);
  if (decided.status !== 201) throw new Error(decided.text);
  const answer = await app.call('POST', `/enrolments/${enrolment.id}/sign-off`, {
    token: enrolment.supervisor.token,
    body: (await displayed(app, enrolment)).body,
  });
  if (answer.status !== 201) throw new Error(answer.text);
};
const endOn = (enrolment: PlantedEnrolment, day: string) =>
  superuserSql(
    app,
    `INSERT INTO validity (organisation_id, id, candidate_id, sign_off_id, months, version_id, valid_from, valid_until)
     SELECT s.organisation_id, gen_random_uuid(), s.candidate_id, s.id, 12, $2, '2020-01-01', $3 FROM sign_off s
     WHERE s.enrolment_id = $1`,
    [enrolment.id, whole.programme.versionId, day],
  );
const nth = (index: number): PlantedEnrolment => {
  const found = whole.enrolments[index];
  if (found === undefined) throw new Error(`There is no enrolment ${index}.`);
  return found;
};

describe('the passport of somebody who begins', () => {
  it('says who, which programme, what each unit lists and what is missing of the whole', async () => {
    const passport = await passportOf();
    expect(passport).toMatchObject({
      programme: { name: '系統整合工程人員', level: 5, number: 1, newerNumber: null, attitudesOnce: true },
      candidate: { id: whole.candidate.id },
      ...{ state: 'in_progress', attempt: 1, group: null, dueOn: null },
      numbers: {
        units: { covered: 0, total: 9 },
        attitude: { covered: 0, total: 7 },
        indicator: { covered: 0, total: units.slice(0, 8).flatMap((unit) => unit.indicatorIds).length },
      },
      entry: [{ text: '專科以上，資訊相關科系畢業', result: 'open', checkedBy: null }],
      sections: [
        { choose: null, needed: 8, missing: 8 },
        { choose: 1, needed: 1, missing: 1 },
      ],
    });
    expect(passport.units.map(({ code }) => code)).toEqual(
      Array.from({ length: 10 }, (_, index) => `T${index + 1}`),
    );
    expect(passport.units.map(({ standing }) => standing)).toEqual([
      ...Array.from({ length: 8 }, () => 'not_begun'),
      ...['not_chosen', 'not_chosen'],
    ]);
    const [first] = passport.units;
    expect(first?.cells.indicator).toMatchObject({ covered: 0, total: units[0]!.indicatorIds.length });
    expect(first?.cells.indicator.targetIds).toEqual(units[0]!.indicatorIds);
    expect(first?.cells.output).toEqual({ strip: '', covered: 0, total: 0, targetIds: [] });
    expect(first?.enrolment).toMatchObject({ id: nth(0).id, state: 'planned', origin: 'new' });
    expect(passport.attitudes.map(({ code, status }) => `${code} ${status}`)).toEqual(
      Array.from({ length: 7 }, (_, index) => `A0${index + 1} none`),
    );
    expect(passport.gaps.map(({ kind }) => kind)).toEqual([
      'entry',
      ...Array.from({ length: 8 }, () => 'unit'),
      'elective',
      ...Array.from({ length: 7 }, () => 'attitude'),
    ]);
    expect(passport.nextStep).toMatchObject({ kind: 'evidence', unitId: first?.id });
  });

  it('has a bounded size', async () => {
    const { text } = await read(app.as('assessor'));
    expect(Buffer.byteLength(text)).toBeLessThan(40_000);
  });

  it('is not sent again to whoever has it, and is once anything changed', async () => {
    const first = await read(app.as('assessor'));
    const etag = first.headers['etag'];
    const again = await read(app.as('assessor'), whole.id, { 'if-none-match': String(etag) });
    expect([again.status, again.text]).toEqual([304, '']);
    await show(nth(0), nth(0).unit.indicatorIds.slice(0, 1));
    expect((await read(app.as('assessor'), whole.id, { 'if-none-match': String(etag) })).status).toBe(200);
  });
});

describe('the passport of somebody under way', () => {
  it('counts an attitude for the whole in whichever unit it was seen', async () => {
    await show(nth(1), [nth(1).unit.indicatorIds[0]!, ...nth(1).unit.attitudeIds.slice(0, 2)]);
    const passport = await passportOf();
    expect(passport.numbers.attitude).toEqual({ covered: 2, total: 7 });
    expect(passport.attitudes.slice(0, 3).map(({ status }) => status)).toEqual([
      'covered',
      'covered',
      'none',
    ]);
    expect(passport.units[1]).toMatchObject({
      standing: 'in_progress',
      cells: { attitude: { strip: 'ccnnnnn' } },
    });
  });

  it('says what is signed, until when it is valid and what has run out', async () => {
    await finish(nth(0));
    await finish(nth(1));
    await endOn(nth(0), '2020-12-31');
    await endOn(nth(1), '2099-12-31');
    const passport = await passportOf();
    expect(passport.numbers.units).toEqual({ covered: 1, total: 9 });
    expect(passport.units[0]).toMatchObject({ standing: 'expired', validUntil: '2020-12-31' });
    expect(passport.units[1]).toMatchObject({ standing: 'signed', validUntil: '2099-12-31' });
    expect(passport.gaps.find(({ kind }) => kind === 'expired')?.unitId).toBe(passport.units[0]?.id);
    expect(passport.nextStep).toMatchObject({ kind: 'renew', unitId: passport.units[0]?.id });
  });

  it('follows the newest attempt, and shows what is signed while a renewal is under way', async () => {
    const people = { candidate: whole.candidate };
    const renewed = await plantEnrolment(app, units[0]!, people);
    await countFor(app, whole, renewed, 'attempt');
    const early = await plantEnrolment(app, units[1]!, people);
    await countFor(app, whole, early, 'attempt');
    const passport = await passportOf();
    expect(passport.units[0]).toMatchObject({
      standing: 'not_begun',
      enrolment: { id: renewed.id, origin: 'attempt', attempt: 2 },
    });
    expect(passport.units[1]).toMatchObject({
      standing: 'signed',
      enrolment: { id: nth(1).id, origin: null },
    });
    expect(passport.numbers.units.covered).toBe(1);
    expect(passport.attitudes[0]?.status).toBe('covered');
  });

  it('of a unit that was signed before a kind was assessed says so and counts nothing of it', async () => {
    await superuserSql(app, `UPDATE enrolment SET knowledge_strip = '' WHERE id = $1`, [nth(1).id]);
    const passport = await passportOf();
    expect(passport.units[1]?.cells.knowledge).toMatchObject({
      ...{ strip: null, covered: 0, total: units[1]!.knowledgeIds.length },
    });
    const others = [0, 2, 3, 4, 5, 6, 7].reduce((sum, at) => sum + units[at]!.knowledgeIds.length, 0);
    expect(passport.numbers.knowledge.total).toBe(others);
  });

  it('names the newer version of the programme that is in use', async () => {
    const { id, versionId } = whole.programme;
    await superuserSql(
      app,
      `INSERT INTO programme_version (organisation_id, id, programme_id, number, name, attitudes_once, content_sha256,
         created_by, created_at)
       SELECT organisation_id, gen_random_uuid(), programme_id, 2, name, attitudes_once, sha256('two'), created_by, now()
       FROM programme_version WHERE id = $1`,
      [versionId],
    );
    await superuserSql(
      app,
      `UPDATE programme SET in_use_version_id = (SELECT id FROM programme_version WHERE programme_id = $1 AND number = 2)
       WHERE id = $1`,
      [id],
    );
    expect((await passportOf()).programme.newerNumber).toBe(2);
  });
});

describe('who may see it', () => {
  it('the candidate, and whoever assesses or signs a unit of it', async () => {
    const [assessor, other] = [
      await app.actors.member({ roles: ['assessor'] }),
      await app.actors.member({ roles: ['candidate'] }),
    ];
    const statusFor = async (token: string) => (await read(token)).status;
    expect(await statusFor(whole.candidate.token)).toBe(200);
    expect(await statusFor(other.token)).toBe(404);
    expect(await statusFor(app.actors.away.admin.token)).toBe(404);
    expect(await statusFor(assessor.token)).toBe(404);
    await superuserSql(app, 'UPDATE enrolment SET assessor_id = $2 WHERE id = $1', [nth(4).id, assessor.id]);
    expect(await statusFor(assessor.token)).toBe(200);
  });

  it.each(['assessor', 'supervisor', 'author', 'verifier'] as const)(
    'the %s who leads a group, as long as the candidate is in it',
    async (role) => {
      const { home } = app.actors;
      const [leader, other] = [
        await app.actors.member({ roles: [role] }),
        await app.actors.member({ roles: [role] }),
      ];
      const seen = async ({ token }: TestMember) => [
        (await read(token)).status,
        (await app.call('GET', `/programme-enrolments?candidateId=${whole.candidate.id}`, { token })).at(
          'items.length',
        ),
      ];
      expect(await seen(leader)).toEqual([404, 0]);
      const groupId = await plantGroupRows(app, leader, [whole.candidate], home.admin);
      expect([await seen(leader), await seen(other)]).toEqual([
        [200, 1],
        [404, 0],
      ]);
      // How far they are, and not what is said about them.
      const passport = (await read(leader.token)).body as Passport;
      expect(passport.abilities).toMatchObject({ readCase: false, decide: false, sign: false, renew: false });
      await superuserSql(
        app,
        'UPDATE candidate_group_member SET removed_by = added_by, removed_at = now() WHERE group_id = $1',
        [groupId],
      );
      expect(await seen(leader)).toEqual([404, 0]);
    },
  );

  it('lists a candidate their own, the newest first, without those withdrawn', async () => {
    const { home } = app.actors;
    const second = await plantProgramme(app, home, {
      sections: [{ units: units.slice(2, 3) }],
      name: '短期',
    });
    const { id } = await plantOnProgramme(app, second, home, { candidate: whole.candidate, units: [] });
    const mine = () => app.call('GET', '/programme-enrolments/mine', { token: whole.candidate.token });
    expect((await mine()).body).toMatchObject({
      items: [
        { id, programme: { name: '短期' }, units: { covered: 0, total: 1 } },
        { id: whole.id, units: { covered: 1, total: 9 } },
      ],
    });
    await superuserSql(app, `UPDATE programme_enrolment SET state = 'withdrawn' WHERE id = $1`, [id]);
    expect((await mine()).at('items.length')).toBe(1);
  });
});
