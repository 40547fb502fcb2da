import type { Appointment, AppointmentProposal } from '@attest/api-client';
import { wallClock } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { ownAppointmentsQuery } from '../../shared/appointments/appointment-queries';
import { bandHours, overlapsWith } from '../../shared/appointments/times';
import styles from './appointment.module.css';

/** The reader's own day: what is booked grey, this one filled. */
export function DayBand({ appointment, shown }: { appointment: Appointment; shown: AppointmentProposal }) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const zone = useTimeZone();
  const own = useQuery(ownAppointmentsQuery);
  const clockAt = (at: string) => wallClock(new Date(at), zone);
  const hourOf = (at: string) => {
    const [hour = 0, minute = 0] = clockAt(at).time.split(':').map(Number);
    return hour + minute / 60;
  };
  const { day } = clockAt(shown.startsAt);
  const others = (own.data?.items ?? []).filter(
    ({ id, state, startsAt }) => id !== appointment.id && state === 'booked' && clockAt(startsAt).day === day,
  );
  const { from, to } = bandHours([shown, ...others], hourOf);
  const place = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => {
    const start = hourOf(startsAt);
    const length = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
    return {
      insetInlineStart: `${((start - from) / (to - from)) * 100}%`,
      width: `${(Math.min(length, to - start) / (to - from)) * 100}%`,
    };
  };
  const free = overlapsWith(shown, own.data?.items ?? [], appointment.id).length === 0;
  const marks = Array.from({ length: Math.floor((to - from) / 2) + 1 }, (_, index) => from + index * 2);
  return (
    <section className={styles.band} aria-labelledby="own-day">
      <div className={styles.bandHead}>
        <h2 id="own-day">{t('band.title', { day: format.shortDate(shown.startsAt) })}</h2>
        <span>{own.data === undefined ? '' : t(free ? 'band.free' : 'band.busy')}</span>
      </div>
      <ul className={styles.track}>
        {others.map((other) => (
          <li key={other.id} style={place(other)} className={styles.taken}>
            <span>
              {format.time(other.startsAt)} {t(`methodName.${other.method}`)}
            </span>
          </li>
        ))}
        <li style={place(shown)} className={styles.this}>
          <span>{t('band.this')}</span>
        </li>
      </ul>
      <div className={styles.hours} aria-hidden>
        {marks.map((hour) => (
          <span key={hour} style={{ insetInlineStart: `${((hour - from) / (to - from)) * 100}%` }}>
            {hour}
          </span>
        ))}
      </div>
    </section>
  );
}
