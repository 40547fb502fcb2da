import { limits, type ProgrammeCase } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/http/api';
import { useChange } from '../../../shared/http/use-change';
import { useErrorText } from '../../../shared/http/use-error-text';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { Button } from '../../../ui/button/button';
import { TextArea } from '../../../ui/field/text-field';
import { toast } from '../../../ui/toast/toast-store';
import styles from '../sign-panel.module.css';
import { useWholeChanged } from './programme-case-data';

/** Sends the whole back to its assessor with a reason; the signatures of units stay as they are. */
export function ProgrammeReturnForm({ data, outcomeId }: { data: ProgrammeCase; outcomeId: string }) {
  const { t } = useTranslation('sign-offs');
  const changed = useWholeChanged();
  const errorText = useErrorText();
  const { enrolment } = data;
  const assessor = enrolment.assessor.displayName;
  const [reason, setReason, forget] = usePersistedState(`return of the whole ${outcomeId}`, '');
  const [tried, setTried] = useState(false);
  const send = useChange({
    mutationFn: (words: string) =>
      api.post('/programme-enrolments/{id}/returns', {
        path: { id: enrolment.id },
        body: { outcomeId, reason: words },
      }),
    onSuccess: async () => {
      forget();
      toast.done(t('return.done', { name: assessor }));
      await changed();
    },
  });
  return (
    <section className={styles.back} aria-labelledby="return-title" data-paper="none">
      <h2 id="return-title" className={styles.heading}>
        {t('return.title')}
      </h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reason.trim() !== '') send.mutate(reason.trim());
        }}
      >
        <TextArea
          label={t('return.words')}
          labelHidden
          placeholder={t('return.placeholder', { name: assessor })}
          maxLength={limits.ProgrammeReturnCreate.reason.maxLength}
          value={reason}
          error={
            send.error !== null
              ? errorText(send.error)
              : tried && reason.trim() === ''
                ? t('programme.returnIncomplete')
                : undefined
          }
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        <p className={styles.foot}>
          <span className={styles.hint}>{t('programme.returnEffect')}</span>
          <Button type="submit" icon="back" busy={send.isPending}>
            {t('return.send')}
          </Button>
        </p>
      </form>
    </section>
  );
}
