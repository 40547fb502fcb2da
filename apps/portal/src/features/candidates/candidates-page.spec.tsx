import { jest } from '@jest/globals';
import type { EnrolmentSummary } from '@attest/api-client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionStore } from '../../shared/session/session-store';
import { buildEnrolment } from '../../testing/build-enrolment';
import { signedInAs } from '../../testing/build-session';
import { renderInPortal } from '../../testing/render';

const person = (id: string) => ({ id, displayName: id, department: null });
const of = (name: string): EnrolmentSummary => ({ ...buildEnrolment({ candidate: person(name) }), id: name });
const inGroup: Readonly<Record<string, string[]>> = { morning: ['林佳穎'], empty: [] };
let groups: { id: string; name: string }[] = [];
let reads: unknown[] = [];
const get = (path: string, { query }: { query: { groupId?: string } }) => {
  if (path === '/groups') return Promise.resolve({ items: groups, nextCursor: null });
  if (path !== '/enrolments') return Promise.resolve({ items: [], nextCursor: null });
  reads.push(query.groupId);
  const people = query.groupId === undefined ? ['林佳穎', '蔡宜安'] : (inGroup[query.groupId] ?? []);
  return Promise.resolve({ items: people.map(of), nextCursor: null });
};
jest.unstable_mockModule('../../shared/http/api', () => ({ api: { get } }));

const { CandidatesPage } = await import('./candidates-page');

const open = (path: string) => renderInPortal(<CandidatesPage />, { words: ['candidates'], path });

describe('candidates of one group', () => {
  beforeEach(() => {
    sessionStore.set(signedInAs('assessor'));
    reads = [];
    groups = [
      { id: 'morning', name: '早班' },
      { id: 'empty', name: '晚班' },
    ];
  });

  it('are chosen among the groups that somebody leads, and everybody again', async () => {
    await open('/candidates');
    const choice = await screen.findByRole('combobox', { name: '班級' });
    expect(await screen.findByRole('heading', { name: /蔡宜安/ })).toBeVisible();
    await userEvent.selectOptions(choice, '早班');
    expect(await screen.findByText(/^1 人/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: /蔡宜安/ })).toBeNull();
    // Of a group in which they assess nobody the filters stay.
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '班級' }), '晚班');
    expect(await screen.findByText('沒有符合條件的單元')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '班級' }), '全部的人');
    expect(await screen.findByRole('heading', { name: /蔡宜安/ })).toBeVisible();
    expect(reads).toEqual([undefined, 'morning', 'empty', undefined]);
  });

  it('are those that the address names', async () => {
    await open('/candidates?group=morning');
    expect(await screen.findByRole('combobox', { name: '班級' })).toHaveValue('morning');
    expect(reads).toEqual(['morning']);
  });

  it('are no choice to somebody who leads none', async () => {
    groups = [];
    await open('/candidates');
    expect(await screen.findByRole('heading', { name: /蔡宜安/ })).toBeVisible();
    expect(screen.queryByRole('combobox', { name: '班級' })).toBeNull();
  });
});
