import type { ImportDetail } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/queries/query-keys';
import { useChange } from '../../shared/http/use-change';
import { toast } from '../../ui/toast/toast-store';
import { etagOf } from '../../shared/http/etag-of';

const overtaken = ['import.closed', 'import.in_review', 'import.not_in_review'] as const;

/** What goes with a step: which import, as which version, and what is said with it. */
export interface Step<Body> {
  path: { id: string };
  ifMatch: string;
  body: Body;
}

interface ImportStep<Body, Result> {
  send: (given: Step<Body>) => Promise<Result>;
  onDone: (result: Result) => void;
  onClose: () => void;
}

/**
 * A step of the import as a whole, against the version that is shown. When somebody was faster nothing has happened:
 * the newest state is shown, and why.
 */
export function useImportStep<Body, Result>(
  detail: ImportDetail,
  { send, onDone, onClose }: ImportStep<Body, Result>,
) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  return useChange({
    mutationFn: (body: Body) => send({ path: { id: detail.id }, ifMatch: etagOf(detail.version), body }),
    onSuccess: async (result) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.imports.all }),
        client.invalidateQueries({ queryKey: queryKeys.releases.all }),
      ]);
      onDone(result);
    },
    onError: (error) => {
      const stale = isApiError(error, 'stale');
      if (!stale && !overtaken.some((code) => isApiError(error, code))) return;
      void client.invalidateQueries({ queryKey: queryKeys.imports.document(detail.id) });
      toast.failed(
        t(stale ? 'stale.step' : isApiError(error, 'import.closed') ? 'stale.closed' : 'stale.moved'),
      );
      onClose();
    },
  });
}
