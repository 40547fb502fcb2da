import type { MessageCreate } from '@attest/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../http/query-keys';
import { useIdempotencyKey } from '../http/use-idempotency-key';

/** Says something about an enrolment; repeated attempts are one message. */
export function useSay(enrolmentId: string) {
  const client = useQueryClient();
  const { key, renew } = useIdempotencyKey();
  return useMutation({
    mutationFn: (message: MessageCreate) =>
      api.post(`/enrolments/${enrolmentId}/messages`, message, { idempotencyKey: key }),
    onSuccess: async () => {
      renew();
      await Promise.all(
        [queryKeys.conversation(enrolmentId), queryKeys.today].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
    onError: renew,
  });
}
