import { tellNews } from '../../../test/support/jobs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { observe } from '../../../test/support/case';
import { plantProgramme } from '../../../test/support/programmes';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [2], critical: 0 });
});
afterAll(() => app.close());

const token = () => app.as('admin');
const somebody = (...roles: TestMember['roles'][number][]) => app.actors.member({ roles });
const enrolled = async (people: { assessor?: TestMember; supervisor?: TestMember } = {}) =>
  plantEnrolment(app, unit, { candidate: await somebody('candidate'), ...people });
const openWork = (member: TestMember) =>
  app.call('GET', `/members/${member.id}/open-work`, { token: token() });
const leave = (member: TestMember, body: object = {}, ifMatch = 1) =>
  app.call('POST', `/members/${member.id}/leave`, { token: token(), ifMatch, body: { units: [], ...body } });
const given = (enrolment: PlantedEnrolment, as: 'assessor' | 'supervisor', to: TestMember) => ({
  ...{ enrolmentId: enrolment.id, as, memberId: to.id },
});
const peopleOf = async ({ id }: PlantedEnrolment) =>
  (await superuserSql(app, 'SELECT assessor_id, supervisor_id, state FROM enrolment WHERE id = $1', [id]))[0];
const stateOf = async (member: TestMember) =>
  (await superuserSql(app, 'SELECT state FROM member WHERE id = $1', [member.id]))[0]?.['state'];
const kindsOf = async (member: TestMember) => {
  const items = (await app.call('GET', '/notifications', { token: member.token })).at('items');
  return (Array.isArray(items) ? items : []).map((item: { kind: string }) => item.kind);
};

describe('somebody who leaves', () => {
  it('is asked what is open in their hands, and does not leave with it', async () => {
    const leaver = await somebody('assessor', 'supervisor', 'candidate');
    const assessed = await enrolled({ assessor: leaver });
    const signed = await enrolled({ supervisor: leaver });
    const own = await plantEnrolment(app, unit, { candidate: leaver });
    await observe(app, assessed, [unit.indicatorIds[0] ?? '']);
    await app.call('POST', `/enrolments/${assessed.id}/requests`, {
      token: leaver.token,
      body: { targetId: unit.indicatorIds[1], message: '請補上簽收單。' },
    });
    expect((await openWork(leaver)).body).toMatchObject({
      ...{ assessing: [{ id: assessed.id }], supervising: [{ id: signed.id }], own: [{ id: own.id }] },
      ...{ count: 3, requests: 1, invitations: 0, planItems: 0, imports: 0, toSign: 0 },
    });
    for (const answer of [
      await leave(leaver),
      await app.call('PATCH', `/members/${leaver.id}`, {
        token: token(),
        ifMatch: 1,
        body: { state: 'left' },
      }),
      await leave(leaver, { withdrawOwnReason: '離職' }),
    ])
      expect([answer.status, answer.at('code')]).toEqual([409, 'member.open_work']);
    expect([await stateOf(leaver), (await peopleOf(own))?.['state']]).toEqual(['active', 'planned']);
  });

  it('hands over and goes, in one, and everybody concerned is told', async () => {
    const [leaver, next, signer] = [
      await somebody('assessor', 'candidate'),
      await somebody('assessor'),
      await somebody('supervisor'),
    ];
    const [one, two] = [
      await enrolled({ assessor: leaver, supervisor: signer }),
      await enrolled({ assessor: leaver }),
    ];
    const own = await plantEnrolment(app, unit, { candidate: leaver });
    const units = [given(one, 'assessor', next), given(two, 'assessor', next)];
    const done = await leave(leaver, { units, withdrawOwnReason: '離職' });
    expect(done.body).toMatchObject({ member: { state: 'left' }, handedOver: 2, withdrawn: 1, open: 0 });
    expect((await peopleOf(one))?.['assessor_id']).toBe(next.id);
    expect((await peopleOf(own))?.['state']).toBe('withdrawn');
    await tellNews(app);
    expect(await kindsOf(next)).toEqual(['assessing_given', 'assessing_given']);
    expect(await kindsOf(signer)).toEqual(['assessor_changed']);
    expect(await kindsOf(one.candidate)).toEqual(['assessor_changed']);
    expect(await kindsOf(app.actors.home.assessor)).toContain('enrolment_withdrawn');
    const trail = await superuserSql(
      app,
      "SELECT facts FROM audit_event WHERE action = 'member.left' AND subject_id = $1",
      [leaver.id],
    );
    expect(trail).toEqual([{ facts: { handedOver: 2, withdrawn: 1, open: 0 } }]);
    expect((await leave(leaver, {}, 2)).at('code')).toBe('member.has_left');
  });

  it('goes without waiting for what they are doing at the moment', async () => {
    const leaver = await somebody('assessor');
    const doing = new Client({ connectionString: app.database.superuserUrl });
    await doing.connect();
    try {
      // As whatever refers to them does until it is settled.
      await doing.query('BEGIN');
      await doing.query('SELECT 1 FROM member WHERE id = $1 FOR KEY SHARE', [leaver.id]);
      const answer = await Promise.race([leave(leaver), pause(4_000)]);
      expect(answer?.status).toBe(200);
    } finally {
      await doing.end();
    }
  });

  it('stays when one unit cannot be taken over: nothing is handed over at all', async () => {
    const [leaver, next] = [await somebody('assessor'), await somebody('assessor', 'supervisor')];
    const [one, two] = [
      await enrolled({ assessor: leaver }),
      await enrolled({ assessor: leaver, supervisor: next }),
    ];
    const answer = await leave(leaver, {
      units: [given(one, 'assessor', next), given(two, 'assessor', next)],
    });
    expect([answer.status, answer.at('code')]).toEqual([422, 'enrolment.same_person']);
    const strange = await leave(leaver, { units: [given(await enrolled(), 'assessor', next)] });
    expect([strange.status, strange.at('code')]).toEqual([422, 'member.not_theirs']);
    expect((await peopleOf(one))?.['assessor_id']).toBe(leaver.id);
    expect(await stateOf(leaver)).toBe('active');
  });

  it('may leave units open for a reason, which is kept, and they are handed over later', async () => {
    const [leaver, next] = [await somebody('assessor'), await somebody('assessor')];
    const enrolment = await enrolled({ assessor: leaver });
    const done = await leave(leaver, { keepOpenReason: '下週一新人到職後交接' });
    expect(done.body).toMatchObject({ member: { state: 'left' }, open: 1 });
    const kept = await superuserSql(
      app,
      'SELECT because, reason, enrolments FROM open_work_kept WHERE member_id = $1',
      [leaver.id],
    );
    expect(kept).toEqual([{ because: 'left', reason: '下週一新人到職後交接', enrolments: 1 }]);
    const later = await app.call('POST', `/members/${leaver.id}/hand-over`, {
      token: token(),
      body: { units: [given(enrolment, 'assessor', next)] },
    });
    expect(later.body).toMatchObject({ handedOver: 1, open: 0 });
    expect((await peopleOf(enrolment))?.['assessor_id']).toBe(next.id);
  });

  it('hands over, on losing the role, as on leaving', async () => {
    const [assessor, next] = [await somebody('assessor'), await somebody('assessor')];
    const enrolment = await enrolled({ assessor });
    const take = (body: object = {}) =>
      app.call('PUT', `/members/${assessor.id}/roles`, {
        token: token(),
        ifMatch: 1,
        body: { roles: ['candidate'], ...body },
      });
    const refused = await take();
    expect([refused.status, refused.at('code')]).toEqual([409, 'member.open_work']);
    expect(refused.at('facts')).toEqual({ open: 1, parts: ['assessor'] });
    await app.call('POST', `/members/${assessor.id}/hand-over`, {
      token: token(),
      body: { units: [given(enrolment, 'assessor', next)] },
    });
    expect((await take()).at('roles')).toEqual(['candidate']);
  });

  it('gives programmes with their units, and groups, to others in the same step', async () => {
    const [leaver, next, candidate] = [
      await somebody('assessor'),
      await somebody('assessor'),
      await somebody('candidate'),
    ];
    const programme = await plantProgramme(app, app.actors.home, { sections: [{ units: [unit] }] });
    const assigned = await app.call('POST', `/programmes/${programme.id}/assignments`, {
      token: token(),
      body: {
        ...{ versionId: programme.versionId, candidateIds: [candidate.id], assessorIds: [leaver.id] },
        supervisorIds: [app.actors.home.supervisor.id],
      },
    });
    const programmeEnrolmentId = assigned.textAt('items.0.programmeEnrolmentId');
    const made = await app.call('POST', '/groups', {
      token: token(),
      body: { name: '九月班', leaderId: leaver.id },
    });
    const groupId = made.textAt('id');
    expect((await openWork(leaver)).body).toMatchObject({
      ...{ programmesAssessing: [{ id: programmeEnrolmentId }], programmesSupervising: [] },
      ...{ groups: [{ id: groupId, name: '九月班' }], count: 3 },
    });
    const refused = await leave(leaver);
    expect([refused.status, refused.at('code'), refused.at('facts.open')]).toEqual([
      409,
      'member.open_work',
      3,
    ]);
    const whole = { programmeEnrolmentId, as: 'assessor' };
    const groups = [{ groupId, memberId: next.id }];
    const unable = await leave(leaver, {
      ...{ programmes: [{ ...whole, memberId: app.actors.home.supervisor.id }], groups },
    });
    expect([unable.status, unable.at('code')]).toEqual([422, 'member.programme_kept']);
    const strange = await leave(leaver, { groups: [{ groupId: programme.id, memberId: next.id }] });
    expect([strange.status, strange.at('code')]).toEqual([422, 'member.not_theirs']);
    const done = await leave(leaver, { programmes: [{ ...whole, memberId: next.id }], groups });
    expect(done.body).toMatchObject({ member: { state: 'left' }, handedOver: 2, open: 0 });
    const [after] = await superuserSql(
      app,
      `SELECT p.assessor_id AS whole, e.assessor_id AS unit, g.leader_id AS leader
       FROM programme_enrolment p, enrolment e, candidate_group g
       WHERE p.id = $1 AND e.candidate_id = p.candidate_id AND g.id = $2`,
      [programmeEnrolmentId, groupId],
    );
    expect(after).toEqual({ whole: next.id, unit: next.id, leader: next.id });
  });

  it('is on programmes no more, nor on their renewals; a reason is asked for what stays', async () => {
    const [leaver, staying] = [await somebody('candidate'), await somebody('candidate')];
    const programme = await plantProgramme(app, app.actors.home, { sections: [{ units: [unit] }] });
    const assigned = await app.call('POST', `/programmes/${programme.id}/assignments`, {
      token: token(),
      body: { versionId: programme.versionId, candidateIds: [leaver.id, staying.id] },
    });
    const [own = '', theirs = ''] = [0, 1].map((at) =>
      assigned.textAt(`items.${String(at)}.programmeEnrolmentId`),
    );
    expect((await openWork(leaver)).body).toMatchObject({
      ...{ programmesOwn: [{ id: own }], own: [{ candidate: { id: leaver.id } }], count: 2 },
    });
    const refused = await leave(leaver);
    expect([refused.status, refused.at('facts')]).toEqual([409, { open: 2, parts: ['candidate'] }]);
    const done = await leave(leaver, { withdrawOwnReason: '離職' });
    expect(done.body).toMatchObject({ member: { state: 'left' }, withdrawn: 2, open: 0 });
    const after = await superuserSql(
      app,
      `SELECT p.id, p.state, w.reason, array_agg(e.state) AS units FROM programme_enrolment p
       JOIN programme_enrolment_unit u ON u.programme_enrolment_id = p.id
       JOIN enrolment e ON e.id = u.enrolment_id
       LEFT JOIN programme_enrolment_withdrawal w ON w.programme_enrolment_id = p.id
       WHERE p.id = ANY ($1::uuid[]) GROUP BY p.id, p.state, w.reason ORDER BY p.state`,
      [[own, theirs]],
    );
    expect(after).toEqual([
      { id: theirs, state: 'in_progress', reason: null, units: ['planned'] },
      { id: own, state: 'withdrawn', reason: '離職', units: ['withdrawn'] },
    ]);
    const trail = await superuserSql(
      app,
      `SELECT action, facts FROM audit_event WHERE action IN ('programme_enrolment.withdrawn', 'member.left')
       AND subject_id = ANY ($1::uuid[]) ORDER BY action`,
      [[own, leaver.id]],
    );
    expect(trail).toEqual([
      { action: 'member.left', facts: { handedOver: 0, withdrawn: 2, open: 0 } },
      {
        ...{ action: 'programme_enrolment.withdrawn' },
        facts: { candidateId: leaver.id, programmeId: programme.id, from: 'in_progress', units: 0 },
      },
    ]);
  });

  it('keeps no renewal on the first page of who assessed them', async () => {
    const [leaver, staying, assessor] = [
      await somebody('candidate'),
      await somebody('candidate'),
      await somebody('assessor'),
    ];
    for (const candidate of [leaver, staying]) {
      const { id } = await plantEnrolment(app, unit, { candidate, assessor });
      await superuserSql(app, "UPDATE enrolment SET state = 'signed' WHERE id = $1", [id]);
      const asked = await app.call('POST', `/enrolments/${id}/renewal-proposals`, {
        token: token(),
        body: { reason: '換新設備' },
      });
      expect(asked.status).toBe(201);
    }
    const waiting = async () => {
      const items = (await app.call('GET', '/today', { token: assessor.token })).at('renewals');
      return (Array.isArray(items) ? items : []).map(
        (item: { enrolment: { candidate: { id: string } } }) => item.enrolment.candidate.id,
      );
    };
    expect(new Set(await waiting())).toEqual(new Set([leaver.id, staying.id]));
    expect((await leave(leaver)).status).toBe(200);
    expect(await waiting()).toEqual([staying.id]);
  });

  it('is not enrolled upon at the same moment', async () => {
    const leaver = await somebody('assessor');
    const [answer, gone] = await Promise.all([
      app.call('POST', '/enrolments', {
        token: token(),
        body: {
          ...{ candidateIds: [(await somebody('candidate')).id], unitId: unit.id },
          ...{ assessorId: leaver.id, supervisorId: app.actors.home.supervisor.id },
        },
      }),
      leave(leaver),
    ]);
    expect([
      [201, 409],
      [422, 200],
    ]).toContainEqual([answer.status, gone.status]);
  });
});
