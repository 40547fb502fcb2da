import type { Finding, FindingDecision } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { toast } from '../../ui/toast/toast-store';
import { etagOf } from '../../shared/http/etag-of';

interface Decide {
  finding: Finding;
  /** Null takes the decision back. */
  decision: FindingDecision | null;
}

/** Decides at once, and offers to undo; nothing is final before publishing. */
export function useDecide(importId: string) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const errorText = useErrorText();
  const mutation = useChange({
    mutationFn: ({ finding, decision }: Decide) => {
      const given = { path: { id: importId, findingId: finding.id }, ifMatch: etagOf(finding.version) };
      return decision === null
        ? api.delete('/imports/{id}/findings/{findingId}/decision', given)
        : api.put('/imports/{id}/findings/{findingId}/decision', { ...given, body: decision });
    },
    onSuccess: (detail, { finding, decision }) => {
      client.setQueryData(queryKeys.imports.document(importId), detail);
      void client.invalidateQueries({ queryKey: queryKeys.imports.lists });
      const now = detail.findings.find(({ id }) => id === finding.id);
      if (now === undefined) return;
      const before = finding.decision;
      const back: FindingDecision | null =
        before === null
          ? null
          : {
              choiceId: before.choiceId,
              ...(before.custom === null ? {} : { custom: before.custom }),
              ...(before.reason === null ? {} : { reason: before.reason }),
            };
      toast.done(t(decision === null ? 'done.reopened' : 'done.decided'), () => {
        mutation.mutate({ finding: now, decision: back });
      });
    },
    onError: (error) => {
      // What the page showed is old; the newest state is more use than the refused change.
      if (isApiError(error, 'stale') || isApiError(error, 'import.closed')) {
        void client.invalidateQueries({ queryKey: queryKeys.imports.document(importId) });
        toast.failed(t(error.code === 'stale' ? 'stale.finding' : 'stale.closed'));
      } else toast.failed(t('notSaved', { reason: errorText(error) }));
    },
  });
  return mutation;
}
