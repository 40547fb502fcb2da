import { useTranslation } from 'react-i18next';
import { DateField, TimeField } from '../../../ui/date-field/date-field';
import { TextField } from '../../../ui/field/text-field';
import styles from './ask.module.css';
import type { QuestioningDraft, QuestioningProblems } from './questioning-draft';

interface SessionFieldsProps {
  draft: QuestioningDraft;
  /** Null until saving was tried. */
  problems: QuestioningProblems | null;
  onChange: (draft: QuestioningDraft) => void;
}

export function SessionFields({ draft, problems, onChange }: SessionFieldsProps) {
  const { t } = useTranslation('workspace');
  const set = (change: Partial<QuestioningDraft>) => {
    onChange({ ...draft, ...change });
  };
  return (
    <div className={styles.session}>
      <TextField
        label={t('ask.sessionTitle')}
        className={styles.wide}
        maxLength={200}
        value={draft.title}
        error={problems?.title === true ? t('ask.error.title') : undefined}
        onChange={(event) => {
          set({ title: event.currentTarget.value });
        }}
      />
      <DateField
        label={t('ask.day')}
        value={draft.day}
        error={problems?.future === true ? t('ask.error.future') : undefined}
        onChange={(day) => {
          if (day !== null) set({ day });
        }}
      />
      <TimeField
        label={t('ask.time')}
        value={draft.time}
        onChange={(time) => {
          set({ time });
        }}
      />
      <TextField
        label={t('ask.place')}
        optional
        maxLength={200}
        autoComplete="off"
        value={draft.place}
        onChange={(event) => {
          set({ place: event.currentTarget.value });
        }}
      />
    </div>
  );
}
