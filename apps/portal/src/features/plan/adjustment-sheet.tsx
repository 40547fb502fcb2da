import { limits, type AdjustmentCreate, type ReasonableAdjustment } from '@attest/api-client';
import { adjustmentReasons } from '@attest/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patched, type Patch } from '../../base/change/change';
import { useClock } from '../../base/clock/use-clock';
import { api } from '../../shared/http/api';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { DateField } from '../../ui/date-field/date-field';
import { ErrorState } from '../../ui/error-state/error-state';
import { SelectField } from '../../ui/field/select-field';
import { TextArea } from '../../ui/field/text-field';
import { Sheet, SheetSubmit } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import { adjustmentsQuery } from './plan-queries';
import styles from './plan.module.css';

/** Recording an adjustment, or putting another in the place of one. */
export function AdjustmentSheet({
  enrolmentId,
  adjustment,
  onClose,
}: {
  enrolmentId: string;
  adjustment: ReasonableAdjustment | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('plan');
  const today = useClock().today();
  const client = useQueryClient();
  const errorText = useErrorText();
  const [given, setGiven, forget, key] = usePersistedState<AdjustmentCreate>(
    `adjustment of ${enrolmentId} ${adjustment?.id ?? ''}`,
    {
      reason: adjustment?.reason ?? 'disability',
      adjusted: adjustment?.adjusted ?? '',
      unchanged: adjustment?.unchanged ?? t('adjustment.sameStandard'),
      validFrom: adjustment?.validFrom ?? today,
      validUntil: adjustment?.validUntil ?? null,
      supersedesId: adjustment?.id ?? null,
    },
  );
  const change = (patch: Patch<AdjustmentCreate>) => {
    setGiven((latest) => patched(latest, patch));
  };
  const [tried, setTried] = useState(false);
  const missing = (text: string) => (tried && text.trim() === '' ? t('adjustment.missing') : undefined);
  const save = useChange({
    mutationFn: () =>
      api.post('/enrolments/{id}/adjustments', {
        path: { id: enrolmentId },
        body: given,
        idempotencyKey: key(),
      }),
    onSuccess: (next) => {
      client.setQueryData(adjustmentsQuery(enrolmentId).queryKey, next);
      forget();
      toast.done(t('adjustment.saved'));
      onClose();
    },
  });
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t(adjustment === null ? 'adjustment.record' : 'adjustment.change')}
      width={480}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (given.adjusted.trim() !== '' && given.unchanged.trim() !== '') save.mutate();
        }}
      >
        {save.error !== null && <ErrorState title={t('notSaved')} message={errorText(save.error)} />}
        <p className={styles.hint}>{t('adjustment.who')}</p>
        <SelectField
          label={t('adjustment.because')}
          value={given.reason}
          options={adjustmentReasons.map((reason) => ({
            value: reason,
            label: t(`adjustment.reason.${reason}`),
          }))}
          onChange={(reason) => {
            change({ reason });
          }}
        />
        <TextArea
          label={t('adjustment.adjusted')}
          hint={t('adjustment.adjustedHint')}
          value={given.adjusted}
          maxLength={limits.AdjustmentCreate.adjusted.maxLength}
          error={missing(given.adjusted)}
          onChange={(event) => {
            change({ adjusted: event.currentTarget.value });
          }}
        />
        <TextArea
          label={t('adjustment.unchanged')}
          value={given.unchanged}
          maxLength={limits.AdjustmentCreate.unchanged.maxLength}
          error={missing(given.unchanged)}
          onChange={(event) => {
            change({ unchanged: event.currentTarget.value });
          }}
        />
        <div className={styles.pair}>
          <DateField
            label={t('adjustment.from')}
            value={given.validFrom}
            onChange={(day) => {
              if (day !== null) change({ validFrom: day });
            }}
          />
          <DateField
            label={t('adjustment.until')}
            optional
            value={given.validUntil}
            min={given.validFrom}
            onChange={(validUntil) => {
              change({ validUntil });
            }}
          />
        </div>
        <SheetSubmit>
          <Button type="submit" variant="primary" size="lg" wide busy={save.isPending}>
            {t('adjustment.save')}
          </Button>
        </SheetSubmit>
      </form>
    </Sheet>
  );
}

export function EndSheet({
  enrolmentId,
  adjustment,
  onClose,
}: {
  enrolmentId: string;
  adjustment: ReasonableAdjustment;
  onClose: () => void;
}) {
  const { t } = useTranslation('plan');
  const client = useQueryClient();
  const errorText = useErrorText();
  const [because, setBecause, forget] = usePersistedState(`end of adjustment ${adjustment.id}`, '');
  const end = useChange({
    mutationFn: () => api.post('/adjustments/{id}/end', { path: { id: adjustment.id }, body: { because } }),
    onSuccess: (next) => {
      client.setQueryData(adjustmentsQuery(enrolmentId).queryKey, next);
      forget();
      onClose();
    },
  });
  return (
    <Sheet opened onClose={onClose} title={t('adjustment.end')} width={480}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          end.mutate();
        }}
      >
        {end.error !== null && <ErrorState title={t('notSaved')} message={errorText(end.error)} />}
        <p>{adjustment.adjusted}</p>
        <TextArea
          label={t('adjustment.ended')}
          value={because}
          maxLength={limits.AdjustmentEnd.because.maxLength}
          onChange={(event) => {
            setBecause(event.currentTarget.value);
          }}
        />
        <SheetSubmit>
          <Button
            type="submit"
            variant="primary"
            size="lg"
            wide
            disabled={because.trim() === ''}
            busy={end.isPending}
          >
            {t('adjustment.end')}
          </Button>
        </SheetSubmit>
      </form>
    </Sheet>
  );
}
