import type { OpenWork } from '@attest/api-client';
import { screen } from '@testing-library/react';
import { buildEnrolment } from '../../../testing/build-enrolment';
import { renderInPortal } from '../../../testing/render';
import { WorkTakenOver } from './leave-form';

const work: OpenWork = {
  ...{ assessing: [buildEnrolment({ id: 'a' })], supervising: [], own: [], teams: [], groups: [] },
  ...{ programmesAssessing: [], programmesSupervising: [], programmesOwn: [], teamCount: 0, count: 1 },
  ...{ toJudge: 0, toSign: 0, requests: 0, planItems: 0, invitations: 0, appointments: 2, imports: 0 },
};

describe('what somebody leaves to others', () => {
  it.each([
    ['zh-TW', /約好要主持的時間有 2 個.*主評量人員接手/],
    ['en', /2 appointments to hold.*where nobody does, they are cancelled/],
  ] as const)(
    'says how many appointments there are and what becomes of them, in %s',
    async (locale, said) => {
      await renderInPortal(<WorkTakenOver work={work} />, { words: ['people'], locale });
      expect(screen.getByText(said)).toBeVisible();
    },
  );

  it('says nothing of appointments where there are none', async () => {
    await renderInPortal(<WorkTakenOver work={{ ...work, count: 0, appointments: 0 }} />, {
      words: ['people'],
    });
    expect(screen.queryByText(/約好/)).toBeNull();
    expect(screen.getByText(/手上沒有進行中的單元/)).toBeVisible();
  });
});
