import { useCallback, useRef, useState } from 'react';
import { moveDraftToOutbox, takeBack, type DraftRow } from './device-db';
import { followOutbox, sendWaiting } from './outbox';
import type { OutboxEntry, Refusal } from './outbox-entry';

export type RecordState =
  | { kind: 'editing' }
  | { kind: 'sending' }
  /** On this device only; it will be sent by itself. */
  | { kind: 'kept'; entry: OutboxEntry }
  /** The server said no; what was typed is back in the form. */
  | { kind: 'refused'; refusal: Refusal };

interface Recording<T> {
  onArrived: (entry: OutboxEntry) => void;
  onTakenBack: (row: DraftRow<T>) => void;
}

/**
 * Turns a draft into a record. It goes to the outbox first and is sent from there, so that closing the page, or losing
 * the network between the question and the answer, costs nothing and records nothing twice. The entry, and with it its
 * key, is made by the press; while it is on its way to the outbox and beyond, another press does nothing. Of several
 * windows in which the draft is open the first that is pressed records it, and the draft of the others says so.
 */
export function useRecord<T>({ onArrived, onTakenBack }: Recording<T>) {
  const [state, setState] = useState<RecordState>({ kind: 'editing' });
  const pressed = useRef(false);

  const send = useCallback(
    async (write: () => Promise<DraftRow<T> | null>, entry: OutboxEntry): Promise<void> => {
      setState({ kind: 'sending' });
      const draft = await write();
      if (draft === null) {
        setState({ kind: 'editing' });
        return;
      }
      let outcome: 'arrived' | 'refused' | null = null;
      let refusal: Refusal | null = null;
      const unfollow = followOutbox((event) => {
        if (event.entry.id !== entry.id) return false;
        outcome = event.kind;
        refusal = event.refusal ?? null;
        return event.kind === 'refused';
      });
      try {
        if (!(await moveDraftToOutbox(draft, [{ row: draft, entry }]))) {
          setState({ kind: 'editing' });
          return;
        }
        await sendWaiting(entry.memberId);
      } finally {
        unfollow();
      }
      const settled = outcomeOf(outcome, refusal);
      if (settled.kind === 'arrived') {
        setState({ kind: 'editing' });
        onArrived(entry);
      } else if (settled.kind === 'refused') {
        const row = await takeBack<T>(entry.id, draft.id);
        if (row !== undefined) onTakenBack(row);
        setState(settled);
      } else {
        setState({ kind: 'kept', entry });
      }
    },
    [onArrived, onTakenBack],
  );
  const record = useCallback(
    async (write: () => Promise<DraftRow<T> | null>, entry: OutboxEntry): Promise<void> => {
      if (pressed.current) return;
      pressed.current = true;
      try {
        await send(write, entry);
      } finally {
        pressed.current = false;
        // A device that refuses to keep anything gives the form back.
        setState((now) => (now.kind === 'sending' ? { kind: 'editing' } : now));
      }
    },
    [send],
  );

  return {
    state,
    record,
    edit: useCallback(() => {
      setState({ kind: 'editing' });
    }, []),
  };
}

type Settled = { kind: 'arrived' } | { kind: 'refused'; refusal: Refusal } | { kind: 'waiting' };

function outcomeOf(outcome: 'arrived' | 'refused' | null, refusal: Refusal | null): Settled {
  if (outcome === 'arrived') return { kind: 'arrived' };
  return outcome === 'refused' && refusal !== null ? { kind: 'refused', refusal } : { kind: 'waiting' };
}
