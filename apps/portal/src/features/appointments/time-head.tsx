import type { Appointment, AppointmentProposal } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useSession } from '../../shared/session/use-session';
import { Avatar } from '../../ui/avatar/avatar';
import { Icon } from '../../ui/icon/icon';
import styles from './appointment.module.css';

interface TimeHeadProps {
  appointment: Appointment;
  overdue: boolean;
}

/** The time that stands; where another one is proposed, the old one struck and the new one large. */
export function TimeHead({ appointment, overdue }: TimeHeadProps) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const { pending, standing, state, awaited, entries } = appointment;
  const own = useSession().member.id;
  const shown = pending ?? standing ?? appointment.proposals.at(-1) ?? null;
  const last = entries.at(-1);
  if (shown === null) return null;
  return (
    <section className={styles.times} data-tone={overdue ? 'warn' : undefined} aria-label={t('page.when')}>
      {pending === null ? (
        <p className={styles.said}>
          {overdue
            ? t('page.wasHeld')
            : state === 'cancelled' && last !== undefined
              ? t('page.cancelledBy', { name: last.by.displayName })
              : t(`state.${state}`)}
        </p>
      ) : (
        <p className={styles.said}>
          <Avatar name={pending.by.displayName} />
          {pending.by.id === own
            ? t(standing === null ? 'page.youPropose' : 'page.youMove', {
                names: format.list(awaited.map(({ displayName }) => displayName)),
              })
            : t(standing === null ? 'waiting.proposes' : 'waiting.moves', { name: pending.by.displayName })}
          <small>{format.relative(pending.at)}</small>
        </p>
      )}
      <div className={styles.both}>
        {pending !== null && standing !== null && (
          <>
            <div className={styles.old}>
              <span>{dayOf(standing, format)}</span>
              <del>{format.time(standing.startsAt)}</del>
            </div>
            <Icon name="right" size={20} />
          </>
        )}
        <div className={styles.new}>
          <span>{dayOf(shown, format)}</span>
          <time dateTime={shown.startsAt} data-over={state === 'cancelled' ? '' : undefined}>
            {format.time(shown.startsAt)}–{format.time(shown.endsAt)}
          </time>
        </div>
      </div>
      {pending?.reason != null && <p className={styles.reason}>{pending.reason}</p>}
      {pending === null && last?.reason != null && state === 'cancelled' && (
        <p className={styles.reason}>{last.reason}</p>
      )}
      {pending !== null && standing !== null && (
        <p className={styles.stands}>
          {t('move.stands', {
            when: `${format.shortDate(standing.startsAt)} ${format.time(standing.startsAt)}`,
          })}
        </p>
      )}
    </section>
  );
}

const dayOf = ({ startsAt }: AppointmentProposal, format: ReturnType<typeof useFormat>) =>
  `${format.shortDate(startsAt)} ${format.weekday(startsAt)}`;
