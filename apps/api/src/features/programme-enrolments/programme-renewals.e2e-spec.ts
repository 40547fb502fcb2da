import { addDays, type Day } from '@attest/domain';
import type { Staff, TestMember } from '../../../test/support/actors';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { coverAll, decide, displayed, versionOf } from '../../../test/support/case';
import { tellNews } from '../../../test/support/jobs';
import {
  plantProgrammeEnrolmentRows,
  plantProgrammeRows,
  plantProgrammeSignOff,
} from '../../../test/support/programme-rows';
import type { Answer } from '../../../test/support/request';

let app: TestApp;
let staff: Staff;
let units: PlantedUnit[];
beforeAll(async () => {
  app = await createApp();
});
beforeEach(async () => {
  staff = await app.actors.organisation();
  units = [];
  for (let index = 0; index < 3; index += 1) {
    units.push(await plantUnit(app, staff.organisationId, { elements: [1], critical: 0 }));
  }
});
afterAll(() => app.close());

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Taipei' }).format(Date.now());

async function sign(enrolment: PlantedEnrolment): Promise<void> {
  await coverAll(app, enrolment);
  await decide(app, enrolment);
  const { body } = await displayed(app, enrolment);
  const { token } = enrolment.supervisor;
  expect((await app.call('POST', `/enrolments/${enrolment.id}/sign-off`, { token, body })).status).toBe(201);
}

/** Nobody waits until a signature runs out. */
const endsOn = (column: 'sign_off_id' | 'programme_sign_off_id', of: string, until: Day) =>
  superuserSql(
    app,
    `INSERT INTO validity (organisation_id, id, candidate_id, ${column}, months, version_id, valid_from, valid_until)
     SELECT g.organisation_id, gen_random_uuid(), g.candidate_id, g.id, 12, v.id, $2::date - 365, $2
     FROM ${column === 'sign_off_id' ? 'sign_off' : 'programme_sign_off'} g, programme_version v
     WHERE ${column === 'sign_off_id' ? 'g.enrolment_id' : 'g.id'} = $1 AND v.organisation_id = g.organisation_id LIMIT 1`,
    [of, until],
  );

interface Signed {
  readonly id: string;
  readonly programmeId: string;
  readonly versionId: string;
  readonly enrolments: readonly PlantedEnrolment[];
}

/** A whole that ends in 30 days, of three units: one ends with it, one ends late, one does not end. */
async function signedProgramme(days = 30): Promise<Signed> {
  const programme = await plantProgrammeRows(app, units, staff.admin, {});
  const enrolments: PlantedEnrolment[] = [];
  for (const unit of units) enrolments.push(await plantEnrolment(app, unit, staff));
  const id = await plantProgrammeEnrolmentRows(app, programme, enrolments, { admin: staff.admin });
  for (const enrolment of enrolments) await sign(enrolment);
  const [soon, late] = enrolments;
  await endsOn('sign_off_id', soon?.id ?? '', addDays(today, 30));
  await endsOn('sign_off_id', late?.id ?? '', addDays(today, 400));
  await endsOn('programme_sign_off_id', await plantProgrammeSignOff(app, id), addDays(today, days));
  return { id, programmeId: programme.id, versionId: programme.versionId, enrolments };
}

const renew = (id: string, body: object = {}, who: TestMember = staff.admin): Promise<Answer> =>
  app.call('POST', `/programme-enrolments/${id}/renewal`, { token: who.token, body });
const countedOf = (id: string) =>
  superuserSql(
    app,
    `SELECT n.enrolment_id AS enrolment, n.origin FROM programme_unit_now n
     JOIN programme_unit u ON u.id = n.programme_unit_id
     WHERE n.programme_enrolment_id = $1 ORDER BY u.position`,
    [id],
  );
const proposalsOf = (programmeEnrolmentId: string) =>
  superuserSql(
    app,
    'SELECT enrolment_id AS enrolment FROM further_attempt_proposal WHERE programme_enrolment_id = $1',
    [programmeEnrolmentId],
  );
const begin = async (enrolment: PlantedEnrolment): Promise<Answer> =>
  app.call('POST', `/enrolments/${enrolment.id}/further-attempt`, {
    token: staff.assessor.token,
    ifMatch: await versionOf(app, enrolment),
    body: { decisions: [] },
  });

describe('the renewal of a signed programme', () => {
  it('counts what is valid for some time yet, asks for the rest, and counts that once it is opened', async () => {
    const { id, enrolments } = await signedProgramme();
    const [soon, late, endless] = enrolments;
    const renewed = await renew(id);
    expect([renewed.status, renewed.at('attempt'), renewed.at('state')]).toEqual([201, 2, 'in_progress']);
    expect(renewed.at('assessor.id')).toBe(staff.assessor.id);
    const newId = renewed.textAt('id');
    expect(await countedOf(newId)).toEqual([
      { enrolment: late?.id, origin: 'signed' },
      { enrolment: endless?.id, origin: 'signed' },
    ]);
    expect(await proposalsOf(newId)).toEqual([{ enrolment: soon?.id }]);
    await tellNews(app);
    const told = async (who: TestMember) => {
      const answer = await app.call('GET', '/notifications', { token: who.token });
      return (answer.at('items') as { kind: string; link: string }[]).map(({ kind, link }) => [kind, link]);
    };
    const assessor = await told(staff.assessor);
    expect(assessor).toContainEqual(['renewal_proposed', `/enrolments/${soon?.id ?? ''}/further-attempt`]);
    expect(assessor).toContainEqual(['programme_renewed', `/passports/${newId}`]);
    expect(await told(staff.candidate)).toContainEqual(['programme_renewed', `/passports/${newId}`]);

    if (soon === undefined) throw new Error('There is no unit that ends.');
    const begun = await begin(soon);
    expect(begun.status).toBe(201);
    expect((await countedOf(newId))[0]).toEqual({ enrolment: begun.at('enrolmentId'), origin: 'attempt' });
    // What was signed rests on what it rested on.
    expect((await countedOf(id))[0]).toEqual({ enrolment: soon.id, origin: 'new' });
    // Withdrawn and opened again, the second counts.
    const attempt = begun.textAt('enrolmentId');
    const [row] = await superuserSql(app, 'SELECT version FROM enrolment WHERE id = $1', [attempt]);
    const withdrawn = await app.call('POST', `/enrolments/${attempt}/withdraw`, {
      ...{ token: staff.admin.token, ifMatch: Number(row?.['version']), body: { reason: '改期' } },
    });
    expect(withdrawn.status).toBe(200);
    const again = await begin(soon);
    expect((await countedOf(newId))[0]).toEqual({ enrolment: again.at('enrolmentId'), origin: 'attempt' });
  });

  it('goes on with a renewal of a unit that is under way', async () => {
    const { id, enrolments } = await signedProgramme();
    const begun = await begin(enrolments[0]!);
    const newId = (await renew(id)).textAt('id');
    expect((await countedOf(newId))[0]).toEqual({ enrolment: begun.at('enrolmentId'), origin: 'going_on' });
    expect(await proposalsOf(newId)).toEqual([]);
  });

  it('is opened once where two ask at once, and once for one key', async () => {
    const { id } = await signedProgramme();
    const both = await Promise.all([renew(id), renew(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [made, refused] = [201, 409].map((wanted) => both.find(({ status }) => status === wanted));
    expect([refused?.at('code'), refused?.at('facts.programmeEnrolmentId')]).toEqual([
      'programme_enrolment.gone_on',
      made?.at('id'),
    ]);
    const other = await signedProgrammeOfAnother();
    const key = { token: staff.admin.token, headers: { 'idempotency-key': `renewal-${other}` }, body: {} };
    const [one, two] = [
      await app.call('POST', `/programme-enrolments/${other}/renewal`, key),
      await app.call('POST', `/programme-enrolments/${other}/renewal`, key),
    ];
    expect([one.status, two.status, two.at('id')]).toEqual([201, 201, one.at('id')]);
  });

  it('counts a unit that is renewed at the same moment, or asks to look again', async () => {
    const { id, enrolments } = await signedProgramme();
    const [renewed, begun] = await Promise.all([renew(id), begin(enrolments[0]!)]);
    expect(renewed.status).toBe(201);
    expect([201, 412]).toContain(begun.status);
    const opened = begun.status === 201 ? begun : await begin(enrolments[0]!);
    expect((await countedOf(renewed.textAt('id')))[0]).toMatchObject({ enrolment: opened.at('enrolmentId') });
  });

  it('needs a reason before it is time, people who may, and a signature', async () => {
    const { id, programmeId } = await signedProgramme(300);
    expect((await renew(id)).at('code')).toBe('further_attempt.reason_missing');
    const reason = '換了新的設備。';
    const refused = await renew(id, { reason, assessorId: staff.candidate.id });
    expect([refused.at('code'), refused.at('facts.reason')]).toEqual([
      'programme_enrolment.people_refused',
      'same_person',
    ]);
    for (const [who, status] of [
      [staff.assessor, 403],
      [staff.supervisor, 403],
      [staff.candidate, 403],
      [app.actors.away.admin, 404],
    ] as const) {
      expect((await renew(id, { reason }, who)).status).toBe(status);
    }
    const assessor = await app.actors.member({
      roles: ['assessor'],
      organisationId: staff.organisationId,
    });
    const renewed = await renew(id, { reason, assessorId: assessor.id, dueOn: addDays(today, 60) });
    expect([renewed.status, renewed.at('assessor.id'), renewed.at('dueOn')]).toEqual([
      ...[201, assessor.id, addDays(today, 60)],
    ]);
    expect((await renew(renewed.textAt('id'), { reason })).at('code')).toBe('programme_enrolment.not_signed');
    await superuserSql(app, "UPDATE programme SET state = 'retired' WHERE id = $1", [programmeId]);
    await superuserSql(app, "UPDATE programme_enrolment SET state = 'withdrawn' WHERE id = $1", [
      renewed.textAt('id'),
    ]);
    expect((await renew(id, { reason })).at('code')).toBe('programme_enrolment.not_in_use');
  });

  it('is listed as gone on', async () => {
    const { id } = await signedProgramme();
    const wholes = async () => {
      const answer = await app.call('GET', '/validities?within=90', { token: staff.admin.token });
      return (answer.at('items') as { programmeEnrolmentId: string | null }[]).filter(
        ({ programmeEnrolmentId }) => programmeEnrolmentId === id,
      );
    };
    expect(await wholes()).toMatchObject([
      { mayRenew: true, renewable: true, nextProgrammeEnrolmentId: null },
    ]);
    const passport = async () =>
      (await app.call('GET', `/programme-enrolments/${id}/passport`, { token: staff.admin.token })).body;
    expect(await passport()).toMatchObject({ renewable: true, nextId: null, abilities: { renew: true } });
    const newId = (await renew(id)).textAt('id');
    expect(await passport()).toMatchObject({ renewable: false, nextId: newId, abilities: { renew: false } });
    expect(await wholes()).toMatchObject([
      { mayRenew: false, renewable: false, nextProgrammeEnrolmentId: newId },
    ]);
  });
});

describe('a renewal whose people have left', () => {
  it('names others for the whole, and for its units where theirs are gone too', async () => {
    const { id, enrolments } = await signedProgramme();
    const [soon] = enrolments;
    const member = (...roles: ('assessor' | 'supervisor')[]) =>
      app.actors.member({ organisationId: staff.organisationId, roles });
    const [next, signer] = [await member('assessor', 'supervisor'), await member('supervisor')];
    for (const { id: memberId } of [staff.assessor, staff.supervisor]) {
      const left = await app.call('POST', `/members/${memberId}/leave`, {
        ...{ token: staff.admin.token, ifMatch: 1, body: { units: [] } },
      });
      expect(left.status).toBe(200);
    }
    const people = await app.call('GET', `/programme-enrolments/${id}/renewal-people`, {
      token: staff.admin.token,
    });
    expect([people.at('assessor.problem'), people.at('supervisor.problem')]).toEqual(['left', 'left']);
    expect(people.at('assessors.0.person.id')).toBe(next.id);
    for (const [body, reason] of [
      [{}, 'not_assessor'],
      [{ assessorId: signer.id, supervisorId: next.id }, 'not_assessor'],
      [{ assessorId: next.id, supervisorId: staff.author.id }, 'not_supervisor'],
      [{ assessorId: next.id, supervisorId: next.id }, 'same_person'],
      [{ assessorId: app.actors.away.assessor.id, supervisorId: signer.id }, 'not_assessor'],
    ] as const) {
      const refused = await renew(id, body);
      expect([refused.at('code'), refused.at('facts.reason')]).toEqual([
        ...['programme_enrolment.people_refused', reason],
      ]);
    }
    const renewed = await renew(id, { assessorId: next.id, supervisorId: signer.id });
    expect([renewed.status, renewed.at('assessor.id'), renewed.at('supervisor.id')]).toEqual([
      ...[201, next.id, signer.id],
    ]);
    const view = await app.call('GET', `/enrolments/${soon?.id ?? ''}/further-attempt`, {
      token: next.token,
    });
    expect([view.at('mayDecide'), view.at('assessor.id'), view.at('supervisor.id')]).toEqual([
      ...[true, next.id, signer.id],
    ]);
  });
});

describe('entry requirements of a renewal', () => {
  interface Entry {
    readonly requirementId: string;
    readonly result: string;
    readonly reason: string | null;
    readonly checkedBy: { readonly id: string } | null;
    readonly former: { readonly checkId: string; readonly checkedBy: { readonly id: string } } | null;
    readonly takenFrom: { readonly checkedBy: { readonly id: string } } | null;
  }
  const entryOf = (answer: Answer) => answer.at('entry') as Entry[];
  const passportOf = (id: string, who: TestMember = staff.admin) =>
    app.call('GET', `/programme-enrolments/${id}/passport`, { token: who.token });
  const check = (id: string, checks: readonly object[], who: TestMember = staff.assessor) =>
    app.call('POST', `/programme-enrolments/${id}/entry-checks`, { token: who.token, body: { checks } });

  /** Confirmed by the supervisor, waived, found open at last, and never looked at, in this order. */
  async function renewedWithEntry(): Promise<string> {
    const { id, versionId } = await signedProgramme();
    await superuserSql(
      app,
      `INSERT INTO programme_entry_requirement (organisation_id, id, version_id, position, text)
       SELECT $1, gen_random_uuid(), $2, n.position, n.text
       FROM unnest(ARRAY['高中畢業', '一年經驗', '體檢合格', '有駕照']) WITH ORDINALITY AS n (text, position)`,
      [staff.organisationId, versionId],
    );
    for (const [position, result, reason, minutes] of [
      [1, 'confirmed', '畢業證書正本', 3],
      [2, 'waived', '有十年經驗', 3],
      [3, 'confirmed', null, 3],
      [3, 'open', null, 1],
    ] as const) {
      await superuserSql(
        app,
        `INSERT INTO entry_check (organisation_id, id, programme_enrolment_id, requirement_id, result, reason, checked_by, checked_at)
         SELECT $1, gen_random_uuid(), $2, q.id, $4, $5, $6, now() - make_interval(mins => $7)
         FROM programme_entry_requirement q WHERE q.version_id = $3 AND q.position = $8`,
        [staff.organisationId, id, versionId, result, reason, staff.supervisor.id, minutes, position],
      );
    }
    return (await renew(id)).textAt('id');
  }

  it('are proposed as they were found, and count once somebody takes them along', async () => {
    const id = await renewedWithEntry();
    const before = await passportOf(id);
    expect(entryOf(before)).toMatchObject([
      {
        ...{ result: 'open', checkedBy: null, takenFrom: null },
        former: { result: 'confirmed', reason: '畢業證書正本', checkedBy: { id: staff.supervisor.id } },
      },
      { result: 'open', former: { result: 'waived', reason: '有十年經驗' } },
      { result: 'open', former: null },
      { result: 'open', former: null },
    ]);
    const gaps = (answer: Answer) =>
      (answer.at('gaps') as { kind: string }[]).filter(({ kind }) => kind === 'entry').length;
    expect(gaps(before)).toBe(4);
    const taken = await check(
      id,
      entryOf(before)
        .slice(0, 2)
        .map(({ requirementId, former }, index) => ({
          ...{ requirementId, takenFromId: former?.checkId },
          result: index === 0 ? 'confirmed' : 'waived',
        })),
    );
    expect(taken.status).toBe(200);
    const after = await passportOf(id);
    const checkedBy = { id: staff.assessor.id };
    const takenFrom = { checkedBy: { id: staff.supervisor.id } };
    expect(entryOf(after)).toMatchObject([
      { ...{ result: 'confirmed', reason: '畢業證書正本' }, checkedBy, former: null, takenFrom },
      { ...{ result: 'waived', reason: '有十年經驗' }, checkedBy, former: null, takenFrom },
      { result: 'open' },
      { result: 'open' },
    ]);
    expect(gaps(after)).toBe(2);
    const [event] = await superuserSql(
      app,
      "SELECT facts FROM audit_event WHERE action = 'entry.checked' AND subject_id = $1 ORDER BY sequence LIMIT 1",
      [id],
    );
    expect(event?.['facts']).toMatchObject({ takenFromId: entryOf(before)[0]?.former?.checkId });
    // Looked at anew, it rests on nothing of before.
    const [first] = entryOf(after);
    await check(id, [{ requirementId: first?.requirementId, result: 'confirmed', reason: '重看正本' }]);
    expect(entryOf(await passportOf(id))[0]).toMatchObject({ reason: '重看正本', takenFrom: null });
  });

  it('are taken along as they were found, once, and where they are proposed', async () => {
    const id = await renewedWithEntry();
    const [first, second, third] = entryOf(await passportOf(id));
    const takenFromId = first?.former?.checkId;
    const refused = async (given: object) => (await check(id, [{ takenFromId, ...given }])).at('code');
    const nothing = 'programme_enrolment.nothing_to_take';
    expect(await refused({ requirementId: first?.requirementId, result: 'waived' })).toBe(nothing);
    expect(await refused({ requirementId: second?.requirementId, result: 'confirmed' })).toBe(nothing);
    expect(await refused({ requirementId: third?.requirementId, result: 'confirmed' })).toBe(nothing);
    const take = () => check(id, [{ requirementId: first?.requirementId, result: 'confirmed', takenFromId }]);
    const both = await Promise.all([take(), take()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await check(id, [{ requirementId: second?.requirementId, result: 'waived' }])).at('code')).toBe(
      'programme_enrolment.reason_missing',
    );
  });
});

/** Of another person on other units, so that nothing of the first counts. */
async function signedProgrammeOfAnother(): Promise<string> {
  const candidate = await app.actors.member({ roles: ['candidate'], organisationId: staff.organisationId });
  const [unit] = units;
  if (unit === undefined) throw new Error('There is no unit.');
  const programme = await plantProgrammeRows(app, [unit], staff.admin, {});
  const enrolment = await plantEnrolment(app, unit, { ...staff, candidate });
  const id = await plantProgrammeEnrolmentRows(app, programme, [enrolment], { admin: staff.admin });
  await sign(enrolment);
  await endsOn('programme_sign_off_id', await plantProgrammeSignOff(app, id), addDays(today, 10));
  return id;
}
