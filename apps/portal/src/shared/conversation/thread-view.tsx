import { readableCode } from '@attest/domain';
import type { Conversation, ConversationMessage, ConversationThread } from '@attest/api-client';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationPlace } from './conversation-query';
import { useFormat } from '../../base/format/use-format';
import { Avatar } from '../../ui/avatar/avatar';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/icon/icon';
import { Compose } from './compose';
import styles from './conversation.module.css';
import { optional, useSearchState } from '../search-state/use-search-state';

interface ThreadViewProps {
  enrolmentId: string;
  thread: ConversationThread;
  abilities: Conversation['abilities'];
  /** What the place says already need not be said by the thread. */
  within: ConversationPlace;
}

/** The thread that a message led to. */
const viewState = { thread: optional };

/** One matter from the first word to the last, with whose turn it is. */
export function ThreadView({ enrolmentId, thread, abilities, within }: ThreadViewProps) {
  const { t } = useTranslation(['conversation', 'terms']);
  const format = useFormat();
  const [writing, setWriting] = useState<'answer' | 'resolution' | null>(null);
  const [view] = useSearchState(viewState);
  const asked = view.thread === thread.id;
  const here = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) here.current?.scrollIntoView({ block: 'center' });
  }, [asked]);

  const { evidence, judgement, dispute } = thread;
  const again = evidence !== null && evidence.newestNumber > evidence.versionNumber;
  const code =
    thread.target && readableCode(thread.target.code, (number) => t('conversation:critical', { number }));
  const subject = [
    within.targetId === undefined ? code : null,
    within.evidenceId === undefined && evidence !== null ? evidence.title : null,
  ].filter((part) => part !== null);
  const resolve = abilities.resolve && dispute === 'open';

  return (
    <article
      ref={here}
      className={cx(styles.thread, asked && styles.asked)}
      data-dispute={dispute === 'open' || undefined}
      aria-label={t('conversation:thread', {
        what: t(`conversation:kind.${thread.messages[0]?.kind ?? 'feedback'}`),
        who: thread.messages[0]?.author.displayName,
      })}
    >
      {(subject.length > 0 || dispute !== null || thread.waitsForAssessor) && (
        <header className={styles.subject}>
          {dispute !== null && (
            <Chip tone={dispute === 'open' ? 'warn' : 'neutral'} icon={dispute === 'open' ? 'flag' : 'check'}>
              {t(`conversation:dispute.${dispute}`)}
            </Chip>
          )}
          {dispute === null && thread.waitsForAssessor && (
            <Chip tone="accent" icon="speech">
              {t(abilities.resolve ? 'conversation:yourTurn' : 'conversation:waits')}
            </Chip>
          )}
          {subject.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </header>
      )}
      {judgement !== null && (
        <p className={styles.about}>
          {t('conversation:about.judgement', {
            verdict: t(`terms:verdict.${judgement.verdict}.long`),
            date: format.shortDate(judgement.judgedAt),
          })}
          {judgement.superseded && t('conversation:about.judgedAgain')}
        </p>
      )}
      <ol className={styles.messages}>
        {thread.messages.map((message) => (
          <MessageItem key={message.id} message={message} />
        ))}
      </ol>
      {again && (
        <p className={styles.about}>
          <Icon name="refresh" />{' '}
          {t('conversation:about.again', {
            number: evidence.newestNumber,
            date: format.shortDate(evidence.newestAt),
          })}
        </p>
      )}
      {writing !== null && (
        <Compose
          enrolmentId={enrolmentId}
          message={{ kind: writing, threadId: thread.id }}
          label={t(`conversation:compose.${writing}`)}
          submit={t(`conversation:send.${writing}`)}
          {...(writing === 'resolution'
            ? { results: { changed: judgement?.superseded === true, upheld: judgement?.superseded !== true } }
            : {})}
          onDone={() => {
            setWriting(null);
          }}
        />
      )}
      {writing === null && abilities.answer && (
        <div className={styles.actions}>
          <Button
            size="sm"
            variant="quiet"
            icon="back"
            onClick={() => {
              setWriting('answer');
            }}
          >
            {t('conversation:answer')}
          </Button>
          {resolve && (
            <Button
              size="sm"
              icon="scales"
              onClick={() => {
                setWriting('resolution');
              }}
            >
              {t('conversation:resolve')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function MessageItem({ message }: { message: ConversationMessage }) {
  const { t } = useTranslation('conversation');
  const format = useFormat();
  return (
    <li className={styles.message} data-unread={message.unread || undefined}>
      <Avatar name={message.author.displayName} />
      <div className={styles.words}>
        <p className={styles.by}>
          <b>{message.author.displayName}</b>
          <span>{t(`kind.${message.kind}`)}</span>
          {message.result !== null && <b>{t(`result.${message.result}`)}</b>}
          <time dateTime={message.at} title={format.dateTime(message.at)}>
            {format.relative(message.at)}
          </time>
          {message.unread && <span className={styles.new}>{t('new')}</span>}
          {message.held && (
            <span className={styles.held}>
              <Icon name="lock" size={12} /> {t('held')}
            </span>
          )}
        </p>
        <p className={styles.text}>{message.text}</p>
      </div>
    </li>
  );
}
