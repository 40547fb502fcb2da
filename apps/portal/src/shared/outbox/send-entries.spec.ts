import { buildEntry } from '../../testing/build-entry';
import { ApiError, networkError } from '../http/api-error';
import type { EvidenceBody, KeptFile, OutboxEntry, OutboxStore } from './outbox-entry';
import { sendEntries } from './send-entries';

const entry = (id: string, change: Partial<OutboxEntry> = {}): OutboxEntry =>
  buildEntry({ id, memberId: 'assessor', title: id, createdAt: `2026-03-11T0${id}:00:00Z`, ...change });

const photo = (id: string, ownerId: string, fileId: string | null = null): KeptFile => ({
  id,
  ownerId,
  name: `${id}.jpg`,
  type: 'image/jpeg',
  blob: new Blob(['photo']),
  fileId,
});

/** The device, as the outbox sees it. */
class Device implements OutboxStore {
  constructor(
    readonly entries: OutboxEntry[],
    readonly kept: KeptFile[] = [],
  ) {}

  waiting(memberId: string) {
    const mine = this.entries.filter((one) => one.memberId === memberId && one.refusal === null);
    return Promise.resolve(mine.map((one) => ({ ...one })));
  }
  files(ownerId: string) {
    return Promise.resolve(this.kept.filter((file) => file.ownerId === ownerId));
  }
  rememberFile(id: string, fileId: string) {
    for (const file of this.kept) if (file.id === id) file.fileId = fileId;
    return Promise.resolve();
  }
  rememberBody(id: string, body: EvidenceBody) {
    for (const one of this.entries) if (one.id === id) one.sentBody = body;
    return Promise.resolve();
  }
  refused(id: string, refusal: OutboxEntry['refusal']) {
    for (const one of this.entries) if (one.id === id) one.refusal = refusal;
    return Promise.resolve();
  }
  arrived(id: string) {
    this.entries.splice(
      this.entries.findIndex((one) => one.id === id),
      1,
    );
    return Promise.resolve();
  }
}

const problem = (status: number, code: string) =>
  new ApiError({ status, code, title: '', detail: '這個單元已經簽核。', errors: [], facts: {} });

/** A server that answers each request with the next of these. */
function server(device: Device, answers: (Error | 'ok')[]) {
  const posts: { key: string; enrolmentId: string; body: EvidenceBody }[] = [];
  const events: string[] = [];
  const uploads: string[] = [];
  return {
    posts,
    events,
    uploads,
    send: () =>
      sendEntries('assessor', {
        store: device,
        upload: async (file) => {
          uploads.push(file.id);
          await device.rememberFile(file.id, `server-${file.id}`);
          return `server-${file.id}`;
        },
        post: ({ id, enrolmentId }, body) => {
          posts.push({ key: id, enrolmentId, body });
          const answer = answers.shift() ?? 'ok';
          return answer === 'ok' ? Promise.resolve({}) : Promise.reject(answer);
        },
        onArrived: (one) => events.push(`arrived ${one.id}`),
        onRefused: (one, refusal) => events.push(`refused ${one.id}: ${refusal.detail}`),
      }),
  };
}

describe('sending what the device kept', () => {
  it('sends oldest first, each with its own key, and lets go of what arrived', async () => {
    const device = new Device([entry('1'), entry('2')]);
    const { send, posts, events } = server(device, []);
    expect(await send()).toBe(true);
    expect(posts.map(({ key }) => key)).toEqual(['1', '2']);
    expect(events).toEqual(['arrived 1', 'arrived 2']);
    expect(device.entries).toEqual([]);
  });

  it('keeps everything without a network and tries again with the same key and the same body', async () => {
    const device = new Device([entry('1')], [photo('a', '1')]);
    const { send, posts, uploads } = server(device, [networkError(new Error('offline')), 'ok']);
    expect(await send()).toBe(false);
    expect(device.entries).toHaveLength(1);
    expect(await send()).toBe(true);
    expect(posts[1]).toEqual(posts[0]);
    expect(posts[0]).toEqual({
      key: '1',
      enrolmentId: 'lin',
      body: { ...buildEntry().body, fileIds: ['server-a'] },
    });
    expect(uploads).toEqual(['a']);
  });

  it('does not send a photo again that has arrived before', async () => {
    const device = new Device([entry('1')], [photo('a', '1', 'known'), photo('b', '1')]);
    const { send, posts, uploads } = server(device, []);
    await send();
    expect(uploads).toEqual(['b']);
    expect(posts[0]?.body.fileIds).toEqual(['known', 'server-b']);
  });

  it('waits when the server is away, the session has ended or the key is still being worked on', async () => {
    for (const passing of [
      problem(503, 'unavailable'),
      problem(401, 'auth.session_ended'),
      problem(429, 'auth.throttled'),
      problem(409, 'idempotency.in_progress'),
    ]) {
      const device = new Device([entry('1'), entry('2')]);
      const { send, posts } = server(device, [passing]);
      expect(await send()).toBe(false);
      expect(posts).toHaveLength(1);
      expect(device.entries.map((one) => one.refusal)).toEqual([null, null]);
    }
  });

  it('keeps what was refused with the reason, and goes on with the rest', async () => {
    const device = new Device([entry('1'), entry('2')]);
    const { send, events } = server(device, [problem(409, 'enrolment.closed'), 'ok']);
    expect(await send()).toBe(true);
    expect(events).toEqual(['refused 1: 這個單元已經簽核。', 'arrived 2']);
    expect(device.entries.map((one) => one.id)).toEqual(['1']);
    expect(await send()).toBe(true);
    expect(events).toHaveLength(2);
  });

  it("leaves another member's entries on a shared device alone", async () => {
    const device = new Device([entry('1', { memberId: 'somebody' })]);
    const { send, posts } = server(device, []);
    expect(await send()).toBe(true);
    expect(posts).toEqual([]);
  });
});
