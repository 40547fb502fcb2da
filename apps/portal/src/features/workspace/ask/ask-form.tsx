import type { EnrolmentDetail } from '@attest/api-client';
import { useCallback, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useFormat } from '../../../shared/format/use-format';
import type { DraftRow } from '../../../shared/outbox/device-db';
import { draftIdOf } from '../../../shared/outbox/draft-id';
import type { OutboxEntry } from '../../../shared/outbox/outbox-entry';
import { useDeviceDraft } from '../../../shared/outbox/use-device-draft';
import { useRecord } from '../../../shared/outbox/use-record';
import { useSession } from '../../../shared/session/use-session';
import { useOnline } from '../../../shared/sync/use-online';
import { Button, ButtonLink, IconButton } from '../../../ui/button/button';
import { Icon } from '../../../ui/icon/icon';
import styles from './ask.module.css';
import { QuestionCard } from './question-card';
import {
  newQuestion,
  newQuestioning,
  problemsOf,
  questioningOf,
  type QuestionDraft,
  type QuestioningDraft,
} from './questioning-draft';
import { SessionFields } from './session-fields';

export function AskForm({ enrolment }: { enrolment: EnrolmentDetail }) {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const navigate = useNavigate();
  const online = useOnline();
  const { member } = useSession();
  const [params] = useSearchParams();
  const [tried, setTried] = useState(false);
  const target = params.get('target');
  const back = `/enrolments/${enrolment.id}${target === null ? '' : `?target=${target}`}`;

  const draftId = draftIdOf('questioning', member.id, enrolment.id);
  const draft = useDeviceDraft<QuestioningDraft>(draftId, () =>
    newQuestioning(
      new Date(),
      t('ask.defaultTitle', { date: format.longDate(new Date()) }),
      target === null ? [] : [target],
    ),
  );
  const { restore, clear, change, flush } = draft;
  const onArrived = useCallback(
    (entry: OutboxEntry) => {
      clear();
      void navigate(target === null ? `/enrolments/${entry.enrolmentId}` : back);
    },
    [back, clear, navigate, target],
  );
  const onTakenBack = useCallback(
    (row: DraftRow<QuestioningDraft>) => {
      restore(row);
    },
    [restore],
  );
  const { state, record } = useRecord<QuestioningDraft>({ onArrived, onTakenBack });

  const value = draft.value;
  if (value === null) return null;
  if (state.kind === 'kept')
    return (
      <div className={styles.kept}>
        <p role="status" className={styles.banner} data-tone="warn">
          <Icon name="cloud-off" />
          {t('ask.kept')}
        </p>
        <p>{t('ask.keptText', { name: enrolment.candidate.displayName })}</p>
        <ButtonLink variant="primary" to={back}>
          {t('ask.open')}
        </ButtonLink>
      </div>
    );

  const problems = problemsOf(value, new Date());
  const setQuestion = (question: QuestionDraft) => {
    change({
      ...value,
      questions: value.questions.map((other) => (other.key === question.key ? question : other)),
    });
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.count > 0 || state.kind === 'sending') return;
    const row = await flush();
    if (row === null) return;
    await record(row, {
      id: crypto.randomUUID(),
      memberId: member.id,
      enrolmentId: enrolment.id,
      kind: 'questioning',
      path: `/enrolments/${enrolment.id}/questionings`,
      body: { ...questioningOf(value) },
      sentBody: null,
      candidateName: enrolment.candidate.displayName,
      title: value.title,
      createdAt: new Date().toISOString(),
      refusal: null,
    });
  };

  return (
    <form
      className={styles.page}
      noValidate
      onSubmit={(event) => {
        void submit(event);
      }}
    >
      <header className={styles.head}>
        <IconButton
          icon="close"
          size="lg"
          label={t('ask.close')}
          onClick={() => {
            void navigate(back);
          }}
        />
        <div className={styles.heading}>
          <h1 className={styles.title}>{t('ask.titleOf', { name: enrolment.candidate.displayName })}</h1>
          <p className={styles.unit} lang="zh-Hant">
            {enrolment.unit.title}
          </p>
        </div>
        {state.kind !== 'refused' && (draft.savedAt !== null || !online) && (
          <p role="status" className={styles.state} data-tone={online ? 'quiet' : 'warn'}>
            <Icon name={online ? 'cloud' : 'cloud-off'} size={14} />
            {t(online ? 'ask.draft' : 'ask.offline')}
          </p>
        )}
      </header>
      {state.kind === 'refused' && (
        <p role="alert" className={styles.banner} data-tone="bad">
          <Icon name="alert" />
          {t('ask.refused', { detail: state.refusal.detail })}
        </p>
      )}
      <div className={styles.body}>
        <div className={styles.column}>
          <SessionFields draft={value} problems={tried ? problems : null} onChange={change} />
          {value.questions.map((question, index) => (
            <QuestionCard
              key={question.key}
              number={index + 1}
              enrolment={enrolment}
              question={question}
              problems={tried ? (problems.questions[question.key] ?? []) : []}
              onChange={setQuestion}
              onRemove={
                value.questions.length === 1
                  ? null
                  : () => {
                      change({
                        ...value,
                        questions: value.questions.filter((other) => other.key !== question.key),
                      });
                    }
              }
            />
          ))}
          <Button
            icon="plus"
            onClick={() => {
              // The next question of a session mostly probes the same indicators.
              const before = value.questions.at(-1)?.targetIds ?? [];
              change({ ...value, questions: [...value.questions, newQuestion(before)] });
            }}
          >
            {t('ask.add')}
          </Button>
        </div>
      </div>
      <footer className={styles.foot}>
        {tried && problems.count > 0 && (
          <p role="alert" className={styles.problem}>
            <Icon name="alert" size={14} />
            {t('ask.error.some', { count: problems.count })}
          </p>
        )}
        <Button type="submit" variant="primary" size="lg" busy={state.kind === 'sending'}>
          {state.kind === 'sending' ? t('ask.sending') : t('ask.save', { count: value.questions.length })}
        </Button>
      </footer>
    </form>
  );
}
