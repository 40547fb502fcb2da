import type { Programme } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { etagOf } from '../../shared/http/etag-of';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { queryKeys } from '../../shared/queries/query-keys';
import { toast } from '../../ui/toast/toast-store';

export type ProgrammeAct = 'put-in-use' | 'retire' | 'bring-back' | 'newer-editions';

/** What can be done to a programme besides writing it. @param onDone closes what asked */
export function useProgrammeAct(programme: Programme, onDone: () => void = () => undefined) {
  const { t } = useTranslation('programmes');
  const client = useQueryClient();
  const errorText = useErrorText();
  const act = useChange({
    mutationFn: (what: ProgrammeAct) =>
      api.post(`/programmes/{id}/${what}`, {
        path: { id: programme.id },
        ifMatch: etagOf(programme.version),
      }),
    onSuccess: async (next, what) => {
      client.setQueryData(queryKeys.programmes.programme(next.id), next);
      toast.done(t(`done.${what}`, { number: next.latest.number }));
      onDone();
      await client.invalidateQueries({ queryKey: queryKeys.programmes.all });
    },
    onError: (error) => {
      // What is shown next is what the other one has left.
      if (isApiError(error, 'stale')) void client.invalidateQueries({ queryKey: queryKeys.programmes.all });
    },
  });
  const problem =
    act.error === null ? null : isApiError(act.error, 'stale') ? t('stale') : errorText(act.error);
  return {
    run: (what: ProgrammeAct) => {
      act.mutate(what);
    },
    busy: act.isPending,
    problem,
  };
}
