import { jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { renderInPortal } from '../../testing/render';
import { CaptureBar as Bare } from './capture-bar';
import type { KeptRecording, RecordingStore } from './recording-store';
import { useHeldRecording } from './use-held-recording';

/** The device's storage as far as the recorder sees it; a real browser has its own in the stories. */
class MemoryStore implements RecordingStore {
  readonly rows = new Map<string, KeptRecording>();
  readonly parts = new Map<string, ArrayBuffer[]>();
  begin = (recording: KeptRecording) => {
    this.rows.set(recording.id, recording);
    return Promise.resolve();
  };
  add = (id: string, part: ArrayBuffer, length: number) => {
    this.parts.set(id, [...(this.parts.get(id) ?? []), part]);
    const row = this.rows.get(id);
    if (row !== undefined) this.rows.set(id, { ...row, length });
    return Promise.resolve();
  };
  kept = (ownerId: string) =>
    Promise.resolve([...this.rows.values()].filter((row) => row.ownerId === ownerId));
  sound = ({ id, mime }: KeptRecording) => Promise.resolve(new Blob(this.parts.get(id), { type: mime }));
  drop = (id: string) => {
    this.rows.delete(id);
    this.parts.delete(id);
    return Promise.resolve();
  };
}

/** A browser's recorder: makes a part when it is asked to, and its last one when it stops. */
class FakeRecorder {
  static made: FakeRecorder[] = [];
  static isTypeSupported = (mime: string) => mime === 'audio/mp4';
  state: 'inactive' | 'recording' | 'paused' = 'inactive';
  ondataavailable: ((event: { data: Blob }) => void) | null = null;
  onstop: (() => void) | null = null;
  onerror: (() => void) | null = null;
  every = 0;
  constructor(
    readonly stream: unknown,
    readonly options: { mimeType: string },
  ) {
    FakeRecorder.made.push(this);
  }
  start(every: number) {
    this.every = every;
    this.state = 'recording';
  }
  part(bytes: string) {
    this.ondataavailable?.({ data: new Blob([bytes]) });
  }
  requestData() {
    this.part('so far');
  }
  pause() {
    this.state = 'paused';
  }
  resume() {
    this.state = 'recording';
  }
  stop() {
    this.state = 'inactive';
    this.part('end');
    this.onstop?.();
  }
}

const track = { stop: jest.fn(), onmute: null as (() => void) | null, onunmute: null, onended: null };
const stream = { getTracks: () => [track], getAudioTracks: () => [track] };
const microphone = jest.fn<() => Promise<unknown>>();

beforeAll(() => {
  Object.assign(globalThis, { MediaRecorder: FakeRecorder });
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: { getUserMedia: microphone },
  });
  if (!('arrayBuffer' in Blob.prototype)) {
    Object.assign(Blob.prototype, {
      arrayBuffer(this: Blob) {
        return new Promise((resolve) => {
          const reader = new FileReader();
          reader.onload = () => {
            resolve(reader.result);
          };
          reader.readAsArrayBuffer(this);
        });
      },
    });
  }
  URL.createObjectURL = () => 'blob:sound';
  URL.revokeObjectURL = () => undefined;
  Object.assign(HTMLMediaElement.prototype, { pause: () => undefined, load: () => undefined });
});
beforeEach(() => {
  FakeRecorder.made = [];
  track.stop.mockClear();
  microphone.mockReset().mockResolvedValue(stream);
});

/** With the button of the form around it. */
function CaptureBar(props: Omit<ComponentProps<typeof Bare>, 'recording'>) {
  const recording = useHeldRecording();
  return (
    <>
      <Bare {...props} recording={recording} />
      <button type="button" onClick={recording.remind}>
        {recording.held ? 'save, not yet' : 'save'}
      </button>
    </>
  );
}

const words = ['recorder', 'marks'];
const wordsOf = (parts: readonly ArrayBuffer[] = []) => parts.map((part) => new TextDecoder().decode(part));
const running = () => {
  const recorder = FakeRecorder.made.at(-1);
  if (recorder === undefined) throw new Error('Nothing records.');
  return recorder;
};

async function record(
  store = new MemoryStore(),
  onFiles: (files: File[]) => Promise<void> | void = () => undefined,
) {
  await renderInPortal(<CaptureBar ownerId="form" onFiles={onFiles} room={20} store={store} />, { words });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '錄音' }));
  await screen.findByRole('timer');
  return { store, user };
}

describe('recording a voice', () => {
  it('keeps every part on the device while it goes on, in the form this browser makes', async () => {
    const { store } = await record();
    expect(running().options.mimeType).toBe('audio/mp4');
    expect(running().every).toBeLessThanOrEqual(5000);
    act(() => {
      running().part('one');
      running().part('two');
    });
    const [id] = [...store.rows.keys()];
    await waitFor(() => {
      expect(wordsOf(store.parts.get(id ?? ''))).toEqual(['one', 'two']);
    });
    expect(screen.getByText(/不能讓螢幕保持開啟/)).toBeVisible();
  });

  it('pauses with all there is on the device, goes on, and says when the system takes the microphone', async () => {
    const { store, user } = await record();
    await user.click(screen.getByRole('button', { name: '暫停' }));
    expect(running().state).toBe('paused');
    await waitFor(() => {
      expect([...store.parts.values()].flatMap(wordsOf)).toEqual(['so far']);
    });
    await user.click(screen.getByRole('button', { name: '繼續錄音' }));
    expect(running().state).toBe('recording');
    act(() => track.onmute?.());
    expect(await screen.findByText(/系統暫時收走了麥克風/)).toBeVisible();
  });

  it('is listened to, then taken, and leaves the device only when it is safe', async () => {
    let safe: () => void = () => undefined;
    const files: File[] = [];
    const { store, user } = await record(new MemoryStore(), (taken) => {
      files.push(...taken);
      return new Promise<void>((resolve) => {
        safe = resolve;
      });
    });
    act(() => {
      running().part('one');
    });
    await user.click(screen.getByRole('button', { name: '錄好了' }));
    expect(await screen.findByRole('group', { name: '聽聽看' })).toBeVisible();
    expect(track.stop).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '使用這段錄音' }));
    expect(files.map(({ name, type }) => [name.replace(/\d{8}-\d{6}/, 'then'), type])).toEqual([
      ['錄音-then.m4a', 'audio/mp4'],
    ]);
    expect(store.rows.size).toBe(1);
    await act(async () => {
      safe();
      await Promise.resolve();
    });
    await waitFor(() => {
      expect(store.rows.size).toBe(0);
    });
    expect(await screen.findByRole('button', { name: '錄音' })).toBeVisible();
  });

  it('reminds a form that is to be saved while sound is neither used nor discarded', async () => {
    const { user } = await record();
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'save, not yet' }));
    expect(screen.getByRole('alert')).toHaveTextContent('還在錄音');
    await user.click(screen.getByRole('button', { name: '錄好了' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('這段錄音還沒放進紀錄');
    await user.click(screen.getByRole('button', { name: '丟棄' }));
    expect(screen.getByRole('button', { name: 'save' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that was cut off is offered again to the same form', async () => {
    const store = new MemoryStore();
    const cut = {
      id: 'cut',
      ownerId: 'form',
      mime: 'audio/webm',
      startedAt: '2026-03-06T06:20:05Z',
      length: 84_000,
    };
    await store.begin(cut);
    await store.add('cut', new TextEncoder().encode('kept').buffer, 84_000);
    await store.begin({ ...cut, id: 'other', ownerId: 'another form' });
    const taken: File[] = [];
    await renderInPortal(
      <CaptureBar
        ownerId="form"
        onFiles={(files) => {
          taken.push(...files);
        }}
        room={20}
        store={store}
      />,
      { words },
    );
    expect(await screen.findByText(/沒有送出，1:24 還在此裝置上/)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: '使用這段錄音' }));
    await waitFor(() => {
      expect([...store.rows.keys()]).toEqual(['other']);
    });
    expect(taken.map(({ size, type }) => [size, type])).toEqual([[4, 'audio/webm']]);
  });

  it.each([
    ['NotAllowedError', '不能使用麥克風。'],
    ['NotFoundError', '找不到麥克風。'],
    ['NotReadableError', '麥克風正在使用中。'],
  ])('says what to do when there is no microphone: %s', async (name, title) => {
    microphone.mockRejectedValueOnce(new DOMException('', name));
    await renderInPortal(
      <CaptureBar ownerId="form" onFiles={() => undefined} room={20} store={new MemoryStore()} />,
      { words },
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '錄音' }));
    expect(await screen.findByText(title)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '再試一次' }));
    expect(await screen.findByRole('timer')).toBeVisible();
  });
});
