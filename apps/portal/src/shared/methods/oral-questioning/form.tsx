import { type OralQuestioningDetail, questioningModes } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../../base/change/change';
import { AddEntry, Pills } from '../detail-fields';
import { FromTool } from '../from-tool';
import { changedAt, type FormProps, without } from '../method-parts';
import styles from '../methods.module.css';
import { isBlank, nextQuestion, questionOf } from '../new-question';
import { QuestionFields } from '../question-fields';

export function OralFields({ draft, onChange, problem, lines, groups }: FormProps<OralQuestioningDetail>) {
  const { t } = useTranslation('methods');
  const { questions } = draft;
  const set = (change: Change<typeof questions>) => {
    onChange((latest) => ({ questions: change(latest.questions) }));
  };
  return (
    <div className={styles.form}>
      <Pills
        label={t('oral.mode')}
        options={questioningModes}
        name={(mode) => t(`oral.modes.${mode}`)}
        value={draft.mode}
        onChange={(mode) => {
          onChange({ mode });
        }}
      />
      {questions.map((question, index) => (
        <QuestionFields
          key={index}
          number={index + 1}
          question={question}
          groups={groups}
          problem={(name) => problem(`questions.${index}.${name}`)}
          onChange={(change) => {
            set((latest) => changedAt(latest, index, change));
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
          // The next question of a session mostly is about the same.
          set((latest) => [...latest, nextQuestion(latest.at(-1))]);
        }}
      />
      <FromTool
        label={t('question.fromTool')}
        lines={lines}
        used={questions.map(({ question }) => question)}
        onAdd={(line) => {
          set((latest) => [...latest.filter((question) => !isBlank(question)), questionOf(line)]);
        }}
      />
    </div>
  );
}
