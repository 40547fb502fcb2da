import type { EnrolmentSummary, Queue } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { Avatar } from '../../ui/avatar/avatar';
import { cx } from '../../ui/cx';
import styles from './queue-pane.module.css';

export function QueuePane({ queue, openId }: { queue: Queue; openId: string | null }) {
  const { t } = useTranslation('sign-offs');
  const format = useFormat();
  return (
    <>
      {queue.waiting.length > 0 && (
        <section aria-label={t('queue.title')}>
          <h2 className={styles.heading}>
            {t('queue.title')} <span>{t('queue.oldestFirst', { number: queue.waiting.length })}</span>
          </h2>
          <ul>
            {queue.waiting.map(({ enrolment, waitingSince }) => {
              const days = format.daysSince(waitingSince);
              return (
                <li key={enrolment.id}>
                  <Entry
                    enrolment={enrolment}
                    current={enrolment.id === openId}
                    aside={days <= 0 ? t('queue.today') : t('queue.days', { number: days })}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {queue.done.length > 0 && (
        <section aria-label={t('queue.done')}>
          <h2 className={styles.heading}>
            {t('queue.done')} <span>{t('queue.number', { number: queue.done.length })}</span>
          </h2>
          <ul>
            {queue.done.map(({ enrolment, kind, at }) => (
              <li key={`${enrolment.id}-${at}`}>
                <Entry
                  enrolment={enrolment}
                  current={enrolment.id === openId}
                  done={t(`queue.${kind}`)}
                  aside={format.relative(at)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface EntryProps {
  enrolment: EnrolmentSummary;
  current: boolean;
  aside: string;
  done?: string;
}

function Entry({ enrolment, current, aside, done }: EntryProps) {
  const { unit, candidate } = enrolment;
  return (
    <Link
      to={`/sign-offs/${enrolment.id}`}
      className={cx(styles.entry, current && styles.current, done !== undefined && styles.done)}
      aria-current={current ? 'page' : undefined}
    >
      <Avatar name={candidate.displayName} />
      <span className={styles.words}>
        <b>{candidate.displayName}</b>
        <small>
          {done !== undefined && `${done} `}
          {unit.releaseCode}{' '}
          <span lang="zh-Hant">
            {unit.code === unit.releaseCode ? unit.title : `${unit.code} ${unit.title}`}
          </span>
        </small>
      </span>
      <span className={styles.aside}>{aside}</span>
    </Link>
  );
}
