import { now } from '../../base/clock/device-clock';
import { saveDraft, type DraftRow } from './device-db';

/** Between what is typed and what the device keeps; short enough that a dying battery costs a word, not a sentence. */
const pause = 400;

/**
 * What a window does when its draft was recorded, sent or given up in another.
 *
 * - `ask`: it keeps what it shows, records nothing, and the person decides
 * - `follow`: the same words leave this window as well; other words go on as a draft of their own
 */
export type WhenTaken = 'ask' | 'follow';

export interface Events {
  onKept: (savedAt: string) => void;
  onTaken: () => void;
  /** The same words left in another window. */
  onGone: () => void;
}

/** One draft as one window holds it: what stands in the form by now, and what of it the device has. */
export interface HeldDraft<T> {
  /** Until the answer is called. One listener: the form that shows it. */
  listen: (events: Events) => () => void;
  peek: () => T | null;
  /** Stands in the form; the device has it, or need not. */
  put: (value: T, key?: string) => void;
  /** Was typed: the device gets it soon. */
  type: (value: T) => void;
  /** Answers the row as it is kept; null where nothing stands, or the draft has left in another window. */
  write: () => Promise<DraftRow<T> | null>;
  /** The form is left: what was typed last is written. */
  leave: () => void;
  /** Another window says that this draft has left. */
  leftElsewhere: (draft: DraftRow<unknown>) => void;
  /** What stands here is a draft of its own from now on. */
  keepAsNew: () => void;
}

export function holdDraft<T>(id: string, whenTaken: WhenTaken): HeldDraft<T> {
  let events: Events | null = null;
  let latest: T | null = null;
  let key: string | undefined;
  let taken = false;
  let dirty = false;
  /** Counts what stood here one after another: an answer for the one before says nothing of this one. */
  let holding = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const put = (value: T | null, known?: string) => {
    stop();
    holding += 1;
    latest = value;
    key = known;
    taken = false;
    dirty = false;
  };
  const lose = () => {
    if (whenTaken === 'follow') {
      keepAsNew();
      return;
    }
    stop();
    taken = true;
    events?.onTaken();
  };
  const write = async (): Promise<DraftRow<T> | null> => {
    stop();
    if (latest === null || taken) return null;
    const row: DraftRow<T> = { id, value: latest, savedAt: now().toISOString() };
    const held = holding;
    dirty = false;
    const kept = await saveDraft(key === undefined ? row : { ...row, key });
    if (held !== holding) return null;
    if (kept === null) {
      lose();
      return null;
    }
    key = kept.key;
    events?.onKept(kept.savedAt);
    return kept;
  };
  /** A browser that refuses its storage still lets the form be filled in and sent. */
  const tryToWrite = () => void write().catch(() => null);
  const keepAsNew = () => {
    put(latest);
    tryToWrite();
  };

  return {
    listen: (given) => {
      events = given;
      return () => {
        events = null;
      };
    },
    peek: () => latest,
    put,
    type: (value) => {
      latest = value;
      dirty = true;
      // Not put off by the next key: who never pauses has a draft as well.
      timer ??= setTimeout(tryToWrite, pause);
    },
    write,
    leave: () => {
      if (dirty) tryToWrite();
    },
    leftElsewhere: (draft) => {
      if (draft.id !== id || key === undefined || draft.key !== key) return;
      if (whenTaken === 'follow' && JSON.stringify(draft.value) === JSON.stringify(latest)) events?.onGone();
      else lose();
    },
    keepAsNew,
  };
}
