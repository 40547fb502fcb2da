/** @jest-environment node */
import type { Notification } from '@attest/api-client';
import { follow, type StreamSettings } from './event-stream';

const event = (id: number) => `id: ${id}\nevent: notification\ndata: ${JSON.stringify({ sequence: id })}\n\n`;

interface Seen {
  readonly asked: (string | null)[];
  readonly news: number[];
  begins: number;
  refreshed: number;
}

/** Plays the answers one after the other and stops after the last one. */
async function play(answers: readonly (string | number | Error)[], over: Partial<StreamSettings> = {}) {
  const seen: Seen = { asked: [], news: [], begins: 0, refreshed: 0 };
  const control = new AbortController();
  const left = [...answers];
  await follow({
    url: '/stream',
    token: () => 'token',
    refresh: () => {
      seen.refreshed += 1;
      return Promise.resolve();
    },
    fetch: (_, init) => {
      seen.asked.push(new Headers(init?.headers).get('last-event-id'));
      const next = left.shift();
      if (next instanceof Error) return Promise.reject(next);
      return Promise.resolve(
        typeof next === 'number' ? new Response(null, { status: next }) : new Response(next ?? ''),
      );
    },
    onNews: ({ sequence }: Notification) => seen.news.push(sequence),
    onBegin: () => {
      seen.begins += 1;
    },
    ...over,
    pause: (failures) => {
      if (left.length === 0) control.abort();
      return over.pause?.(failures) ?? 0;
    },
    signal: control.signal,
  });
  return seen;
}

describe('following the news', () => {
  it('goes on after a break from the last one that arrived', async () => {
    const seen = await play([event(4) + event(7), new Error('network'), event(9)]);
    expect([seen.asked, seen.news, seen.begins]).toEqual([[null, '7', '7'], [4, 7, 9], 1]);
  });

  it('renews the token when it is over', async () => {
    const seen = await play([401, event(1)]);
    expect([seen.refreshed, seen.news]).toEqual([1, [1]]);
  });

  it('waits longer while it fails, and as at first once it works', async () => {
    const failures: number[] = [];
    await play([503, new Error('network'), event(1), 503], {
      pause: (count) => {
        failures.push(count);
        return 0;
      },
    });
    expect(failures).toEqual([1, 2, 0, 1]);
  });
});
