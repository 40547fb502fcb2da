import { readableCode } from '@attest/domain';
import type { EnrolmentSummary, Today, TodayItem } from '@attest/api-client';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { queryString } from '../../shared/http/request-url';
import { useFormat } from '../../base/format/use-format';
import { Avatar } from '../../ui/avatar/avatar';
import { Button } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { Empty } from '../../ui/empty/empty';
import { fileIcon } from '../../ui/files/file-kind';
import { Icon } from '../../ui/icon/icon';
import { useRowKeys } from '../../base/keyboard/use-row-keys';
import { KeyHints } from '../../ui/kbd/kbd';
import styles from './queue.module.css';
import { ThreadRow } from './thread-row';

/** From this age on the waiting time is marked. */
const longWait = 4;

/** Opens the piece in its workspace, beside the first indicator it is claimed for. */
const reviewPath = ({ enrolmentId, evidenceId, targetIds }: TodayItem): string =>
  `/enrolments/${enrolmentId}${queryString({ evidence: evidenceId, target: targetIds[0] })}`;

interface QueueProps {
  data: Today;
  /** Takes the filters back; null where there are none. */
  onClear: (() => void) | null;
}

export function Queue({ data, onClear }: QueueProps) {
  const { t } = useTranslation('today');
  const list = useRef<HTMLDivElement>(null);

  // Enter follows the link that has the focus.
  useRowKeys({ list, rows: 'a[data-row]', arrows: true });

  const waiting =
    data.disagreements.length +
    data.toJudge.length +
    data.resubmitted.length +
    data.conversations.length +
    data.due.length;
  if (waiting === 0 && onClear !== null) {
    return (
      <Empty
        title={t('filter.none')}
        icon="filter"
        actions={<Button onClick={onClear}>{t('filter.clear')}</Button>}
      >
        {t('filter.noneText')}
      </Empty>
    );
  }
  if (waiting === 0) {
    return (
      <Empty title={t('empty.title')} icon="check">
        {t('empty.text')}
      </Empty>
    );
  }
  return (
    <div ref={list}>
      <Group
        title={t('queue.disagreements')}
        detail={String(data.disagreements.length)}
        count={data.disagreements.length}
      >
        {data.disagreements.map((item) => (
          <EvidenceRow
            key={`${item.versionId} ${item.enrolmentId}`}
            item={item}
            action={t('action.settle')}
          />
        ))}
      </Group>
      <Group
        title={t('queue.toJudge')}
        detail={t('queue.oldestFirst', { number: data.toJudge.length })}
        count={data.toJudge.length}
        hints
      >
        {data.toJudge.map((item) => (
          <EvidenceRow key={item.versionId} item={item} action={t('action.judge')} />
        ))}
      </Group>
      <Group
        title={t('queue.resubmitted')}
        detail={String(data.resubmitted.length)}
        count={data.resubmitted.length}
      >
        {data.resubmitted.map((item) => (
          <EvidenceRow key={item.versionId} item={item} action={t('action.review')} again />
        ))}
      </Group>
      <Group
        title={t('queue.conversations')}
        detail={String(data.conversations.length)}
        count={data.conversations.length}
      >
        {data.conversations.map((thread) => (
          <ThreadRow key={thread.threadId} thread={thread} />
        ))}
      </Group>
      <Group title={t('queue.due')} detail={String(data.due.length)} count={data.due.length}>
        {data.due.map((enrolment) => (
          <DueRow key={enrolment.id} enrolment={enrolment} />
        ))}
      </Group>
    </div>
  );
}

interface GroupProps {
  title: string;
  detail: string;
  count: number;
  hints?: boolean;
  children: ReactNode;
}

function Group({ title, detail, count, hints = false, children }: GroupProps) {
  const { t } = useTranslation('today');
  if (count === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.heading}>
        {title} <span className={styles.number}>{detail}</span>
        {hints && (
          <span className={styles.hints}>
            <KeyHints
              hints={[
                { keys: ['J', 'K'], label: t('keys.move') },
                { keys: ['↵'], label: t('keys.open') },
                { keys: ['P'], label: t('keys.play') },
              ]}
            />
          </span>
        )}
      </h2>
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
}

function EvidenceRow({ item, action, again = false }: { item: TodayItem; action: string; again?: boolean }) {
  const { t } = useTranslation(['today', 'terms']);
  const days = useFormat().daysSince(item.disagreedAt ?? item.submittedAt);
  const kind = again
    ? t('today:queue.version', { number: item.versionNumber })
    : t(`terms:methodShort.${item.method}`);
  return (
    <li>
      <Link to={reviewPath(item)} data-row className={styles.row}>
        <span className={cx(styles.age, days >= longWait && styles.long)}>
          {days <= 0 ? t('today:age.today') : t('today:age.days', { number: days })}
        </span>
        <span className={styles.person}>
          <Avatar name={item.candidate.displayName} />
          {item.candidate.displayName}
        </span>
        <span className={styles.what}>
          <Icon name={again ? 'back' : fileIcon(item.mediaType ?? '')} />
          <span className={styles.kind}>{kind}</span>
          <span className={styles.name}>{item.title}</span>
          {item.fileCount > 1 && (
            <span className={styles.files}>{t('today:queue.files', { number: item.fileCount })}</span>
          )}
        </span>
        <span className={styles.targets}>
          {item.unitCode}{' '}
          {item.targetCodes
            .slice(0, 3)
            .map((code) => readableCode(code, (number) => t('today:queue.critical', { number })))
            .join(t('today:queue.codeJoiner'))}
          {item.targetCodes.length > 3 &&
            ` ${t('today:queue.more', { number: item.targetCodes.length - 3 })}`}
        </span>
        <span className={styles.action} aria-hidden>
          {action}
        </span>
      </Link>
    </li>
  );
}

function DueRow({ enrolment }: { enrolment: EnrolmentSummary }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const days = enrolment.dueOn === null ? 0 : format.daysUntil(enrolment.dueOn);
  return (
    <li>
      <Link to={`/enrolments/${enrolment.id}`} data-row className={styles.row}>
        <span className={cx(styles.age, days < 0 && styles.long)}>
          {days < 0
            ? t('age.overdue', { number: -days })
            : days === 0
              ? t('age.dueToday')
              : t('age.left', { number: days })}
        </span>
        <span className={styles.person}>
          <Avatar name={enrolment.candidate.displayName} />
          {enrolment.candidate.displayName}
        </span>
        <span className={styles.what}>
          <Icon name="clock" />
          <span className={styles.name} lang="zh-Hant">
            {enrolment.unit.title}
          </span>
        </span>
        <span className={styles.targets}>
          {enrolment.unit.code} {enrolment.dueOn !== null && format.shortDate(enrolment.dueOn)}
        </span>
        <span className={styles.action} aria-hidden>
          {t('action.open')}
        </span>
      </Link>
    </li>
  );
}
