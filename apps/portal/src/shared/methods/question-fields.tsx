import {
  longestText,
  type OralQuestioningDetail,
  oralQuestioningDetail,
  type WrittenQuestioningDetail,
} from '@attest/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../base/change/change';
import { JudgementControl } from '../../ui/judgement-control/judgement-control';
import type { TargetGroup } from '../enrolment/targets';
import { Entry, Line, Pair, Paragraph, Problem } from './detail-fields';
import type { DraftOf } from './method-parts';
import styles from './methods.module.css';
import { probedBy } from './new-question';
import { TargetField } from './target-field';

type Spoken = DraftOf<OralQuestioningDetail>['questions'][number];
type Written = DraftOf<WrittenQuestioningDetail>['questions'][number];

interface QuestionFieldsProps<Q extends Spoken | Written> {
  question: Q;
  number: number;
  groups: readonly TargetGroup[];
  problem: (name: string) => string | undefined;
  onChange: (patch: Patch<Pick<Spoken, keyof Spoken & keyof Written>>) => void;
  onRemove: (() => void) | null;
  /** What only written questions have. */
  points?: ReactNode;
}

/** One question: what was asked, what was expected, what was said, and what it was worth. */
export function QuestionFields<Q extends Spoken | Written>({
  question,
  number,
  groups,
  problem,
  onChange,
  onRemove,
  points,
}: QuestionFieldsProps<Q>) {
  const { t } = useTranslation('methods');
  return (
    <Entry
      title={t('question.number', { number })}
      removeLabel={t('question.remove', { number })}
      onRemove={onRemove}
    >
      <Paragraph
        label={t('question.question')}
        placeholder={t('question.questionHint')}
        most={longestText(oralQuestioningDetail, 'questions.question')}
        value={question.question}
        error={problem('question')}
        onChange={(text) => {
          onChange({ question: text });
        }}
      />
      <Paragraph
        label={t('question.expected')}
        placeholder={t('question.expectedHint')}
        optional
        most={longestText(oralQuestioningDetail, 'questions.expectedAnswer')}
        value={question.expectedAnswer}
        error={problem('expectedAnswer')}
        onChange={(expectedAnswer) => {
          onChange({ expectedAnswer });
        }}
      />
      <TargetField
        label={t('question.targets')}
        placeholder={t('question.targetsHint')}
        groups={groups}
        value={probedBy(question)}
        error={problem('targetIds')}
        onChange={(change) => {
          onChange((latest) => ({ targetIds: change(probedBy(latest)), competenceItemIds: [] }));
        }}
      />
      <Paragraph
        label={points === undefined ? t('question.answer') : t('question.writtenAnswer')}
        placeholder={points === undefined ? t('question.answerHint') : t('question.writtenAnswerHint')}
        optional={points !== undefined}
        rows={3}
        most={longestText(oralQuestioningDetail, 'questions.answer')}
        value={question.answer}
        error={problem('answer')}
        onChange={(answer) => {
          onChange({ answer });
        }}
      />
      {points}
      <Pair>
        <div>
          <p className={styles.label} aria-hidden>
            {t('question.verdict')}
          </p>
          <JudgementControl
            label={t('question.judge', { number })}
            options={['satisfactory', 'not_yet']}
            value={question.verdict}
            onChange={(verdict) => {
              if (verdict !== 'not_seen') onChange({ verdict });
            }}
          />
          <Problem text={problem('verdict')} />
        </div>
        <Line
          label={t('question.remark')}
          optional
          most={longestText(oralQuestioningDetail, 'questions.remark')}
          value={question.remark}
          error={problem('remark')}
          onChange={(remark) => {
            onChange({ remark });
          }}
        />
      </Pair>
    </Entry>
  );
}
