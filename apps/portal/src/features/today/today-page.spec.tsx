import { jest } from '@jest/globals';
import type { Today, TodayItem } from '@attest/api-client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionStore } from '../../shared/session/session-store';
import { signedInAs } from '../../testing/build-session';
import { renderInPortal } from '../../testing/render';

const piece = (name: string): TodayItem => ({
  ...{
    evidenceId: name,
    versionId: name,
    versionNumber: 1,
    title: `${name}的紀錄`,
    method: 'product_portfolio',
  },
  ...{ mediaType: null, fileCount: 0, submittedAt: '2026-03-10T01:00:00Z', disagreedAt: null },
  ...{
    enrolmentId: name,
    unitCode: 'U1',
    unitTitle: '單元',
    releaseCode: 'R',
    targetIds: ['t'],
    targetCodes: ['1.1'],
  },
  candidate: { id: name, displayName: name, department: null },
});
const todayOf = (names: readonly string[]): Today => ({
  ...{ toJudge: names.map(piece), resubmitted: [], disagreements: [], due: [], nearComplete: [] },
  ...{ expiring: [], planned: [], returned: [], conversations: [], renewals: [], wholes: [], week: [] },
});
let groups: { id: string; name: string }[] = [];
let reads: unknown[] = [];
const get = (path: string, { query }: { query: { groupId?: string } }) => {
  if (path === '/groups') return Promise.resolve({ items: groups, nextCursor: null });
  reads.push(query.groupId);
  return Promise.resolve(todayOf(query.groupId === undefined ? ['林佳穎', '蔡宜安'] : ['林佳穎']));
};
jest.unstable_mockModule('../../shared/http/api', () => ({ api: { get } }));

const { TodayPage } = await import('./today-page');

const open = (path: string) => renderInPortal(<TodayPage />, { words: ['today'], path });

describe('what waits today, of one group', () => {
  beforeEach(() => {
    sessionStore.set(signedInAs('assessor'));
    reads = [];
    groups = [{ id: 'morning', name: '早班' }];
  });

  it('is chosen among the groups that somebody leads', async () => {
    await open('/today');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: '班級' }), '早班');
    expect(await screen.findByText(/1 件等你處理/)).toBeVisible();
    expect(screen.queryByText('蔡宜安的紀錄')).toBeNull();
    expect(reads).toEqual([undefined, 'morning']);
  });

  it('is what the address asks for', async () => {
    await open('/today?group=morning');
    expect(await screen.findByRole('combobox', { name: '班級' })).toHaveValue('morning');
    expect(reads).toEqual(['morning']);
  });

  it('is no choice to somebody who leads none', async () => {
    groups = [];
    await open('/today');
    expect(await screen.findByText('蔡宜安的紀錄')).toBeVisible();
    expect(screen.queryByRole('combobox', { name: '班級' })).toBeNull();
  });
});
