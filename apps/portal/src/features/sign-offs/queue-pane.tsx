import type { EnrolmentSummary, Queue } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { Avatar } from '../../ui/avatar/avatar';
import { Chip } from '../../ui/chip/chip';
import { cx } from '../../ui/cx';
import { useProgrammeName } from './programme/programme-case-data';
import styles from './queue-pane.module.css';

export function QueuePane({ queue, openId }: { queue: Queue; openId: string | null }) {
  const { t } = useTranslation('sign-offs');
  const format = useFormat();
  const waits = (since: string) => {
    const days = format.daysSince(since);
    return days <= 0 ? t('queue.today') : t('queue.days', { number: days });
  };
  return (
    <>
      {queue.waiting.length + queue.programmes.length > 0 && (
        <section aria-label={t('queue.title')}>
          <h2 className={styles.heading}>
            {t('queue.title')}{' '}
            <span>{t('queue.oldestFirst', { number: queue.waiting.length + queue.programmes.length })}</span>
          </h2>
          <ul>
            {queue.programmes.map((item) => (
              <li key={item.programmeEnrolmentId}>
                <Whole item={item} aside={waits(item.waitingSince)} />
              </li>
            ))}
            {queue.waiting.map(({ enrolment, waitingSince }) => (
              <li key={enrolment.id}>
                <Entry enrolment={enrolment} current={enrolment.id === openId} aside={waits(waitingSince)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {queue.done.length + queue.programmesDone.length > 0 && (
        <section aria-label={t('queue.done')}>
          <h2 className={styles.heading}>
            {t('queue.done')}{' '}
            <span>{t('queue.number', { number: queue.done.length + queue.programmesDone.length })}</span>
          </h2>
          <ul>
            {queue.programmesDone.map((item) => (
              <li key={`${item.programmeEnrolmentId}-${item.at}`}>
                <Whole item={item} done={t(`queue.${item.kind}`)} aside={format.relative(item.at)} />
              </li>
            ))}
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

interface WholeProps {
  item: Pick<Queue['programmes'][number], 'programmeEnrolmentId' | 'candidate' | 'programme'>;
  aside: string;
  done?: string;
}

/** The whole of a programme, which has a page of its own. */
function Whole({ item, aside, done }: WholeProps) {
  const { t } = useTranslation('sign-offs');
  const { name, lang } = useProgrammeName()(item.programme);
  return (
    <Link
      to={`/passports/${item.programmeEnrolmentId}/decision`}
      className={cx(styles.entry, done !== undefined && styles.done)}
    >
      <Avatar name={item.candidate.displayName} />
      <span className={styles.words}>
        <b>{item.candidate.displayName}</b>
        <small>
          {done !== undefined && `${done} `}
          <Chip>{t('programme.queueMark')}</Chip> <span lang={lang}>{name}</span>
        </small>
      </span>
      <span className={styles.aside}>{aside}</span>
    </Link>
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
