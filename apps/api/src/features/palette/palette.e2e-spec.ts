import { createApp, type TestApp } from '../../../test/support/app';
import { plantEnrolment, type PlantedUnit, plantUnit } from '../../../test/support/assessment';

let app: TestApp;
let unit: PlantedUnit;
beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId);
});
afterAll(() => app.close());

const find = async (q: string, token: string) => {
  const answer = await app.call('GET', `/palette?q=${encodeURIComponent(q)}`, { token });
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  return answer;
};

describe('the palette', () => {
  it('finds a candidate by any spelling, for those who assess, supervise or manage them, and for nobody else', async () => {
    const candidate = await app.actors.member({ roles: ['candidate'], displayName: '臺北 ＯＫ林' });
    const enrolment = await plantEnrolment(app, unit, { candidate });
    const other = await app.actors.member({ roles: ['assessor'] });
    for (const token of [
      enrolment.assessor.token,
      enrolment.supervisor.token,
      candidate.token,
      app.as('admin'),
    ]) {
      expect((await find('台北 ok林', token)).body).toMatchObject({
        enrolments: [{ id: enrolment.id, candidate: { displayName: '臺北 ＯＫ林' } }],
        moreEnrolments: false,
      });
    }
    for (const token of [other.token, app.as('author'), app.actors.away.admin.token]) {
      expect((await find('台北 ok林', token)).body).toMatchObject({ enrolments: [], members: [] });
    }
  });

  it('finds members for administrators alone, and says when there are more', async () => {
    for (let nth = 0; nth < 7; nth += 1)
      await app.actors.member({ roles: ['candidate'], displayName: `溫庭筠${nth}` });
    const answer = await find('溫庭', app.as('admin'));
    expect([answer.at('members.0.displayName'), answer.at('members.6'), answer.at('moreMembers')]).toEqual([
      '溫庭筠0',
      undefined,
      true,
    ]);
    expect((await find('溫庭', app.as('assessor'))).body).toMatchObject({ members: [], moreMembers: false });
  });

  it('looks for nothing before there are two characters', async () => {
    const candidate = await app.actors.member({ roles: ['candidate'], displayName: '鑫' });
    await plantEnrolment(app, unit, { candidate });
    expect((await find('鑫 ', app.as('admin'))).body).toEqual({
      ...{ enrolments: [], moreEnrolments: false, members: [], moreMembers: false },
      text: { items: [], counts: [], nextCursor: null },
    });
  });
});
