import { isRecord } from '@attest/domain';
import type { HandOver, Member } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/http/api';
import { isApiError } from '../../../shared/http/api-error';
import { queryKeys } from '../../../shared/queries/query-keys';
import { useChange } from '../../../shared/http/use-change';
import { toast } from '../../../ui/toast/toast-store';

interface Leaving extends HandOver {
  withdrawOwnReason?: string;
  keepOpenReason?: string;
}

/** Hands over, and leaves where that is the purpose: one request, all of it or nothing. */
export function useLeave(
  { id, displayName }: Member,
  { etag, purpose, onDone }: { etag: string; purpose: 'leave' | 'hand_over'; onDone: () => void },
) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  return useChange({
    mutationFn: (given: Leaving) =>
      purpose === 'leave'
        ? api.post('/members/{id}/leave', { path: { id }, body: given, ifMatch: etag })
        : api.post('/members/{id}/hand-over', { path: { id }, body: handed(given) }),
    onSuccess: async ({ handedOver }) => {
      toast.done(
        t(purpose === 'leave' ? 'leave.done' : 'leave.doneHandOver', {
          name: displayName,
          count: handedOver,
        }),
      );
      await Promise.all(
        [queryKeys.members.all, queryKeys.enrolments.all, queryKeys.overview.all].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
      onDone();
    },
  });
}

const handed = ({ units, programmes, groups }: Leaving): HandOver => ({
  units,
  ...(programmes === undefined ? {} : { programmes }),
  ...(groups === undefined ? {} : { groups }),
});

/** What the server said against a person, by the enrolment it is about. */
export function problemsIn(error: unknown): ReadonlyMap<string, string> {
  const listed: unknown = isApiError(error) ? error.facts['problems'] : undefined;
  if (!Array.isArray(listed)) return new Map();
  return new Map(
    listed
      .filter(isRecord)
      .map(({ enrolmentId, problem }) => [String(enrolmentId), String(problem)] as const),
  );
}
