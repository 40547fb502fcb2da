import type { Notification } from '@attest/api-client';
import { readResponse } from '../http/response';
import { createEventParser } from './parse-events';

export interface StreamSettings {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly token: () => string | null;
  readonly refresh: () => Promise<unknown>;
  readonly onNews: (notification: Notification) => void;
  /** Whenever the stream begins anew without a place to go on from: something may have been missed. */
  readonly onBegin: () => void;
  /** Milliseconds until the next attempt after this many failures in a row. */
  readonly pause: (failures: number) => number;
  readonly signal: AbortSignal;
}

const asleep = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });

/** Follows the stream of news until it is told to stop, and goes on from the last one it got after every break. */
export async function follow(settings: StreamSettings): Promise<void> {
  const { signal } = settings;
  let last: string | null = null;
  let failures = 0;
  const begin = async (): Promise<boolean> => {
    const token = settings.token();
    if (token === null) return false;
    const response = await settings.fetch(settings.url, {
      headers: {
        Accept: 'text/event-stream',
        Authorization: `Bearer ${token}`,
        ...(last === null ? {} : { 'Last-Event-ID': last }),
      },
      signal,
    });
    if (response.status === 401) await settings.refresh();
    if (!response.ok || response.body === null) return false;
    if (last === null) settings.onBegin();
    failures = 0;
    const take = createEventParser(({ id, event, data }) => {
      if (id !== null) last = id;
      if (event === 'notification') settings.onNews(readResponse<Notification>(200, data, () => null).data);
    });
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      take(decoder.decode(part.value, { stream: true }));
    }
    return true;
  };
  const stopped = () => signal.aborted;
  while (!stopped()) {
    // Whatever went wrong, from the network to the session, is found out by trying again; waiting grows meanwhile.
    const ended = await begin().catch(() => false);
    if (!ended) failures += 1;
    if (!stopped()) await asleep(settings.pause(failures), signal);
  }
}
