import type { EnrolmentDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { targetGroups } from '../../../shared/enrolment/targets';
import { IconButton } from '../../../ui/button/button';
import { TextArea } from '../../../ui/field/text-field';
import { JudgementControl } from '../../../ui/judgement-control/judgement-control';
import { TargetPicker } from '../parts/target-picker';
import styles from './ask.module.css';
import type { QuestionDraft, QuestionProblem } from './questioning-draft';

interface QuestionCardProps {
  number: number;
  enrolment: EnrolmentDetail;
  question: QuestionDraft;
  problems: readonly QuestionProblem[];
  onChange: (question: QuestionDraft) => void;
  /** Null for the only question. */
  onRemove: (() => void) | null;
}

export function QuestionCard({
  number,
  enrolment,
  question,
  problems,
  onChange,
  onRemove,
}: QuestionCardProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const set = (change: Partial<QuestionDraft>) => {
    onChange({ ...question, ...change });
  };
  const error = (problem: QuestionProblem) =>
    problems.includes(problem) ? t(`workspace:ask.error.${problem}`) : undefined;
  const { knowledge, skills } = enrolment.structure;
  const items = [
    { id: 'knowledge', code: null, title: t('terms:competence.knowledge'), targets: knowledge },
    { id: 'skill', code: null, title: t('terms:competence.skill'), targets: skills },
  ];
  return (
    <fieldset className={styles.card}>
      <legend className={styles.number}>{t('ask.number', { number })}</legend>
      {onRemove !== null && (
        <IconButton
          icon="trash"
          className={styles.remove}
          label={t('ask.remove', { number })}
          onClick={onRemove}
        />
      )}
      <TextArea
        label={t('ask.question')}
        placeholder={t('ask.questionHint')}
        rows={2}
        maxLength={2000}
        value={question.question}
        error={error('question')}
        onChange={(event) => {
          set({ question: event.currentTarget.value });
        }}
      />
      <TextArea
        label={t('ask.expected')}
        optional
        placeholder={t('ask.expectedHint')}
        rows={2}
        maxLength={4000}
        value={question.expectedAnswer}
        onChange={(event) => {
          set({ expectedAnswer: event.currentTarget.value });
        }}
      />
      <div className={styles.pair}>
        <TargetPicker
          label={t('ask.probes')}
          placeholder={t('ask.probesHint')}
          groups={targetGroups(enrolment, (critical) => t('criticalCode', { number: critical }))}
          value={question.targetIds}
          error={error('targets')}
          onChange={(targetIds) => {
            set({ targetIds });
          }}
        />
        {knowledge.length + skills.length > 0 && (
          <TargetPicker
            label={t('ask.knowledge')}
            optional
            placeholder={t('ask.knowledgeHint')}
            groups={items}
            value={question.competenceItemIds}
            onChange={(competenceItemIds) => {
              set({ competenceItemIds });
            }}
          />
        )}
      </div>
      <TextArea
        label={t('ask.answer')}
        placeholder={t('ask.answerHint')}
        rows={3}
        maxLength={8000}
        value={question.answer}
        error={error('answer')}
        onChange={(event) => {
          set({ answer: event.currentTarget.value });
        }}
      />
      <div className={styles.pair}>
        <div>
          <p className={styles.label} aria-hidden>
            {t('ask.verdict')}
          </p>
          <JudgementControl
            label={t('ask.judge', { number })}
            options={['satisfactory', 'not_yet']}
            value={question.verdict}
            onChange={(verdict) => {
              if (verdict !== 'not_seen') set({ verdict });
            }}
          />
          {error('verdict') !== undefined && (
            <p role="alert" className={styles.problem}>
              {error('verdict')}
            </p>
          )}
        </div>
        <TextArea
          label={t('ask.remark')}
          optional
          rows={1}
          maxLength={2000}
          value={question.remark}
          onChange={(event) => {
            set({ remark: event.currentTarget.value });
          }}
        />
      </div>
    </fieldset>
  );
}
