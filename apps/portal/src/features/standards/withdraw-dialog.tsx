import { limits, type ReleaseDetail } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextArea } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
import styles from './release-life.module.css';

/** Takes a release out of force, for good; the reason is shown wherever the release is. */
export function WithdrawDialog({ release, onClose }: { release: ReleaseDetail; onClose: () => void }) {
  const { t } = useTranslation('standards');
  const client = useQueryClient();
  const errorText = useErrorText();
  const [reason, setReason, forget] = usePersistedState(`withdrawal of release ${release.id}`, '');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const withdraw = useChange({
    mutationFn: () =>
      api.post('/releases/{id}/withdrawal', { path: { id: release.id }, body: { reason: reason.trim() } }),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries({ queryKey: queryKeys.releases.all });
      toast.done(t('withdraw.done', { code: release.code }));
      onClose();
    },
    onError: (error) => {
      if (isApiError(error, 'release.not_withdrawable'))
        void client.invalidateQueries({ queryKey: queryKeys.releases.all });
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('withdraw.title', { code: release.code })}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            tone="bad"
            busy={withdraw.isPending}
            onClick={() => {
              setTried(true);
              if (!missing) withdraw.mutate();
            }}
          >
            {t('withdraw.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('withdraw.text')}</p>
      <TextArea
        className={styles.field}
        label={t('withdraw.reason')}
        required
        maxLength={limits.ReleaseWithdraw.reason.maxLength}
        value={reason}
        error={
          withdraw.error !== null
            ? errorText(withdraw.error)
            : tried && missing
              ? t('withdraw.reasonMissing')
              : undefined
        }
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
    </Dialog>
  );
}
