import type { Appointment } from '@attest/api-client';
import { addDays, isWeekend, wallClock } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClock, useTimeZone } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { cx } from '../../ui/cx';
import { useSession } from '../session/use-session';
import { ownAppointmentsQuery } from './appointment-queries';
import { othersOf } from './use-place';
import styles from './week-strip.module.css';

const DAYS = 7;
/** On one day; the rest is counted. */
const SHOWN = 3;

interface WeekStripProps {
  /** How many units are due on a day. */
  due: (day: string) => number;
}

/** Seven days from today: the time, with whom, by which method; what is due, and what nobody has answered. */
export function WeekStrip({ due }: WeekStripProps) {
  const { t } = useTranslation('appointments');
  const own = useQuery(ownAppointmentsQuery);
  const clock = useClock();
  const zone = useTimeZone();
  const today = clock.today();
  const items = (own.data?.items ?? []).flatMap((item) => entriesOf(item));
  const days = Array.from({ length: DAYS }, (_, index) => addDays(today, index));
  return (
    <ol className={styles.week} aria-label={t('week.label')}>
      {days.map((day) => (
        <Day
          key={day}
          day={day}
          due={due(day)}
          entries={items
            .filter(({ at }) => wallClock(new Date(at), zone).day === day)
            .toSorted((a, b) => (a.at < b.at ? -1 : 1))}
        />
      ))}
    </ol>
  );
}

interface Entry {
  readonly appointment: Appointment;
  readonly at: string;
  readonly kind: 'booked' | 'moving' | 'proposed';
}

/** What stands on its day, and a proposal that waits on the day it is for. */
function entriesOf(appointment: Appointment): Entry[] {
  const { standing, pending } = appointment;
  return [
    ...(standing === null
      ? []
      : [
          {
            appointment,
            at: standing.startsAt,
            kind: pending === null ? ('booked' as const) : ('moving' as const),
          },
        ]),
    ...(pending === null ? [] : [{ appointment, at: pending.startsAt, kind: 'proposed' as const }]),
  ];
}

function Day({ day, due, entries }: { day: string; due: number; entries: readonly Entry[] }) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const own = useSession().member.id;
  const distance = format.daysUntil(day);
  return (
    <li
      className={cx(
        styles.day,
        distance === 0 && styles.now,
        isWeekend(day) && entries.length === 0 && styles.narrow,
      )}
      aria-current={distance === 0 ? 'date' : undefined}
    >
      <span className={styles.name}>
        <span>{distance === 0 ? t('week.today') : format.weekday(day)}</span>
        <b>{format.dayOfMonth(day)}</b>
      </span>
      <ul className={styles.entries}>
        {entries.slice(0, SHOWN).map(({ appointment, at, kind }) => (
          <li key={`${appointment.id} ${kind}`} className={cx(kind !== 'booked' && styles.open)}>
            <span>{format.time(at)}</span>{' '}
            {t(`week.${kind}`, {
              name: othersOf(appointment, own)[0]?.displayName ?? '',
              method: t(`methodName.${appointment.method}`),
            })}
          </li>
        ))}
        {entries.length > SHOWN && <li>{t('week.more', { count: entries.length - SHOWN })}</li>}
        {due > 0 && (
          <li className={styles.open}>
            <span>{t('week.allDay')}</span> {t('week.due', { count: due })}
          </li>
        )}
      </ul>
    </li>
  );
}
