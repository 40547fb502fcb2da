import {
  longestText,
  supervisions,
  type WrittenQuestioningDetail,
  writtenQuestioningDetail,
} from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../../base/change/change';
import { Checkbox } from '../../../ui/field/choice';
import { AddEntry, Amount, Line, Pair, Pills } from '../detail-fields';
import { FromTool } from '../from-tool';
import { changedAt, type FormProps, without } from '../method-parts';
import styles from '../methods.module.css';
import { isBlank, nextQuestion, questionOf } from '../new-question';
import { QuestionFields } from '../question-fields';

const unmarked = { points: null, maxPoints: null };

export function WrittenFields({
  draft,
  onChange,
  problem,
  lines,
  groups,
}: FormProps<WrittenQuestioningDetail>) {
  const { t } = useTranslation('methods');
  const { questions } = draft;
  const set = (change: Change<typeof questions>) => {
    onChange((latest) => ({ questions: change(latest.questions) }));
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
            onChange({ paper });
          }}
        />
        <Amount
          label={t('written.minutes')}
          optional
          value={draft.minutesAllowed}
          error={problem('minutesAllowed')}
          onChange={(minutesAllowed) => {
            onChange({ minutesAllowed });
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
          onChange({ supervision });
        }}
      />
      <Checkbox
        label={t('written.openBook')}
        checked={draft.openBook === true}
        onChange={(event) => {
          onChange({ openBook: event.currentTarget.checked });
        }}
      />
      {questions.map((question, index) => (
        <QuestionFields
          key={index}
          number={index + 1}
          question={question}
          groups={groups}
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
                  set((latest) => changedAt(latest, index, { points }));
                }}
              />
              <Amount
                label={t('written.maxPoints')}
                optional
                step={0.5}
                value={question.maxPoints}
                error={problem(`questions.${index}.maxPoints`)}
                onChange={(maxPoints) => {
                  set((latest) => changedAt(latest, index, { maxPoints }));
                }}
              />
            </Pair>
          }
          onChange={(change) => {
            set((latest) => changedAt<(typeof questions)[number]>(latest, index, change));
          }}
          onRemove={
            questions.length === 1
              ? null
              : () => {
                  set((latest) => without(latest, index));
                }
          }
        />
      ))}
      <AddEntry
        label={t('question.add')}
        onAdd={() => {
          set((latest) => [...latest, { ...nextQuestion(latest.at(-1)), ...unmarked }]);
        }}
      />
      <FromTool
        label={t('question.fromTool')}
        lines={lines}
        used={questions.map(({ question }) => question)}
        onAdd={(line) => {
          set((latest) => [
            ...latest.filter((question) => !isBlank(question)),
            { ...questionOf(line), ...unmarked },
          ]);
        }}
      />
    </div>
  );
}
