import type { EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../base/clock/use-clock';
import { useSession } from '../session/use-session';
import { AppointmentList } from './appointment-groups';
import { enrolmentAppointmentsQuery } from './appointment-queries';
import { ProposeButton } from './propose-button';

/** Whether the reader may suggest a time: whoever assesses by one of the methods, and the candidate. */
export const mayPropose = (
  { abilities, candidate }: Pick<EnrolmentDetail, 'abilities' | 'candidate'>,
  own: string,
): boolean => abilities.observe || abilities.ask || (abilities.upload && candidate.id === own);

/** What of an enrolment is agreed on and not over, beside its plan; and a further time. */
export function EnrolmentAppointments({ enrolment }: { enrolment: EnrolmentDetail }) {
  const { t } = useTranslation('appointments');
  const own = useSession().member.id;
  const now = useClock().now();
  const involved = mayPropose(enrolment, own);
  const read = useQuery({ ...enrolmentAppointmentsQuery(enrolment.id), enabled: involved });
  if (!involved) return null;
  const open = (read.data?.items ?? []).filter(({ state }) => state === 'proposed' || state === 'booked');
  return (
    <AppointmentList
      title={t('mine.of')}
      items={open.toReversed()}
      now={now}
      action={<ProposeButton size="sm" enrolment={enrolment} />}
    />
  );
}
