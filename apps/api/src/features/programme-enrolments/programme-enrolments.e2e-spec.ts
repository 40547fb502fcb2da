import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import {
  type PlantedEnrolment,
  plantEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { coverAll, finishUnit, observe } from '../../../test/support/case';
import { tellNews } from '../../../test/support/jobs';
import {
  type PlantedProgramme,
  plantOnProgramme,
  plantProgramme,
  type ProgrammeShape,
} from '../../../test/support/programmes';
import type { Answer } from '../../../test/support/request';
import { recorded } from '../../../test/reads/statements';

let app: TestApp;
let units: PlantedUnit[];
beforeAll(async () => {
  app = await createApp();
  units = [];
  for (let count = 0; count < 10; count += 1) {
    units.push(
      await plantUnit(app, app.actors.home.organisationId, { elements: [2], critical: 0, attitudes: 1 }),
    );
  }
});
afterAll(() => app.close());

const token = () => app.as('admin');
const somebody = (...roles: TestMember['roles'][number][]) => app.actors.member({ roles });
const many = async (count: number, ...roles: TestMember['roles'][number][]) => {
  const made: TestMember[] = [];
  for (let index = 0; index < count; index += 1) made.push(await somebody(...roles));
  return made;
};
const unitAt = (index: number): PlantedUnit => {
  const unit = units[index];
  if (unit === undefined) throw new Error('There is no such unit.');
  return unit;
};
const plant = (over: Partial<ProgrammeShape> = {}) =>
  plantProgramme(app, app.actors.home, { sections: [{ units: units.slice(0, 3) }], ...over });
const withElectives = () =>
  plant({ sections: [{ units: units.slice(0, 1) }, { units: units.slice(1, 4), choose: 2 }] });
const propose = (programme: PlantedProgramme, body: object) =>
  app.call('POST', `/programmes/${programme.id}/assignment-proposals`, { token: token(), body });
const assign = (programme: PlantedProgramme, body: object, as = token()) =>
  app.call('POST', `/programmes/${programme.id}/assignments`, {
    token: as,
    body: { versionId: programme.versionId, ...body },
  });
const chooseElectives = (id: string, ...programmeUnitIds: (string | undefined)[]) =>
  app.call('POST', `/programme-enrolments/${id}/electives`, { token: token(), body: { programmeUnitIds } });
/** A unit of its own that somebody has signed. */
async function finishedUnit(): Promise<PlantedEnrolment> {
  const unit = await plantUnit(app, app.actors.home.organisationId, { elements: [1], critical: 0 });
  const enrolment = await plantEnrolment(app, unit);
  await coverAll(app, enrolment);
  await finishUnit(app, enrolment);
  return enrolment;
}
const change = (body: object) => app.call('POST', '/programme-enrolments/bulk', { token: token(), body });
const read = (id: string, as = token()) => app.call('GET', `/programme-enrolments/${id}`, { token: as });
const sign = ({ id }: { id: string }) =>
  superuserSql(app, "UPDATE enrolment SET state = 'signed' WHERE id = $1", [id]);
const origins = (answer: Answer, person: number) =>
  (answer.at(`items.${String(person)}.units`) as { origin: string }[]).map(({ origin }) => origin);
const idOf = (answer: Answer, person = 0) => answer.textAt(`items.${String(person)}.programmeEnrolmentId`);
const actionsOf = async (subjectId: string) =>
  (
    await superuserSql(app, 'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY sequence', [
      subjectId,
    ])
  ).map(({ action }) => action);

describe('assigning a programme', () => {
  it('recognises who is new, who goes on and whose signed unit counts', async () => {
    const programme = await plant({ dueMonths: 6 });
    const [newcomer, experienced] = [await somebody('candidate'), await somebody('candidate')];
    const open = await plantEnrolment(app, unitAt(0), { candidate: experienced });
    const signed = await plantEnrolment(app, unitAt(1), { candidate: experienced });
    await sign(signed);
    const body = { candidateIds: [newcomer.id, experienced.id], startsOn: '2026-08-31' };
    const proposed = await propose(programme, body);
    expect(proposed.status).toBe(200);
    expect(proposed.body).toMatchObject({ items: [{ dueOn: '2027-02-28' }, { dueOn: '2027-02-28' }] });
    expect([origins(proposed, 0), origins(proposed, 1)]).toEqual([
      ['new', 'new', 'new'],
      ['going_on', 'signed', 'new'],
    ]);
    expect(
      await superuserSql(app, 'SELECT 1 FROM programme_enrolment WHERE programme_id = $1', [programme.id]),
    ).toEqual([]);
    const done = await assign(programme, body);
    expect(done.body).toMatchObject({
      totals: { people: 2, created: 4, goingOn: 1, signed: 1 },
      items: [
        { status: 'new' },
        { status: 'new', units: [{ enrolmentId: open.id }, { enrolmentId: signed.id }, {}] },
      ],
    });
    expect((await read(idOf(done, 1))).body).toMatchObject({
      ...{
        state: 'in_progress',
        startsOn: '2026-08-31',
        dueOn: '2027-02-28',
        units: { total: 3, open: 2, signed: 1 },
      },
      counted: [
        { enrolment: { origin: 'going_on' } },
        { enrolment: { origin: 'signed' } },
        { enrolment: { origin: 'new' } },
      ],
    });
    // What is open asks for no attitudes of its own any more, and keeps whoever assesses it.
    expect(
      await superuserSql(
        app,
        'SELECT attitudes_by_programme AS once FROM enrolment WHERE id = ANY($1) ORDER BY state',
        [[open.id, signed.id]],
      ),
    ).toEqual([{ once: true }, { once: false }]);
    expect((await assign(programme, body)).body).toMatchObject({
      totals: { people: 0, created: 0 },
      items: [{ status: 'assigned', programmeEnrolmentId: idOf(done, 0) }, { status: 'assigned' }],
    });
  });

  it('attempts again what has run out, and counts what is still valid', async () => {
    const programme = await plant({ sections: [{ units: units.slice(0, 1) }] });
    const [lapsed, valid] = [await somebody('candidate'), await somebody('candidate')];
    for (const [candidate, until] of [
      [lapsed, '2020-01-01'],
      [valid, '2099-01-01'],
    ] as const) {
      const enrolment = await plantEnrolment(app, unitAt(0), { candidate });
      await sign(enrolment);
      await plantValidity(enrolment.id, programme.versionId, until);
    }
    const proposed = await propose(programme, { candidateIds: [lapsed.id, valid.id] });
    expect([origins(proposed, 0), origins(proposed, 1)]).toEqual([['attempt'], ['signed']]);
    const done = await assign(programme, { candidateIds: [lapsed.id] });
    const attempt = await superuserSql(app, 'SELECT attempt FROM enrolment WHERE id = $1', [
      done.textAt('items.0.units.0.enrolmentId'),
    ]);
    expect(attempt).toEqual([{ attempt: 2 }]);
  });

  it('spreads by load, keeps whoever assesses a unit that goes on, and proposes nobody in conflict', async () => {
    const programme = await plant();
    const assessors = await many(3, 'assessor', 'supervisor');
    const candidates = await many(6, 'candidate');
    const [busy, own] = [assessors[0]!, assessors[1]!];
    for (let index = 4; index < 8; index += 1)
      await plantEnrolment(app, unitAt(index), { candidate: await somebody('candidate'), assessor: busy });
    await plantEnrolment(app, unitAt(0), { candidate: candidates[0]!, assessor: own });
    const pool = assessors.map(({ id }) => id);
    const body = { candidateIds: candidates.map(({ id }) => id), assessorIds: pool, supervisorIds: pool };
    const proposed = await propose(programme, body);
    const people = proposed.at('items') as {
      candidateId: string;
      assessor: { id: string };
      supervisor: { id: string };
    }[];
    expect(people[0]?.assessor.id).toBe(own.id);
    for (const { candidateId, assessor, supervisor } of people)
      expect(new Set([candidateId, assessor.id, supervisor.id]).size).toBe(3);
    const loads = proposed.at('assessors') as { person: { id: string }; before: number; after: number }[];
    expect(loads.find(({ person }) => person.id === busy.id)?.before).toBe(4);
    const after = loads.map((load) => load.after);
    expect(Math.max(...after) - Math.min(...after)).toBeLessThanOrEqual(3);
    expect((await propose(programme, body)).body).toEqual(proposed.body);
  });

  it('takes what the admin chooses, and refuses for each person what cannot be, with the reason', async () => {
    const programme = await plant();
    const people = await many(5, 'candidate');
    const [one, two, three, four, five] = people.map(({ id }) => id);
    const [assessor, supervisor, both] = [
      await somebody('assessor'),
      await somebody('supervisor'),
      await somebody('assessor', 'supervisor'),
    ];
    const judged = await plantEnrolment(app, unitAt(0), { candidate: people[3]!, assessor: both });
    await observe(app, judged, unitAt(0).indicatorIds.slice(0, 1));
    const stranger = app.actors.away.candidate.id;
    const done = await assign(programme, {
      candidateIds: [one, two, three, four, five, stranger, assessor.id],
      people: [
        { candidateId: one, assessorId: assessor.id, supervisorId: supervisor.id, dueOn: null },
        { candidateId: two, assessorId: both.id, supervisorId: both.id },
        { candidateId: three, assessorId: supervisor.id },
        { candidateId: four, supervisorId: both.id },
        { candidateId: five, supervisorId: assessor.id },
      ],
    });
    expect(done.body).toMatchObject({
      totals: { people: 1 },
      items: [
        {
          status: 'new',
          reason: null,
          assessor: { id: assessor.id },
          supervisor: { id: supervisor.id },
          dueOn: null,
        },
        { status: 'refused', reason: 'same_person' },
        { status: 'refused', reason: 'not_assessor' },
        { status: 'refused', reason: 'not_independent' },
        { status: 'refused', reason: 'not_supervisor' },
        { status: 'refused', reason: 'unknown', candidate: null },
        { status: 'refused', reason: 'role' },
      ],
    });
  });

  it('says for whom something was chosen who is not to be assigned, and assigns nobody', async () => {
    const programme = await plant();
    const [meant, other] = [await somebody('candidate'), await somebody('candidate')];
    const chosen = { people: [{ candidateId: meant.id, dueOn: null }] };
    for (const answer of [
      await propose(programme, chosen),
      await assign(programme, chosen),
      await assign(programme, { ...chosen, candidateIds: [other.id] }),
    ]) {
      expect([answer.status, answer.at('code'), answer.at('facts.candidateIds')]).toEqual([
        ...[422, 'programme_enrolment.choice_for_nobody', [meant.id]],
      ]);
      expect(answer.at('detail')).toContain(meant.displayName);
    }
    // A page keeps what was chosen for somebody who is taken off the list, and put on it again.
    const proposed = await propose(programme, { ...chosen, candidateIds: [other.id] });
    expect(proposed.body).toMatchObject({ items: [{ candidateId: other.id, status: 'new' }] });
    const listed = await app.call('GET', `/programme-enrolments?programmeId=${programme.id}`, {
      token: token(),
    });
    expect(listed.at('items')).toEqual([]);
  });

  it('reads a list of people, and tells line by line what it cannot take', async () => {
    const programme = await withElectives();
    const [first, second] = [await somebody('candidate'), await somebody('candidate')];
    const assessor = await somebody('assessor');
    const twins = [
      await app.actors.member({ roles: ['candidate'], displayName: '雙胞胎' }),
      await app.actors.member({ roles: ['candidate'], displayName: '雙胞胎' }),
    ];
    const code = (await propose(programme, { candidateIds: [first.id] })).textAt(
      'programme.sections.1.units.0.code',
    );
    const csv = [
      '\uFEFF電子郵件，評量人員，期限，選修',
      `${first.email.toUpperCase()}，"${assessor.email}"，2027/3/31，${code}`,
      `${second.email},nobody@test.example,,`,
      `${second.email},,31.31.2027,`,
      'nobody@test.example,,,',
      `${twins[0]!.displayName},,,`,
      `${first.email},,,`,
      `${second.email},,,T999`,
    ].join('\r\n');
    const proposed = await propose(programme, { csv });
    expect(proposed.body).toMatchObject({
      items: [{ candidateId: first.id, dueOn: '2027-03-31', assessor: { id: assessor.id } }],
    });
    expect(origins(proposed, 0)).toEqual(['new', 'new', 'not_chosen', 'not_chosen']);
    expect(
      (proposed.at('errors') as { line: number; column: number; problem: string }[]).map(
        ({ line, column, problem }) => [line, column, problem],
      ),
    ).toEqual([
      [3, 2, 'assessor_unknown'],
      [4, 3, 'due_invalid'],
      [5, 1, 'person_unknown'],
      [6, 1, 'name_ambiguous'],
      [7, 1, 'twice'],
      [8, 4, 'elective_unknown'],
    ]);
  });

  it('assigns everybody of a group, and says with which', async () => {
    const programme = await plant();
    const [member, gone] = [await somebody('candidate'), await somebody('candidate')];
    const leader = await somebody('supervisor');
    const groupId = await plantGroup(leader, [member, gone]);
    await superuserSql(
      app,
      'UPDATE candidate_group_member SET removed_by = added_by, removed_at = now() WHERE candidate_id = $1',
      [gone.id],
    );
    const done = await assign(programme, { groupId });
    expect(done.body).toMatchObject({ totals: { people: 1 }, items: [{ candidateId: member.id }] });
    const listed = await app.call('GET', `/programme-enrolments?groupId=${groupId}`, { token: token() });
    expect(listed.body).toMatchObject({
      items: [{ id: idOf(done), group: { id: groupId, name: '九月班' } }],
    });
    // Whoever leads the group sees it; another supervisor does not.
    expect((await read(idOf(done), leader.token)).status).toBe(200);
    expect((await read(idOf(done), (await somebody('supervisor')).token)).status).toBe(404);
  });

  it('keeps how entry requirements stand: for all, or for one otherwise', async () => {
    const programme = await plant({ entry: ['高中職以上畢業', '兩年經驗'] });
    const [one, two] = [await somebody('candidate'), await somebody('candidate')];
    const [degree, experience] = programme.entryIds;
    const body = (entry: object[], own: object[] = []) => ({
      ...{ candidateIds: [one.id, two.id], entry, people: [{ candidateId: two.id, entry: own }] },
    });
    expect((await assign(programme, body([{ requirementId: degree, result: 'waived' }]))).body).toMatchObject(
      {
        code: 'programme_enrolment.reason_missing',
      },
    );
    const foreign = [{ requirementId: programme.id, result: 'confirmed' }];
    expect((await assign(programme, body(foreign))).body).toMatchObject({
      code: 'programme_enrolment.requirement_unknown',
    });
    const done = await assign(
      programme,
      body(
        [{ requirementId: degree, result: 'confirmed' }],
        [
          { requirementId: degree, result: 'open' },
          { requirementId: experience, result: 'waived', reason: '同等工作經驗' },
        ],
      ),
    );
    const entryOf = async (person: number) =>
      ((await read(idOf(done, person))).at('entry') as { result: string; reason: string | null }[]).map(
        ({ result, reason }) => [result, reason],
      );
    expect(await entryOf(0)).toEqual([
      ['confirmed', null],
      ['open', null],
    ]);
    expect(await entryOf(1)).toEqual([
      ['open', null],
      ['waived', '同等工作經驗'],
    ]);
    const checked = await app.call('POST', `/programme-enrolments/${idOf(done, 1)}/entry-checks`, {
      token: token(),
      body: { checks: [{ requirementId: experience, result: 'open' }] },
    });
    expect(checked.body).toMatchObject({ entry: [{ result: 'open' }, { result: 'open', reason: null }] });
  });

  it('refuses a programme that is not in use, another version, and the programme of another organisation', async () => {
    const candidateIds = [(await somebody('candidate')).id];
    const programme = await plant();
    const refused = async (given: PlantedProgramme, over: object = {}) =>
      (await assign(given, { candidateIds, ...over })).at('code');
    expect(await refused(programme, { versionId: programme.id })).toBe('programme_enrolment.version_changed');
    await superuserSql(app, "UPDATE programme SET state = 'retired' WHERE id = $1", [programme.id]);
    expect(await refused(programme)).toBe('programme_enrolment.not_in_use');
    const unit = await plantUnit(app, app.actors.away.organisationId);
    expect(await refused(await plantProgramme(app, app.actors.away, { sections: [{ units: [unit] }] }))).toBe(
      'not_found',
    );
  });

  it('assigns once what two admins assign at the same moment, and tells the second', async () => {
    const programme = await plant();
    const candidateIds = (await many(3, 'candidate')).map(({ id }) => id);
    const other = await somebody('admin');
    const answers = await Promise.all([
      assign(programme, { candidateIds }),
      assign(programme, { candidateIds: [...candidateIds].reverse() }, other.token),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.reduce((sum, answer) => sum + Number(answer.at('totals.people')), 0)).toBe(3);
    const statuses = answers.flatMap((answer) =>
      (answer.at('items') as { status: string; programmeEnrolmentId: string | null }[]).map((item) => item),
    );
    expect(statuses.filter(({ status }) => status === 'assigned')).toHaveLength(3);
    expect(statuses.filter(({ programmeEnrolmentId }) => programmeEnrolmentId === null)).toEqual([]);
    const rows = await superuserSql(
      app,
      'SELECT count(*)::int AS n FROM programme_enrolment WHERE programme_id = $1',
      [programme.id],
    );
    expect(rows).toEqual([{ n: 3 }]);
  });

  it('goes on with a unit that somebody else enrols the person on at the same moment', async () => {
    const programme = await plant();
    const candidate = await somebody('candidate');
    const { assessor, supervisor } = app.actors.home;
    const [enrolled, assigned] = await Promise.all([
      app.call('POST', '/enrolments', {
        token: token(),
        body: {
          candidateIds: [candidate.id],
          unitId: unitAt(1).id,
          ...{ assessorId: assessor.id, supervisorId: supervisor.id },
        },
      }),
      assign(programme, { candidateIds: [candidate.id] }),
    ]);
    expect(assigned.status).toBe(201);
    expect([201, 409]).toContain(enrolled.status);
    const rows = await superuserSql(
      app,
      "SELECT count(*)::int AS n FROM enrolment WHERE candidate_id = $1 AND state <> 'withdrawn'",
      [candidate.id],
    );
    expect(rows).toEqual([{ n: 3 }]);
    const counted = (await read(idOf(assigned))).at('counted') as { enrolment: object | null }[];
    expect(counted.map(({ enrolment }) => enrolment === null)).toEqual([false, false, false]);
  });

  it('tells each person of the programme, and assessor and supervisor once of how many; the trail of all', async () => {
    const programme = await plant();
    const candidates = await many(3, 'candidate');
    const [assessor, other, supervisor] = [
      await somebody('assessor'),
      await somebody('assessor'),
      await somebody('supervisor'),
    ];
    const done = await assign(programme, {
      candidateIds: candidates.map(({ id }) => id),
      ...{ assessorIds: [assessor.id], supervisorIds: [supervisor.id] },
      people: [{ candidateId: candidates[2]?.id, assessorId: other.id }],
    });
    await tellNews(app);
    const told = async (who: TestMember) =>
      (await app.call('GET', '/notifications', { token: who.token })).at('items');
    for (const [index, candidate] of candidates.entries()) {
      expect(await told(candidate)).toMatchObject([
        { kind: 'programme_assigned', units: 3, link: `/passports/${idOf(done, index)}` },
      ]);
    }
    const name: unknown = expect.any(String);
    const given = { kind: 'programme_people_given', programme: { name } };
    expect(await told(assessor)).toMatchObject([{ ...given, people: 2, link: '/candidates' }]);
    expect(await told(other)).toMatchObject([{ ...given, people: 1, link: `/passports/${idOf(done, 2)}` }]);
    expect(await told(supervisor)).toMatchObject([{ ...given, people: 3, link: '/sign-offs' }]);
    expect(await actionsOf(idOf(done))).toEqual(['programme_enrolment.created']);
    expect(await actionsOf(done.textAt('items.0.units.2.enrolmentId'))).toEqual(['enrolment.assigned']);
  });

  it('takes as many statements for sixty people on ten units as for one, and ten seconds at most', async () => {
    const programme = await plant({ sections: [{ units }] });
    const candidates = await many(60, 'candidate');
    const count = async (candidateIds: string[]) => {
      const { result, sent } = await recorded(() => assign(programme, { candidateIds }));
      return { result, statements: sent.filter(({ text }) => !text.startsWith('SELECT pg')).length };
    };
    const single = await count([(await somebody('candidate')).id]);
    const begun = Date.now();
    const all = await count(candidates.map(({ id }) => id));
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect(all.result.body).toMatchObject({ totals: { people: 60, created: 600 } });
    expect(Math.abs(all.statements - single.statements)).toBeLessThanOrEqual(2);
    expect(all.statements).toBeLessThan(60);
  });

  it('says with how many people at once it would do where the units of all would be too many', async () => {
    const wide: PlantedUnit[] = [];
    for (let count = 0; count < 60; count += 1)
      wide.push(await plantUnit(app, app.actors.home.organisationId, { elements: [1], critical: 0 }));
    const programme = await plant({ sections: [{ units: wide }] });
    const candidateIds = (await many(34, 'candidate')).map(({ id }) => id);
    for (const answer of [
      await propose(programme, { candidateIds }),
      await assign(programme, { candidateIds }),
    ])
      expect([answer.status, answer.at('code'), answer.at('facts')]).toEqual([
        ...[422, 'programme_enrolment.too_many'],
        { most: 16, count: 34 },
      ]);
  });
});

describe('somebody on a programme', () => {
  const assigned = async (programme: PlantedProgramme, count: number, over: object = {}) => {
    const candidates = await many(count, 'candidate');
    const { assessor, supervisor } = app.actors.home;
    const done = await assign(programme, {
      candidateIds: candidates.map(({ id }) => id),
      ...{ assessorIds: [assessor.id], supervisorIds: [supervisor.id] },
      ...over,
    });
    return { candidates, ids: candidates.map((_, index) => idOf(done, index)) };
  };

  it('gets another assessor, supervisor and date together with others; who cannot is told', async () => {
    const programme = await plant({ dueMonths: 3 });
    const { ids, candidates } = await assigned(programme, 3);
    const next = await somebody('assessor', 'supervisor');
    const [first, second, third] = ids as [string, string, string];
    const detail = await read(second);
    const enrolmentId = detail.textAt('counted.0.enrolment.id');
    await superuserSql(app, 'UPDATE enrolment SET assessor_id = $2 WHERE id = $1', [enrolmentId, next.id]);
    await superuserSql(app, "UPDATE programme_enrolment SET state = 'withdrawn' WHERE id = $1", [third]);
    const body = { ids: [first, second, third], supervisorId: next.id, dueOn: '2030-06-30' };
    const preview = await change({ ...body, dryRun: true });
    const person: unknown = expect.objectContaining({ id: next.id });
    const supervisors: unknown = expect.arrayContaining([{ person, before: 0, after: 3 }]);
    expect(preview.body).toMatchObject({
      changed: [{ candidate: { id: candidates[0]?.id }, units: 3 }],
      supervisors,
    });
    const refused = preview.at('refused') as { id: string; reason: string }[];
    expect(new Map(refused.map(({ id, reason }) => [id, reason]))).toEqual(
      new Map([
        [second, 'not_independent'],
        [third, 'closed'],
      ]),
    );
    expect((await read(first)).at('supervisor.id')).toBe(app.actors.home.supervisor.id);
    expect((await change(body)).body).toEqual(preview.body);
    expect((await read(first)).body).toMatchObject({
      ...{ supervisor: { id: next.id }, dueOn: '2030-06-30', version: 2 },
      counted: [1, 2, 3].map(() => ({ enrolment: { supervisor: { id: next.id }, dueOn: '2030-06-30' } })),
    });
    expect(await actionsOf(first)).toEqual([
      'programme_enrolment.created',
      'programme_enrolment.supervisor_changed',
      'programme_enrolment.changed',
    ]);
    const moved = await change({ ids: [first], assessorId: (await somebody('candidate')).id });
    expect(moved.body).toMatchObject({ changed: [], refused: [{ reason: 'not_assessor' }] });
    expect((await change({ ids: [programme.id], dueOn: null })).status).toBe(404);
  });

  it('changes and goes together with another programme of theirs that counts the same unit', async () => {
    const [one, other] = [await plant(), await plant({ sections: [{ units: units.slice(2, 4) }] })];
    const { ids, candidates } = await assigned(one, 1);
    const second = await assign(other, {
      candidateIds: candidates.map(({ id }) => id),
      ...{ assessorIds: [app.actors.home.assessor.id], supervisorIds: [app.actors.home.supervisor.id] },
    });
    expect(origins(second, 0)).toEqual(['going_on', 'new']);
    const both = [...ids, idOf(second)];
    const next = await somebody('assessor');
    const body = { ids: both, assessorId: next.id, dueOn: '2030-06-30' };
    const preview = await change({ ...body, dryRun: true });
    const done = await change(body);
    expect([done.status, done.body]).toEqual([200, preview.body]);
    expect(done.body).toMatchObject({ changed: [{ units: 3 }, { units: 2 }], refused: [] });
    const loads = done.at('assessors') as { person: { id: string }; before: number; after: number }[];
    expect(loads.find(({ person }) => person.id === next.id)).toMatchObject({ before: 0, after: 4 });
    const shared = second.textAt('items.0.units.0.enrolmentId');
    expect(await actionsOf(shared)).toEqual([
      ...['enrolment.assigned', 'enrolment.assessor_changed', 'enrolment.changed'],
    ]);
    const withdraw = (dryRun: boolean) =>
      app.call('POST', '/programme-enrolments/bulk-withdrawal', {
        token: token(),
        body: { ids: both, reason: '課程取消。', units: true, dryRun },
      });
    const told = await withdraw(true);
    expect((await withdraw(false)).body).toEqual(told.body);
    const open = await superuserSql(
      app,
      "SELECT id FROM enrolment WHERE candidate_id = $1 AND state <> 'withdrawn'",
      [candidates[0]?.id],
    );
    expect(open).toEqual([]);
  });

  it('chooses electives later, and no more than the section asks for', async () => {
    const programme = await withElectives();
    const { ids } = await assigned(programme, 1);
    const id = ids[0] ?? '';
    const choose = (...programmeUnitIds: (string | undefined)[]) => chooseElectives(id, ...programmeUnitIds);
    const [, first, second, third] = [...programme.unitIds.values()];
    expect((await choose(first, second, third)).at('code')).toBe('programme_enrolment.too_many_electives');
    expect((await choose(programme.id)).at('code')).toBe('programme_enrolment.unit_unknown');
    const chosen = await choose(second);
    expect(chosen.body).toMatchObject({ units: { total: 2 }, version: 2 });
    expect((await choose(second)).body).toMatchObject({ units: { total: 2 }, version: 2 });
    expect((await choose(first)).body).toMatchObject({ units: { total: 3 } });
    expect((await choose(third)).at('code')).toBe('programme_enrolment.too_many_electives');
  });

  it('lets an elective that was signed before run out as the programme says', async () => {
    const assessed = await finishedUnit();
    const programme = await plant({
      ...{ sections: [{ units: units.slice(0, 1) }, { units: [assessed.unit], choose: 1 }] },
      unitValidityMonths: 12,
    });
    const on = await plantOnProgramme(app, programme, app.actors.home, { candidate: assessed.candidate });
    const chosen = await chooseElectives(on.id, programme.unitIds.get(assessed.unit.id));
    expect(chosen.status).toBe(200);
    const ends = await superuserSql(
      app,
      `SELECT v.months FROM validity v JOIN sign_off s ON s.organisation_id = v.organisation_id AND s.id = v.sign_off_id
       WHERE s.enrolment_id = $1`,
      [assessed.id],
    );
    expect(ends).toEqual([{ months: 12 }]);
  });

  it('opens no elective in the name of somebody who has left, or who could not sign over it', async () => {
    const programme = await withElectives();
    const elective = programme.unitIds.get(unitAt(1).id);
    const [assessor, supervisor] = [await somebody('assessor'), await somebody('assessor', 'supervisor')];
    const on = await plantOnProgramme(app, programme, app.actors.home, { assessor, supervisor });
    const { candidate } = on;
    const going = await plantEnrolment(app, unitAt(1), { candidate, assessor: supervisor });
    const refused = async () => {
      const answer = await chooseElectives(on.id, elective);
      return [answer.status, answer.at('code'), answer.at('facts.reason')];
    };
    expect(await refused()).toEqual([422, 'programme_enrolment.people_refused', 'not_independent']);
    await superuserSql(app, "UPDATE enrolment SET state = 'withdrawn' WHERE id = $1", [going.id]);
    await superuserSql(app, "UPDATE member SET state = 'left' WHERE id = $1", [assessor.id]);
    expect(await refused()).toEqual([422, 'programme_enrolment.people_refused', 'not_assessor']);
    await app.actors.revoke(supervisor, 'supervisor');
    await superuserSql(app, "UPDATE member SET state = 'active' WHERE id = $1", [assessor.id]);
    expect(await refused()).toEqual([422, 'programme_enrolment.people_refused', 'not_supervisor']);
    expect((await read(on.id)).at('units.total')).toBe(1);
  });

  it('is withdrawn with a reason; its units stay, or go unless another programme counts them', async () => {
    const [programme, other] = [await plant(), await plant({ sections: [{ units: units.slice(2, 4) }] })];
    const { ids, candidates } = await assigned(programme, 2);
    await assign(other, { candidateIds: candidates.map((candidate) => candidate.id) });
    const withdraw = (id: string, body: object, ifMatch = 1) =>
      app.call('POST', `/programme-enrolments/${id}/withdraw`, { token: token(), ifMatch, body });
    const [stays, goes] = ids as [string, string];
    expect((await withdraw(stays, { reason: '換了職務。' }, 7)).status).toBe(412);
    expect((await withdraw(stays, { reason: '換了職務。' })).body).toMatchObject({
      ...{ state: 'withdrawn', units: { total: 3, open: 3 }, abilities: { manage: false } },
    });
    expect((await withdraw(goes, { reason: '離職。', units: true })).body).toMatchObject({
      units: { total: 3, open: 1 },
    });
    expect((await withdraw(goes, { reason: '離職。' }, 2)).at('code')).toBe('programme_enrolment.closed');
    const again = await assign(programme, { candidateIds: [candidates[1]?.id] });
    expect(origins(again, 0)).toEqual(['new', 'new', 'going_on']);
    expect((await read(idOf(again))).at('attempt')).toBe(2);
  });

  it('is withdrawn together with others: first told, then done; who is off it already is named', async () => {
    const programme = await plant();
    const { ids, candidates } = await assigned(programme, 3);
    const withdraw = (body: object) =>
      app.call('POST', '/programme-enrolments/bulk-withdrawal', {
        token: token(),
        body: { ids, reason: '梯次取消。', ...body },
      });
    await withdraw({ ids: ids.slice(2) });
    const preview = await withdraw({ units: true, dryRun: true });
    expect((await read(ids[0] ?? '')).at('state')).toBe('in_progress');
    const done = await withdraw({ units: true });
    expect(done.body).toEqual(preview.body);
    const changed = done.at('changed') as { candidate: { id: string }; units: number }[];
    expect(new Map(changed.map(({ candidate, units: count }) => [candidate.id, count]))).toEqual(
      new Map(candidates.slice(0, 2).map(({ id }) => [id, 3])),
    );
    expect(done.at('refused')).toMatchObject([{ id: ids[2], reason: 'closed' }]);
    expect((await read(ids[1] ?? '')).body).toMatchObject({ state: 'withdrawn', units: { open: 0 } });
    expect(await actionsOf(ids[1] ?? '')).toContain('programme_enrolment.withdrawn');
    // Units of whoever was taken off without them go on.
    expect((await read(ids[2] ?? '')).body).toMatchObject({ state: 'withdrawn', units: { open: 3 } });
  });

  it('is listed for whoever is concerned, page by page', async () => {
    const programme = await plant();
    const { ids, candidates } = await assigned(programme, 3);
    const list = (query: string, as = token()) =>
      app.call('GET', `/programme-enrolments?${query}`, { token: as });
    const first = await list(`programmeId=${programme.id}&limit=2`);
    const second = await list(`programmeId=${programme.id}&limit=2&cursor=${first.textAt('nextCursor')}`);
    const seen = [first, second].flatMap((page) =>
      (page.at('items') as { id: string }[]).map(({ id }) => id),
    );
    expect(seen).toEqual([...ids].sort().reverse());
    expect((await list('', candidates[0]?.token)).body).toMatchObject({
      items: [{ id: ids[0] }],
      nextCursor: null,
    });
    const assessing = await somebody('assessor');
    expect((await list('', assessing.token)).at('items')).toEqual([]);
    // Whoever assesses one of its units sees the whole.
    const enrolmentId = (await read(ids[0] ?? '')).textAt('counted.0.enrolment.id');
    await superuserSql(app, 'UPDATE enrolment SET assessor_id = $2 WHERE id = $1', [
      enrolmentId,
      assessing.id,
    ]);
    expect((await list('', assessing.token)).body).toMatchObject({ items: [{ id: ids[0] }] });
    expect((await list(`programmeId=${programme.id}`, app.actors.away.admin.token)).at('items')).toEqual([]);
  });
});

async function plantGroup(leader: TestMember, members: readonly TestMember[]): Promise<string> {
  const [row] = await superuserSql(
    app,
    `WITH made AS (
       INSERT INTO candidate_group (organisation_id, id, name, leader_id, created_by, created_at)
       VALUES ($1, gen_random_uuid(), '九月班', $2, $3, now()) RETURNING organisation_id, id),
     added AS (
       INSERT INTO candidate_group_member (organisation_id, group_id, candidate_id, added_by, added_at)
       SELECT made.organisation_id, made.id, m, $3, now() FROM made, unnest($4::uuid[]) AS m)
     SELECT id FROM made`,
    [app.actors.home.organisationId, leader.id, app.actors.home.admin.id, members.map(({ id }) => id)],
  );
  return String(row?.['id']);
}

/** A signature and until when it is valid, past all that a real one needs. */
const plantValidity = (enrolmentId: string, versionId: string, until: string) =>
  superuserSql(
    app,
    `WITH decided AS (
       INSERT INTO outcome (organisation_id, id, enrolment_id, number, decision, reasoning, coverage, rule_version,
         decided_by, decided_at)
       SELECT organisation_id, gen_random_uuid(), id, 1, 'competent', '', '{}', 1, assessor_id, now() FROM enrolment WHERE id = $1
       RETURNING organisation_id, id, enrolment_id),
     signed AS (
       INSERT INTO sign_off (organisation_id, id, enrolment_id, outcome_id, candidate_id, assessor_id, signer_id, printed_name,
         meaning, authentication, manifest, manifest_sha256, signed_at)
       SELECT e.organisation_id, gen_random_uuid(), e.id, d.id, e.candidate_id, e.assessor_id, e.supervisor_id, '', '', 'password',
         '', sha256(''), '2018-01-01'
       FROM decided d JOIN enrolment e ON e.organisation_id = d.organisation_id AND e.id = d.enrolment_id
       RETURNING organisation_id, id, candidate_id)
     INSERT INTO validity (organisation_id, id, candidate_id, sign_off_id, months, version_id, valid_from, valid_until)
     SELECT organisation_id, gen_random_uuid(), candidate_id, id, 12, $2, '2018-01-01', $3::date FROM signed`,
    [enrolmentId, versionId, until],
  );
