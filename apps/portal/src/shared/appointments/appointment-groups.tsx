import type { Appointment } from '@attest/api-client';
import { asksWhetherHeld } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { Avatar } from '../../ui/avatar/avatar';
import { Button, ButtonLink } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/icon/icon';
import { useSession } from '../session/use-session';
import { useOnline } from '../sync/use-online';
import { CalendarButton } from './calendar-sheet';
import { MoveSheet } from './move-sheet';
import { ownAppointmentsQuery } from './appointment-queries';
import { beginPath, byStanding } from './times';
import { othersOf, usePlace } from './use-place';
import styles from './appointment-groups.module.css';

/** Days ahead that the list shows; the rest is in the calendar. */
const DAYS = 7;

/** What was planned and did not happen, then what is booked. Nothing where there is neither. */
export function AppointmentGroups() {
  const { t } = useTranslation('appointments');
  const own = useQuery(ownAppointmentsQuery);
  const clock = useClock();
  const format = useFormat();
  if (own.data === undefined) return null;
  const { overdue, booked } = byStanding(own.data.items, clock.now());
  const soon = booked.filter(({ startsAt }) => format.daysUntil(startsAt) < DAYS);
  const today = soon.filter(({ startsAt }) => format.daysUntil(startsAt) === 0).length;
  return (
    <>
      {overdue.length > 0 && (
        <Group title={t('group.overdue')} detail={String(overdue.length)}>
          {overdue.map((each) => (
            <AppointmentRow key={each.id} appointment={each} overdue />
          ))}
        </Group>
      )}
      {soon.length > 0 && (
        <Group
          title={t('group.booked')}
          detail={t('group.bookedCount', { today, more: soon.length - today })}
          action={<CalendarButton variant="link" />}
        >
          {soon.map((each) => (
            <AppointmentRow key={each.id} appointment={each} />
          ))}
        </Group>
      )}
    </>
  );
}

function Group({
  title,
  detail,
  action,
  children,
}: {
  title: string;
  detail: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.heading}>
        <h2>{title}</h2>
        <span>{detail}</span>
        {action !== undefined && <span className={styles.headAction}>{action}</span>}
      </div>
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
}

/** Day and time, who, what and where; moved, begun or prepared from here. */
export function AppointmentRow({
  appointment,
  overdue = false,
}: {
  appointment: Appointment;
  overdue?: boolean;
}) {
  const { t } = useTranslation('appointments');
  const placeOf = usePlace();
  const { id, method, people, unit, targets, standing, pending } = appointment;
  const own = useSession().member.id;
  const others = othersOf(appointment, own);
  const [first] = others;
  const online = (standing ?? pending)?.way === 'online';
  const codes = targets.map(({ code }) => code);
  return (
    <li className={styles.row}>
      <When appointment={appointment} overdue={overdue} />
      <span className={styles.person}>
        {first !== undefined && <Avatar name={first.displayName} />}
        <span>
          {first?.displayName}
          {people.length > 1 && others.length > 1 && ` ${t('andMore', { count: others.length - 1 })}`}
        </span>
      </span>
      <span className={styles.what}>
        <Icon name={online ? 'video' : method === 'direct_observation' ? 'place' : 'question'} />
        <span className={styles.words}>
          <Link to={`/appointments/${id}`}>
            <span>{t(`methodName.${method}`)}</span> <b lang="zh-Hant">{unit.title}</b>
          </Link>
          <small>
            {pending !== null && standing !== null && (
              <span className={styles.moving}>{t('state.moving')}</span>
            )}
            {placeOf(appointment).join(t('joiner'))}
          </small>
        </span>
      </span>
      <span className={styles.targets}>
        {unit.code} {codes.slice(0, 2).join(t('joiner'))}
        {codes.length > 2 && ` ${t('moreTargets', { count: codes.length - 2 })}`}
      </span>
      <Actions appointment={appointment} overdue={overdue} />
    </li>
  );
}

function When({
  appointment: { startsAt, endsAt },
  overdue,
}: {
  appointment: Appointment;
  overdue: boolean;
}) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const days = format.daysUntil(startsAt);
  const time = format.time(startsAt);
  return (
    <time
      dateTime={startsAt}
      className={cx(styles.when, overdue && styles.overdue, days === 0 && styles.today)}
    >
      {overdue ? (
        <>
          <b>{days === 0 ? t('when.overToday') : t('when.over', { count: -days })}</b>
          <small>
            {format.shortDate(startsAt)} {time}
          </small>
        </>
      ) : (
        <>
          <b>
            {days === 0
              ? t('when.today', { time })
              : days === 1
                ? t('when.tomorrow', { time })
                : `${format.shortDate(startsAt)} ${time}`}
          </b>
          <small>{t('when.until', { time: format.time(endsAt) })}</small>
        </>
      )}
    </time>
  );
}

function Actions({ appointment, overdue }: { appointment: Appointment; overdue: boolean }) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const online = useOnline();
  const [moving, setMoving] = useState(false);
  const { abilities, id, startsAt } = appointment;
  const today = format.daysUntil(startsAt) <= 0;
  const move = abilities.change && (
    <Button
      size="sm"
      variant={overdue ? 'default' : 'quiet'}
      disabled={!online}
      title={online ? undefined : t('offline')}
      onClick={() => {
        setMoving(true);
      }}
    >
      {t('action.move')}
    </Button>
  );
  return (
    <span className={styles.actions}>
      {overdue ? (
        <>
          <ButtonLink size="sm" variant="quiet" to={`/appointments/${id}`}>
            {t('action.settle')}
          </ButtonLink>
          {move}
        </>
      ) : (
        <>
          {move}
          {abilities.begin && today ? (
            <ButtonLink size="sm" to={beginPath(appointment)}>
              {t('action.begin')}
            </ButtonLink>
          ) : (
            <ButtonLink size="sm" to={`/appointments/${id}`}>
              {t(abilities.begin ? 'action.prepare' : 'action.open')}
            </ButtonLink>
          )}
        </>
      )}
      <MoveSheet
        appointment={appointment}
        opened={moving}
        onClose={() => {
          setMoving(false);
        }}
      />
    </span>
  );
}

interface AppointmentListProps {
  title: string;
  items: readonly Appointment[];
  now: Date;
  action?: ReactNode;
}

/** Some appointments under a heading, with what may be done about each. */
export function AppointmentList({ title, items, now, action }: AppointmentListProps) {
  const { t } = useTranslation('appointments');
  return (
    <Group title={title} detail={items.length === 0 ? t('mine.none') : String(items.length)} action={action}>
      {items.map((each) => (
        <AppointmentRow key={each.id} appointment={each} overdue={asksWhetherHeld(each, now)} />
      ))}
    </Group>
  );
}
