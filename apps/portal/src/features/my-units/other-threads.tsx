import type { Conversation } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { ThreadView } from '../../shared/conversation/thread-view';
import styles from './my-unit.module.css';

interface OtherThreadsProps {
  enrolmentId: string;
  conversation: Conversation;
}

/** What was said about a piece of evidence as a whole, which stands under no indicator. */
export function OtherThreads({ enrolmentId, conversation }: OtherThreadsProps) {
  const { t } = useTranslation('my-units');
  const threads = conversation.threads.filter((thread) => thread.target === null);
  if (threads.length === 0) return null;
  return (
    <section className={styles.element} aria-label={t('aboutEvidence')}>
      <h2 className={styles.heading}>{t('aboutEvidence')}</h2>
      {threads.map((thread) => (
        <ThreadView
          key={thread.id}
          enrolmentId={enrolmentId}
          thread={thread}
          abilities={conversation.abilities}
          within={{}}
        />
      ))}
    </section>
  );
}
