import { jest } from '@jest/globals';
import type { EnrolmentSummary } from '@attest/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionStore } from '../../shared/session/session-store';
import { buildEnrolment } from '../../testing/build-enrolment';
import { signedInAs } from '../../testing/build-session';
import { renderInPortal } from '../../testing/render';

const programme = { id: 'p', versionId: 'v', number: 1, name: '系統整合工程人員', nameEn: null, level: 5 };
const get = () =>
  Promise.resolve({
    items: [
      { id: 'passport', programme, state: 'in_progress', candidate: { id: 'candidate' } },
      { id: 'left', programme, state: 'withdrawn', candidate: { id: 'candidate' } },
    ],
    nextCursor: null,
  });
jest.unstable_mockModule('../../shared/http/api', () => ({ api: { get } }));

const { EnrolmentList } = await import('./enrolment-list');

const units = (count: number): EnrolmentSummary[] =>
  Array.from({ length: count }, (_, at) => buildEnrolment({ id: `enrolment ${at}` }));

beforeEach(() => {
  sessionStore.set(signedInAs('one'));
});

describe('the units of a candidate', () => {
  it('stay few until more are asked for, with the way to the passport beside the name', async () => {
    await renderInPortal(<EnrolmentList enrolments={units(10)} view="people" />, { words: ['candidates'] });
    const person = within(screen.getByRole('region', { name: '林佳穎' }));
    expect(person.getAllByRole('listitem')).toHaveLength(5);
    expect(await person.findByRole('link', { name: '林佳穎的職能護照' })).toHaveAttribute(
      'href',
      '/passports/passport',
    );
    await userEvent.click(person.getByRole('button', { name: '再顯示 5 個單元' }));
    expect(person.getAllByRole('listitem')).toHaveLength(10);
  });

  it('are shown whole where the button for the rest would take the room of it', async () => {
    await renderInPortal(<EnrolmentList enrolments={units(6)} view="people" />, { words: ['candidates'] });
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
