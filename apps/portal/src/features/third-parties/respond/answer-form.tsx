import type { ThirdPartyAnswer, ThirdPartyAsked, ThirdPartyPage } from '@attest/api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patched, type Patch } from '../../../base/change/change';
import { isChinese } from '../../../base/i18n/language-of';
import { useLocale } from '../../../base/i18n/use-locale';
import { useErrorText } from '../../../shared/http/use-error-text';
import { useChange } from '../../../shared/http/use-change';
import { Button } from '../../../ui/button/button';
import { ErrorState } from '../../../ui/error-state/error-state';
import { Checkbox } from '../../../ui/field/choice';
import { showFirstProblem } from '../../../ui/field/show-first-problem';
import { AboutYou } from './about-you';
import { answered, answerOf, gapsOf, type AnswerDraft } from './answer-draft';
import { DeclineSheet } from './decline-sheet';
import { Intro } from './intro';
import { QuestionCard } from './question-card';
import styles from './respond.module.css';

interface AnswerFormProps {
  page: ThirdPartyPage;
  asked: ThirdPartyAsked;
  draft: AnswerDraft;
  /** When the device last kept it; null while nothing was typed. */
  savedAt: string | null;
  onChange: (patch: Patch<AnswerDraft>) => void;
  onAnswer: (answer: ThirdPartyAnswer) => Promise<ThirdPartyPage>;
  onDecline: (reason: string) => Promise<ThirdPartyPage>;
  onDone: (page: ThirdPartyPage) => void;
}

/** The questions on one page, for a thumb. */
export function AnswerForm({
  page,
  asked,
  draft,
  savedAt,
  onChange,
  onAnswer,
  onDecline,
  onDone,
}: AnswerFormProps) {
  const { t } = useTranslation('third-parties');
  const { locale } = useLocale();
  const errorText = useErrorText();
  const [tried, setTried] = useState(false);
  const [declining, setDeclining] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const statement = t('respond.statement', { name: asked.candidateName });
  const send = useChange({
    mutationFn: () => onAnswer(answerOf(draft, statement)),
    onSuccess: (next) => {
      onDone(next);
    },
  });
  const gaps = tried ? gapsOf(draft) : [];
  const submit = () => {
    setTried(true);
    if (gapsOf(draft).length === 0) {
      send.mutate();
      return;
    }
    showFirstProblem(form.current);
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
          {locale === 'en' && asked.questions.some(isChinese) && (
            <p className={styles.hint} role="note">
              {t('respond.inChinese', { name: page.contact.name })}
            </p>
          )}
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
                onChange={(patch) => {
                  onChange(({ answers }) => ({
                    answers: answers.map((other, at) => (at === index ? patched(other, patch) : other)),
                  }));
                }}
              />
            );
          })}
        </section>
        <AboutYou draft={draft} candidateName={asked.candidateName} gaps={gaps} onChange={onChange} />
        <section className={styles.section}>
          <Checkbox
            framed
            label={statement}
            note={t('respond.statementNote')}
            checked={draft.confirmed}
            error={gaps.includes('confirmed') ? t('respond.missing.confirm') : undefined}
            onChange={(event) => {
              onChange({ confirmed: event.currentTarget.checked });
            }}
          />
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
        reason={draft.declining ?? ''}
        onReason={(reason) => {
          onChange({ declining: reason });
        }}
        onDecline={onDecline}
        onClose={() => {
          setDeclining(false);
        }}
        onDone={onDone}
      />
    </>
  );
}
