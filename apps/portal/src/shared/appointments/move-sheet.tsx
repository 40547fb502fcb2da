import type { Appointment } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useSession } from '../session/use-session';
import { Sheet } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import { api } from '../http/api';
import { useChange } from '../http/use-change';
import { usePersistedState } from '../outbox/use-persisted-state';
import { useAppointmentChanged } from './appointment-queries';
import { type ChosenTime, emptyTime, type TimeDraft, TimeForm } from './time-form';

interface MoveSheetProps {
  appointment: Appointment;
  opened: boolean;
  onClose: () => void;
}

/** Another time, while the one that stands goes on standing. */
export function MoveSheet({ appointment, opened, onClose }: MoveSheetProps) {
  const { t } = useTranslation('appointments');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('move.title')}>
      <Move appointment={appointment} onClose={onClose} />
    </Sheet>
  );
}

function Move({ appointment, onClose }: Omit<MoveSheetProps, 'opened'>) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const changed = useAppointmentChanged();
  const own = useSession().member.id;
  const { id, people, assessor, standing, proposals } = appointment;
  const last = standing ?? proposals.at(-1);
  const after = proposals.at(-1)?.id ?? '';
  const [draft, setDraft, forget] = usePersistedState<TimeDraft>(`another time of ${id}`, {
    ...emptyTime,
    ...{ way: last?.way ?? 'on_site', place: last?.place ?? '', link: last?.link ?? '' },
    minutes: String(Math.round((Date.parse(appointment.endsAt) - Date.parse(appointment.startsAt)) / 60_000)),
  });
  const names = format.list(
    [assessor, ...people.map(({ candidate }) => candidate)]
      .filter((each) => each.id !== own)
      .map(({ displayName }) => displayName),
  );
  const send = useChange({
    mutationFn: (chosen: ChosenTime) =>
      api.post('/appointments/{id}/proposals', { path: { id }, body: { ...chosen, after } }),
    onSuccess: async (next) => {
      forget();
      onClose();
      toast.done(t('move.sent', { names }));
      await changed(next);
    },
  });
  return (
    <TimeForm
      draft={draft}
      enrolmentIds={people.flatMap(({ enrolmentId }) => enrolmentId ?? [])}
      except={id}
      submit={(when) => t('form.submit', { when, names })}
      {...(standing === null
        ? {}
        : {
            foot: t('move.stands', {
              when: `${format.shortDate(standing.startsAt)} ${format.time(standing.startsAt)}`,
            }),
          })}
      busy={send.isPending}
      error={send.error}
      onChange={(change) => {
        setDraft((latest) => ({ ...latest, ...change }));
      }}
      onSubmit={(chosen) => {
        send.mutate(chosen);
      }}
    />
  );
}
