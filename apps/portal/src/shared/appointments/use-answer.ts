import type { Appointment } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { toast } from '../../ui/toast/toast-store';
import { api } from '../http/api';
import { isApiError } from '../http/api-error';
import { useChange } from '../http/use-change';
import { useErrorText } from '../http/use-error-text';
import { queryKeys } from '../queries/query-keys';
import { useAppointmentChanged } from './appointment-queries';

/** Agrees to the time that is proposed, or says no to it. What somebody else changed meanwhile is read again. */
export function useAnswer({ id, pending }: Pick<Appointment, 'id' | 'pending'>) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const changed = useAppointmentChanged();
  const client = useQueryClient();
  const errorText = useErrorText();
  return useChange({
    mutationFn: (answer: 'accept' | 'decline') =>
      api.post(answer === 'accept' ? '/appointments/{id}/accept' : '/appointments/{id}/decline', {
        path: { id },
        body: { proposalId: pending?.id ?? '' },
      }),
    onSuccess: async (next, answer) => {
      const when =
        pending === null ? '' : `${format.shortDate(pending.startsAt)} ${format.time(pending.startsAt)}`;
      toast.done(
        answer === 'decline'
          ? t('answer.declined')
          : next.pending === null
            ? t('answer.booked', { when })
            : t('answer.accepted', { when }),
      );
      await changed(next);
    },
    onError: async (error) => {
      toast.failed(errorText(error));
      if (isApiError(error, 'appointment.changed'))
        await client.invalidateQueries({ queryKey: queryKeys.appointments.all });
    },
  });
}
