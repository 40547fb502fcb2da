import type { ImportDetail } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/http/query-keys';
import { useChange } from '../../shared/http/use-change';
import { toast } from '../../ui/toast/toast-store';
import { etagOf, importKey } from './queries';

const overtaken = ['import.closed', 'import.in_review', 'import.not_in_review'] as const;

/**
 * A step of the import as a whole, against the version that is shown. When somebody was faster nothing has happened:
 * the newest state is shown, and why.
 */
export function useImportStep<Result>(
  detail: ImportDetail,
  { name, onDone, onClose }: { name: string; onDone: (result: Result) => void; onClose: () => void },
) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  return useChange({
    mutationFn: (body: object | undefined) =>
      api.post<Result>(`/imports/${detail.id}/${name}`, body, {
        ifMatch: etagOf(detail.version),
      }),
    onSuccess: async (result) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.imports }),
        client.invalidateQueries({ queryKey: queryKeys.releases }),
      ]);
      onDone(result);
    },
    onError: (error) => {
      const stale = isApiError(error, 'stale');
      if (!stale && !overtaken.some((code) => isApiError(error, code))) return;
      void client.invalidateQueries({ queryKey: importKey(detail.id) });
      toast.failed(
        t(stale ? 'stale.step' : isApiError(error, 'import.closed') ? 'stale.closed' : 'stale.moved'),
      );
      onClose();
    },
  });
}
