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
    unitId: 'u1',
    unitCode: 'U1',
    releaseCode: 'R',
    targetIds: ['t'],
    targetCodes: ['1.1'],
  },
  candidate: { id: name, displayName: name, department: null },
});
const todayOf = (names: readonly string[]): Today => ({
  ...{ toJudge: names.map(piece), resubmitted: [], disagreements: [], due: [], nearComplete: [] },
  ...{ expiring: [], planned: [], returned: [], conversations: [], renewals: [], wholes: [] },
});
let groups: { id: string; name: string }[] = [];
let reads: object[] = [];
const get = (
  path: string,
  { query }: { query: { groupId?: string; candidateId?: string; method?: string } },
) => {
  if (path === '/appointments') return Promise.resolve({ items: [] });
  if (path === '/groups') return Promise.resolve({ items: groups, nextCursor: null });
  if (JSON.stringify(query) !== '{}') reads.push(query);
  if (query.method !== undefined) return Promise.resolve(todayOf([]));
  const narrowed = query.groupId !== undefined || query.candidateId !== undefined;
  return Promise.resolve(todayOf(narrowed ? ['林佳穎'] : ['林佳穎', '蔡宜安']));
};
jest.unstable_mockModule('../../shared/http/api', () => ({ api: { get } }));

const { TodayPage } = await import('./today-page');

const open = (path: string) => renderInPortal(<TodayPage />, { words: ['today', 'appointments'], path });

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
    expect(reads).toEqual([{ groupId: 'morning' }]);
  });

  it('is what the address asks for', async () => {
    await open('/today?group=morning');
    expect(await screen.findByRole('combobox', { name: '班級' })).toHaveValue('morning');
    expect(reads).toEqual([{ groupId: 'morning' }]);
  });

  it('is no choice to somebody who leads none', async () => {
    groups = [];
    await open('/today');
    expect(await screen.findByText('蔡宜安的紀錄')).toBeVisible();
    expect(screen.queryByRole('combobox', { name: '班級' })).toBeNull();
  });
});

describe('what waits today, narrowed', () => {
  beforeEach(() => {
    sessionStore.set(signedInAs('assessor'));
    reads = [];
    groups = [];
  });

  it('says how much of it is shown, counts what can be judged in a row, and is taken back by one press', async () => {
    await open('/today');
    expect(await screen.findByRole('link', { name: '逐件判定 2 件' })).toHaveAttribute(
      'href',
      '/today/queue',
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '受評者' }), '林佳穎');
    expect(await screen.findByText(/顯示 2 件中的 1 件/)).toBeVisible();
    expect(screen.getByRole('link', { name: '逐件判定 1 件' })).toHaveAttribute(
      'href',
      `/today/queue?candidate=${encodeURIComponent('林佳穎')}`,
    );
    await userEvent.click(screen.getByRole('button', { name: '取消篩選受評者' }));
    expect(await screen.findByRole('link', { name: '逐件判定 2 件' })).toBeVisible();
    expect(reads).toEqual([{ candidateId: '林佳穎' }]);
  });

  it('says that a filter hides everything, and how to see it again', async () => {
    await open('/today?method=oral_questioning&age=7');
    expect(await screen.findByText('這樣篩選，沒有等你處理的事')).toBeVisible();
    expect(reads).toEqual([{ method: 'oral_questioning', waitingDays: 7 }]);
    await userEvent.click(screen.getAllByRole('button', { name: '清除篩選' })[0] ?? document.body);
    expect(await screen.findByText('蔡宜安的紀錄')).toBeVisible();
  });
});
