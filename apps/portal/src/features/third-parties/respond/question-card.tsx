import { limits } from '@attest/api-client';
import { thirdPartyRatings, type ThirdPartyRating } from '@attest/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../base/i18n/language-of';
import { TextArea } from '../../../ui/field/text-field';
import { Icon } from '../../../ui/icon/icon';
import styles from './respond.module.css';

interface QuestionCardProps {
  number: number;
  text: string;
  rating: ThirdPartyRating | null;
  example: string;
  missing?: boolean;
  /** Left out where it is only shown. */
  onChange?: (change: Partial<{ rating: ThirdPartyRating; example: string }>) => void;
}

/** One question in plain words: how far, in four steps, or not seen; and an example of it. */
export function QuestionCard({
  number,
  text,
  rating,
  example,
  missing = false,
  onChange,
}: QuestionCardProps) {
  const { t } = useTranslation('third-parties');
  const id = useId();
  return (
    <fieldset className={styles.question} aria-describedby={missing ? `${id}-missing` : undefined}>
      <legend className={styles.asked}>
        <span className={styles.number}>{number}</span>
        <span lang={languageOf(text)}>{text}</span>
      </legend>
      <div className={styles.ratings}>
        {thirdPartyRatings.map((value) => (
          <label key={value} className={styles.rating} data-apart={value === 'not_seen' || undefined}>
            <input
              type="radio"
              name={id}
              checked={rating === value}
              disabled={onChange === undefined}
              onChange={() => onChange?.({ rating: value })}
            />
            <span>{t(`rating.${value}`)}</span>
          </label>
        ))}
      </div>
      {missing && (
        <p id={`${id}-missing`} className={styles.missing} role="alert">
          <Icon name="alert" size={14} />
          {t('respond.missing.answer')}
        </p>
      )}
      {rating !== null && rating !== 'not_seen' && (
        <TextArea
          label={t('respond.example')}
          hint={t('respond.exampleHint')}
          optional
          rows={2}
          maxLength={limits.ThirdPartyReply.answer.maxLength}
          value={example}
          onChange={(event) => onChange?.({ example: event.currentTarget.value })}
        />
      )}
    </fieldset>
  );
}
