import { jest } from '@jest/globals';
import { buildEntry } from '../../testing/build-entry';
import type { OutboxEntry } from './outbox-entry';

const waiting: OutboxEntry[] = [];
jest.unstable_mockModule('./device-db', () => ({
  outboxStore: {
    waiting: () => Promise.resolve([...waiting]),
    files: () => Promise.resolve([]),
    rememberBody: () => Promise.resolve(),
    arrived: () => Promise.resolve(waiting.splice(0)),
  },
}));
jest.unstable_mockModule('../http/api', () => ({ api: { post: () => Promise.resolve({}) } }));
jest.unstable_mockModule('../http/upload-file', () => ({ uploadFile: jest.fn() }));
// Of one page only: nobody else sends here.
Object.defineProperty(navigator, 'locks', {
  value: { request: (_: string, run: () => Promise<unknown>) => run() },
});

const { followOutbox, followUntold, sendWaiting } = await import('./outbox');

const send = async () => {
  waiting.push(buildEntry({ memberId: 'm' }));
  await sendWaiting('m');
};

describe('what happens to an entry', () => {
  const stop: (() => void)[] = [];
  afterEach(() => {
    for (const unfollow of stop.splice(0)) unfollow();
  });

  it('is heard by the page that wrote it, also when what tells of the rest began to follow later', async () => {
    const page = jest.fn(() => false);
    const untold = jest.fn();
    stop.push(followOutbox(page), followUntold(untold));
    await send();
    expect(page).toHaveBeenCalledTimes(1);
    expect(untold).toHaveBeenCalledTimes(1);
  });

  it('is heard by everybody who follows, and told once', async () => {
    const first = jest.fn(() => true);
    const second = jest.fn(() => true);
    const untold = jest.fn();
    stop.push(followUntold(untold), followOutbox(first), followOutbox(second));
    await send();
    expect([first, second, untold].map((listener) => listener.mock.calls.length)).toEqual([1, 1, 0]);
  });

  it('is not heard by one who stopped twice, and still by the others', async () => {
    const page = jest.fn(() => false);
    stop.push(followOutbox(page));
    const gone = followOutbox(() => true);
    gone();
    gone();
    await send();
    expect(page).toHaveBeenCalledTimes(1);
  });
});
