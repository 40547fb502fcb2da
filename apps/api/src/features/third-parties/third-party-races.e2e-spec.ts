import { createApp, type TestApp } from '../../../test/support/app';
import {
  plantEnrolment,
  type PlantedEnrolment,
  type PlantedUnit,
  plantUnit,
  superuserSql,
} from '../../../test/support/assessment';
import { queueBehind } from '../../../test/support/queue';
import type { Answer } from '../../../test/support/request';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [2], critical: 0 });
});
afterAll(() => app.close());

interface Invited {
  readonly enrolment: PlantedEnrolment;
  readonly id: string;
  readonly token: string;
}

async function invited(): Promise<Invited> {
  const enrolment = await plantEnrolment(app, unit, {
    candidate: await app.actors.member({ roles: ['candidate'] }),
  });
  const sent = await app.call('POST', `/enrolments/${enrolment.id}/third-parties`, {
    token: enrolment.assessor.token,
    body: {
      method: 'third_party_report',
      inviteeName: '陳主任',
      relationship: 'customer',
      locale: 'zh-TW',
      days: 10,
      questions: [{ text: '他事先聯絡了嗎？', targetIds: [unit.indicatorIds[0]] }],
    },
  });
  return {
    enrolment,
    id: sent.textAt('invitation.id'),
    token: sent.textAt('link').split('#')[1] ?? '',
  };
}

const answer =
  ({ token }: Invited, name = '陳美玲') =>
  () =>
    app.call('POST', '/third-party/answer', {
      headers: { 'invitation-token': token },
      body: {
        name,
        relationship: 'customer',
        position: '採購主任',
        knownSince: '2024 年起',
        conflictDeclared: false,
        answers: [{ rating: 'always' }],
        statement: '以上是我親自見聞。',
      },
    });
const decline =
  ({ token }: Invited) =>
  () =>
    app.call('POST', '/third-party/decline', { headers: { 'invitation-token': token }, body: {} });
const act =
  ({ enrolment, id }: Invited, what: string, body: object) =>
  () =>
    app.call('POST', `/third-parties/${id}/${what}`, { token: enrolment.assessor.token, body });
const people = ['甲', '乙', '丙', '丁', '戊'];
const said = (answers: readonly Answer[]) =>
  answers.map((each) => (each.status === 200 ? each.at('state') : each.at('code')));
const responses = async ({ id }: Invited) =>
  (await superuserSql(app, 'SELECT 1 FROM third_party_response WHERE invitation_id = $1', [id])).length;

describe('several who come at once to one invitation', () => {
  it('takes no answer that waited while the invitation was withdrawn', async () => {
    const link = await invited();
    const answers = people.map((name) => answer(link, name));
    const [withdrawn, ...late] = await queueBehind(app, 'enrolment', link.enrolment.id, [
      act(link, 'withdraw', { reason: '找錯人了' }),
      ...answers,
    ]);
    expect(withdrawn?.at('state')).toBe('withdrawn');
    expect(late.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(await responses(link)).toBe(0);
  });

  it('takes no answer that waited while the invitation was declined, nor declines what was answered', async () => {
    const link = await invited();
    const declined = await queueBehind(app, 'enrolment', link.enrolment.id, [decline(link), answer(link)]);
    expect(said(declined)).toEqual(['declined', 'third_party.closed']);
    expect(await responses(link)).toBe(0);

    const other = await invited();
    const answered = await queueBehind(app, 'enrolment', other.enrolment.id, [answer(other), decline(other)]);
    expect(said(answered)).toEqual(['answered', 'third_party.closed']);
  });

  it('takes no answer by a link that was replaced while it waited', async () => {
    const link = await invited();
    const [resent, late] = await queueBehind(app, 'enrolment', link.enrolment.id, [
      act(link, 'resend', { days: 5 }),
      answer(link),
    ]);
    expect([resent?.status, late?.status]).toEqual([200, 404]);
    expect(await responses(link)).toBe(0);
  });

  it('takes no answer that waited while the enrolment was withdrawn', async () => {
    const link = await invited();
    const [withdrawn, late] = await queueBehind(app, 'enrolment', link.enrolment.id, [
      () =>
        app.call('POST', `/enrolments/${link.enrolment.id}/withdraw`, {
          token: app.as('admin'),
          ifMatch: 1,
          body: { reason: '離職' },
        }),
      answer(link),
    ]);
    expect(withdrawn?.status).toBe(200);
    expect(late?.at('code')).toBe('third_party.closed');
    expect(await responses(link)).toBe(0);
  });

  it('keeps one of several different answers and refuses the others', async () => {
    const link = await invited();
    const answers = await queueBehind(
      app,
      'enrolment',
      link.enrolment.id,
      people.map((name) => answer(link, name)),
    );
    expect(said(answers).sort()).toEqual(['answered', ...people.slice(1).map(() => 'third_party.closed')]);
    expect(await responses(link)).toBe(1);
  });

  it('keeps the same answer sent several times at once, once, and says yes to each', async () => {
    const link = await invited();
    const answers = await queueBehind(
      app,
      'enrolment',
      link.enrolment.id,
      people.map(() => answer(link)),
    );
    expect(said(answers)).toEqual(people.map(() => 'answered'));
    expect(await responses(link)).toBe(1);
  });

  it('never answers and withdraws, however the two meet', async () => {
    for (let round = 0; round < 8; round += 1) {
      const link = await invited();
      const all = [act(link, 'withdraw', { reason: '不用了' }), ...people.map((name) => answer(link, name))];
      const [withdrawn, ...answers] = await Promise.all(all.map((send) => send()));
      const taken = answers.filter(({ status }) => status === 200).length;
      expect([withdrawn?.status, taken, await responses(link)]).toEqual(
        taken === 0 ? [200, 0, 0] : [409, 1, 1],
      );
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    }
  });
});
