import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../ui/toast/toast-store';
import { api } from '../http/api';
import { useChange } from '../http/use-change';
import { queryKeys } from '../queries/query-keys';
import { useRecordChanged } from '../queries/use-record-changed';

export interface PieceUse {
  versionId: string;
  enrolmentId: string;
  targetIds: readonly string[];
  /** What is said once it is done. */
  done: string;
}

/** Uses a piece in one more enrolment of its candidate; it waits to be judged there. */
export function useClaim(onClaimed: () => void = () => undefined) {
  const changed = useRecordChanged();
  return useChange({
    mutationFn: ({ versionId, enrolmentId, targetIds }: PieceUse) =>
      api.post('/evidence-versions/{id}/claims', {
        path: { id: versionId },
        body: { enrolmentId, targetIds: [...targetIds] },
      }),
    onSuccess: async (_, { enrolmentId, done }) => {
      toast.done(done);
      onClaimed();
      await changed(enrolmentId);
    },
  });
}

export interface Dismissal {
  evidenceId: string;
  enrolmentId: string;
  targetId: string;
  unit: string;
  code: string;
}

/** Says that a piece does not count for a target; it is not suggested again. */
export function useDismiss() {
  const { t } = useTranslation('timeline');
  const client = useQueryClient();
  return useChange({
    mutationFn: ({ evidenceId, enrolmentId, targetId }: Dismissal) =>
      api.post('/evidence/{id}/dismissals', { path: { id: evidenceId }, body: { enrolmentId, targetId } }),
    onSuccess: async (_, { unit, code }) => {
      toast.done(t('also.dismissed', { unit, code }));
      await client.invalidateQueries({ queryKey: queryKeys.timeline.all });
    },
  });
}
