import type { ThirdPartyAsked, ThirdPartyPage } from '@attest/api-client';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useDeviceDraft } from '../../../shared/outbox/use-device-draft';
import { Button } from '../../../ui/button/button';
import { ErrorState } from '../../../ui/error-state/error-state';
import { Checkbox } from '../../../ui/field/choice';
import { AboutYou } from './about-you';
import { answered, answerOf, fits, gapsOf, newDraft, type AnswerDraft } from './answer-draft';
import { DeclineSheet } from './decline-sheet';
import { Intro } from './intro';
import { QuestionCard } from './question-card';
import styles from './respond.module.css';
import { draftId, sendAnswer } from './third-party-api';

interface AnswerFormProps {
  page: ThirdPartyPage;
  asked: ThirdPartyAsked;
  token: string;
  onDone: (page: ThirdPartyPage) => void;
}

/** The questions on one page, for a thumb; what is filled in stays on this device until it is sent. */
export function AnswerForm({ page, asked, token, onDone }: AnswerFormProps) {
  const kept = useDeviceDraft<AnswerDraft>(draftId(token), () => newDraft(asked));
  if (kept.value === null) return null;
  const draft = fits(kept.value, asked) ? kept.value : newDraft(asked);
  return (
    <Filling
      {...{ page, asked, token, draft }}
      savedAt={kept.savedAt}
      onChange={kept.change}
      onDone={(next) => {
        // What was sent is not left behind on a device that others may use.
        void kept.discard();
        onDone(next);
      }}
    />
  );
}

interface FillingProps extends AnswerFormProps {
  draft: AnswerDraft;
  savedAt: string | null;
  onChange: (draft: AnswerDraft) => void;
}

function Filling({ page, asked, token, draft, savedAt, onChange, onDone }: FillingProps) {
  const { t } = useTranslation('third-parties');
  const errorText = useErrorText();
  const [tried, setTried] = useState(false);
  const [declining, setDeclining] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const statement = t('respond.statement', { name: asked.candidateName });
  const send = useMutation({
    mutationFn: () => sendAnswer(token, answerOf(draft, statement)),
    onSuccess: onDone,
  });
  const gaps = tried ? gapsOf(draft) : [];
  const change = (part: Partial<AnswerDraft>) => {
    onChange({ ...draft, ...part });
  };
  const submit = () => {
    setTried(true);
    if (gapsOf(draft).length === 0) {
      send.mutate();
      return;
    }
    // After the errors are drawn: the first of them comes into view.
    requestAnimationFrame(() => {
      form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
    });
  };
  return (
    <>
      <Intro asked={asked} organisation={page.organisation} contactName={page.contact.name} />
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!send.isPending) submit();
        }}
      >
        <section className={styles.section}>
          <div className={styles.line}>
            <h2 className={styles.heading}>{t('respond.questions')}</h2>
            <p className={styles.progress} aria-live="polite">
              {t('respond.progress', { have: answered(draft), of: asked.questions.length })}
            </p>
          </div>
          {asked.questions.map((text, index) => {
            const answer = draft.answers[index] ?? { rating: null, example: '' };
            return (
              <QuestionCard
                key={index}
                number={index + 1}
                text={text}
                rating={answer.rating}
                example={answer.example}
                missing={tried && answer.rating === null}
                onChange={(next) => {
                  change({ answers: draft.answers.map((other, at) => (at === index ? next : other)) });
                }}
              />
            );
          })}
        </section>
        <AboutYou draft={draft} candidateName={asked.candidateName} gaps={gaps} onChange={change} />
        <section className={styles.section}>
          <Checkbox
            framed
            label={statement}
            note={t('respond.statementNote')}
            checked={draft.confirmed}
            onChange={(event) => {
              change({ confirmed: event.currentTarget.checked });
            }}
          />
          {gaps.includes('confirmed') && (
            <p className={styles.missing} role="alert">
              {t('respond.missing.confirm')}
            </p>
          )}
          {send.error !== null && <ErrorState title={t('respond.notSent')} message={errorText(send.error)} />}
          <Button type="submit" variant="primary" size="xl" wide busy={send.isPending}>
            {t('respond.send')}
          </Button>
          <div className={styles.foot}>
            <p className={styles.kept}>{savedAt === null ? t('respond.willKeep') : t('respond.kept')}</p>
            <Button
              variant="link"
              onClick={() => {
                setDeclining(true);
              }}
            >
              {t('respond.decline')}
            </Button>
          </div>
        </section>
      </form>
      <DeclineSheet
        opened={declining}
        token={token}
        onClose={() => {
          setDeclining(false);
        }}
        onDone={onDone}
      />
    </>
  );
}
