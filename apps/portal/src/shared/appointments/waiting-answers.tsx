import type { Appointment, AppointmentProposal } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { Avatar } from '../../ui/avatar/avatar';
import { Button } from '../../ui/button/button';
import { useOnline } from '../sync/use-online';
import { ownAppointmentsQuery } from './appointment-queries';
import { MoveSheet } from './move-sheet';
import { Overlaps } from './time-form';
import { byStanding } from './times';
import { useAnswer } from './use-answer';
import styles from './waiting-answers.module.css';

/** Times that others suggested: answered where they stand. Nothing where none waits. */
export function WaitingAnswers() {
  const { t } = useTranslation('appointments');
  const own = useQuery(ownAppointmentsQuery);
  const now = useClock().now();
  const { toAnswer } = byStanding(own.data?.items ?? [], now);
  const asked = toAnswer.flatMap((each) => (each.pending === null ? [] : [{ each, pending: each.pending }]));
  if (asked.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="waiting-answers">
      <h2 id="waiting-answers">{t('waiting.title')}</h2>
      {asked.map(({ each, pending }) => (
        <Asked key={each.id} appointment={each} pending={pending} />
      ))}
    </section>
  );
}

function Asked({ appointment, pending }: { appointment: Appointment; pending: AppointmentProposal }) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const online = useOnline();
  const answer = useAnswer(appointment);
  const [moving, setMoving] = useState(false);
  const { standing, unit, method } = appointment;
  const at = ({ startsAt }: AppointmentProposal) => `${format.shortDate(startsAt)} ${format.time(startsAt)}`;
  return (
    <article className={styles.asked}>
      <p className={styles.who}>
        <Avatar name={pending.by.displayName} />
        <Link to={`/appointments/${appointment.id}`}>
          {t(standing === null ? 'waiting.proposes' : 'waiting.moves', { name: pending.by.displayName })}
        </Link>
        <small>{format.relative(pending.at)}</small>
      </p>
      <p className={styles.times}>
        {standing !== null && (
          <>
            <del>{at(standing)}</del>
            {t('joiner')}
          </>
        )}
        {t(standing === null ? 'waiting.at' : 'waiting.to')} <b>{at(pending)}</b>
      </p>
      <p className={styles.what}>
        {t(`methodName.${method}`)} <span lang="zh-Hant">{unit.title}</span>
      </p>
      {pending.reason !== null && <p className={styles.reason}>{pending.reason}</p>}
      <Overlaps span={pending} except={appointment.id} />
      <div className={styles.actions}>
        <Button
          size="sm"
          busy={answer.isPending}
          disabled={!online}
          onClick={() => {
            answer.mutate('accept');
          }}
        >
          {t('action.accept')}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          disabled={!online}
          title={online ? undefined : t('offline')}
          onClick={() => {
            setMoving(true);
          }}
        >
          {t('action.other')}
        </Button>
      </div>
      <MoveSheet
        appointment={appointment}
        opened={moving}
        onClose={() => {
          setMoving(false);
        }}
      />
    </article>
  );
}
