import { createApp, type TestApp } from '../../../test/support/app';
import { plantEnrolment, plantUnit } from '../../../test/support/assessment';
import { observe } from '../../../test/support/case';

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());

/** A day of the organisation's calendar, so many days from today. */
const day = (ahead: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Taipei' }).format(Date.now() + ahead * 86_400_000);

const item = (targets: readonly (string | undefined)[], dueOn: string | null) => ({
  ...{ method: 'direct_observation', toolVersionId: null, targets, basis: [], dueOn },
  ...{ performer: 'assessor', performerName: '', instructions: '' },
});

it('lists what plans date up to a week from now until the record shows it done', async () => {
  const { candidate, assessor, supervisor, organisationId } = app.actors.home;
  const enrolment = await plantEnrolment(app, await plantUnit(app, organisationId), {
    ...{ candidate, assessor, supervisor },
  });
  const [first, second, third] = enrolment.unit.indicatorIds;
  const planned = async () => (await app.call('GET', '/today', { token: assessor.token })).at('planned');
  expect(await planned()).toEqual([]);

  const saved = await app.call('PUT', `/enrolments/${enrolment.id}/plan`, {
    ...{ token: assessor.token, ifMatch: 0 },
    body: {
      note: '',
      items: [
        item([first, second], day(-1)),
        // A second occasion for the first of them.
        item([first], day(7)),
        item([third], day(8)),
        item([third], null),
      ],
    },
  });
  expect(saved.status).toBe(200);
  const late = { enrolment: { id: enrolment.id }, method: 'direct_observation', on: day(-1), overdue: true };
  const soon = { enrolment: { id: enrolment.id }, on: day(7), overdue: false, count: 1 };
  expect(await planned()).toMatchObject([{ ...late, count: 2 }, soon]);

  // One piece serves the earlier occasion; what is not yet satisfactory serves none.
  await observe(app, enrolment, [first ?? '']);
  await observe(app, enrolment, [second ?? ''], 'not_yet');
  expect(await planned()).toMatchObject([{ ...late, count: 1 }, soon]);
  await observe(app, enrolment, [second ?? '']);
  expect(await planned()).toMatchObject([soon]);
  await observe(app, enrolment, [first ?? '']);
  expect(await planned()).toEqual([]);
});
