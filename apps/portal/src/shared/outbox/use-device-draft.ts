import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Change } from '../../base/change/change';
import { discardDraft, followDraftsElsewhere, loadDraft, setAside, type DraftRow } from './device-db';
import { holdDraft, type HeldDraft, type WhenTaken } from './held-draft';
import { openDrafts } from './open-drafts';
import { fitsLike } from './read-back';

export interface DeviceDraft<T> {
  /** Null until the device has been asked. */
  value: T | null;
  /** When the device last kept it; null while nothing was typed. */
  savedAt: string | null;
  /** It was recorded or given up in another window; what stands here is kept and recorded no more. */
  taken: boolean;
  /** From what stands there by then, which may be ahead of what is drawn. */
  change: (change: Change<T>) => void;
  /** What stands there by now, ahead of what is drawn. */
  peek: () => T | null;
  /** Writes what is on the screen at once, and answers the row as it is kept; null when it was taken. */
  flush: () => Promise<DraftRow<T> | null>;
  /** Starts over: the draft and its files leave the device. */
  discard: () => Promise<void>;
  /** Puts back what was taken from the outbox. */
  restore: (row: DraftRow<T>) => void;
  /** The draft has become a record: the form is empty again. */
  clear: () => void;
  /** What stands here goes on as a draft of its own, though it was taken. */
  keepAsNew: () => void;
}

interface Shown<T> {
  /** Of which draft this is. */
  id: string;
  value: T | null;
  savedAt: string | null;
  taken: boolean;
}

interface Reading<T> {
  /** What lies there, as a draft of this form; undefined for what is none, which is set aside, to be read. */
  accept?: (value: unknown, start: T) => T | undefined;
  whenTaken?: WhenTaken;
}

/** A form that survives: kept on this device while it is being filled in, under `id`. */
export function useDeviceDraft<T>(
  id: string,
  initial: () => T,
  { accept = acceptLike, whenTaken = 'ask' }: Reading<T> = {},
): DeviceDraft<T> {
  const [state, setState] = useState<Shown<T>>(nothingOf(id));
  // Under another id it is another form: nothing of the one before is shown, or kept, under it.
  const shown = state.id === id ? state : nothingOf<T>(id);
  const start = useRef(initial);
  const accepting = useRef(accept);
  useEffect(() => {
    start.current = initial;
    accepting.current = accept;
  }, [initial, accept]);

  const show = useCallback(
    (part: Partial<Shown<T>>) => {
      setState((before) => ({ ...(before.id === id ? before : nothingOf<T>(id)), ...part }));
    },
    [id],
  );
  const held = useMemo(() => holdDraft<T>(id, whenTaken), [id, whenTaken]);
  const put = useCallback(
    (value: T, row?: Pick<DraftRow<T>, 'key' | 'savedAt'>) => {
      held.put(value, row?.key);
      show({ value, savedAt: row?.savedAt ?? null, taken: false });
    },
    [held, show],
  );
  const clear = useCallback(() => {
    put(start.current());
  }, [put]);
  useEffect(
    () =>
      held.listen({
        onKept: (savedAt) => {
          setState((before) => (before.id === id ? { ...before, savedAt } : before));
        },
        onTaken: () => {
          show({ taken: true, savedAt: null });
        },
        onGone: clear,
      }),
    [clear, held, id, show],
  );

  useEffect(() => {
    let gone = false;
    const load = async () => {
      const row = await loadDraft(id);
      const first = start.current();
      const kept = row === undefined ? undefined : accepting.current(row.value, first);
      if (row !== undefined && kept === undefined) await setAside(id);
      // Who typed before the device answered goes on with that.
      if (gone || held.peek() !== null) return;
      if (kept === undefined) put(first);
      else put(kept, row);
    };
    load().catch(() => {
      if (!gone && held.peek() === null) clear();
    });
    return () => {
      gone = true;
    };
  }, [clear, held, id, put]);
  useLeaving(held);
  useCounted(shown.savedAt !== null);

  return {
    value: shown.value,
    savedAt: shown.savedAt,
    taken: shown.taken,
    change: useCallback(
      (next: Change<T>) => {
        const value = next(held.peek() ?? start.current());
        held.type(value);
        show({ value });
      },
      [held, show],
    ),
    peek: held.peek,
    flush: held.write,
    discard: useCallback(async () => {
      clear();
      await discardDraft(id);
    }, [id, clear]),
    restore: useCallback(
      (row: DraftRow<T>) => {
        put(row.value, row);
      },
      [put],
    ),
    clear,
    keepAsNew: useCallback(() => {
      held.keepAsNew();
      show({ taken: false });
    }, [held, show]),
  };
}

const nothingOf = <T>(id: string): Shown<T> => ({ id, value: null, savedAt: null, taken: false });

const acceptLike = <T>(value: unknown, start: T): T | undefined =>
  fitsLike(start, value) ? value : undefined;

/** While it stands open with something written in it. */
function useCounted(written: boolean): void {
  useEffect(() => {
    if (!written) return;
    openDrafts.change((count) => count + 1);
    return () => {
      openDrafts.change((count) => count - 1);
    };
  }, [written]);
}

/** What was typed last is written when the page is left, and other windows are heard until then. */
function useLeaving<T>(held: HeldDraft<T>): void {
  useEffect(() => {
    const unfollow = followDraftsElsewhere(held.leftElsewhere);
    window.addEventListener('pagehide', held.leave);
    document.addEventListener('visibilitychange', held.leave);
    return () => {
      held.leave();
      unfollow();
      window.removeEventListener('pagehide', held.leave);
      document.removeEventListener('visibilitychange', held.leave);
    };
  }, [held]);
}
