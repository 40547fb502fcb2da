import { jest } from '@jest/globals';
import type { Session } from '@attest/api-client';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import { acceptSession } from '../session/accept-session';
import type { OutboxEntry } from './outbox-entry';
import { buildEntry } from '../../testing/build-entry';

let onDevice: OutboxEntry[] = [];
const sendWaiting = jest.fn((_: string) => Promise.resolve(true));
const signOut = jest.fn(() => Promise.resolve());
jest.unstable_mockModule('./device-db', () => ({
  listEntries: (memberId: string) => Promise.resolve(onDevice.filter((entry) => entry.memberId === memberId)),
  countAllEntries: () => Promise.resolve(onDevice.length),
}));
jest.unstable_mockModule('./outbox', () => ({ sendWaiting }));
jest.unstable_mockModule('../session/session-actions', () => ({ signOut }));
const { useSignOut } = await import('./use-sign-out');

const entry = (id: string, memberId = 'me'): OutboxEntry =>
  buildEntry({ id, memberId, title: `觀察 ${id}`, createdAt: '2026-03-13T01:00:00Z' });

function SignInLayout() {
  const { leave, dialog } = useSignOut();
  return (
    <>
      <button type="button" onClick={() => void leave()}>
        登出
      </button>
      {dialog}
    </>
  );
}

async function pressed(entries: OutboxEntry[]) {
  onDevice = entries;
  acceptSession({
    ...{ accessToken: 'token', expiresAt: '2099-01-01T00:00:00Z', roles: ['assessor'], memberships: [] },
    passwordChangeDue: false,
    account: { id: 'account', email: 'a@b.example', displayName: '陳冠宇', locale: 'zh-TW' },
    organisation: {
      id: 'organisation',
      name: '示範機構',
      slug: 'demo',
      timeZone: 'Asia/Taipei',
      offlineDays: 14,
    },
    member: { id: 'me', displayName: '陳冠宇', department: null, jobTitle: null },
  } satisfies Session);
  await renderInPortal(<SignInLayout />);
  fireEvent.click(screen.getByText('登出'));
}

describe('signing out', () => {
  beforeEach(() => {
    jest.clearAllMocks();
  });

  it('says how many records were not sent and which, and waits for the choice', async () => {
    await pressed(Array.from({ length: 7 }, (_, index) => entry(`${index + 1}`)));
    expect(await screen.findByRole('dialog', { name: '還有 7 筆紀錄沒送出' })).toBeInTheDocument();
    expect(screen.getByText(/觀察 1/)).toBeInTheDocument();
    expect(screen.getByText('還有 2 筆')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '看內容或另存成檔案' })).toHaveAttribute('href', '/me/device');
    expect(sendWaiting).toHaveBeenCalledWith('me');
    expect(signOut).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '登出，紀錄留在此裝置' }));
    await waitFor(() => {
      expect(signOut).toHaveBeenCalledTimes(1);
    });
  });

  it('is given up when the person stays', async () => {
    await pressed([entry('1')]);
    fireEvent.click(await screen.findByRole('button', { name: '先不登出' }));
    expect(signOut).not.toHaveBeenCalled();
  });

  it('sends what waits first, and asks nothing when all of it arrived', async () => {
    sendWaiting.mockImplementationOnce(() => {
      onDevice = [];
      return Promise.resolve(true);
    });
    await pressed([entry('1')]);
    await waitFor(() => {
      expect(signOut).toHaveBeenCalledTimes(1);
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it("asks nothing about another person's records", async () => {
    await pressed([entry('1', 'you')]);
    await waitFor(() => {
      expect(signOut).toHaveBeenCalledTimes(1);
    });
  });
});
