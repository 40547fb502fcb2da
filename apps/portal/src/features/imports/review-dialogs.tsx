import { limits, type ImportDetail } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/http/use-error-text';
import { api } from '../../shared/http/api';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextArea } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
import { type Step, useImportStep } from './use-import-step';
import styles from './review-head.module.css';

interface StepDialogProps {
  detail: ImportDetail;
  onClose: () => void;
}

/** Sends the draft to another author, with a note. */
export function SubmitDialog({ detail, onClose }: StepDialogProps) {
  const { t } = useTranslation('imports');
  const errorText = useErrorText();
  const [note, setNote, forget] = usePersistedState(`submission of import ${detail.id}`, '');
  const submit = useImportStep(detail, {
    send: (given: Step<{ note: string }>) => api.post('/imports/{id}/submission', given),
    onClose,
    onDone: () => {
      forget();
      toast.done(t('done.submitted'));
      onClose();
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('submit.title', { name: detail.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            busy={submit.isPending}
            onClick={() => {
              submit.mutate({ note: note.trim() });
            }}
          >
            {t('submit.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('submit.text')}</p>
      {detail.toLook > 0 && <p>{t('submit.toLook', { count: detail.toLook })}</p>}
      <TextArea
        className={styles.field}
        label={t('submit.note')}
        optional
        maxLength={limits.ReviewRequest.note.maxLength}
        value={note}
        error={submit.error === null ? undefined : errorText(submit.error)}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
    </Dialog>
  );
}

/** Back to the draft with a reason: from the reviewer, or from who submitted it. */
export function ReturnDialog({ detail, onClose }: StepDialogProps) {
  const { t } = useTranslation('imports');
  const errorText = useErrorText();
  const [reason, setReason, forget] = usePersistedState(`return of import ${detail.id}`, '');
  const [tried, setTried] = useState(false);
  // Who may not publish it has submitted it.
  const kind = detail.abilities.publish ? 'return' : 'takeBack';
  const back = useImportStep(detail, {
    send: (given: Step<{ reason: string }>) => api.post('/imports/{id}/return', given),
    onClose,
    onDone: () => {
      forget();
      toast.done(t(`done.${kind}`));
      onClose();
    },
  });
  const missing = reason.trim() === '';
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(`${kind}.title`)}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            busy={back.isPending}
            onClick={() => {
              setTried(true);
              if (!missing) back.mutate({ reason: reason.trim() });
            }}
          >
            {t(`${kind}.confirm`)}
          </Button>
        </>
      }
    >
      <p>{t(`${kind}.text`)}</p>
      <TextArea
        className={styles.field}
        label={t('return.reason')}
        required
        maxLength={limits.ReviewReturn.reason.maxLength}
        value={reason}
        error={
          back.error !== null
            ? errorText(back.error)
            : tried && missing
              ? t('return.reasonMissing')
              : undefined
        }
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
    </Dialog>
  );
}
