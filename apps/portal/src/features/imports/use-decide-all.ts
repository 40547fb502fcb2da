import type { Finding } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { toast } from '../../ui/toast/toast-store';

interface DecideAll {
  findings: readonly Finding[];
  /** Null takes the decisions back. */
  choiceId: string | null;
  reason?: string;
}

/** One choice for all findings of a kind, in one step that can be undone; all of them or none. */
export function useDecideAll(importId: string) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const errorText = useErrorText();
  const mutation = useChange({
    mutationFn: ({ findings, choiceId, reason }: DecideAll) =>
      api.post('/imports/{id}/decisions', {
        path: { id: importId },
        body: {
          findings: findings.map(({ id, version }) => ({ id, version })),
          choiceId,
          ...(reason === undefined || reason.trim() === '' ? {} : { reason: reason.trim() }),
        },
      }),
    onSuccess: (detail, { findings, choiceId }) => {
      client.setQueryData(queryKeys.imports.document(importId), detail);
      void client.invalidateQueries({ queryKey: queryKeys.imports.lists });
      const ids = new Set(findings.map(({ id }) => id));
      const now = detail.findings.filter(({ id }) => ids.has(id));
      if (choiceId === null) toast.done(t('done.reopenedAll', { count: now.length }));
      else
        toast.done(t('done.decidedAll', { count: now.length }), () => {
          mutation.mutate({ findings: now, choiceId: null });
        });
    },
    onError: (error) => {
      if (
        isApiError(error, 'stale') ||
        isApiError(error, 'import.closed') ||
        isApiError(error, 'import.in_review')
      ) {
        void client.invalidateQueries({ queryKey: queryKeys.imports.document(importId) });
        toast.failed(t(isApiError(error, 'stale') ? 'stale.findings' : 'stale.moved'));
      } else toast.failed(t('notSaved', { reason: errorText(error) }));
    },
  });
  return mutation;
}

/** Marks repaired and kept findings as looked through, for everybody who works on the import. */
export function useLookThrough(importId: string) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const errorText = useErrorText();
  const mutation = useChange({
    mutationFn: ({ findingIds, lookedThrough }: { findingIds: string[]; lookedThrough: boolean }) =>
      api.post('/imports/{id}/looked-through', {
        path: { id: importId },
        body: { findingIds, lookedThrough },
      }),
    onSuccess: (detail, { findingIds, lookedThrough }) => {
      client.setQueryData(queryKeys.imports.document(importId), detail);
      if (findingIds.length > 1 && lookedThrough)
        toast.done(t('done.lookedThrough', { count: findingIds.length }), () => {
          mutation.mutate({ findingIds, lookedThrough: false });
        });
    },
    onError: (error) => {
      void client.invalidateQueries({ queryKey: queryKeys.imports.document(importId) });
      toast.failed(t('notSaved', { reason: errorText(error) }));
    },
  });
  return mutation;
}
