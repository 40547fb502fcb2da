import { limits } from '@attest/api-client';
import { returnReasons, type ReturnReason } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { useRecordChanged } from '../../shared/queries/use-record-changed';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { ChoicePills } from '../../ui/field/choice';
import { TextArea } from '../../ui/field/text-field';
import { toast } from '../../ui/toast/toast-store';
import styles from './sign-panel.module.css';

interface ReturnFormProps {
  enrolmentId: string;
  outcomeId: string;
  assessor: string;
  next: string | null;
}

/** Sends the case back to the assessor with a reason; judgements stay as they are. */
export function ReturnForm({ enrolmentId, outcomeId, assessor, next }: ReturnFormProps) {
  const { t } = useTranslation(['sign-offs', 'terms']);
  const navigate = useNavigate();
  const changed = useRecordChanged();
  const errorText = useErrorText();
  const [reasonCode, setReasonCode, forgetCode] = usePersistedState<ReturnReason | null>(
    `why return ${outcomeId}`,
    null,
  );
  const [reason, setReason, forgetReason] = usePersistedState(`return of outcome ${outcomeId}`, '');
  const [tried, setTried] = useState(false);
  const complete = reasonCode !== null && reason.trim() !== '';

  const send = useChange({
    mutationFn: (reasonCode: ReturnReason) =>
      api.post('/enrolments/{id}/return', {
        path: { id: enrolmentId },
        body: {
          outcomeId,
          reasonCode,
          reason: reason.trim(),
        },
      }),
    onSuccess: async () => {
      forgetCode();
      forgetReason();
      toast.done(t('sign-offs:return.done', { name: assessor }));
      await changed(enrolmentId);
      await navigate(next === null ? '/sign-offs' : `/sign-offs/${next}`);
    },
  });

  return (
    <section className={styles.back} aria-labelledby="return-title" data-paper="none">
      <h2 id="return-title" className={styles.heading}>
        {t('sign-offs:return.title')}
      </h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (complete) send.mutate(reasonCode);
        }}
      >
        <ChoicePills
          label={t('sign-offs:return.reason')}
          labelHidden
          value={reasonCode}
          onChange={setReasonCode}
          choices={returnReasons.map((value) => ({ value, label: t(`terms:returnReason.${value}`) }))}
        />
        <TextArea
          label={t('sign-offs:return.words')}
          labelHidden
          placeholder={t('sign-offs:return.placeholder', { name: assessor })}
          maxLength={limits.SignOffReturnCreate.reason.maxLength}
          value={reason}
          error={
            send.error !== null
              ? errorText(send.error)
              : tried && !complete
                ? t('sign-offs:return.incomplete')
                : undefined
          }
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        <p className={styles.foot}>
          <span className={styles.hint}>{t('sign-offs:return.effect')}</span>
          <Button type="submit" icon="back" busy={send.isPending}>
            {t('sign-offs:return.send')}
          </Button>
        </p>
      </form>
    </section>
  );
}
