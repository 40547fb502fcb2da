import { readableCode } from '@attest/domain';
import type { WaitingThread } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { queryString } from '../../shared/http/request-url';
import { useFormat } from '../../base/format/use-format';
import { Avatar } from '../../ui/avatar/avatar';
import { Icon } from '../../ui/icon/icon';
import styles from './queue.module.css';

const kinds = ['dispute', 'question', 'answer'] as const;

/** A dispute, or the candidate's last word: opens the place it is about. */
export function ThreadRow({ thread }: { thread: WaitingThread }) {
  const { t } = useTranslation('today');
  const days = useFormat().daysSince(thread.at);
  const kind = kinds.find((known) => known === thread.kind) ?? 'answer';
  return (
    <li>
      <Link to={placeOf(thread)} data-row className={styles.row}>
        <span className={styles.age}>{days <= 0 ? t('age.today') : t('age.days', { number: days })}</span>
        <span className={styles.person}>
          <Avatar name={thread.candidate.displayName} />
          {thread.candidate.displayName}
        </span>
        <span className={styles.what}>
          <Icon name={kind === 'dispute' ? 'flag' : 'speech'} />
          <span className={styles.kind}>{t(`talk.${kind}`)}</span>
          <span className={styles.name}>{thread.text}</span>
        </span>
        <span className={styles.targets}>
          {thread.unitCode}{' '}
          {thread.targetCode !== null &&
            readableCode(thread.targetCode, (number) => t('queue.critical', { number }))}
        </span>
        <span className={styles.action} aria-hidden>
          {t(kind === 'dispute' ? 'action.resolve' : 'action.answer')}
        </span>
      </Link>
    </li>
  );
}

/** What is said about a whole piece of evidence stands beside that piece. */
function placeOf({ enrolmentId, targetId, evidenceId, threadId }: WaitingThread): string {
  const beside = targetId === null ? { evidence: evidenceId } : { target: targetId };
  return `/enrolments/${enrolmentId}${queryString({ ...beside, thread: threadId })}`;
}
