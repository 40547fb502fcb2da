import { jest } from '@jest/globals';
import type { Session } from '@attest/api-client';
import { fireEvent, screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import type { DeviceRows, DraftRow } from '../../../shared/outbox/device-db';
import type { Writing } from '../../../shared/outbox/writing';
import { acceptSession } from '../../../shared/session/accept-session';
import { buildEntry } from '../../../testing/build-entry';
import { buildEnrolment } from '../../../testing/build-enrolment';
import { renderInPortal } from '../../../testing/render';

const me = 'me';
const draftId = `observation:${me}:lin`;
const empty: DeviceRows = { entries: [], older: [], drafts: [], files: [] };
let rows: DeviceRows | Error = empty;
const discardKept = jest.fn((_id: string, _owners: readonly string[]) => {
  rows = empty;
  return Promise.resolve();
});
let written: DraftRow<Writing<unknown>>[] = [];
const discardDraft = jest.fn((id: string) => {
  written = written.filter((row) => row.id !== id);
  return Promise.resolve();
});
const saveDraft = jest.fn((row: DraftRow<Writing<unknown>>) => {
  written.push(row);
  return Promise.resolve();
});
const closed = buildEnrolment({ id: 'lin' });

jest.unstable_mockModule('../../../shared/outbox/device-db', () => ({
  deviceRows: () => (rows instanceof Error ? Promise.reject(rows) : Promise.resolve(rows)),
  discardKept,
  discardDraft,
  saveDraft,
  draftsUnder: (prefix: string) => Promise.resolve(written.filter(({ id }) => id.startsWith(prefix))),
  followDevice: () => () => undefined,
  keptEnrolment: () => Promise.resolve(closed),
  keptEnrolments: () => Promise.resolve([closed]),
  loadDraft: () => Promise.resolve(undefined),
  takeBack: () => Promise.resolve(undefined),
  outboxStore: { waiting: () => Promise.resolve([]) },
}));
jest.unstable_mockModule('../../../ui/recorder/recording-store', () => ({
  createRecordingStore: () => ({ kept: () => Promise.resolve([]) }),
}));

const { DevicePage } = await import('./device-page');
const { KeptPage } = await import('./kept-page');

const member = { id: me, displayName: '陳冠宇', department: null, jobTitle: null };
const session: Session = {
  ...{ accessToken: 'token', expiresAt: '2099-01-01T00:00:00Z', roles: ['assessor'], memberships: [] },
  account: { id: 'account', email: 'a@b.example', mustChangePassword: false },
  organisation: { id: 'organisation', name: '示範機構', slug: 'demo', timeZone: 'Asia/Taipei' },
  member,
} as unknown as Session;

const refusal = { status: 409, code: 'enrolment.closed', detail: '這個登錄已撤回。' };
const entry = buildEntry({ id: 'e' });
const value = {
  ...{ title: '尖峰接待', day: '2026-03-11', time: '14:20', place: '門市', context: '', duration: '' },
  ...{
    narrative: '先確認議程',
    marks: { '1.1': { verdict: 'satisfactory', remark: '' } },
    toolVersionId: null,
  },
  ...{ setting: 'workplace', conditions: '', othersPresent: '', checklist: [], occasionId: null, others: [] },
};
const refused = {
  ...{ id: draftId, value, savedAt: '2026-03-11T06:20:00Z' },
  refused: { refusal, candidateName: '林佳穎', entryId: 'former' },
};
const photo = {
  ...{ id: 'p', ownerId: draftId, name: '會議室.jpg', type: 'image/jpeg', fileId: null },
  blob: new Blob(['photo']),
};

const fetched = jest.fn(() => Promise.reject(new TypeError('offline')));

async function open(found: Partial<DeviceRows> | Error, path = '/me/device') {
  rows = found instanceof Error ? found : { ...empty, ...found };
  acceptSession(session);
  Object.assign(globalThis, {
    fetch: fetched,
    // The router makes one of every address it goes to, and jsdom has none.
    Request: class {
      readonly method = 'GET';
      readonly headers = new Map();
      readonly signal = new AbortController().signal;
      constructor(readonly url: string) {}
    },
  });
  await renderInPortal(
    <Routes>
      <Route path="/me/device" element={<DevicePage />} />
      <Route path="/me/device/:keptId" element={<KeptPage />} />
    </Routes>,
    { words: ['me', 'methods', 'outbox'], path },
  );
}

describe('what is kept on this device', () => {
  it('lists what waits, what was refused and what was begun', async () => {
    const begun = { ...refused, id: `record:${me}:lin:simulation`, refused: undefined };
    await open({ entries: [entry], drafts: [refused, begun], files: [photo] });
    const waiting = await screen.findByRole('region', { name: '等待送出 1 筆' });
    expect(within(waiting).getByRole('link')).toHaveTextContent(/林佳穎 離線觀察.*2026\/03\/11 09:00 存好/);
    expect(within(waiting).getByRole('button', { name: '現在送出' })).toBeInTheDocument();
    const no = screen.getByRole('region', { name: '沒有送成 1 筆' });
    expect(within(no).getByRole('link')).toHaveTextContent('沒有送成：這個登錄已撤回。');
    expect(within(no).getByRole('link')).toHaveTextContent('1 個檔案');
    expect(screen.getByRole('region', { name: '寫到一半 1 筆' })).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    // However many there are.
    expect(fetched).not.toHaveBeenCalled();
  });

  it('lists words that were begun on any page, to be read in full and gone on with there', async () => {
    const text = '先跟客戶確認需求，'.repeat(30);
    const row = (id: string, reason: string) => ({
      ...{ id, savedAt: '2026-03-11T06:20:00Z' },
      value: { written: { decision: 'not_yet_competent', reason }, path: '/enrolments/lin', page: '林佳穎' },
    });
    written = [row(`writing:${me}:outcome`, text), row('writing:you:outcome', '別人寫的')];
    await open({ entries: [], drafts: [], files: [] });
    const words = await screen.findByRole('region', { name: '還沒送出的文字 1 則' });
    expect(within(words).getByText(text)).toBeInTheDocument();
    expect(within(words).queryByText(/not_yet|別人/)).not.toBeInTheDocument();
    expect(within(words).getByRole('link', { name: '回到那一頁繼續寫，林佳穎' })).toHaveAttribute(
      'href',
      '/enrolments/lin',
    );
    fireEvent.click(within(words).getByRole('button', { name: '從此裝置刪除' }));
    expect(discardDraft).toHaveBeenCalledWith(`writing:${me}:outcome`);
    written = [];
  });

  it("says nothing of another member's", async () => {
    const theirs = { ...refused, id: 'observation:you:lin' };
    await open({ entries: [{ ...entry, memberId: 'you' }], drafts: [theirs], files: [] });
    expect(await screen.findByText('這個裝置上沒有還沒送出的內容')).toBeInTheDocument();
    expect(screen.queryByText(/林佳穎/)).toBeNull();
  });

  it('says so where the browser keeps nothing', async () => {
    await open(new Error('MissingAPIError'));
    expect(await screen.findByRole('alert')).toHaveTextContent('這個瀏覽器不讓網站保存內容');
  });
});

describe('what an earlier version of these pages kept', () => {
  const former = {
    ...{ id: 'old', memberId: me, enrolmentId: 'lin', kind: 'questioning', candidateName: '林佳穎' },
    ...{
      title: '提問',
      createdAt: '2026-03-11T01:00:00Z',
      body: { questions: [{ answer: '會先確認預算' }] },
    },
  };

  it('is listed apart, and neither sent nor put into a form', async () => {
    await open({ older: [former], drafts: [{ ...refused, id: `${draftId}:older-1` }] });
    const older = await screen.findByRole('region', { name: '舊版留下 2 筆' });
    expect(within(older).getByRole('link', { name: /林佳穎 提問/ })).toBeInTheDocument();
    expect(within(older).queryByRole('link', { name: /繼續/ })).toBeNull();
  });

  it('is read in full, whatever shape it has', async () => {
    await open({ older: [former] }, '/me/device/old');
    expect(await screen.findByText('會先確認預算')).toBeInTheDocument();
    expect(screen.getByText(/由舊版頁面保存/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '從此裝置刪除' })).toBeInTheDocument();
  });
});

describe('one thing that is kept on this device', () => {
  const path = `/me/device/${encodeURIComponent(draftId)}`;

  it('is read in full, without a network and without its form', async () => {
    await open({ entries: [], drafts: [refused], files: [photo] }, path);
    expect(await screen.findByRole('heading', { level: 1, name: '尖峰接待' })).toBeInTheDocument();
    expect(screen.getByText('先確認議程')).toBeInTheDocument();
    expect(await screen.findByText('1.1 做到 1.1')).toBeInTheDocument();
    expect(screen.getByText('合格')).toBeInTheDocument();
    expect(screen.getByText(/這個登錄已撤回/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '另存 會議室.jpg' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '修改後再送' })).toBeNull();
  });

  it('is found by what it was called while it waited', async () => {
    await open({ entries: [], drafts: [refused], files: [] }, '/me/device/former');
    expect(await screen.findByText('先確認議程')).toBeInTheDocument();
  });

  it('is deleted after saying that it cannot be had back, and the reader goes on in the list', async () => {
    await open({ entries: [], drafts: [refused], files: [photo] }, path);
    fireEvent.click(await screen.findByRole('button', { name: '從此裝置刪除' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('無法復原');
    expect(discardKept).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole('button', { name: '從此裝置刪除' }));
    expect(await screen.findByText('這個裝置上沒有還沒送出的內容')).toBeInTheDocument();
    expect(discardKept).toHaveBeenCalledWith(draftId, [draftId]);
    expect(screen.getByRole('group', { name: '保存在此裝置' })).toHaveFocus();
  });

  it("is not found under another member's id", async () => {
    const theirs = { ...refused, id: 'observation:you:lin' };
    await open({ entries: [], drafts: [theirs], files: [] }, '/me/device/observation%3Ayou%3Alin');
    expect(await screen.findByText('這一筆已經不在此裝置上')).toBeInTheDocument();
    expect(screen.queryByText('先確認議程')).toBeNull();
  });
});
