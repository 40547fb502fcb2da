import type { ImportDetail } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { toast } from '../../ui/toast/toast-store';
import styles from './review-head.module.css';

/** Takes the import off the list. */
export function DiscardDialog({ detail, onClose }: { detail: ImportDetail; onClose: () => void }) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const discard = useChange({
    mutationFn: () => api.post('/imports/{id}/discard', { path: { id: detail.id } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.imports.all });
      toast.done(t('done.discarded', { name: detail.fileName }));
      void navigate('/imports');
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('discard.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            tone="bad"
            busy={discard.isPending}
            onClick={() => {
              discard.mutate();
            }}
          >
            {t('discard.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('discard.text')}</p>
      {discard.error !== null && (
        <p role="alert" className={styles.problem}>
          {errorText(discard.error)}
        </p>
      )}
    </Dialog>
  );
}
