import { limits, type Validity } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextField } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
import styles from './validities.module.css';

/** Asks whoever assesses for a renewal; before it is time a reason is needed. */
export function AskDialog({ validity, onClose }: { validity: Validity; onClose: () => void }) {
  const { t } = useTranslation(['validities', 'common']);
  const client = useQueryClient();
  const errorText = useErrorText();
  const { enrolmentId, renewable, assessor, candidate, unit } = validity;
  const [reason, setReason, forget] = usePersistedState(`renewal of ${enrolmentId ?? validity.id}`, '');
  const ask = useChange({
    mutationFn: () =>
      api.post('/enrolments/{id}/renewal-proposals', {
        path: { id: enrolmentId ?? '' },
        body: reason.trim() === '' ? {} : { reason: reason.trim() },
      }),
    onSuccess: () => {
      toast.done(t('ask.done', { name: assessor.displayName }));
      forget();
      onClose();
      void client.invalidateQueries({ queryKey: queryKeys.allValidities });
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('ask.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            busy={ask.isPending}
            disabled={!renewable && reason.trim() === ''}
            onClick={() => {
              ask.mutate();
            }}
          >
            {t('propose')}
          </Button>
        </>
      }
    >
      <p>
        {t('ask.text', {
          name: candidate.displayName,
          unit: unit?.title ?? validity.programme.name,
          assessor: assessor.displayName,
        })}
      </p>
      <TextField
        label={t('ask.reason')}
        hint={renewable ? undefined : t('ask.early')}
        optional={renewable}
        maxLength={limits.RenewalProposalCreate.reason.maxLength}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      {ask.error !== null && (
        <p role="alert" className={styles.error}>
          {errorText(ask.error)}
        </p>
      )}
    </Dialog>
  );
}
