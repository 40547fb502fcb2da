import { limits, type Appointment } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppointmentChanged } from '../../shared/appointments/appointment-queries';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { TextArea } from '../../ui/field/text-field';
import { Sheet, SheetSubmit } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import styles from './appointment.module.css';

interface CancelSheetProps {
  appointment: Appointment;
  opened: boolean;
  onClose: () => void;
}

/** It will not be, or was not held: with the reason, which everybody who was to come reads. */
export function CancelSheet({ appointment, opened, onClose }: CancelSheetProps) {
  const { t } = useTranslation('appointments');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('cancel.title')}>
      <Cancel appointment={appointment} onClose={onClose} />
    </Sheet>
  );
}

function Cancel({ appointment: { id }, onClose }: Omit<CancelSheetProps, 'opened'>) {
  const { t } = useTranslation('appointments');
  const errorText = useErrorText();
  const changed = useAppointmentChanged();
  const [tried, setTried] = useState(false);
  const [reason, setReason, forget] = usePersistedState(`cancelling appointment ${id}`, '');
  const missing = reason.trim() === '';
  const send = useChange({
    mutationFn: (text: string) =>
      api.post('/appointments/{id}/cancel', { path: { id }, body: { reason: text } }),
    onSuccess: async (next) => {
      forget();
      onClose();
      toast.done(t('cancel.done'));
      await changed(next);
    },
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) send.mutate(reason.trim());
      }}
    >
      <TextArea
        label={t('cancel.reason')}
        rows={3}
        maxLength={limits.AppointmentCancel.reason.maxLength}
        value={reason}
        error={tried && missing ? t('cancel.missing') : undefined}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      {send.error !== null && <ErrorState title={t('notSent')} message={errorText(send.error)} />}
      <SheetSubmit>
        <Button type="submit" variant="primary" size="xl" wide tone="bad" busy={send.isPending}>
          {t('cancel.submit')}
        </Button>
      </SheetSubmit>
    </form>
  );
}
