/** @jest-environment node */
import type { Session } from '@attest/api-client';
import { createRefresh } from './refresh';

const session: Session = {
  accessToken: 'token',
  expiresAt: '2026-03-13T10:00:00Z',
  account: { id: 'a', email: 'assessor@demo.attest.example', displayName: '陳冠宇', locale: 'zh-TW' },
  organisation: { id: 'o', name: '示範', slug: 'demo', timeZone: 'Asia/Taipei', offlineDays: 14 },
  member: { id: 'm', displayName: '陳冠宇', department: null, jobTitle: null },
  roles: ['assessor'],
  memberships: [],
  passwordChangeDue: false,
};

interface Setup {
  status?: number;
  broken?: boolean;
  alone?: (work: () => Promise<Session>) => Promise<Session>;
}

function prepared({ status = 200, broken = false, alone }: Setup = {}) {
  let calls = 0;
  const seen: (Session | null)[] = [];
  const refresh = createRefresh({
    url: '/api/v1/auth/refresh',
    locale: () => 'zh-TW',
    onSession: (next) => seen.push(next),
    onServerTime: () => undefined,
    alone,
    fetch: () => {
      calls += 1;
      if (broken) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(new Response(JSON.stringify(status === 200 ? session : { status }), { status }));
    },
  });
  return { refresh, seen, calls: () => calls };
}

describe('renewing the session', () => {
  it('is done once for all who ask at the same time', async () => {
    const { refresh, calls, seen } = prepared();
    const answers = await Promise.all([refresh(), refresh(), refresh()]);
    expect(calls()).toBe(1);
    expect(seen).toEqual([session]);
    expect(new Set(answers).size).toBe(1);
  });

  it('is done again for who asks later', async () => {
    const { refresh, calls } = prepared();
    await refresh();
    await refresh();
    expect(calls()).toBe(2);
  });

  it('waits for the other tabs', async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const { refresh, calls } = prepared({
      alone: async (work) => {
        await held;
        return await work();
      },
    });
    const waiting = refresh();
    await Promise.resolve();
    expect(calls()).toBe(0);
    letGo();
    await waiting;
    expect(calls()).toBe(1);
  });

  it('ends the session when the server refuses', async () => {
    const { refresh, seen } = prepared({ status: 401 });
    await expect(refresh()).rejects.toMatchObject({ status: 401 });
    expect(seen).toEqual([null]);
  });

  it.each([{ status: 503 }, { broken: true }])(
    'throws nobody out while the server is away: %j',
    async (setup) => {
      const { refresh, seen } = prepared(setup);
      await expect(refresh()).rejects.toMatchObject({ name: 'ApiError' });
      expect(seen).toEqual([]);
    },
  );
});
