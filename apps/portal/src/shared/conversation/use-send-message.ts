import type { MessageCreate } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';
import { useChange } from '../http/use-change';

/** Says something about an enrolment; repeated attempts are one message. */
export function useSendMessage(enrolmentId: string) {
  const client = useQueryClient();
  return useChange({
    mutationFn: (message: MessageCreate) =>
      api.post('/enrolments/{id}/messages', { path: { id: enrolmentId }, body: message }),
    onSuccess: async () => {
      await Promise.all(
        [queryKeys.enrolment.conversation(enrolmentId), queryKeys.today].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
