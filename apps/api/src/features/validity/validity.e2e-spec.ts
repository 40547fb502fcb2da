import { addDays, addMonths } from '@attest/domain';
import type { Staff, TestMember } from '../../../test/support/actors';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  inOrganisation,
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  setClock,
  superuserSql,
} from '../../../test/support/assessment';
import { coverAll, decide, displayed } from '../../../test/support/case';
import { beat, tellNews } from '../../../test/support/jobs';
import {
  plantGroupRows,
  plantProgrammeEnrolmentRows,
  plantProgrammeRows,
  plantProgrammeSignOff,
} from '../../../test/support/programme-rows';
import { type Answer, valueAt } from '../../../test/support/request';
import { NoticeEndings } from './notice-endings';
import { ValidityService } from './validity.service';

let app: TestApp;
let staff: Staff;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
});
beforeEach(async () => {
  staff = await app.actors.organisation();
  unit = await plantUnit(app, staff.organisationId, { elements: [1], critical: 1 });
});
afterEach(() => {
  setClock(app, null);
});
afterAll(() => app.close());

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Taipei' }).format(Date.now());

const enrol = (candidate: TestMember = staff.candidate) => plantEnrolment(app, unit, { ...staff, candidate });

async function sign(enrolment: PlantedEnrolment): Promise<Answer> {
  await coverAll(app, enrolment);
  await decide(app, enrolment);
  const { body } = await displayed(app, enrolment);
  const answer = await app.call('POST', `/enrolments/${enrolment.id}/sign-off`, {
    token: enrolment.supervisor.token,
    body,
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer;
}

/** On a programme of one unit, and signed. */
async function signedFor(months: number | null, candidate?: TestMember): Promise<PlantedEnrolment> {
  const enrolment = await enrol(candidate);
  const programme = await plantProgrammeRows(app, [unit], staff.admin, { unitMonths: months });
  await plantProgrammeEnrolmentRows(app, programme, [enrolment], { admin: staff.admin });
  await sign(enrolment);
  return enrolment;
}

const listed = async (who: TestMember, query = 'within=all') => {
  const { body, status } = await app.call('GET', `/validities?${query}`, { token: who.token });
  return status === 200 ? (valueAt(body, 'items') as Readonly<Record<string, unknown>>[]) : status;
};
const validUntil = (enrolment: PlantedEnrolment) =>
  app
    .call('GET', `/enrolments/${enrolment.id}`, { token: enrolment.candidate.token })
    .then((answer) => answer.at('validUntil'));

describe('until when a signature is valid', () => {
  it('is written with the signature, by the shortest of the programmes the unit counts for', async () => {
    const enrolment = await enrol();
    for (const [unitMonths, state] of [
      [36, 'in_progress'],
      [24, 'in_progress'],
      [12, 'withdrawn'],
      [null, 'in_progress'],
    ] as const) {
      const programme = await plantProgrammeRows(app, [unit], staff.admin, { unitMonths });
      const id = await plantProgrammeEnrolmentRows(app, programme, [enrolment], { admin: staff.admin });
      await superuserSql(app, 'UPDATE programme_enrolment SET state = $2 WHERE id = $1', [id, state]);
    }
    const signed = await sign(enrolment);
    const until = addMonths(today, 24);
    expect([signed.at('validUntil'), await validUntil(enrolment)]).toEqual([until, until]);
    const mine = await app.call('GET', '/my-units', { token: enrolment.candidate.token });
    expect(mine.at('units.0')).toMatchObject({
      enrolment: { validUntil: until },
      signOff: { validUntil: until },
    });
    expect(await superuserSql(app, 'SELECT months, valid_from::text FROM validity')).toContainEqual({
      months: 24,
      valid_from: today,
    });
  });

  it('has no end where no programme sets one, or another enrolment took its place in it', async () => {
    const [enrolment, later] = [
      await enrol(),
      await plantEnrolment(app, await plantUnit(app, staff.organisationId), staff),
    ];
    const programme = await plantProgrammeRows(app, [unit], staff.admin, { unitMonths: 24 });
    const id = await plantProgrammeEnrolmentRows(app, programme, [enrolment], { admin: staff.admin });
    await superuserSql(
      app,
      `INSERT INTO programme_enrolment_unit (organisation_id, programme_enrolment_id, programme_unit_id, enrolment_id, origin, added_by, added_at)
       VALUES ($1, $2, $3, $4, 'attempt', $5, now() + interval '1 second')`,
      [staff.organisationId, id, programme.unitIds[0], later.id, staff.admin.id],
    );
    expect([(await sign(enrolment)).at('validUntil'), await validUntil(enrolment)]).toEqual([null, null]);
    expect(await listed(staff.admin)).toEqual([]);
  });

  it('counts from the day of the signature where a unit is recognised later, and does not move after that', async () => {
    const enrolment = await signedFor(null);
    const [row] = await superuserSql(app, 'SELECT id FROM sign_off WHERE enrolment_id = $1', [enrolment.id]);
    const signOffIds = [String(row?.['id'])];
    for (const unitMonths of [null, 18, 6]) {
      const programme = await plantProgrammeRows(app, [unit], staff.admin, { unitMonths });
      await inOrganisation(app, staff.organisationId, () =>
        app.nest.get(ValidityService).ofRecognised(signOffIds, programme.versionId),
      );
      expect(await validUntil(enrolment)).toBe(unitMonths === null ? null : addMonths(today, 18));
    }
  });

  it('is that of the programme for a whole, and goes with the one signed after it', async () => {
    const enrolment = await enrol();
    const programme = await plantProgrammeRows(app, [unit], staff.admin, { validityMonths: 36 });
    const id = await plantProgrammeEnrolmentRows(app, programme, [enrolment], { admin: staff.admin });
    const signOffId = await plantProgrammeSignOff(app, id);
    const until = await inOrganisation(app, staff.organisationId, () =>
      app.nest.get(ValidityService).ofProgramme(signOffId),
    );
    expect(until).toBe(addMonths(today, 36));
    const whole = { unit: null, enrolmentId: null, programmeEnrolmentId: id, validUntil: until };
    expect(await listed(staff.admin)).toMatchObject([{ ...whole, programme: { name: '測試學程' } }]);
    await superuserSql(
      app,
      `INSERT INTO programme_enrolment (organisation_id, id, programme_id, version_id, candidate_id, assessor_id, supervisor_id,
         attempt, starts_on, state, created_by, created_at)
       SELECT organisation_id, gen_random_uuid(), programme_id, version_id, candidate_id, assessor_id, supervisor_id, 2, starts_on,
         'signed', created_by, created_at FROM programme_enrolment WHERE id = $1`,
      [id],
    );
    expect(await listed(staff.admin)).toEqual([]);
  });
});

describe('what runs out when', () => {
  it('is listed by the day of the end, for those who may know of it', async () => {
    const other = await app.actors.member({ roles: ['candidate'], organisationId: staff.organisationId });
    const leader = await app.actors.member({ roles: ['author'], organisationId: staff.organisationId });
    const [later, sooner] = [await signedFor(24), await signedFor(2, other)];
    const groupId = await plantGroupRows(app, leader, [other], staff.admin);
    const ids = async (who: TestMember, query?: string) => {
      const rows = await listed(who, query);
      return Array.isArray(rows) ? rows.map((row) => row['enrolmentId']) : rows;
    };
    expect(await ids(staff.admin)).toEqual([sooner.id, later.id]);
    for (const who of [staff.assessor, staff.supervisor, staff.auditor])
      expect(await ids(who)).toEqual([sooner.id, later.id]);
    expect([await ids(staff.candidate), await ids(other), await ids(leader)]).toEqual([
      [later.id],
      [sooner.id],
      [sooner.id],
    ]);
    expect([await ids(staff.author), await ids(app.actors.away.admin)]).toEqual([[], []]);
    expect(await ids(staff.admin, 'within=90')).toEqual([sooner.id]);
    expect([await ids(staff.admin, 'within=30'), await ids(staff.admin, 'within=ended')]).toEqual([[], []]);
    expect(await ids(staff.admin, `within=all&groupId=${groupId}`)).toEqual([sooner.id]);
    expect(await listed(staff.admin, 'within=90')).toMatchObject([
      {
        candidate: { id: other.id },
        validUntil: addMonths(today, 2),
        renewable: true,
        proposed: false,
        next: null,
      },
    ]);
    const first = await app.call('GET', '/validities?within=all&limit=1', { token: staff.admin.token });
    expect(await ids(staff.admin, `within=all&cursor=${first.textAt('nextCursor')}`)).toEqual([later.id]);
    setClock(app, `${addDays(addMonths(today, 2), 1)}T04:00:00Z`);
    expect(await listed(staff.admin, 'within=ended')).toMatchObject([
      { enrolmentId: sooner.id, daysLeft: -1 },
    ]);
  });

  it('leaves out what was signed again', async () => {
    const first = await signedFor(3);
    expect(await listed(staff.admin)).toMatchObject([{ enrolmentId: first.id, next: null }]);
    const again = await enrol();
    expect(await listed(staff.admin)).toMatchObject([
      { enrolmentId: first.id, next: { enrolmentId: again.id, state: 'planned' }, renewable: false },
    ]);
    await sign(again);
    expect(await listed(staff.admin)).toEqual([]);
  });
});

describe('before it ends', () => {
  const kinds = async (who: TestMember) => {
    const { body } = await app.call('GET', '/notifications', { token: who.token });
    const items = valueAt(body, 'items');
    return Array.isArray(items)
      ? items
          .filter((item: unknown) => /^validit/.test(String(valueAt(item, 'kind'))))
          .map(
            (item: unknown) =>
              `${String(valueAt(item, 'kind'))} ${String(valueAt(item, 'people'))} ${String(valueAt(item, 'days'))}`,
          )
      : [];
  };
  const dayBefore = (days: number, until: string) => `${addDays(until, -days)}T04:00:00Z`;

  it('tells each person, and admins and the leader of all of them at once, each time once', async () => {
    const other = await app.actors.member({ roles: ['candidate'], organisationId: staff.organisationId });
    const leader = await app.actors.member({ roles: ['supervisor'], organisationId: staff.organisationId });
    await signedFor(12);
    await signedFor(12, other);
    await plantGroupRows(app, leader, [other], staff.admin);
    const until = addMonths(today, 12);
    const look = async (days: number) => {
      setClock(app, dayBefore(days, until));
      await beat(app, 'validity.notice');
      await beat(app, 'validity.notice');
      await tellNews(app);
    };
    await look(91);
    expect(await kinds(staff.candidate)).toEqual([]);
    await look(90);
    expect([await kinds(staff.candidate), await kinds(other)]).toEqual([
      ['validity_ending null 90'],
      ['validity_ending null 90'],
    ]);
    expect([await kinds(staff.admin), await kinds(leader), await kinds(staff.supervisor)]).toEqual([
      ['validities_ending 2 90'],
      ['validities_ending 1 90'],
      [],
    ]);
    // Nobody worked on the day of thirty; of seven they are told a day late.
    await look(6);
    expect((await kinds(staff.candidate))[0]).toBe('validity_ending null 7');
    await look(0);
    expect(await kinds(staff.admin)).toHaveLength(2);
    await look(-1);
    expect([(await kinds(staff.candidate))[0], (await kinds(staff.admin))[0]]).toEqual([
      'validity_ended null null',
      'validities_ended 2 null',
    ]);
    await look(-30);
    expect([(await kinds(staff.candidate)).length, (await kinds(leader)).length]).toEqual([3, 3]);
  });

  it('goes by the days that the organisation has set, and does once what two processes do', async () => {
    await signedFor(12);
    const days = [30, 200];
    const saved = await app.call('PATCH', '/organisation', {
      token: staff.admin.token,
      body: { validityNoticeDays: days },
    });
    expect([saved.status, saved.at('validityNoticeDays')]).toEqual([200, [200, 30]]);
    setClock(app, dayBefore(199, addMonths(today, 12)));
    const noticing = app.nest.get(NoticeEndings);
    const told = await Promise.all([
      noticing.notice(staff.organisationId),
      noticing.notice(staff.organisationId),
    ]);
    expect(told.sort()).toEqual([0, 1]);
    await tellNews(app);
    expect(await kinds(staff.admin)).toEqual(['validities_ending 1 200']);
    const trail = await superuserSql(
      app,
      "SELECT count(*)::int AS count FROM audit_event WHERE organisation_id = $1 AND action LIKE 'validit%'",
      [staff.organisationId],
    );
    expect(trail).toEqual([{ count: 2 }]);
    const back = await app.call('PATCH', '/organisation', {
      token: staff.admin.token,
      body: { validityNoticeDays: null },
    });
    expect(back.at('validityNoticeDays')).toBeNull();
    for (const bad of [[0], [366], [1, 1], [1, 2, 3, 4, 5, 6, 7], ['7']]) {
      const refused = await app.call('PATCH', '/organisation', {
        token: staff.admin.token,
        body: { validityNoticeDays: bad },
      });
      expect(refused.status).toBe(422);
    }
  });
});
