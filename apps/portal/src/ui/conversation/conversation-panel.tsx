import type { Conversation } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  conversationQuery,
  threadsAt,
  type ConversationPlace,
} from '../../shared/conversation/conversation-query';
import { useMarkRead } from '../../shared/conversation/use-mark-read';
import { Button } from '../button/button';
import { cx } from '../cx';
import { QueryState } from '../query-state/query-state';
import { SkeletonRows } from '../skeleton/skeleton';
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
  className?: string | undefined;
}

/** What is said about one indicator or one piece of evidence, and the way to say something. */
export function ConversationPanel({ enrolmentId, place, about, className }: ConversationPanelProps) {
  const { t } = useTranslation('conversation');
  const query = useQuery(conversationQuery(enrolmentId));
  useMarkRead(enrolmentId, query.data);
  const count = query.data === undefined ? 0 : threadsAt(query.data, place).length;
  return (
    <section className={cx(styles.panel, className)} aria-label={t('title')}>
      <h3 className={styles.heading}>{count === 0 ? t('title') : t('titleCount', { number: count })}</h3>
      <QueryState query={query} skeleton={<SkeletonRows rows={1} height={48} />}>
        {(conversation) => <Threads {...{ conversation, enrolmentId, place, about }} />}
      </QueryState>
    </section>
  );
}

interface ThreadsProps extends Omit<ConversationPanelProps, 'className'> {
  conversation: Conversation;
}

function Threads({ conversation, enrolmentId, place, about }: ThreadsProps) {
  const { t } = useTranslation('conversation');
  const [writing, setWriting] = useState(false);
  const { abilities } = conversation;
  const threads = threadsAt(conversation, place);
  const kind = abilities.giveFeedback ? 'feedback' : abilities.ask ? 'question' : null;
  return (
    <>
      {abilities.release && conversation.held > 0 && (
        <ReleaseBar enrolmentId={enrolmentId} held={conversation.held} />
      )}
      {threads.length === 0 && !writing && (
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
