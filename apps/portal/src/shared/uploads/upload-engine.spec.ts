import type { FileView, UploadView } from '@attest/api-client';
import { ApiError, networkError } from '../http/api-error';
import { UnreadableFile } from './hash-file';
import { KnownFile } from './send-file';
import { type Sender, UploadEngine } from './upload-engine';

interface Call {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly finish: () => void;
  readonly fail: (error: unknown) => void;
}

const stored = (id: string): FileView => ({
  ...{ id, name: 'a.mp4', mediaType: 'video/mp4', size: 5, sha256: 'ab', state: 'clean', previews: [] },
  createdAt: '2026-03-01T00:00:00Z',
});

const begun = (id: string): UploadView => ({
  ...{ id, name: '舊的.mp4', size: 100, offset: 40, sha256: 'ab', state: 'receiving', file: null },
  ...{ refusalCode: null, createdAt: '2026-03-01T00:00:00Z', expiresAt: '2026-03-02T00:00:00Z' },
});

const refused = (status: number, code: string, detail: string) =>
  new ApiError({ status, code, title: '', detail, errors: [], facts: {} });

/** A network whose files arrive when the test says so. */
function setUp(over: Partial<Sender> = {}) {
  const calls: Call[] = [];
  const cancelled: string[] = [];
  let groups: Readonly<Record<string, string>> = {};
  const sender: Sender = {
    hash: (file) => Promise.resolve(`hash of ${file.name}`),
    begin: (file) => Promise.resolve(`upload of ${file.name}`),
    send: (uploadId, file, onSent, signal) =>
      new Promise((resolve, reject) => {
        onSent(1);
        signal.addEventListener('abort', () => {
          reject(new DOMException('stopped', 'AbortError'));
        });
        calls.push({
          name: file.name,
          signal,
          finish: () => {
            resolve(stored(`file of ${file.name}`));
          },
          fail: reject,
        });
      }),
    cancel: (id) => {
      cancelled.push(id);
      return Promise.resolve();
    },
    unfinished: () => Promise.resolve([]),
    online: () => true,
    ...over,
  };
  const memory = {
    read: () => groups,
    write: (next: Readonly<Record<string, string>>) => {
      groups = next;
    },
  };
  const engine = new UploadEngine(memory, sender);
  const phases = () => engine.items.get().map(({ name, phase }) => `${name} ${phase}`);
  const idOf = (name: string) => engine.items.get().find((item) => item.name === name)?.id ?? '';
  return { engine, calls, cancelled, phases, idOf, groups: () => groups };
}

const file = (name: string) => new File(['12345'], name);
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('uploads above the pages', () => {
  it('go three at a time, the next as soon as one has arrived', async () => {
    const { engine, calls, phases } = setUp();
    engine.add('form', ['a', 'b', 'c', 'd', 'e'].map(file));
    await settle();
    expect(phases()).toEqual(['a sending', 'b sending', 'c sending', 'd waiting', 'e waiting']);
    calls[1]?.finish();
    await settle();
    expect(phases()).toEqual(['a sending', 'b done', 'c sending', 'd sending', 'e waiting']);
    expect(engine.items.get()[1]?.fileId).toBe('file of b');
  });

  it('pause by hand, leave their turn to others, and go on', async () => {
    const { engine, calls, phases, idOf, cancelled } = setUp();
    engine.add('form', ['a', 'b', 'c', 'd'].map(file));
    await settle();
    engine.pause(idOf('a'));
    await settle();
    expect([calls[0]?.signal.aborted, phases()]).toEqual([
      true,
      ['a paused', 'b sending', 'c sending', 'd sending'],
    ]);
    calls[1]?.finish();
    engine.resume(idOf('a'));
    await settle();
    expect(phases()[0]).toBe('a sending');
    // The same upload is gone on with.
    expect(cancelled).toEqual([]);
  });

  it('wait while the network is away, and go on by themselves', async () => {
    const { engine, calls, phases } = setUp();
    engine.add('form', [file('a')]);
    await settle();
    calls[0]?.fail(networkError(new Error('gone')));
    await settle();
    expect(phases()).toEqual(['a offline']);
    engine.networkBack();
    await settle();
    expect(phases()).toEqual(['a sending']);
    engine.networkGone();
    await settle();
    expect([phases(), calls[1]?.signal.aborted]).toEqual([['a offline'], true]);
  });

  it('say what the server refused, and do not try again by themselves', async () => {
    const { engine, calls, phases } = setUp();
    engine.add('form', [file('a')]);
    await settle();
    calls[0]?.fail(refused(415, 'file.type_mismatch', '檔案的內容不是它的副檔名所說的類型。'));
    await settle();
    expect(phases()).toEqual(['a failed']);
    expect(engine.items.get()[0]).toMatchObject({
      problem: '檔案的內容不是它的副檔名所說的類型。',
      retryable: false,
    });
    engine.networkBack();
    await settle();
    expect(calls).toHaveLength(1);
  });

  it('say that the server has no room left, and go on where they were when asked to', async () => {
    const { engine, calls, phases, idOf } = setUp();
    engine.add('form', [file('a')]);
    await settle();
    calls[0]?.fail(refused(507, 'storage.full', '伺服器的儲存空間已滿。'));
    await settle();
    expect(engine.items.get()[0]).toMatchObject({
      phase: 'failed',
      problem: '伺服器的儲存空間已滿。',
      retryable: true,
      uploadId: 'upload of a',
    });
    engine.resume(idOf('a'));
    await settle();
    expect(phases()).toEqual(['a sending']);
  });

  it('of a file that can no longer be read ask for it anew', async () => {
    const { engine, phases, idOf } = setUp({
      hash: (chosen) =>
        chosen.name === 'gone' ? Promise.reject(new UnreadableFile()) : Promise.resolve('hash'),
    });
    engine.add('form', [file('gone')]);
    await settle();
    expect(phases()).toEqual(['gone failed']);
    engine.rechoose(idOf('gone'), file('back'));
    await settle();
    expect(phases()).toEqual(['back sending']);
  });

  it('of a file uploaded before send nothing, and use it when the person says so', async () => {
    const earlier = {
      ...{ fileId: 'earlier', name: '訪談.mp4', uploadedAt: '2026-02-01T00:00:00Z' },
      ...{ evidenceId: null, evidenceTitle: null },
    };
    const { engine, calls, phases, idOf } = setUp({ begin: () => Promise.reject(new KnownFile(earlier)) });
    engine.add('form', [file('a')]);
    await settle();
    expect([phases(), calls]).toEqual([['a known'], []]);
    engine.useEarlier(idOf('a'));
    expect(engine.items.get()[0]).toMatchObject({ phase: 'done', fileId: 'earlier' });
  });

  it('of an earlier page are shown in their form and go on with the file', async () => {
    const first = setUp();
    first.engine.add('form 7', [file('a')]);
    await settle();
    expect(first.groups()).toEqual({ 'upload of a': 'form 7' });

    const { engine, phases, idOf, cancelled } = setUp({
      unfinished: () => Promise.resolve([begun('upload of a')]),
      begin: () => Promise.resolve('upload of a'),
    });
    await engine.recall();
    expect(phases()).toEqual(['舊的.mp4 lost']);
    expect(engine.items.get()[0]?.progress).toBe(40);
    engine.rechoose(idOf('舊的.mp4'), file('a'));
    await settle();
    expect([phases(), cancelled]).toEqual([['a sending'], []]);
  });

  it('that are removed are given up at the server; another person starts with none', async () => {
    const { engine, idOf, cancelled, calls } = setUp();
    engine.add('form', [file('a'), file('b')]);
    await settle();
    engine.remove(idOf('a'));
    expect(cancelled).toEqual(['upload of a']);
    engine.close();
    expect([engine.items.get(), calls.every(({ signal }) => signal.aborted)]).toEqual([[], true]);
  });
});
