import { now } from '../../base/clock/device-clock';
import { createStore } from '../../base/store/create-store';
import type { KeptRecording, RecordingStore } from './recording-store';

/** denied: the person or the system said no · absent: none is plugged in · busy: another program has it. */
export type Refused = 'denied' | 'absent' | 'busy' | 'unsupported';

export type VoiceState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'refused'; readonly why: Refused }
  | {
      readonly kind: 'recording';
      /** Milliseconds of sound so far. */
      readonly length: number;
      readonly paused: boolean;
      /** The system took the microphone: a call came, or the screen was locked where that ends recording. */
      readonly interrupted: boolean;
      /** False where the browser refuses its storage: then only this page holds the sound. */
      readonly kept: boolean;
    }
  | { readonly kind: 'made'; readonly recording: KeptRecording; readonly sound: Blob };

/** What Attest takes and a browser makes; the first that it can. */
const mimes = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/webm', 'audio/ogg;codecs=opus'] as const;

/** A crash loses at most this much sound. */
const partMilliseconds = 2000;

/** Speech stays clear, and an hour stays below 30 MB. */
const bitsPerSecond = 64_000;

const whys: Readonly<Record<string, Refused>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

interface Running {
  readonly recorder: MediaRecorder;
  readonly stream: MediaStream;
  readonly recording: KeptRecording;
  readonly parts: Blob[];
  readonly meter: Meter | null;
  /** When it last began to run, by the clock of the page; null while it is paused. */
  since: number | null;
  before: number;
  /** Parts are written one after another. */
  writing: Promise<void>;
  kept: boolean;
}

interface Meter {
  readonly level: () => number;
  readonly close: () => void;
}

const lengthOf = ({ before, since }: Running): number =>
  Math.round(before + (since === null ? 0 : performance.now() - since));

const newRecording = (ownerId: string, mime: string): KeptRecording => ({
  id: crypto.randomUUID(),
  ownerId,
  mime: mime.split(';')[0] ?? mime,
  startedAt: now().toISOString(),
  length: 0,
});

/** A device that keeps nothing still records; what is made is in memory alone then. */
function beginTo(
  store: RecordingStore,
  { recorder, stream, recording }: Pick<Running, 'recorder' | 'stream' | 'recording'>,
): Running {
  const begun: Running = {
    ...{ recorder, stream, recording, parts: [], meter: meterOf(stream) },
    ...{ since: performance.now(), before: 0, kept: true },
    writing: store.begin(recording).catch(() => {
      begun.kept = false;
    }),
  };
  return begun;
}

function keepParts(store: RecordingStore, mine: Running): void {
  mine.recorder.ondataavailable = ({ data }) => {
    if (data.size === 0) return;
    mine.parts.push(data);
    const length = lengthOf(mine);
    mine.writing = mine.writing.then(async () => {
      if (!mine.kept) return;
      try {
        await store.add(mine.recording.id, await data.arrayBuffer(), length);
      } catch {
        mine.kept = false;
      }
    });
  };
}

/** One microphone, one recording at a time; its sound goes to the device while it is being made. */
export function createVoiceRecorder(ownerId: string, store: RecordingStore) {
  const state = createStore<VoiceState>({ kind: 'idle' });
  let running: Running | null = null;
  let asked = 0;

  const show = (change: { interrupted?: boolean } = {}) => {
    if (running === null) return;
    const now = state.get();
    state.set({
      kind: 'recording',
      length: lengthOf(running),
      paused: running.recorder.state === 'paused',
      interrupted: change.interrupted ?? (now.kind === 'recording' && now.interrupted),
      kept: running.kept,
    });
  };

  const start = async (): Promise<void> => {
    const turn = ++asked;
    const mime = mimeOfThisBrowser();
    if (mime === undefined) {
      state.set({ kind: 'refused', why: 'unsupported' });
      return;
    }
    state.set({ kind: 'asking' });
    const answer = await askForMicrophone();
    if (turn !== asked) {
      if (typeof answer !== 'string') release(answer);
    } else if (typeof answer === 'string') state.set({ kind: 'refused', why: answer });
    else begin(answer, mime);
  };

  const begin = (stream: MediaStream, mime: string) => {
    const recorder = new MediaRecorder(stream, { mimeType: mime, audioBitsPerSecond: bitsPerSecond });
    const mine = beginTo(store, { recorder, stream, recording: newRecording(ownerId, mime) });
    running = mine;
    keepParts(store, mine);
    recorder.onstop = () => {
      void finish(mine);
    };
    // Whatever the browser stops by itself ends in what there is.
    recorder.onerror = () => {
      stop();
    };
    follow(stream, {
      onInterrupted: (interrupted) => {
        show({ interrupted });
      },
      onEnded: stop,
    });
    recorder.start(partMilliseconds);
    show({ interrupted: false });
  };

  const finish = async (mine: Running) => {
    mine.meter?.close();
    release(mine.stream);
    await mine.writing;
    if (running !== mine) return;
    running = null;
    const recording = { ...mine.recording, length: lengthOf(mine) };
    state.set({ kind: 'made', recording, sound: new Blob(mine.parts, { type: recording.mime }) });
  };

  const hold = () => {
    if (running?.since == null) return;
    running.before = lengthOf(running);
    running.since = null;
  };

  const stop = () => {
    if (running === null || running.recorder.state === 'inactive') return;
    hold();
    running.recorder.stop();
  };

  return {
    state,
    start,
    /** Looks at the clock again; a page calls it a few times a second. */
    tick: () => {
      show();
    },
    /** How loud it is now, 0 to 1; null where the browser does not say. */
    level: (): number | null => running?.meter?.level() ?? null,
    pause: () => {
      if (running?.recorder.state !== 'recording') return;
      hold();
      // Whoever pauses may be about to close the phone.
      running.recorder.requestData();
      running.recorder.pause();
      show();
    },
    resume: () => {
      if (running?.recorder.state !== 'paused') return;
      running.recorder.resume();
      running.since = performance.now();
      show();
    },
    stop,
    /** Back to the beginning; what was made and not taken is still on the device. */
    reset: () => {
      asked += 1;
      if (running === null) state.set({ kind: 'idle' });
    },
    /** Leaving the page: ends it with what there is, on the device. */
    leave: () => {
      asked += 1;
      stop();
    },
  };
}

export type VoiceRecorder = ReturnType<typeof createVoiceRecorder>;

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : '';

/** Undefined where this browser cannot record. */
const mimeOfThisBrowser = (): string | undefined =>
  'mediaDevices' in navigator && typeof MediaRecorder !== 'undefined'
    ? mimes.find((each) => MediaRecorder.isTypeSupported(each))
    : undefined;

/** The sound of it, or why there is none. */
const askForMicrophone = (): Promise<MediaStream | Refused> =>
  navigator.mediaDevices
    .getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } })
    .catch((error: unknown) => whys[nameOf(error)] ?? 'denied');

interface Following {
  onInterrupted: (interrupted: boolean) => void;
  onEnded: () => void;
}

function follow(stream: MediaStream, { onInterrupted, onEnded }: Following): void {
  for (const track of stream.getAudioTracks()) {
    track.onmute = () => {
      onInterrupted(true);
    };
    track.onunmute = () => {
      onInterrupted(false);
    };
    track.onended = onEnded;
  }
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) {
    track.onended = null;
    track.stop();
  }
}

/** Root of the mean square of what came in, on a scale by which speech takes the middle. */
function meterOf(stream: MediaStream): Meter | null {
  if (typeof AudioContext === 'undefined') return null;
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    level: () => {
      analyser.getFloatTimeDomainData(samples);
      const mean = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      // −60 dB is a quiet room, 0 dB the loudest there is.
      const decibels = 10 * Math.log10(Math.max(mean, 1e-9));
      return Math.min(1, Math.max(0, (decibels + 60) / 54));
    },
    close: () => {
      void context.close();
    },
  };
}
