import { addDays, addMonths } from '@attest/domain';
import type { Staff, TestMember } from '../../../test/support/actors';
import { createApp, type TestApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  setClock,
  superuserSql,
} from '../../../test/support/assessment';
import { ask, coverAll, decide, displayed, observe, versionOf } from '../../../test/support/case';
import { tellNews } from '../../../test/support/jobs';
import {
  plantProgrammeEnrolmentRows,
  plantProgrammeRows,
  type ProgrammeRows,
} from '../../../test/support/programme-rows';
import { type Answer, valueAt } from '../../../test/support/request';
import type { FurtherAttemptView } from './further-attempts.dto';

let app: TestApp;
let staff: Staff;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
});
beforeEach(async () => {
  staff = await app.actors.organisation();
  unit = await plantUnit(app, staff.organisationId, { elements: [3], critical: 1 });
});
afterEach(() => {
  setClock(app, null);
});
afterAll(() => app.close());

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Taipei' }).format(Date.now());
const enrol = () => plantEnrolment(app, unit, staff);

async function sign(enrolment: PlantedEnrolment): Promise<Answer> {
  const { body } = await displayed(app, enrolment);
  return app.call('POST', `/enrolments/${enrolment.id}/sign-off`, {
    token: enrolment.supervisor.token,
    body,
  });
}

/** Signed under a programme in which it is valid so long. */
async function signed(
  months: number | null,
): Promise<{ enrolment: PlantedEnrolment; programme: ProgrammeRows; onProgramme: string }> {
  const enrolment = await enrol();
  const programme = await plantProgrammeRows(app, [unit], staff.admin, { unitMonths: months });
  const onProgramme = await plantProgrammeEnrolmentRows(app, programme, [enrolment], { admin: staff.admin });
  await coverAll(app, enrolment);
  await decide(app, enrolment);
  expect((await sign(enrolment)).status).toBe(201);
  return { enrolment, programme, onProgramme };
}

const notYet = {
  ...{ decision: 'not_yet_competent', reasoning: '最後一項還沒做到。' },
  nextSteps: '下週再看一次。',
};

/** Found not yet competent: the first two indicators and the critical evidence were shown, the third was not. */
async function failed(): Promise<PlantedEnrolment> {
  const enrolment = await enrol();
  const [first = '', second = '', third = ''] = unit.indicatorIds;
  await observe(app, enrolment, [first, second, ...unit.criticalIds]);
  await ask(app, enrolment, [first]);
  await observe(app, enrolment, [third], 'not_yet');
  expect((await decide(app, enrolment, notYet)).status).toBe(201);
  return enrolment;
}

const isView = (value: unknown): value is FurtherAttemptView => Array.isArray(valueAt(value, 'targets'));
async function viewOf(
  enrolment: PlantedEnrolment,
  who: TestMember = staff.assessor,
): Promise<FurtherAttemptView> {
  const answer = await app.call('GET', `/enrolments/${enrolment.id}/further-attempt`, { token: who.token });
  if (!isView(answer.body)) throw new Error(answer.text);
  return answer.body;
}
const proposals = ({ targets }: FurtherAttemptView) =>
  targets.flatMap(({ after: { code }, kind, proposal, reason, pieces }) =>
    kind === 'indicator' || kind === 'critical_evidence' ? [[code, proposal, reason, pieces]] : [],
  );
const begin = async (
  enrolment: PlantedEnrolment,
  decisions: readonly object[] = [],
  version?: number,
  who: TestMember = staff.assessor,
): Promise<Answer> =>
  app.call('POST', `/enrolments/${enrolment.id}/further-attempt`, {
    token: who.token,
    ifMatch: version ?? (await versionOf(app, enrolment)),
    body: { decisions },
  });
const confirmAll = ({ targets }: FurtherAttemptView) =>
  targets
    .filter(({ proposal }) => proposal === 'to_confirm')
    .map(({ targetId }) => ({ targetId, equivalent: true, reason: '同一份工作，還看得到。' }));
const statusesOf = async (enrolmentId: string) => {
  const answer = await app.call('GET', `/enrolments/${enrolmentId}/coverage`, {
    token: staff.assessor.token,
  });
  const targets = answer.at('targets');
  if (!Array.isArray(targets)) throw new Error(answer.text);
  return new Map(targets.map((each: unknown) => [valueAt(each, 'targetId'), valueAt(each, 'status')]));
};
const setTeam = async ({ id }: PlantedEnrolment, members: readonly object[]) =>
  app.call('PUT', `/enrolments/${id}/team`, {
    token: staff.admin.token,
    ifMatch: Number((await stateOf(id))?.['version']),
    body: { members },
  });
const teamOf = async (id: string) =>
  (await app.call('GET', `/enrolments/${id}`, { token: staff.admin.token })).at('team');
const countedBy = (onProgramme: string) =>
  superuserSql(app, 'SELECT enrolment_id, origin FROM programme_unit_now WHERE programme_enrolment_id = $1', [
    onProgramme,
  ]);
const stateOf = async (enrolmentId: string) =>
  (await superuserSql(app, 'SELECT state, attempt, version FROM enrolment WHERE id = $1', [enrolmentId]))[0];

describe('a further attempt after «not yet competent»', () => {
  it('is proposed with what was accepted, and a person confirms what failed', async () => {
    const enrolment = await failed();
    const view = await viewOf(enrolment);
    expect([view.purpose, view.mayDecide, view.enrolment.id]).toEqual(['attempt', true, enrolment.id]);
    expect(proposals(view)).toEqual([
      ['P1', 'carried', 'current', 2],
      // Seen once, where two pieces are asked for: it was among what the unit lacked.
      ['P2', 'to_confirm', 'failed', 1],
      ['P3', 'gap', 'not_yet', 0],
      ['C1', 'carried', 'current', 1],
    ]);
    expect((await viewOf(enrolment, staff.candidate)).mayDecide).toBe(false);
  });

  it('closes the former, goes on with what was decided, and takes its place in the programme', async () => {
    const enrolment = await failed();
    const programme = await plantProgrammeRows(app, [unit], staff.admin);
    const onProgramme = await plantProgrammeEnrolmentRows(app, programme, [enrolment], {
      admin: staff.admin,
    });
    const before = await statusesOf(enrolment.id);
    expect((await begin(enrolment)).at('code')).toBe('carry_over.undecided');
    const begun = await begin(enrolment, confirmAll(await viewOf(enrolment)));
    expect([begun.status, begun.at('carried')]).toEqual([201, 3]);
    const id = begun.textAt('enrolmentId');
    expect([await stateOf(enrolment.id), await stateOf(id)]).toMatchObject([
      { state: 'withdrawn', attempt: 1 },
      { state: 'in_progress', attempt: 2 },
    ]);
    const [first, second, third] = unit.indicatorIds;
    const now = await statusesOf(id);
    expect([now.get(first), now.get(second), now.get(third)]).toEqual(['covered', 'partly', 'none']);
    expect([...(await statusesOf(enrolment.id))]).toEqual([...before]);
    expect(await countedBy(onProgramme)).toEqual([{ enrolment_id: id, origin: 'attempt' }]);
    expect((await begin(enrolment, [], Number((await stateOf(enrolment.id))?.['version']))).at('code')).toBe(
      'further_attempt.gone_on',
    );
    await tellNews(app);
    const told = await app.call('GET', '/notifications', { token: staff.candidate.token });
    expect(told.at('items.0')).toMatchObject({ kind: 'further_attempt_opened', link: `/my-units/${id}` });
  });

  it('takes the team along, each bound as before', async () => {
    const enrolment = await failed();
    const member = await app.actors.member({ organisationId: staff.organisationId, roles: ['assessor'] });
    const place = { memberId: member.id, method: 'oral_questioning', place: '二號廠房' };
    expect((await setTeam(enrolment, [place])).status).toBe(200);
    const begun = await begin(enrolment, confirmAll(await viewOf(enrolment)));
    const id = begun.textAt('enrolmentId');
    expect(await teamOf(id)).toMatchObject([
      { member: { id: member.id }, method: 'oral_questioning', place: '二號廠房' },
    ]);
    const reached = await app.call('GET', `/enrolments/${id}`, { token: member.token });
    expect(reached.status).toBe(200);
  });

  it('waits for the outcome, and for what is to be judged', async () => {
    const open = await enrol();
    const code = async () =>
      (await app.call('GET', `/enrolments/${open.id}/further-attempt`, { token: staff.assessor.token })).at(
        'code',
      );
    expect(await code()).toBe('further_attempt.no_outcome');
    await coverAll(app, open);
    await decide(app, open);
    expect(await code()).toBe('enrolment.closed');
  });

  it('needs a reason for what is refused, and carries nothing of it', async () => {
    const enrolment = await failed();
    const [first = ''] = unit.indicatorIds;
    const decisions = confirmAll(await viewOf(enrolment));
    const refuse = (reason?: string) =>
      begin(enrolment, [...decisions, { targetId: first, equivalent: false, reason }]);
    expect((await refuse()).at('code')).toBe('carry_over.reason_missing');
    const begun = await refuse('當時是別人帶著做。');
    expect((await statusesOf(begun.textAt('enrolmentId'))).get(first)).toBe('none');
  });
});

describe('a renewal', () => {
  it('is offered when the end is near, leaves the signed one as it is, and goes on with what still counts', async () => {
    const { enrolment, onProgramme } = await signed(12);
    const get = () =>
      app.call('GET', `/enrolments/${enrolment.id}/further-attempt`, { token: staff.assessor.token });
    const early = await get();
    const from = addDays(addMonths(today, 12), -90);
    expect([early.status, early.at('code'), early.at('facts.from')]).toEqual([
      409,
      'further_attempt.not_due',
      from,
    ]);
    const before = await stateOf(enrolment.id);
    setClock(app, `${from}T04:00:00Z`);
    const view = await viewOf(enrolment);
    // Indicators count for two years, and nine months are less than half of it.
    expect([view.purpose, ...proposals(view)]).toEqual([
      'renewal',
      ['P1', 'carried', 'current', 2],
      ['P2', 'carried', 'current', 2],
      ['P3', 'carried', 'current', 2],
      ['C1', 'carried', 'current', 1],
    ]);
    const begun = await begin(enrolment);
    expect(begun.status).toBe(201);
    const id = begun.textAt('enrolmentId');
    expect([await stateOf(enrolment.id), await stateOf(id)]).toMatchObject([
      before,
      { attempt: 2, state: 'ready_to_decide' },
    ]);
    expect(await countedBy(onProgramme)).toEqual([{ enrolment_id: id, origin: 'attempt' }]);
  });

  it('takes along who assesses still, and leaves out whoever has left since the signature', async () => {
    const enrolment = await enrol();
    const programme = await plantProgrammeRows(app, [unit], staff.admin, { unitMonths: 2 });
    await plantProgrammeEnrolmentRows(app, programme, [enrolment], { admin: staff.admin });
    const assessor = { organisationId: staff.organisationId, roles: ['assessor' as const] };
    const [stays, left] = [await app.actors.member(assessor), await app.actors.member(assessor)];
    expect((await setTeam(enrolment, [{ memberId: stays.id }, { memberId: left.id }])).status).toBe(200);
    await coverAll(app, enrolment);
    await decide(app, enrolment);
    expect((await sign(enrolment)).status).toBe(201);
    const gone = await app.call('POST', `/members/${left.id}/leave`, {
      token: staff.admin.token,
      ifMatch: 1,
      body: { units: [] },
    });
    expect(gone.status).toBe(200);
    const begun = await begin(enrolment);
    expect(begun.status).toBe(201);
    expect(await teamOf(begun.textAt('enrolmentId'))).toMatchObject([{ member: { id: stays.id } }]);
    // In what was signed they stay.
    expect(await teamOf(enrolment.id)).toHaveLength(2);
  });

  it('leaves out what is too old by then, and asks about what is half over', async () => {
    const { enrolment } = await signed(24);
    setClock(app, `${addMonths(today, 14)}T04:00:00Z`);
    const proposed = await app.call('POST', `/enrolments/${enrolment.id}/renewal-proposals`, {
      token: staff.admin.token,
      body: { reason: '換了新的設備。' },
    });
    expect(proposed.status).toBe(201);
    const view = await viewOf(enrolment);
    expect(proposals(view).slice(0, 1)).toEqual([['P1', 'to_confirm', 'old', 2]]);
    expect(view.proposed).toMatchObject({ by: { id: staff.admin.id }, reason: '換了新的設備。' });
    setClock(app, `${addMonths(today, 25)}T04:00:00Z`);
    expect(proposals(await viewOf(enrolment)).slice(0, 1)).toEqual([['P1', 'gap', 'too_old', 0]]);
  });

  it('is asked for by an admin at any time with a reason, by others when it is time, and by nobody twice', async () => {
    const { enrolment } = await signed(null);
    const propose = (who: TestMember, body: object = {}) =>
      app.call('POST', `/enrolments/${enrolment.id}/renewal-proposals`, { token: who.token, body });
    expect((await propose(staff.assessor)).at('code')).toBe('further_attempt.not_due');
    expect((await propose(staff.admin)).at('code')).toBe('further_attempt.reason_missing');
    const both = await Promise.all([
      propose(staff.admin, { reason: '新法規' }),
      propose(staff.admin, { reason: '新法規' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await tellNews(app);
    const told = await app.call('GET', '/notifications', { token: staff.assessor.token });
    expect(told.at('items.0')).toMatchObject({
      ...{ kind: 'renewal_proposed', link: `/enrolments/${enrolment.id}/further-attempt` },
    });
    for (const who of [staff.supervisor, staff.candidate, app.actors.away.admin]) {
      expect((await propose(who, { reason: 'x' })).status).toBe(who === app.actors.away.admin ? 404 : 403);
    }
    const waiting = async () =>
      (await app.call('GET', '/today', { token: staff.assessor.token })).at('renewals');
    expect(await waiting()).toMatchObject([{ enrolment: { id: enrolment.id }, proposed: true }]);
    expect((await begin(enrolment)).status).toBe(201);
    expect(await waiting()).toEqual([]);
    expect((await propose(staff.admin, { reason: '再一次' })).at('code')).toBe('further_attempt.gone_on');
  });

  it('is opened once where two decide at once', async () => {
    const { enrolment, onProgramme } = await signed(2);
    const version = await versionOf(app, enrolment);
    const answers = await Promise.all([begin(enrolment, [], version), begin(enrolment, [], version)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const rows = await superuserSql(
      app,
      'SELECT attempt FROM enrolment WHERE candidate_id = $1 AND unit_id = $2',
      [staff.candidate.id, unit.id],
    );
    expect(rows).toHaveLength(2);
    // Withdrawn, it can be opened again from the signed one.
    const id = answers.find(({ status }) => status === 201)?.textAt('enrolmentId') ?? '';
    const withdrawn = await app.call('POST', `/enrolments/${id}/withdraw`, {
      token: staff.admin.token,
      ifMatch: Number((await stateOf(id))?.['version']),
      body: { reason: '改期' },
    });
    expect(withdrawn.status).toBe(200);
    const again = await begin(enrolment);
    expect(again.status).toBe(201);
    expect(await countedBy(onProgramme)).toEqual([
      { enrolment_id: again.textAt('enrolmentId'), origin: 'attempt' },
    ]);
  });

  it('counts in a programme that is decided and may yet be sent back', async () => {
    const { enrolment, onProgramme } = await signed(2);
    await superuserSql(app, "UPDATE programme_enrolment SET state = 'decided' WHERE id = $1", [onProgramme]);
    const begun = await begin(enrolment);
    expect(await countedBy(onProgramme)).toEqual([
      { enrolment_id: begun.textAt('enrolmentId'), origin: 'attempt' },
    ]);
  });

  it('does not go on with what stands in the signed unit alone, and is nobody else’s to decide', async () => {
    const { enrolment } = await signed(2);
    await superuserSql(
      app,
      `INSERT INTO kept_claim (organisation_id, claim_id, kept_by, kept_at)
       SELECT c.organisation_id, c.id, $2, now() FROM claim c WHERE c.enrolment_id = $1 AND c.target_id = $3`,
      [enrolment.id, staff.assessor.id, unit.criticalIds[0]],
    );
    expect(proposals(await viewOf(enrolment)).at(-1)).toEqual(['C1', 'gap', 'none', 0]);
    for (const [who, status] of [
      [staff.admin, 403],
      [staff.supervisor, 403],
      [staff.candidate, 403],
      [app.actors.away.assessor, 404],
    ] as const) {
      expect((await begin(enrolment, [], 1, who)).status).toBe(status);
    }
    expect((await begin(enrolment, [], 999)).status).toBe(412);
  });
});

describe('a renewal of what somebody assessed or signed who cannot once more', () => {
  const colleague = (...roles: ('assessor' | 'supervisor')[]) =>
    app.actors.member({ organisationId: staff.organisationId, roles });
  const leaves = async (who: TestMember) => {
    // The whole was signed as well: what is open would have to be handed over.
    await superuserSql(app, "UPDATE programme_enrolment SET state = 'signed' WHERE organisation_id = $1", [
      staff.organisationId,
    ]);
    const left = await app.call('POST', `/members/${who.id}/leave`, {
      ...{ token: staff.admin.token, ifMatch: 1, body: { units: [] } },
    });
    expect(left.status).toBe(200);
  };
  const ask = ({ id }: PlantedEnrolment, body: object = {}, who: TestMember = staff.admin) =>
    app.call('POST', `/enrolments/${id}/renewal-proposals`, { token: who.token, body });
  const peopleOf = ({ id }: PlantedEnrolment, who: TestMember = staff.admin) =>
    app.call('GET', `/enrolments/${id}/renewal-people`, { token: who.token });
  const namedOn = async (id: string) => {
    const answer = await app.call('GET', `/enrolments/${id}`, { token: staff.admin.token });
    return [answer.at('assessor.id'), answer.at('supervisor.id')];
  };

  it('says who has left, and offers those who may with the least work first', async () => {
    const { enrolment } = await signed(2);
    const busy = await colleague('assessor');
    const free = await colleague('assessor');
    await plantEnrolment(app, await plantUnit(app, staff.organisationId), { ...staff, assessor: busy });
    const before = await peopleOf(enrolment);
    expect([before.at('assessor.problem'), before.at('supervisor.problem')]).toEqual([null, null]);
    await leaves(staff.assessor);
    await superuserSql(app, 'UPDATE member_role SET revoked_at = now() WHERE member_id = $1', [
      staff.supervisor.id,
    ]);
    const people = await peopleOf(enrolment);
    expect([people.at('assessor.problem'), people.at('supervisor.problem')]).toEqual(['left', 'role']);
    const offered = people.at('assessors') as { person: { id: string }; open: number }[];
    expect(offered.map(({ person, open }) => [person.id, open])).toEqual([
      [free.id, 0],
      [busy.id, 1],
    ]);
    expect((await peopleOf(enrolment, busy)).status).toBe(403);
    expect((await peopleOf(enrolment, app.actors.away.admin)).status).toBe(404);
  });

  it('is asked of whom the admin names, by the rules of assigning, and is theirs alone to decide', async () => {
    const { enrolment } = await signed(2);
    const [next, signer] = [await colleague('assessor'), await colleague('supervisor')];
    await leaves(staff.assessor);
    for (const [body, code] of [
      [{}, 'enrolment.person_unknown'],
      [{ assessorId: signer.id }, 'enrolment.role_missing'],
      [{ assessorId: app.actors.away.assessor.id }, 'enrolment.person_unknown'],
      [{ assessorId: staff.supervisor.id }, 'enrolment.same_person'],
      [{ assessorId: next.id, supervisorId: staff.assessor.id }, 'enrolment.person_unknown'],
    ] as const) {
      const refused = await ask(enrolment, body);
      expect([refused.status, refused.at('code')]).toEqual([422, code]);
    }
    const both = await Promise.all([
      ask(enrolment, { assessorId: next.id, supervisorId: signer.id }),
      ask(enrolment, { assessorId: next.id, supervisorId: signer.id }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await ask(enrolment, { assessorId: next.id })).at('code')).toBe('further_attempt.proposed');
    await tellNews(app);
    const told = await app.call('GET', '/notifications', { token: next.token });
    expect(told.at('items.0')).toMatchObject({
      ...{ kind: 'renewal_proposed', link: `/enrolments/${enrolment.id}/further-attempt` },
    });
    const today = await app.call('GET', '/today', { token: next.token });
    expect(today.at('renewals')).toMatchObject([{ enrolment: { id: enrolment.id }, proposed: true }]);
    const listed = await app.call('GET', '/validities', { token: next.token });
    expect(listed.at('items.0')).toMatchObject({ assessor: { id: next.id }, mayDecide: true });
    const view = await viewOf(enrolment, next);
    expect([view.mayDecide, view.assessor.id, view.supervisor.id]).toEqual([true, next.id, signer.id]);
    const begun = await begin(enrolment, [], Number((await stateOf(enrolment.id))?.['version']), next);
    expect(begun.status).toBe(201);
    expect(await namedOn(begun.textAt('enrolmentId'))).toEqual([next.id, signer.id]);
    expect(await namedOn(enrolment.id)).toEqual([staff.assessor.id, staff.supervisor.id]);
  });

  it('is no longer theirs once the admin names another, who may have been on the team', async () => {
    const enrolment = await enrol();
    const programme = await plantProgrammeRows(app, [unit], staff.admin, { unitMonths: 2 });
    await plantProgrammeEnrolmentRows(app, programme, [enrolment], { admin: staff.admin });
    const beside = await colleague('assessor', 'supervisor');
    expect((await setTeam(enrolment, [{ memberId: beside.id }])).status).toBe(200);
    await coverAll(app, enrolment);
    await decide(app, enrolment);
    expect((await sign(enrolment)).status).toBe(201);
    // Whoever assessed beside the lead does not sign.
    const refused = await ask(enrolment, { supervisorId: beside.id });
    expect(refused.at('code')).toBe('enrolment.not_independent');
    expect((await ask(enrolment, { assessorId: beside.id }, staff.assessor)).status).toBe(403);
    expect((await ask(enrolment, { assessorId: beside.id })).status).toBe(201);
    expect((await begin(enrolment)).status).toBe(403);
    const begun = await begin(enrolment, [], undefined, beside);
    expect(begun.status).toBe(201);
    const id = begun.textAt('enrolmentId');
    expect([await namedOn(id), await teamOf(id)]).toEqual([[beside.id, staff.supervisor.id], []]);
  });

  it('waits for another supervisor, who can still be named when it was asked', async () => {
    const { enrolment } = await signed(2);
    const signer = await colleague('supervisor');
    expect((await ask(enrolment, {}, staff.assessor)).status).toBe(201);
    await leaves(staff.supervisor);
    const stuck = await begin(enrolment);
    expect([stuck.status, stuck.at('code'), stuck.at('facts.role')]).toEqual([
      ...[422, 'enrolment.person_unknown', 'supervisor'],
    ]);
    expect((await ask(enrolment, { supervisorId: signer.id })).status).toBe(201);
    const begun = await begin(enrolment);
    expect(await namedOn(begun.textAt('enrolmentId'))).toEqual([staff.assessor.id, signer.id]);
  });
});

describe('a signature while a further attempt opens', () => {
  it('is one or the other', async () => {
    const enrolment = await failed();
    const view = await viewOf(enrolment);
    const version = await versionOf(app, enrolment);
    // Decided competent after all, at the moment in which the further attempt opens.
    await coverAll(app, enrolment);
    const again = await versionOf(app, enrolment);
    const [decided, begun] = await Promise.all([
      decide(app, enrolment),
      begin(enrolment, confirmAll(view), again),
    ]);
    expect([decided.status, begun.status].filter((status) => status === 201)).toHaveLength(1);
    expect((await begin(enrolment, [], version)).status).toBeGreaterThanOrEqual(400);
  });
});
