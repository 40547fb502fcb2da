import type { Conversation } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

/** Long enough to have looked; whoever only passes by has not read it. */
const LOOKED_MILLISECONDS = 3_000;

/**
 * What is on the screen for a moment counts as read. The marks stay until the next look, so that the reader still sees
 * what was new.
 */
export function useMarkRead(enrolmentId: string, conversation: Conversation | undefined): void {
  const client = useQueryClient();
  const unread = conversation?.unread ?? 0;
  useEffect(() => {
    if (unread === 0) return;
    const timer = setTimeout(() => {
      // Nothing depends on it but a mark; the next visit tries again.
      api
        .post('/enrolments/{id}/conversation/read', { path: { id: enrolmentId } })
        .then(() =>
          client.invalidateQueries({
            queryKey: queryKeys.enrolment.conversation(enrolmentId),
            refetchType: 'none',
          }),
        )
        .catch(() => undefined);
    }, LOOKED_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [client, enrolmentId, unread]);
}
