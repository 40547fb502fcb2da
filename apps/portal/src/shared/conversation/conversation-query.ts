import type { Conversation, ConversationThread } from '@attest/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

/** What assessor and candidate say about one enrolment, as a whole: each place on the screen shows its own threads. */
export const conversationQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.conversation(enrolmentId),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/conversation', { path: { id: enrolmentId }, signal }),
  });

/** What a place on the screen is about. A target also shows what is said about evidence under it. */
export interface ConversationPlace {
  readonly targetId?: string;
  readonly evidenceId?: string;
}

export const threadsAt = (
  { threads }: Conversation,
  { targetId, evidenceId }: ConversationPlace,
): ConversationThread[] =>
  threads.filter(
    (thread) =>
      (targetId === undefined || thread.target?.id === targetId) &&
      (evidenceId === undefined || thread.evidence?.id === evidenceId),
  );
