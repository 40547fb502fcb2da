import { type AssessmentMethod } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { coverAll, decide, displayed, observationBody, questioningBody } from '../../../test/support/case';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [2], critical: 0 });
});
afterAll(() => app.close());

const admin = () => app.as('admin');
const somebody = (...roles: TestMember['roles'][number][]) => app.actors.member({ roles });
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString();
const enrolled = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, {
    candidate: await somebody('candidate'),
    assessor: await somebody('assessor'),
    supervisor: await somebody('supervisor', 'assessor'),
  });
const versionOf = async ({ id }: PlantedEnrolment) =>
  Number((await app.call('GET', `/enrolments/${id}`, { token: admin() })).at('version'));

interface Given {
  readonly memberId: string;
  readonly method?: AssessmentMethod | null;
  readonly place?: string | null;
}
const setTeam = async (enrolment: PlantedEnrolment, members: readonly Given[], ifMatch?: number) =>
  app.call('PUT', `/enrolments/${enrolment.id}/team`, {
    token: admin(),
    ifMatch: ifMatch ?? (await versionOf(enrolment)),
    body: { members },
  });
/** An enrolment with one further assessor. */
const withTeam = async (over: Omit<Given, 'memberId'> = {}) => {
  const enrolment = await enrolled();
  const member = await somebody('assessor');
  const answer = await setTeam(enrolment, [{ memberId: member.id, ...over }]);
  expect(answer.status).toBe(200);
  return { enrolment, member };
};

const observed = (token: string, { id }: PlantedEnrolment, verdict = 'satisfactory') =>
  app.call('POST', `/enrolments/${id}/evidence`, {
    token,
    body: observationBody({
      title: '現場觀察',
      occurredAt: yesterday(),
      judgements: [{ targetId: unit.indicatorIds[0], verdict }],
    }),
  });
const asked = (token: string, { id }: PlantedEnrolment) =>
  app.call('POST', `/enrolments/${id}/evidence`, {
    token,
    body: questioningBody({
      title: '口頭提問',
      occurredAt: yesterday(),
      questions: [
        { question: '？', answer: '。', targetIds: [unit.indicatorIds[0]], verdict: 'satisfactory' },
      ],
    }),
  });
const handedIn = async (enrolment: PlantedEnrolment) => {
  const { token } = enrolment.candidate;
  const fileId = await plantFile(app, enrolment.candidate);
  const answer = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
    token,
    body: {
      title: '作品',
      occurredAt: yesterday(),
      fileIds: [fileId],
      targetIds: [unit.indicatorIds[0]],
      declaredOwnWork: true,
      declaration: '這是我本人完成的工作。',
    },
  });
  return {
    evidenceId: answer.textAt('evidenceId'),
    versionId: answer.textAt('versionId'),
    fileId,
  };
};

describe('the team of an enrolment', () => {
  it('is named by an admin, with what each is bound to, and told to those it concerns', async () => {
    const enrolment = await enrolled();
    const [one, other] = [await somebody('assessor'), await somebody('assessor')];
    const answer = await setTeam(enrolment, [
      { memberId: one.id, method: 'oral_questioning' },
      { memberId: other.id, place: ' 桃園廠 ' },
    ]);
    expect(answer.status).toBe(200);
    const named = new Map(
      listOf(answer.at('team')).map(({ member, ...rest }) => [recordOf(member)['id'], rest]),
    );
    expect(named).toEqual(
      new Map([
        [one.id, { method: 'oral_questioning', place: null }],
        [other.id, { method: null, place: '桃園廠' }],
      ]),
    );
    const again = await setTeam(enrolment, [{ memberId: one.id, method: 'direct_observation' }]);
    expect(again.at('team')).toMatchObject([{ method: 'direct_observation' }]);
    const events = await superuserSql(
      app,
      `SELECT action, facts FROM audit_event WHERE enrolment_id = $1 AND action LIKE '%team%' ORDER BY sequence`,
      [enrolment.id],
    );
    expect(events).toEqual([
      { action: 'enrolment.team_member_added', facts: { memberId: one.id, method: 'oral_questioning' } },
      { action: 'enrolment.team_member_added', facts: { memberId: other.id, method: null } },
      { action: 'enrolment.team_member_removed', facts: { memberId: other.id } },
      { action: 'enrolment.team_member_bound', facts: { memberId: one.id, method: 'direct_observation' } },
    ]);
    const kept = await superuserSql(
      app,
      `SELECT method, place, removed_at IS NULL AS holds FROM enrolment_assessor
        WHERE enrolment_id = $1 ORDER BY added_at, method NULLS LAST`,
      [enrolment.id],
    );
    expect(kept).toEqual([
      { method: 'oral_questioning', place: null, holds: false },
      { method: null, place: '桃園廠', holds: false },
      { method: 'direct_observation', place: null, holds: true },
    ]);
  });

  it('changes nothing when it is the same, and refuses what somebody else changed meanwhile', async () => {
    const { enrolment, member } = await withTeam();
    const before = await versionOf(enrolment);
    expect((await setTeam(enrolment, [{ memberId: member.id }])).at('version')).toBe(before);
    expect((await setTeam(enrolment, [], before - 1)).status).toBe(412);
  });

  it('takes neither candidate nor lead nor supervisor, and nobody who is no assessor or elsewhere', async () => {
    const enrolment = await enrolled();
    for (const { id } of [enrolment.candidate, enrolment.assessor, enrolment.supervisor]) {
      const answer = await setTeam(enrolment, [{ memberId: id }]);
      expect([answer.status, answer.at('code')]).toEqual([422, 'enrolment.named_already']);
    }
    const author = await somebody('author');
    expect((await setTeam(enrolment, [{ memberId: author.id }])).at('code')).toBe('enrolment.role_missing');
    const away = app.actors.away.assessor;
    expect((await setTeam(enrolment, [{ memberId: away.id }])).at('code')).toBe('enrolment.person_unknown');
    await expect(
      superuserSql(
        app,
        `INSERT INTO enrolment_assessor (organisation_id, id, enrolment_id, member_id, added_by, added_at)
         SELECT organisation_id, gen_random_uuid(), id, supervisor_id, created_by, now() FROM enrolment WHERE id = $1`,
        [enrolment.id],
      ),
    ).rejects.toThrow('Named on the enrolment already');
  });

  it('lets whoever rises to lead out of the team, and refuses to let them sign', async () => {
    const { enrolment, member } = await withTeam();
    const both = await somebody('assessor', 'supervisor');
    await setTeam(enrolment, [{ memberId: member.id }, { memberId: both.id }]);
    const path = `/enrolments/${enrolment.id}`;
    const signing = await app.call('PATCH', path, {
      token: admin(),
      ifMatch: await versionOf(enrolment),
      body: { supervisorId: both.id },
    });
    expect(signing.at('code')).toBe('enrolment.not_independent');
    expect(signing.at('facts.problems.0.parts')).toEqual(['team']);
    const leading = await app.call('PATCH', path, {
      token: admin(),
      ifMatch: await versionOf(enrolment),
      body: { assessorId: member.id },
    });
    expect(leading.status).toBe(200);
    expect(leading.at('team')).toMatchObject([{ member: { id: both.id } }]);
  });

  it('takes somebody in for many enrolments at once, looked at first, wherever nothing stands against it', async () => {
    const [free, taken, bound, named] = [
      await enrolled(),
      await enrolled(),
      await enrolled(),
      await enrolled(),
    ];
    const member = named.supervisor;
    await setTeam(taken, [{ memberId: member.id, method: 'simulation' }]);
    await setTeam(bound, [{ memberId: member.id }]);
    const add = (over: object) =>
      app.call('POST', '/enrolments/team', {
        token: admin(),
        body: { memberId: member.id, method: 'simulation', ...over },
      });
    const enrolmentIds = [free, taken, bound, named].map(({ id }) => id);
    const refused = (problem: string) => ({ changed: 0, unchanged: 0, refused: [{ problem }] });
    const expected = new Map([
      [free.candidate.id, { changed: 1, unchanged: 0, refused: [] }],
      [taken.candidate.id, { changed: 0, unchanged: 1, refused: [] }],
      [bound.candidate.id, refused('on_team')],
      [named.candidate.id, refused('same_person')],
    ]);
    const byCandidate = (answer: { at: (path: string) => unknown }) =>
      new Map(listOf(answer.at('people')).map((each) => [recordOf(each['candidate'])['id'], each]));
    const looked = await add({ enrolmentIds, dryRun: true });
    expect(looked.status).toBe(200);
    expect(byCandidate(looked)).toMatchObject(expected);
    const teamOf = async ({ id }: PlantedEnrolment) =>
      (await app.call('GET', `/enrolments/${id}`, { token: admin() })).at('team');
    expect(await teamOf(free)).toEqual([]);
    expect(byCandidate(await add({ enrolmentIds }))).toMatchObject(expected);
    expect(await teamOf(free)).toMatchObject([{ member: { id: member.id }, method: 'simulation' }]);
  });

  it('takes somebody in for what people have open, and of that for some units alone', async () => {
    const enrolment = await enrolled();
    const member = await somebody('assessor');
    const add = (over: object) =>
      app.call('POST', '/enrolments/team', { token: admin(), body: { memberId: member.id, ...over } });
    const candidateIds = [enrolment.candidate.id];
    const elsewhere = await plantUnit(app, app.actors.home.organisationId, { elements: [1], critical: 0 });
    expect((await add({ candidateIds, unitIds: [elsewhere.id] })).at('people')).toEqual([]);
    expect((await add({ candidateIds, unitIds: [unit.id] })).at('people.0')).toMatchObject({ changed: 1 });
    expect((await add({})).at('code')).toBe('enrolment.nothing_asked');
  });

  it('ends in what is open when somebody leaves or assesses no more', async () => {
    const { enrolment, member } = await withTeam();
    const { enrolment: other } = await withTeam();
    const second = await somebody('assessor', 'author');
    await setTeam(other, [{ memberId: second.id }]);
    const work = await app.call('GET', `/members/${member.id}/open-work`, { token: admin() });
    expect(work.body).toMatchObject({ count: 0, teamCount: 1, teams: [{ id: enrolment.id }] });
    const version = async (id: string) =>
      Number((await app.call('GET', `/members/${id}`, { token: admin() })).at('version'));
    const left = await app.call('POST', `/members/${member.id}/leave`, {
      token: admin(),
      ifMatch: await version(member.id),
      body: { units: [] },
    });
    expect(left.status).toBe(200);
    const taken = await app.call('PUT', `/members/${second.id}/roles`, {
      token: admin(),
      ifMatch: await version(second.id),
      body: { roles: ['author'] },
    });
    expect(taken.status).toBe(200);
    for (const { id } of [enrolment, other]) {
      expect((await app.call('GET', `/enrolments/${id}`, { token: admin() })).at('team')).toEqual([]);
    }
  });
});

describe('a further assessor', () => {
  it('reaches every read that the lead reaches, and nothing any more once removed', async () => {
    const { enrolment, member } = await withTeam();
    const { evidenceId, fileId } = await handedIn(enrolment);
    const { token } = member;
    const reads = [
      `/enrolments/${enrolment.id}`,
      `/enrolments/${enrolment.id}/coverage`,
      `/enrolments/${enrolment.id}/evidence`,
      `/enrolments/${enrolment.id}/matrix`,
      `/enrolments/${enrolment.id}/plan`,
      `/enrolments/${enrolment.id}/marks`,
      `/enrolments/${enrolment.id}/third-parties`,
      `/enrolments/${enrolment.id}/conversation`,
      `/enrolments/${enrolment.id}/self-assessment`,
      `/evidence/${evidenceId}`,
      `/evidence/${evidenceId}/marks`,
      `/files/${fileId}/previews`,
    ];
    const statuses = async () =>
      Promise.all(reads.map(async (path) => [path, (await app.call('GET', path, { token })).status]));
    const asLead = await Promise.all(
      reads.map(async (path) => [
        path,
        (await app.call('GET', path, { token: enrolment.assessor.token })).status,
      ]),
    );
    expect(await statuses()).toEqual(asLead);
    const listed = await app.call('GET', '/enrolments', { token });
    expect(listed.at('items')).toMatchObject([{ id: enrolment.id }]);
    const group = await app.call('GET', '/matrix', { token });
    expect(group.text).toContain(enrolment.candidate.id);
    const own = await app.call('GET', `/evidence?candidateId=${enrolment.candidate.id}`, { token });
    expect(own.at('items')).toMatchObject([{ id: evidenceId }]);
    await setTeam(enrolment, []);
    expect(new Set((await statuses()).map(([, status]) => status))).toEqual(new Set([404]));
    expect((await app.call('GET', '/enrolments', { token })).at('items')).toEqual([]);
    expect((await observed(token, enrolment)).status).toBe(404);
  });

  it('records, judges, asks for evidence and speaks as the lead does, and does not decide', async () => {
    const { enrolment, member } = await withTeam();
    const { token } = member;
    const { versionId } = await handedIn(enrolment);
    expect((await observed(token, enrolment)).status).toBe(201);
    const [targetId, second] = unit.indicatorIds;
    const judged = await judge(token, enrolment, versionId, { ...sound, targetId, supersedesId: null });
    expect(judged.status).toBe(201);
    const request = await app.call('POST', `/enrolments/${enrolment.id}/requests`, {
      token,
      body: { targetId: second, message: '請補一張照片' },
    });
    expect(request.status).toBe(201);
    const shown = await app.call('GET', `/enrolments/${enrolment.id}`, { token });
    expect(shown.at('abilities')).toMatchObject({ observe: true, judge: true, decide: false, settle: false });
    const decided = await app.call('POST', `/enrolments/${enrolment.id}/outcomes`, {
      token,
      ifMatch: Number(shown.at('version')),
      body: { decision: 'not_yet_competent', reasoning: '…', nextSteps: '…' },
    });
    expect(decided.status).toBe(403);
  });

  it('is held to the method they are bound to', async () => {
    const { enrolment, member } = await withTeam({ method: 'oral_questioning' });
    const { versionId } = await handedIn(enrolment);
    const refused = await observed(member.token, enrolment);
    expect([refused.status, refused.at('code')]).toEqual([403, 'enrolment.bound_to_method']);
    const judged = await judge(member.token, enrolment, versionId, {
      ...{ ...sound, targetId: unit.indicatorIds[0], supersedesId: null },
    });
    expect(judged.at('code')).toBe('enrolment.bound_to_method');
    expect((await asked(member.token, enrolment)).status).toBe(201);
    const shown = await app.call('GET', `/enrolments/${enrolment.id}`, { token: member.token });
    expect(shown.at('abilities')).toMatchObject({ observe: false, ask: true, record: true });
  });

  it('cannot sign, whatever else they are', async () => {
    const enrolment = await enrolled();
    await coverAll(app, enrolment);
    await decide(app, enrolment);
    const { body } = await displayed(app, enrolment);
    // Behind the API: named as a further assessor although they are the supervisor.
    await superuserSql(app, 'ALTER TABLE enrolment_assessor DISABLE TRIGGER enrolment_assessor_apart');
    await superuserSql(
      app,
      `INSERT INTO enrolment_assessor (organisation_id, id, enrolment_id, member_id, added_by, added_at)
       SELECT organisation_id, gen_random_uuid(), id, supervisor_id, created_by, now() FROM enrolment WHERE id = $1`,
      [enrolment.id],
    );
    await superuserSql(app, 'ALTER TABLE enrolment_assessor ENABLE TRIGGER enrolment_assessor_apart');
    const signed = await app.call('POST', `/enrolments/${enrolment.id}/sign-off`, {
      token: enrolment.supervisor.token,
      body,
    });
    expect(signed.status).toBe(403);
  });

  it('is nobody in another organisation', async () => {
    const { enrolment } = await withTeam();
    const answer = await app.call('PUT', `/enrolments/${enrolment.id}/team`, {
      token: app.actors.away.admin.token,
      ifMatch: 1,
      body: { members: [] },
    });
    expect(answer.status).toBe(404);
  });
});

const sound = { verdict: 'satisfactory', valid: true, authentic: true, current: true };
const judge = (token: string, enrolment: PlantedEnrolment, versionId: string, judgement: object) =>
  app.call('POST', `/evidence-versions/${versionId}/judgements`, {
    token,
    body: { enrolmentId: enrolment.id, judgements: [judgement] },
  });
const recordOf = (value: unknown): Record<string, unknown> => Object(value) as Record<string, unknown>;
const listOf = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.map(recordOf) : [];
