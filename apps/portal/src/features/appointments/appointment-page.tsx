import type { Appointment } from '@attest/api-client';
import { asksWhetherHeld } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { appointmentQuery } from '../../shared/appointments/appointment-queries';
import { MoveSheet } from '../../shared/appointments/move-sheet';
import { Overlaps } from '../../shared/appointments/time-form';
import { beginPath } from '../../shared/appointments/times';
import { useAnswer } from '../../shared/appointments/use-answer';
import { useHasRole } from '../../shared/session/use-session';
import { useOnline } from '../../shared/sync/use-online';
import { Button, ButtonLink } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { AssignSheet } from './assign-sheet';
import { CancelSheet } from './cancel-sheet';
import { DayBand } from './day-band';
import { Exchange } from './exchange';
import { Facts } from './facts';
import { TimeHead } from './time-head';
import styles from './appointment.module.css';

/** One observation or questioning at a time people agree on: propose, accept, or suggest another time. */
export function AppointmentPage() {
  const { t } = useTranslation('appointments');
  const { appointmentId = '' } = useParams();
  const assesses = useHasRole('assessor');
  const read = useQuery(appointmentQuery(appointmentId));
  const title = read.data === undefined ? t('page.title') : t(`page.titleOf.${read.data.method}`);
  return (
    <Page
      title={title}
      crumbs={[
        assesses ? { label: t('page.today'), to: '/today' } : { label: t('page.mine'), to: '/my-units' },
        { label: title },
      ]}
    >
      <QueryState query={read}>{(data) => <View appointment={data} title={title} />}</QueryState>
    </Page>
  );
}

function View({ appointment, title }: { appointment: Appointment; title: string }) {
  const { t } = useTranslation('appointments');
  const now = useClock().now();
  const { unit, state, pending, standing } = appointment;
  const overdue = asksWhetherHeld(appointment, now);
  const shown = pending ?? standing;
  return (
    <div className={styles.page}>
      <PageHead
        onPhone="shown"
        title={title}
        meta={[
          <span key="unit" lang="zh-Hant">
            {unit.code} {unit.title}
          </span>,
        ]}
      />
      <TimeHead appointment={appointment} overdue={overdue} />
      {shown !== null && (state === 'proposed' || state === 'booked') && !overdue && (
        <>
          <DayBand appointment={appointment} shown={shown} />
          <div className={styles.overlaps}>
            <Overlaps span={shown} except={appointment.id} />
          </div>
        </>
      )}
      <Facts appointment={appointment} />
      {(state === 'proposed' || state === 'booked') && (
        <p className={styles.calendar}>
          <Icon name="calendar" />
          {t(standing === null ? 'page.calendarFirst' : 'page.calendar', {
            count: appointment.people.length + 1,
          })}
        </p>
      )}
      <Exchange appointment={appointment} />
      <Actions appointment={appointment} overdue={overdue} />
    </div>
  );
}

function Actions({ appointment, overdue }: { appointment: Appointment; overdue: boolean }) {
  const { t } = useTranslation('appointments');
  const online = useOnline();
  const answer = useAnswer(appointment);
  const [open, setOpen] = useState<'move' | 'cancel' | 'assign' | null>(null);
  const { abilities, pending } = appointment;
  const close = () => {
    setOpen(null);
  };
  const button = (what: 'move' | 'cancel' | 'assign', words: string, quiet = false) => (
    <Button
      size="lg"
      variant={quiet ? 'quiet' : 'default'}
      disabled={!online}
      aria-haspopup="dialog"
      onClick={() => {
        setOpen(what);
      }}
    >
      {words}
    </Button>
  );
  if (!abilities.change && !abilities.begin && !abilities.assign) return null;
  return (
    <>
      {!online && <p className={styles.offline}>{t('offline')}</p>}
      <div className={styles.more}>
        {abilities.answer && pending !== null && (
          <Button
            variant="quiet"
            busy={answer.isPending}
            disabled={!online}
            onClick={() => {
              answer.mutate('decline');
            }}
          >
            {t('action.decline')}
          </Button>
        )}
        {abilities.assign && button('assign', t('action.assign'), true)}
        {abilities.change && button('cancel', t(overdue ? 'action.notHeld' : 'action.cancel'), true)}
      </div>
      <div className={styles.actions}>
        {abilities.change && button('move', t(overdue ? 'action.moveHeld' : 'action.other'))}
        <Main appointment={appointment} overdue={overdue} answer={answer} />
      </div>
      <MoveSheet appointment={appointment} opened={open === 'move'} onClose={close} />
      <CancelSheet appointment={appointment} opened={open === 'cancel'} onClose={close} />
      <AssignSheet appointment={appointment} opened={open === 'assign'} onClose={close} />
    </>
  );
}

interface MainProps {
  appointment: Appointment;
  overdue: boolean;
  answer: ReturnType<typeof useAnswer>;
}

/** The one thing to do: accept, begin, or say that it was held by recording it. */
function Main({ appointment, overdue, answer }: MainProps) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const online = useOnline();
  const { abilities, pending, state, startsAt } = appointment;
  if (abilities.answer && pending !== null)
    return (
      <Button
        variant="primary"
        size="lg"
        busy={answer.isPending}
        disabled={!online}
        onClick={() => {
          answer.mutate('accept');
        }}
      >
        {t('action.acceptDay', { day: format.shortDate(pending.startsAt) })}
      </Button>
    );
  const today = format.daysUntil(startsAt) <= 0;
  const rest = appointment.people.some(({ recorded }) => !recorded);
  if (abilities.begin && rest && (overdue || state === 'held' || (state === 'booked' && today)))
    return (
      <ButtonLink variant="primary" size="lg" to={beginPath(appointment)}>
        {t(overdue ? 'action.held' : 'action.begin')}
      </ButtonLink>
    );
  return null;
}
