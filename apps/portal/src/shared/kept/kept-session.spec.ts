import { jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import type { Session } from '@attest/api-client';
import { signedInAs } from '../../testing/build-session';
import { queryKeys } from '../queries/query-keys';
import { sessionStore } from '../session/session-store';

/** What lies on the device, and who was here last. */
const device = { answers: new Map<string, string>(), session: null as string | null };
let ready: Promise<void> = Promise.resolve();
jest.unstable_mockModule('./kept-db', () => ({
  answerId: (memberId: string, key: unknown) => `${memberId} ${JSON.stringify(key)}`,
  findAnswer: () => Promise.resolve(undefined),
  putAnswer: async ({ id, memberId }: { id: string; memberId: string }) => {
    device.answers.set(id, memberId);
    await ready;
  },
  putSession: ({ member }: { member: { id: string } }) => {
    device.session = member.id;
    return Promise.resolve();
  },
  tidy: () => Promise.resolve(),
  forgetAll: () => {
    device.answers.clear();
    device.session = null;
    return Promise.resolve();
  },
}));
jest.unstable_mockModule('../outbox/device-db', () => ({ forgetEnrolments: () => Promise.resolve() }));
const { acceptSession, endSession } = await import('../session/accept-session');
const { keepAnswers } = await import('./keep-answers');

const sessionOf = (account: string): Session => ({
  ...signedInAs(account),
  ...{ accessToken: 'token', expiresAt: '2099-01-01T00:00:00Z', roles: ['assessor'], memberships: [] },
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('what was read on a device', () => {
  beforeEach(() => {
    device.answers.clear();
    device.session = null;
    ready = Promise.resolve();
  });
  afterEach(() => {
    jest.restoreAllMocks();
    sessionStore.set({ status: 'signed-out', reason: 'none' });
    localStorage.clear();
  });

  it('goes with whoever leaves, also where the storage was too full for a mark', async () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const client = new QueryClient();
    const stop = keepAnswers(client);
    acceptSession(sessionOf('chen'));
    await client.query({ queryKey: queryKeys.myUnits, queryFn: () => Promise.resolve({ units: [] }) });
    await waitFor(() => {
      expect(device.answers.size).toBe(1);
    });
    endSession('left');
    await waitFor(() => {
      expect(device.answers.size).toBe(0);
    });
    stop();
  });

  it('is kept for nobody but who asked for it', async () => {
    const client = new QueryClient();
    const stop = keepAnswers(client);
    acceptSession(sessionOf('chen'));
    let answer: (data: unknown) => void = () => undefined;
    const asked = client.query({
      queryKey: queryKeys.myUnits,
      queryFn: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    await settled();
    acceptSession(sessionOf('lin'));
    answer({ units: [] });
    await asked;
    await settled();
    expect([...device.answers.values()]).toEqual([]);
    stop();
  });

  it('names nobody as the last one here who left while it was written down', async () => {
    const client = new QueryClient();
    const stop = keepAnswers(client);
    acceptSession(sessionOf('chen'));
    await settled();
    let written: () => void = () => undefined;
    ready = new Promise((resolve) => {
      written = resolve;
    });
    await client.query({ queryKey: queryKeys.myUnits, queryFn: () => Promise.resolve({ units: [] }) });
    await settled();
    endSession('left');
    await settled();
    written();
    await settled();
    expect(device.session).toBeNull();
    stop();
  });

  it('keeps the mark of who came in while that of the one before was taken away', async () => {
    acceptSession(sessionOf('chen'));
    await settled();
    endSession('left');
    acceptSession(sessionOf('lin'));
    await settled();
    expect([device.session, localStorage.getItem('attest.kept')]).toEqual(['member-lin', '1']);
  });
});
