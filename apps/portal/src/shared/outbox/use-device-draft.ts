import { useCallback, useEffect, useRef, useState } from 'react';
import { now } from '../../base/clock/device-clock';
import { discardDraft, loadDraft, saveDraft, setAside, type DraftRow } from './device-db';
import { fitsLike } from './read-back';

/** Between what is typed and what the device keeps; short enough that a dying battery costs a word, not a sentence. */
const pause = 400;

export interface DeviceDraft<T> {
  /** Null until the device has been asked. */
  value: T | null;
  /** When the device last kept it; null while nothing was typed. */
  savedAt: string | null;
  change: (next: T) => void;
  /** What stands there by now, ahead of what is drawn. */
  peek: () => T | null;
  /** Writes what is on the screen at once, and answers the row as it is kept. */
  flush: () => Promise<DraftRow<T> | null>;
  /** Starts over: the draft and its files leave the device. */
  discard: () => Promise<void>;
  /** Puts back what was taken from the outbox. */
  restore: (row: DraftRow<T>) => void;
  /** The draft has become a record: the form is empty again. */
  clear: () => void;
}

interface Shown<T> {
  /** Of which draft this is. */
  id: string;
  value: T | null;
  savedAt: string | null;
}

/**
 * A form that survives: kept on this device while it is being filled in, under `id`.
 *
 * @param accept what lies there, as a draft of this form; undefined for what is none, which is set aside, to be read
 */
export function useDeviceDraft<T>(
  id: string,
  initial: () => T,
  accept: (value: unknown, start: T) => T | undefined = (value, start) =>
    fitsLike(start, value) ? value : undefined,
): DeviceDraft<T> {
  const [state, setState] = useState<Shown<T>>({ id, value: null, savedAt: null });
  // Under another id it is another form: nothing of the one before is shown, or kept, under it.
  const shown = state.id === id ? state : { id, value: null, savedAt: null };
  const start = useRef(initial);
  const accepting = useRef(accept);
  const latest = useRef<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const dirty = useRef(false);

  useEffect(() => {
    start.current = initial;
    accepting.current = accept;
  }, [initial, accept]);

  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const write = useCallback(async (): Promise<DraftRow<T> | null> => {
    stop();
    if (latest.current === null) return null;
    const row = { id, value: latest.current, savedAt: now().toISOString() };
    dirty.current = false;
    await saveDraft(row);
    setState((before) => (before.id === id ? { ...before, savedAt: row.savedAt } : before));
    return row;
  }, [id]);
  /** A browser that refuses its storage still lets the form be filled in and sent. */
  const tryToWrite = useCallback(() => void write().catch(() => null), [write]);

  const set = useCallback(
    (value: T, savedAt?: string | null) => {
      latest.current = value;
      setState((before) => ({
        ...{ id, value },
        savedAt: savedAt === undefined ? (before.id === id ? before.savedAt : null) : savedAt,
      }));
    },
    [id],
  );

  useEffect(() => {
    let gone = false;
    latest.current = null;
    const show = (value: T, savedAt: string | null) => {
      // Who typed before the device answered goes on with that.
      if (!gone && latest.current === null) set(value, savedAt);
    };
    const load = async () => {
      const row = await loadDraft(id);
      const first = start.current();
      const kept = row === undefined ? undefined : accepting.current(row.value, first);
      if (row !== undefined && kept === undefined) await setAside(id);
      show(kept ?? first, kept === undefined || row === undefined ? null : row.savedAt);
    };
    load().catch(() => {
      show(start.current(), null);
    });
    const leave = () => {
      if (dirty.current) tryToWrite();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      gone = true;
      leave();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [id, set, tryToWrite]);

  const reset = useCallback(() => {
    stop();
    dirty.current = false;
    set(start.current(), null);
  }, [set]);

  return {
    value: shown.value,
    savedAt: shown.savedAt,
    change: useCallback(
      (next: T) => {
        set(next);
        dirty.current = true;
        // Not put off by the next key: who never pauses has a draft as well.
        timer.current ??= setTimeout(tryToWrite, pause);
      },
      [set, tryToWrite],
    ),
    peek: useCallback(() => latest.current, []),
    flush: write,
    discard: useCallback(async () => {
      reset();
      await discardDraft(id);
    }, [id, reset]),
    restore: useCallback(
      (row: DraftRow<T>) => {
        set(row.value, row.savedAt);
      },
      [set],
    ),
    clear: reset,
  };
}
