import { useCallback, useEffect, useRef, useState } from 'react';
import { discardDraft, loadDraft, saveDraft, type DraftRow } from './device-db';

/** Between what is typed and what the device keeps; short enough that a dying battery costs a word, not a sentence. */
const pause = 400;

export interface DeviceDraft<T> {
  /** Null until the device has been asked. */
  value: T | null;
  /** When the device last kept it; null while nothing was typed. */
  savedAt: string | null;
  change: (next: T) => void;
  /** Writes what is on the screen at once, and answers the row as it is kept. */
  flush: () => Promise<DraftRow<T> | null>;
  /** Starts over: the draft and its files leave the device. */
  discard: () => Promise<void>;
  /** Puts back what was taken from the outbox. */
  restore: (row: DraftRow<T>) => void;
  /** The draft has become a record: the form is empty again. */
  clear: () => void;
}

/** A form that survives: kept on this device while it is being filled in, under `id`. */
export function useDeviceDraft<T>(id: string, initial: () => T): DeviceDraft<T> {
  const [value, setValue] = useState<T | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const start = useRef(initial);
  const latest = useRef<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const dirty = useRef(false);

  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const write = useCallback(async (): Promise<DraftRow<T> | null> => {
    stop();
    if (latest.current === null) return null;
    const row = { id, value: latest.current, savedAt: new Date().toISOString() };
    dirty.current = false;
    await saveDraft(row);
    setSavedAt(row.savedAt);
    return row;
  }, [id]);

  useEffect(() => {
    let gone = false;
    const show = (row: DraftRow<T> | undefined) => {
      if (gone) return;
      latest.current = row?.value ?? start.current();
      setValue(latest.current);
      setSavedAt(row?.savedAt ?? null);
    };
    // A browser that refuses its storage still lets the form be filled in and sent.
    loadDraft<T>(id).then(show, () => {
      show(undefined);
    });
    const leave = () => {
      if (dirty.current) void write();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      gone = true;
      leave();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [id, write]);

  const set = useCallback((next: T) => {
    latest.current = next;
    setValue(next);
  }, []);

  const reset = useCallback(() => {
    stop();
    dirty.current = false;
    set(start.current());
    setSavedAt(null);
  }, [set]);

  return {
    value,
    savedAt,
    change: useCallback(
      (next: T) => {
        set(next);
        dirty.current = true;
        // Not put off by the next key: who never pauses has a draft as well.
        timer.current ??= setTimeout(() => void write(), pause);
      },
      [set, write],
    ),
    flush: write,
    discard: useCallback(async () => {
      reset();
      await discardDraft(id);
    }, [id, reset]),
    restore: useCallback(
      (row: DraftRow<T>) => {
        set(row.value);
        setSavedAt(row.savedAt);
      },
      [set],
    ),
    clear: reset,
  };
}
