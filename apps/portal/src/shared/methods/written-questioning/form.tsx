import {
  longestText,
  supervisions,
  type WrittenQuestioningDetail,
  writtenQuestioningDetail,
} from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/field/choice';
import { AddEntry, Amount, Line, Pair, Pills } from '../detail-fields';
import { FromTool } from '../from-tool';
import { changedAt, type FormProps, without } from '../method-parts';
import styles from '../methods.module.css';
import { isBlank, newQuestion, questionOf } from '../new-question';
import { QuestionFields } from '../question-fields';

const unmarked = { points: null, maxPoints: null };

export function WrittenFields({
  draft,
  onChange,
  problem,
  lines,
  groups,
  items,
}: FormProps<WrittenQuestioningDetail>) {
  const { t } = useTranslation('methods');
  const { questions } = draft;
  const set = (next: typeof questions) => {
    onChange({ ...draft, questions: next });
  };
  return (
    <div className={styles.form}>
      <Pair>
        <Line
          label={t('written.paper')}
          hint={t('written.paperHint')}
          most={longestText(writtenQuestioningDetail, 'paper')}
          value={draft.paper}
          error={problem('paper')}
          onChange={(paper) => {
            onChange({ ...draft, paper });
          }}
        />
        <Amount
          label={t('written.minutes')}
          optional
          value={draft.minutesAllowed}
          error={problem('minutesAllowed')}
          onChange={(minutesAllowed) => {
            onChange({ ...draft, minutesAllowed });
          }}
        />
      </Pair>
      <Pills
        label={t('written.supervision')}
        options={supervisions}
        name={(value) => t(`written.supervisions.${value}`)}
        value={draft.supervision}
        error={problem('supervision')}
        onChange={(supervision) => {
          onChange({ ...draft, supervision });
        }}
      />
      <Checkbox
        label={t('written.openBook')}
        checked={draft.openBook === true}
        onChange={(event) => {
          onChange({ ...draft, openBook: event.currentTarget.checked });
        }}
      />
      {questions.map((question, index) => (
        <QuestionFields
          key={index}
          number={index + 1}
          question={question}
          groups={groups}
          items={items}
          problem={(name) => problem(`questions.${index}.${name}`)}
          points={
            <Pair>
              <Amount
                label={t('written.points')}
                optional
                step={0.5}
                value={question.points}
                error={problem(`questions.${index}.points`)}
                onChange={(points) => {
                  set(changedAt(questions, index, { points }));
                }}
              />
              <Amount
                label={t('written.maxPoints')}
                optional
                step={0.5}
                value={question.maxPoints}
                error={problem(`questions.${index}.maxPoints`)}
                onChange={(maxPoints) => {
                  set(changedAt(questions, index, { maxPoints }));
                }}
              />
            </Pair>
          }
          onChange={(change) => {
            set(changedAt(questions, index, change));
          }}
          onRemove={
            questions.length === 1
              ? null
              : () => {
                  set(without(questions, index));
                }
          }
        />
      ))}
      <AddEntry
        label={t('question.add')}
        onAdd={() => {
          set([...questions, { ...newQuestion(questions.at(-1)?.targetIds), ...unmarked }]);
        }}
      />
      <FromTool
        label={t('question.fromTool')}
        lines={lines}
        used={questions.map(({ question }) => question)}
        onAdd={(line) => {
          set([...questions.filter((question) => !isBlank(question)), { ...questionOf(line), ...unmarked }]);
        }}
      />
    </div>
  );
}
