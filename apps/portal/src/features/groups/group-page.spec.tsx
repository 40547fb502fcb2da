import { jest } from '@jest/globals';
import type { EnrolmentsChanged, Group } from '@attest/api-client';
import { unpackCells } from '@attest/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { giveLayout } from '../../shared/overview/testing/give-layout';
import { ApiError } from '../../shared/http/api-error';
import { sessionStore } from '../../shared/session/session-store';
import { signedInAs } from '../../testing/build-session';
import { renderInPortal } from '../../testing/render';

const person = (id: string) => ({ id, displayName: id, department: null });
const programme = (id: string, unitIds: string[]) => ({ id, name: id, code: null, people: 2, unitIds });
const group = (given: Partial<Group> = {}): Group => ({
  ...{ id: 'g', name: '早班', startsOn: null, endsOn: null, leader: null, state: 'active' },
  ...{ memberCount: 2, version: 1, abilities: { manage: true } },
  programmes: [programme('系統整合', ['U1']), programme('客戶業務', ['U2'])],
  ...given,
});
const unit = (id: string) => ({
  ...{ id, code: id, title: `單元 ${id}`, releaseId: 'r', releaseCode: 'R', releaseName: '標準' },
});
const packed = { unit: '0,1;0', assessor: '0,0;0', state: '1,1;1', strip: 'con,nn;cn', critical: ',;' };
const cells = unpackCells(
  { ...packed, due: '5,20;20', turn: ',;', valid: ',;' },
  { today: '2026-03-13', warnDays: 30 },
);
const matrix = {
  ...{ today: '2026-03-13', warnDays: 30, truncated: false, etag: null, kind: 'indicator', cells },
  candidates: [person('林佳穎'), person('蔡宜安')],
  units: [unit('U1'), unit('U2')],
  assessors: [person('陳冠宇')],
};
const of = (id: string, changed: number, unchanged: number, refused: boolean) => ({
  ...{ candidate: person(id), changed, unchanged },
  refused: refused ? [{ enrolmentId: id, unitCode: 'U1', problem: 'closed' as const, parts: [] }] : [],
});
const outlook = {
  ...{ days: 30, people: 1, loads: [], mostOpen: 30 },
  expiring: [
    {
      ...{ on: '2026-03-20', kind: 'evidence', candidate: person('林佳穎'), unit: unit('U1'), count: 2 },
      target: { code: 'P4.2', text: '監控效能' },
    },
  ],
};

let read: () => Promise<Group>;
let known: typeof matrix;
let outcome: EnrolmentsChanged;
let asked: { dryRun?: boolean; unitIds?: string[]; candidateIds?: string[] }[] = [];
const refusal = (status: number, code: string) =>
  new ApiError({ ...{ status, code, title: code, detail: '', errors: [] }, facts: {} });
const get = (path: string) => (path === '/groups/{id}' ? read() : Promise.resolve(outlook));
const post = (_path: string, { body }: { body: (typeof asked)[number] }) => {
  asked.push(body);
  return Promise.resolve(outcome);
};
const getUnlessKnown = () => Promise.resolve(known);
jest.unstable_mockModule('../../shared/http/api', () => ({
  api: { get, post, getUnlessKnown },
  ...{ apiBase: '', refreshSession: () => Promise.resolve(), newIdempotencyKey: () => 'key' },
}));

const { GroupPage } = await import('./group-page');

const open = (query = '') =>
  renderInPortal(
    <Routes>
      <Route path="/groups/:groupId" element={<GroupPage />} />
    </Routes>,
    { words: ['groups', 'matrix', 'terms'], path: `/groups/g${query}` },
  );

beforeAll(giveLayout);
beforeEach(() => {
  sessionStore.set({ ...signedInAs('admin'), roles: ['admin'] });
  read = () => Promise.resolve(group());
  known = matrix;
  asked = [];
});

describe('the page of a group', () => {
  it('is not there, or not theirs, or cannot be read', async () => {
    read = () => Promise.reject(refusal(404, 'not_found'));
    const { unmount } = await open();
    expect(await screen.findByText(/網址可能打錯了/)).toBeVisible();
    unmount();
    read = () => Promise.reject(refusal(403, 'forbidden'));
    const second = await open();
    expect(await screen.findByText('這一頁不在你的權限內')).toBeVisible();
    second.unmount();
    read = () => Promise.reject(refusal(500, 'internal'));
    await open();
    expect(await screen.findByRole('button', { name: /再試/ })).toBeVisible();
  });

  it('says that nobody is in it, and how they come in', async () => {
    read = () => Promise.resolve(group({ memberCount: 0, programmes: [] }));
    known = { ...matrix, candidates: [], units: [], cells: [] };
    await open();
    expect(await screen.findByText('這個班還沒有人')).toBeVisible();
    expect(screen.getByRole('button', { name: '加入受評者' })).toBeVisible();
  });

  it('shows one of several programmes, as it is chosen, and what runs out by its name', async () => {
    await open();
    const choice = await screen.findByRole('combobox', { name: '學程' });
    expect(await screen.findByRole('columnheader', { name: /單元 U1/ })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: /單元 U2/ })).toBeNull();
    await userEvent.selectOptions(choice, '客戶業務');
    expect(await screen.findByRole('columnheader', { name: /單元 U2/ })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: /單元 U1/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '快到期' }));
    expect(await screen.findByText(/監控效能/)).toHaveTextContent('U1 P4.2 監控效能，共 2 項');
  });
});

describe('another due date for many', () => {
  const look = async () => {
    await open();
    await userEvent.click(await screen.findByRole('checkbox', { name: '受評者' }));
    const bar = screen.getByRole('region', { name: '對選取的人' });
    await userEvent.click(within(bar).getByRole('button', { name: '改期' }));
    const dialog = await screen.findByRole('dialog');
    const day = within(dialog).getByLabelText('新的期限');
    await userEvent.type(day, '2026-09-30{Enter}');
    return { dialog: within(dialog), bar };
  };

  it('looks first; those who are refused are told and stay chosen', async () => {
    outcome = { people: [of('林佳穎', 0, 0, true), of('蔡宜安', 1, 0, false)], loads: [] };
    const { dialog, bar } = await look();
    expect(await dialog.findByText('1 人有單元不能更改：')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: '改期' }));
    expect(await within(bar).findByText('已選 1 人')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: '林佳穎' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: '蔡宜安' })).not.toBeChecked();
    expect(asked.map(({ dryRun, unitIds }) => [dryRun, unitIds])).toEqual([
      [true, ['U1']],
      [false, ['U1']],
    ]);
  });

  it('says that nothing would change', async () => {
    outcome = { people: [of('林佳穎', 0, 1, false)], loads: [] };
    const { dialog } = await look();
    expect(await dialog.findByText(/沒有什麼要更改/)).toBeVisible();
    expect(dialog.getByRole('button', { name: '改期' })).toBeDisabled();
  });
});
