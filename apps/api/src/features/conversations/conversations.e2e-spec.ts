import { createApp, type TestApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantFile,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { observe } from '../../../test/support/case';
import { valueAt } from '../../../test/support/request';
import { uploadBody } from '../../../test/permissions/world';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [2], critical: 1 });
});
afterAll(() => app.close());

const newEnrolment = async (): Promise<PlantedEnrolment> =>
  plantEnrolment(app, unit, { candidate: await app.actors.member({ roles: ['candidate'] }) });
const indicator = (index: number): string => unit.indicatorIds[index] ?? '';

const say = (enrolment: PlantedEnrolment, who: 'assessor' | 'candidate', body: object) =>
  app.call('POST', `/enrolments/${enrolment.id}/messages`, { token: enrolment[who].token, body });
const read = (enrolment: PlantedEnrolment, token = enrolment.candidate.token) =>
  app.call('GET', `/enrolments/${enrolment.id}/conversation`, { token });

const disputed = async (enrolment: PlantedEnrolment) => {
  const observation = await observe(app, enrolment, [indicator(0)], 'not_yet');
  const evidence = await app.call('GET', `/evidence/${observation.textAt('evidenceId')}`, {
    token: enrolment.candidate.token,
  });
  const judgementId = evidence.textAt('current.claims.0.judgement.id');
  const dispute = await say(enrolment, 'candidate', {
    kind: 'dispute',
    judgementId,
    text: '當天我有先確認訂單，只是沒有說出來。',
  });
  return { dispute, judgementId, versionId: observation.textAt('versionId') };
};

describe('a conversation about an enrolment', () => {
  it('shows the candidate feedback at once, and waits for the assessor after the answer', async () => {
    const enrolment = await newEnrolment();
    const given = await say(enrolment, 'assessor', {
      kind: 'feedback',
      text: ' 下次請說出判斷的依據。 ',
      targetId: indicator(0),
    });
    expect(given.status).toBe(201);
    const seen = await read(enrolment);
    expect(seen.body).toMatchObject({
      unread: 1,
      held: 0,
      openDisputes: 0,
      abilities: { giveFeedback: false, ask: true, answer: true, dispute: true, resolve: false },
      threads: [
        {
          target: { id: indicator(0), code: 'P1', kind: 'indicator' },
          waitsForAssessor: false,
          messages: [{ kind: 'feedback', text: '下次請說出判斷的依據。', unread: true, held: false }],
        },
      ],
    });
    await app.call('POST', `/enrolments/${enrolment.id}/conversation/read`, {
      token: enrolment.candidate.token,
    });
    expect((await read(enrolment)).at('unread')).toBe(0);

    const answered = await say(enrolment, 'candidate', {
      kind: 'answer',
      text: '好的。',
      threadId: given.textAt('threadId'),
    });
    expect(answered.status).toBe(201);
    expect((await read(enrolment, enrolment.assessor.token)).body).toMatchObject({
      unread: 1,
      threads: [{ waitsForAssessor: true }],
    });
    expect((await read(enrolment, enrolment.supervisor.token)).at('threads.0.messages.1.text')).toBe(
      '好的。',
    );
  });

  it('keeps back what is held from everybody but the assessor, answers under it included, until all is released', async () => {
    const enrolment = await newEnrolment();
    const held = await say(enrolment, 'assessor', {
      kind: 'feedback',
      text: '先記下。',
      targetId: indicator(0),
      held: true,
    });
    const threadId = held.textAt('threadId');
    await say(enrolment, 'assessor', { kind: 'answer', text: '再補一句。', threadId });
    expect((await read(enrolment)).at('threads')).toEqual([]);
    expect((await read(enrolment, enrolment.supervisor.token)).at('threads')).toEqual([]);
    expect((await read(enrolment, enrolment.assessor.token)).body).toMatchObject({ held: 2 });
    const blind = await say(enrolment, 'candidate', { kind: 'answer', text: '？', threadId });
    expect([blind.status, blind.at('code')]).toEqual([404, 'not_found']);

    const released = await app.call('POST', `/enrolments/${enrolment.id}/conversation/release`, {
      token: enrolment.assessor.token,
    });
    expect(released.body).toEqual({ released: 2 });
    expect((await read(enrolment)).body).toMatchObject({ unread: 2, held: 0 });
    const trail = await superuserSql(
      app,
      'SELECT action, facts FROM audit_event WHERE enrolment_id = $1 ORDER BY sequence',
      [enrolment.id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'feedback.held',
      'feedback.held',
      'feedback.released',
    ]);
    expect(JSON.stringify(trail)).not.toContain('先記下');
  });

  it('names what the candidate handed in again since', async () => {
    const enrolment = await newEnrolment();
    const fileId = await plantFile(app, enrolment.candidate);
    const body = uploadBody(fileId, indicator(0));
    const first = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
      token: enrolment.candidate.token,
      body,
    });
    await say(enrolment, 'assessor', {
      kind: 'feedback',
      text: '請補上日期。',
      evidenceVersionId: first.textAt('versionId'),
      targetId: indicator(0),
    });
    await app.call('POST', `/evidence/${first.textAt('evidenceId')}/versions`, {
      token: enrolment.candidate.token,
      body: { ...body, enrolmentId: enrolment.id },
    });
    expect((await read(enrolment)).at('threads.0.evidence')).toMatchObject({
      versionNumber: 1,
      newestNumber: 2,
      withdrawn: false,
    });
  });

  it('takes one dispute of a standing judgement and one result, which says what happened', async () => {
    const enrolment = await newEnrolment();
    const { dispute, judgementId } = await disputed(enrolment);
    expect(dispute.status).toBe(201);
    const threadId = dispute.textAt('threadId');
    expect((await read(enrolment, enrolment.assessor.token)).body).toMatchObject({
      openDisputes: 1,
      threads: [
        {
          dispute: 'open',
          waitsForAssessor: true,
          judgement: { id: judgementId, verdict: 'not_yet', superseded: false },
        },
      ],
    });
    const again = await say(enrolment, 'candidate', { kind: 'dispute', judgementId, text: '再一次' });
    expect([again.status, again.at('code')]).toEqual([409, 'dispute.exists']);

    const resolve = (result: string) =>
      say(enrolment, 'assessor', { kind: 'resolution', result, threadId, text: '看過影片，維持判定。' });
    const changed = await resolve('changed');
    expect([changed.status, changed.at('code')]).toEqual([422, 'dispute.not_judged_again']);
    expect((await resolve('upheld')).status).toBe(201);
    const twice = await resolve('answered');
    expect([twice.status, twice.at('code')]).toEqual([409, 'dispute.resolved']);
    expect((await read(enrolment)).body).toMatchObject({
      openDisputes: 0,
      threads: [{ dispute: 'upheld', waitsForAssessor: false }],
    });
  });

  it('resolves as changed once the evidence has been judged again', async () => {
    const enrolment = await newEnrolment();
    const { dispute, judgementId, versionId } = await disputed(enrolment);
    const judged = await app.call('POST', `/evidence-versions/${versionId}/judgements`, {
      token: enrolment.assessor.token,
      body: {
        enrolmentId: enrolment.id,
        judgements: [
          {
            ...{ targetId: indicator(0), verdict: 'satisfactory', supersedesId: judgementId },
            ...{ valid: true, authentic: true, current: true },
          },
        ],
      },
    });
    expect(judged.status).toBe(201);
    const upheld = await say(enrolment, 'assessor', {
      ...{ kind: 'resolution', result: 'upheld', threadId: dispute.textAt('threadId'), text: '維持' },
    });
    expect([upheld.status, upheld.at('code')]).toEqual([422, 'dispute.judged_again']);
    const changed = await say(enrolment, 'assessor', {
      ...{ kind: 'resolution', result: 'changed', threadId: dispute.textAt('threadId'), text: '已改判。' },
    });
    expect(changed.status).toBe(201);
    expect((await read(enrolment)).body).toMatchObject({
      threads: [{ dispute: 'changed', judgement: { superseded: true } }],
    });
  });

  it('waits on the assessor’s first page, open disputes first, until it is answered', async () => {
    const assessor = await app.actors.member({ roles: ['assessor'] });
    const candidate = await app.actors.member({ roles: ['candidate'] });
    const enrolment = await plantEnrolment(app, unit, { candidate, assessor });
    const waiting = async () => {
      const today = await app.call('GET', '/today', { token: assessor.token });
      const found = today.at('conversations');
      return Array.isArray(found) ? found.map((each: unknown) => valueAt(each, 'kind')) : [];
    };
    const asked = await say(enrolment, 'candidate', {
      kind: 'question',
      text: '要帶什麼？',
      targetId: indicator(1),
    });
    const { dispute } = await disputed(enrolment);
    expect(await waiting()).toEqual(['dispute', 'question']);
    await say(enrolment, 'assessor', { kind: 'answer', text: '證件。', threadId: asked.textAt('threadId') });
    await say(enrolment, 'assessor', {
      kind: 'answer',
      text: '我看一下。',
      threadId: dispute.textAt('threadId'),
    });
    expect(await waiting()).toEqual(['dispute']);
    await say(enrolment, 'assessor', {
      ...{ kind: 'resolution', result: 'answered', threadId: dispute.textAt('threadId'), text: '是誤會。' },
    });
    expect(await waiting()).toEqual([]);
  });

  it('refuses what the other side says, what is about nothing here, and anything after the end', async () => {
    const [enrolment, other] = [await newEnrolment(), await newEnrolment()];
    const refused = async (who: 'assessor' | 'candidate', body: object) => {
      const answer = await say(enrolment, who, { text: '…', ...body });
      return [answer.status, answer.at('code')];
    };
    const targetId = indicator(0);
    expect(await refused('candidate', { kind: 'feedback', targetId })).toEqual([403, 'conversation.kind']);
    expect(await refused('assessor', { kind: 'dispute' })).toEqual([403, 'conversation.kind']);
    expect(await refused('assessor', { kind: 'feedback' })).toEqual([422, 'conversation.subject']);
    expect(await refused('assessor', { kind: 'feedback', targetId: other.id })).toEqual([
      422,
      'conversation.subject',
    ]);
    expect(await refused('assessor', { kind: 'feedback', targetId, result: 'upheld' })).toEqual([
      422,
      'conversation.result',
    ]);
    const theirs = await say(other, 'assessor', { kind: 'feedback', text: '別人的', targetId });
    expect(await refused('candidate', { kind: 'answer', threadId: theirs.textAt('threadId') })).toEqual([
      404,
      'not_found',
    ]);
    await superuserSql(app, `UPDATE enrolment SET state = 'withdrawn' WHERE id = $1`, [enrolment.id]);
    expect(await refused('assessor', { kind: 'feedback', targetId })).toEqual([409, 'conversation.closed']);
    expect((await read(enrolment)).at('abilities.answer')).toBe(false);
  });
});
