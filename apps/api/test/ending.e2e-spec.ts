import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type ApiProcess, beside, startApiProcess, statusOf } from './support/api-process';
import { createApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());

/** Only so that a process that never ends fails the test; one that gives up ending in order exits with 1. */
const HANGING_MILLISECONDS = 45_000;

interface Tally {
  answered: number;
  /** The connection was refused, or ended before a byte of this request was answered although it was a new one. */
  refused: number;
  /** A connection that had been kept alive was lost under a request, or an answer came in part. */
  lost: string[];
}

/** Clients that ask one request after the other over connections they keep, until nobody takes another. */
async function load(url: string, token: string, clients: number, tally: Tally): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const ask = (): Promise<boolean> =>
    new Promise((settle) => {
      const request = get(
        `${url}/api/v1/organisation`,
        { agent, headers: { authorization: `Bearer ${token}` } },
        (answer) => {
          answer.resume();
          answer.on('end', () => {
            tally.answered += 1;
            settle(true);
          });
          answer.on('error', (error) => {
            tally.lost.push(`answer: ${error.message}`);
            settle(false);
          });
        },
      );
      request.on('error', (error: NodeJS.ErrnoException) => {
        if (request.reusedSocket) tally.lost.push(`kept connection: ${error.code ?? error.message}`);
        else tally.refused += 1;
        settle(false);
      });
    });
  const client = async (): Promise<void> => {
    while (await ask());
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
}

async function openStream(url: string, token: string): Promise<{ readonly ended: Promise<void> }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = get(
      `${url}/api/v1/notifications/stream`,
      { agent: false, headers: { authorization: `Bearer ${token}` } },
      resolve,
    );
    request.on('error', reject);
  });
  answer.resume();
  return { ended: new Promise((resolve) => answer.on('end', resolve)) };
}

const endsInTime = (api: ApiProcess) =>
  Promise.race([api.ended, wait(HANGING_MILLISECONDS, 'still running', { ref: false })]);

describe('a process that is told to end', () => {
  it('answers what was sent, ends streams and idle connections, and exits with 0', async () => {
    const api = await startApiProcess(beside(app));
    const token = app.as('assessor');
    const stream = await openStream(api.url, token);
    const idle = new Agent({ keepAlive: true });
    await new Promise((resolve) => {
      get(`${api.url}/api/v1/health/live`, { agent: idle }, (answer) => answer.resume().on('end', resolve));
    });
    const tally: Tally = { answered: 0, refused: 0, lost: [] };
    const loaded = load(api.url, token, 50, tally);
    while (tally.answered < 200) await wait(20);

    api.child.kill('SIGTERM');
    expect(await endsInTime(api)).toEqual({ code: 0, signal: null });
    await Promise.all([loaded, stream.ended]);
    expect(tally.lost).toEqual([]);
    expect(tally.refused).toBe(50);
    idle.destroy();
  });

  it('says first that it is not ready, and serves on for as long as it was told', async () => {
    const api = await startApiProcess({ ...beside(app), environment: { ATTEST_DRAIN_SECONDS: '2' } });
    api.child.kill('SIGTERM');
    await wait(300);
    const ready = await fetch(`${api.url}/api/v1/health/ready`);
    expect([ready.status, ready.headers.get('connection'), ready.headers.get('retry-after')]).toEqual([
      503,
      'close',
      '5',
    ]);
    expect(await ready.json()).toMatchObject({ code: 'stopping' });
    expect(await statusOf(`${api.url}/api/v1/health/live`)).toBe(200);
    expect(await endsInTime(api)).toEqual({ code: 0, signal: null });
  });
});
