import { useCallback, useEffect, useRef, useState } from 'react';
import { moveDraftToOutbox, takeBack, type DraftRow, type RecordPart } from './device-db';
import { followOutbox, sendWaiting } from './outbox';
import type { OutboxEntry, Refusal } from './outbox-entry';

export interface SessionResult {
  readonly entry: OutboxEntry;
  /** waiting: on this device, to be sent by itself · refused: back in that person's own draft, to be corrected there. */
  readonly outcome: 'sending' | 'arrived' | 'waiting' | 'refused';
  readonly refusal: Refusal | null;
}

/**
 * Several records of one session, each under a key of its own: what happens to one of them happens to no other. All
 * are on the device before the first is sent. The entries, and with them their keys, are made by the press; until they
 * are settled another press does nothing.
 */
export function useRecordSession<T>() {
  const [results, setResults] = useState<readonly SessionResult[]>([]);

  useEffect(
    () =>
      followOutbox(({ kind, entry, refusal }) => {
        setResults((before) =>
          before.map((one) =>
            one.entry.id === entry.id ? { ...one, outcome: kind, refusal: refusal ?? null } : one,
          ),
        );
        return false;
      }),
    [],
  );

  const pressed = useRef(false);

  const send = useCallback(async (draft: DraftRow<T>, parts: readonly RecordPart<T>[]): Promise<boolean> => {
    const [first] = parts;
    if (first === undefined) return false;
    setResults(parts.map(({ entry }) => ({ entry, outcome: 'sending', refusal: null })));
    const refused = new Set<string>();
    const unfollow = followOutbox(({ kind, entry }) => {
      if (kind === 'refused') refused.add(entry.id);
      return false;
    });
    try {
      if (!(await moveDraftToOutbox(draft, parts))) {
        setResults([]);
        return false;
      }
      await sendWaiting(first.entry.memberId);
    } finally {
      unfollow();
    }
    for (const { row, entry } of parts) if (refused.has(entry.id)) await takeBack<T>(entry.id, row.id);
    setResults((before) =>
      before.map((one) => (one.outcome === 'sending' ? { ...one, outcome: 'waiting' } : one)),
    );
    return true;
  }, []);

  /** Answers whether it was this press that recorded. */
  const record = useCallback(
    async (write: () => Promise<DraftRow<T> | null>, parts: readonly RecordPart<T>[]): Promise<boolean> => {
      if (pressed.current) return false;
      pressed.current = true;
      try {
        const draft = await write();
        return draft !== null && (await send(draft, parts));
      } finally {
        pressed.current = false;
      }
    },
    [send],
  );

  return {
    results,
    record,
    again: useCallback(() => {
      setResults([]);
    }, []),
  };
}
