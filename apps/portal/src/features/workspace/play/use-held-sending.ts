import type { JudgementsCreate } from '@attest/api-client';
import { useCallback, useEffect, useRef } from 'react';
import { api } from '../../../shared/http/api';
import { isApiError } from '../../../shared/http/api-error';
import { useErrorText } from '../../../shared/http/use-error-text';
import { passes } from '../../../shared/outbox/send-entries';
import { useRecordChanged } from '../../../shared/queries/use-record-changed';
import { toast, toastStore } from '../../../ui/toast/toast-store';
import type { PieceState } from './round';

/** Judgements as they left the page, with the draft that stays on the device until they are on the record. */
export interface Judged {
  readonly pieceKey: string;
  readonly versionId: string;
  readonly enrolmentId: string;
  readonly body: JudgementsCreate;
  /** Of these very words: sent twice they are one record. */
  readonly idempotencyKey: string | undefined;
  readonly forget: () => void;
}

interface Told {
  readonly onState: (pieceKey: string, state: PieceState) => void;
  readonly onRefused: (judged: Judged, reason: string) => void;
}

/**
 * Judgements on the record are never taken back, so they wait here while the notice with its undo stands, at most eight
 * seconds, and are sent when it goes: with the next piece, by closing it, or when the page is left. Until the service has
 * answered, the draft lies on the device; a tab that is closed leaves the piece waiting, with everything that was chosen.
 */
export function useHeldSending({ onState, onRefused }: Told) {
  const changed = useRecordChanged();
  const errorText = useErrorText();
  const held = useRef<Judged | null>(null);
  /** Not sent for want of a connection, in their order. */
  const unsent = useRef<Judged[]>([]);

  const deliver = useCallback(
    async (judged: Judged) => {
      try {
        await api.post('/evidence-versions/{id}/judgements', {
          path: { id: judged.versionId },
          body: judged.body,
          ...(judged.idempotencyKey === undefined ? {} : { idempotencyKey: judged.idempotencyKey }),
        });
        judged.forget();
        onState(judged.pieceKey, 'sent');
      } catch (error) {
        if (passes(error)) {
          unsent.current = [...unsent.current, judged];
          onState(judged.pieceKey, 'unsent');
          return;
        }
        onState(judged.pieceKey, 'refused');
        onRefused(judged, errorText(error));
        if (!isApiError(error) || error.status !== 409) return;
      }
      await changed(judged.enrolmentId);
    },
    [changed, errorText, onRefused, onState],
  );
  const latest = useRef(deliver);
  useEffect(() => {
    latest.current = deliver;
  }, [deliver]);

  const send = useCallback(() => {
    const judged = held.current;
    held.current = null;
    if (judged !== null) void latest.current(judged);
  }, []);
  const retry = useCallback(() => {
    const again = unsent.current;
    unsent.current = [];
    for (const judged of again) void latest.current(judged);
  }, []);

  useEffect(() => {
    window.addEventListener('online', retry);
    window.addEventListener('pagehide', send);
    return () => {
      window.removeEventListener('online', retry);
      window.removeEventListener('pagehide', send);
      send();
    };
  }, [retry, send]);

  /** Holds these in the place of those before, which are sent. */
  const hold = useCallback(
    (judged: Judged, message: string, undo: () => void) => {
      // The same piece judged otherwise while it is held: only what was chosen last is sent.
      if (held.current?.pieceKey === judged.pieceKey) held.current = null;
      send();
      retry();
      held.current = judged;
      toast.done(message, undo);
      const notice = toastStore.get();
      const unfollow = toastStore.subscribe(() => {
        if (toastStore.get() === notice) return;
        unfollow();
        if (held.current === judged) send();
      });
    },
    [retry, send],
  );

  /** Whether it was still here, and is not sent now. */
  const takeBack = useCallback((pieceKey: string): boolean => {
    if (held.current?.pieceKey === pieceKey) {
      held.current = null;
      return true;
    }
    const before = unsent.current.length;
    unsent.current = unsent.current.filter((judged) => judged.pieceKey !== pieceKey);
    return unsent.current.length < before;
  }, []);

  return { hold, takeBack };
}
