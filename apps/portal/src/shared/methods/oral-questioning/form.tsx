import { type OralQuestioningDetail, questioningModes } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { AddEntry, Pills } from '../detail-fields';
import { FromTool } from '../from-tool';
import { changedAt, type FormProps, without } from '../method-parts';
import styles from '../methods.module.css';
import { isBlank, newQuestion, questionOf } from '../new-question';
import { QuestionFields } from '../question-fields';

export function OralFields({
  draft,
  onChange,
  problem,
  lines,
  groups,
  items,
}: FormProps<OralQuestioningDetail>) {
  const { t } = useTranslation('methods');
  const { questions } = draft;
  const set = (next: typeof questions) => {
    onChange({ ...draft, questions: next });
  };
  return (
    <div className={styles.form}>
      <Pills
        label={t('oral.mode')}
        options={questioningModes}
        name={(mode) => t(`oral.modes.${mode}`)}
        value={draft.mode}
        onChange={(mode) => {
          onChange({ ...draft, mode });
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
          // The next question of a session mostly probes the same indicators.
          set([...questions, newQuestion(questions.at(-1)?.targetIds)]);
        }}
      />
      <FromTool
        label={t('question.fromTool')}
        lines={lines}
        used={questions.map(({ question }) => question)}
        onAdd={(line) => {
          set([...questions.filter((question) => !isBlank(question)), questionOf(line)]);
        }}
      />
    </div>
  );
}
