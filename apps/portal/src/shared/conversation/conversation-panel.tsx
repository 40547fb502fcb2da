import type { Conversation } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conversationQuery, threadsAt, type ConversationPlace } from './conversation-query';
import { useMarkRead } from './use-mark-read';
import { Button } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { QueryState } from '../queries/query-state';
import { SkeletonRows } from '../../ui/skeleton/skeleton';
import { Compose } from './compose';
import styles from './conversation.module.css';
import { ReleaseBar } from './release-bar';
import { ThreadView } from './thread-view';

interface ConversationPanelProps {
  enrolmentId: string;
  /** Which threads are shown here. */
  place: ConversationPlace;
  /** What a new thread is about. */
  about: { readonly targetId?: string; readonly evidenceVersionId?: string };
  /** Of the place, where a page has several: landmarks need names of their own. */
  name?: string;
  /** One of many on a page: as long as nothing is said, only the way to say something. */
  quiet?: boolean;
  /** Of the heading: one below what it stands under. */
  level?: 2 | 3;
  /** Opens with the question begun. */
  asking?: boolean;
  className?: string | undefined;
}

/** What is said about one indicator or one piece of evidence, and the way to say something. */
export function ConversationPanel({
  enrolmentId,
  place,
  about,
  name,
  level = 3,
  quiet = false,
  asking = false,
  className,
}: ConversationPanelProps) {
  const { t } = useTranslation('conversation');
  const query = useQuery(conversationQuery(enrolmentId));
  useMarkRead(enrolmentId, query.data);
  const [writing, setWriting] = useState(asking);
  const count = query.data === undefined ? 0 : threadsAt(query.data, place).length;
  const Heading = `h${level}` as const;
  const parts = { enrolmentId, place, about, name, writing, setWriting };
  if (quiet && count === 0 && !writing) {
    // What failed to be read is said once by the page, not by each of its rows.
    if (query.data === undefined || !mayBegin(query.data)) return null;
    return (
      <div className={cx(styles.panel, className)}>
        <Threads conversation={query.data} {...parts} quiet />
      </div>
    );
  }
  return (
    <section
      className={cx(styles.panel, className)}
      aria-label={name === undefined ? t('title') : t('titleOf', { name })}
    >
      <Heading className={styles.heading}>
        {count === 0 ? t('title') : t('titleCount', { number: count })}
      </Heading>
      <QueryState query={query} skeleton={<SkeletonRows rows={1} height={48} />}>
        {(conversation) => <Threads conversation={conversation} {...parts} />}
      </QueryState>
    </section>
  );
}

const mayBegin = ({ abilities }: Conversation): boolean => abilities.giveFeedback || abilities.ask;

interface ThreadsProps extends Pick<ConversationPanelProps, 'enrolmentId' | 'place' | 'about' | 'quiet'> {
  conversation: Conversation;
  name: string | undefined;
  writing: boolean;
  setWriting: (writing: boolean) => void;
}

function Threads({
  conversation,
  enrolmentId,
  place,
  about,
  name,
  writing,
  setWriting,
  quiet = false,
}: ThreadsProps) {
  const { t } = useTranslation('conversation');
  const { abilities } = conversation;
  const threads = threadsAt(conversation, place);
  const kind = abilities.giveFeedback ? 'feedback' : abilities.ask ? 'question' : null;
  return (
    <>
      {abilities.release && conversation.held > 0 && (
        <ReleaseBar enrolmentId={enrolmentId} held={conversation.held} />
      )}
      {threads.length === 0 && !writing && !quiet && (
        <p className={styles.none}>{kind === 'feedback' ? t('noneAssessor') : t('none')}</p>
      )}
      {threads.map((thread) => (
        <ThreadView
          key={thread.id}
          enrolmentId={enrolmentId}
          thread={thread}
          abilities={abilities}
          within={place}
        />
      ))}
      {kind !== null && writing && (
        <Compose
          enrolmentId={enrolmentId}
          message={{ kind, ...about }}
          mayHold={kind === 'feedback'}
          label={t(`compose.${kind}`)}
          submit={t(`send.${kind}`)}
          onDone={() => {
            setWriting(false);
          }}
        />
      )}
      {kind !== null && !writing && (
        <Button
          size="sm"
          icon="speech"
          variant={quiet ? 'quiet' : 'default'}
          aria-label={name === undefined ? undefined : t('startOf', { start: t(`start.${kind}`), name })}
          onClick={() => {
            setWriting(true);
          }}
        >
          {t(`start.${kind}`)}
        </Button>
      )}
    </>
  );
}
