import type { FurtherAttempt } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { etagOf } from '../../shared/http/etag-of';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { toast } from '../../ui/toast/toast-store';
import type { decisionsOf } from './decisions';
import styles from './carry-over.module.css';

interface BeginAttemptProps {
  view: FurtherAttempt;
  decisions: ReturnType<typeof decisionsOf>;
  onStale: () => void;
  onDone: () => void;
  onClose: () => void;
}

/** The step that cannot be taken back. */
export function BeginAttempt({
  view: { enrolment, purpose },
  decisions,
  onStale,
  onDone,
  onClose,
}: BeginAttemptProps) {
  const { t } = useTranslation(['carry-over', 'common']);
  const errorText = useErrorText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const begin = useChange({
    mutationFn: () =>
      api.post('/enrolments/{id}/further-attempt', {
        path: { id: enrolment.id },
        body: {
          decisions: decisions.map(({ reason, ...rest }) => (reason === '' ? rest : { ...rest, reason })),
        },
        ifMatch: etagOf(enrolment.version),
      }),
    onSuccess: async ({ enrolmentId: newId }) => {
      onDone();
      await navigate(`/enrolments/${newId}`);
      toast.done(t(`attempt.done.${purpose}`));
      // Where it stood before changed everywhere it is listed.
      void client.invalidateQueries();
    },
    onError: (error) => {
      if (!isApiError(error, 'stale')) return;
      toast.failed(t('stale'));
      onClose();
      onStale();
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(`attempt.begin.${purpose}`)}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            busy={begin.isPending}
            onClick={() => {
              begin.mutate();
            }}
          >
            {t('attempt.do')}
          </Button>
        </>
      }
    >
      <p>{t(`attempt.confirm.${purpose}`)}</p>
      {begin.error !== null && (
        <p role="alert" className={styles.error}>
          {errorText(begin.error)}
        </p>
      )}
    </Dialog>
  );
}
