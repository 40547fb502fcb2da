import { limits } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../base/i18n/language-of';
import { IconButton } from '../../../ui/button/button';
import { Checkbox } from '../../../ui/field/choice';
import { TextArea } from '../../../ui/field/text-field';
import styles from '../third-parties.module.css';
import type { InviteDraft } from './invite-draft';

type Question = InviteDraft['questions'][number];

interface QuestionChoiceProps {
  question: Question;
  /** Codes of what an answer speaks of. */
  codes: string;
  onChange: (change: Partial<Question>) => void;
}

/** Whether a question is asked, and in which words. */
export function QuestionChoice({ question, codes, onChange }: QuestionChoiceProps) {
  const { t } = useTranslation('third-parties');
  const [rewording, setRewording] = useState(false);
  return (
    <li className={styles.question}>
      <Checkbox
        label={<span lang={languageOf(question.text)}>{question.text}</span>}
        note={codes}
        checked={question.chosen}
        onChange={(event) => {
          onChange({ chosen: event.currentTarget.checked });
        }}
      />
      <IconButton
        icon="edit"
        label={t('invite.reword')}
        size="sm"
        aria-pressed={rewording}
        onClick={() => {
          setRewording((before) => !before);
        }}
      />
      {rewording && (
        <TextArea
          label={t('invite.wording')}
          className={styles.wording}
          rows={2}
          maxLength={limits.ThirdPartyQuestion.text.maxLength}
          value={question.text}
          onChange={(event) => {
            onChange({ text: event.currentTarget.value });
          }}
        />
      )}
    </li>
  );
}
