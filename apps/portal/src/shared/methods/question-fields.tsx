import {
  longestText,
  type OralQuestioningDetail,
  oralQuestioningDetail,
  type WrittenQuestioningDetail,
} from '@attest/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { JudgementControl } from '../../ui/judgement-control/judgement-control';
import type { TargetGroup } from '../enrolment/targets';
import { Entry, Line, Pair, Paragraph, Problem } from './detail-fields';
import { type DraftOf, said } from './method-parts';
import styles from './methods.module.css';
import { type PickGroup, TargetField } from './target-field';

type Spoken = DraftOf<OralQuestioningDetail>['questions'][number];
type Written = DraftOf<WrittenQuestioningDetail>['questions'][number];

interface QuestionFieldsProps<Q extends Spoken | Written> {
  question: Q;
  number: number;
  groups: readonly TargetGroup[];
  items: readonly PickGroup[];
  problem: (name: string) => string | undefined;
  onChange: (change: Partial<Spoken & Written>) => void;
  onRemove: (() => void) | null;
  /** What only written questions have. */
  points?: ReactNode;
}

/** One question: what was asked, what was expected, what was said, and what it was worth. */
export function QuestionFields<Q extends Spoken | Written>({
  question,
  number,
  groups,
  items,
  problem,
  onChange,
  onRemove,
  points,
}: QuestionFieldsProps<Q>) {
  const { t } = useTranslation('methods');
  const probed = items.reduce((sum, group) => sum + group.targets.length, 0);
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
      <Pair>
        <TargetField
          label={t('question.targets')}
          placeholder={t('targets.choose')}
          groups={groups}
          value={said(question.targetIds)}
          error={problem('targetIds')}
          onChange={(targetIds) => {
            onChange({ targetIds });
          }}
        />
        {probed > 0 && (
          <TargetField
            label={t('question.items')}
            placeholder={t('question.itemsHint')}
            optional
            groups={items}
            value={said(question.competenceItemIds)}
            onChange={(competenceItemIds) => {
              onChange({ competenceItemIds });
            }}
          />
        )}
      </Pair>
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
