import { limits } from '@attest/api-client';
import { thirdPartyRelationships } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { RadioCards } from '../../../ui/field/choice';
import { SelectField } from '../../../ui/field/select-field';
import { TextArea, TextField } from '../../../ui/field/text-field';
import type { AnswerDraft, Gap } from './answer-draft';
import styles from './respond.module.css';

interface AboutYouProps {
  draft: AnswerDraft;
  candidateName: string;
  gaps: readonly Gap[];
  onChange: (part: Partial<AnswerDraft>) => void;
}

/** Who answers, since when they know the work, and whether anything ties them to the candidate. */
export function AboutYou({ draft, candidateName, gaps, onChange }: AboutYouProps) {
  const { t } = useTranslation('third-parties');
  const wrong = (gap: Gap) => (gaps.includes(gap) ? t('respond.missing.text') : undefined);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('respond.about')}</h2>
      <TextField
        label={t('field.name')}
        autoComplete="name"
        maxLength={limits.ThirdPartyAnswer.name.maxLength}
        value={draft.name}
        error={wrong('name')}
        onChange={(event) => {
          onChange({ name: event.currentTarget.value });
        }}
      />
      <TextField
        label={t('field.position')}
        autoComplete="organization-title"
        maxLength={limits.ThirdPartyAnswer.position.maxLength}
        value={draft.position}
        error={wrong('position')}
        onChange={(event) => {
          onChange({ position: event.currentTarget.value });
        }}
      />
      <TextField
        label={t('field.organisation')}
        autoComplete="organization"
        optional
        maxLength={limits.ThirdPartyAnswer.organisation.maxLength}
        value={draft.organisation}
        onChange={(event) => {
          onChange({ organisation: event.currentTarget.value });
        }}
      />
      <SelectField
        label={t('respond.relationship', { name: candidateName })}
        value={draft.relationship}
        options={thirdPartyRelationships.map((value) => ({ value, label: t(`relationship.${value}`) }))}
        onChange={(relationship) => {
          onChange({ relationship });
        }}
      />
      {draft.relationship === 'other' && (
        <TextField
          label={t('respond.relationshipNote')}
          maxLength={limits.ThirdPartyAnswer.relationshipNote.maxLength}
          value={draft.relationshipNote}
          error={wrong('relationshipNote')}
          onChange={(event) => {
            onChange({ relationshipNote: event.currentTarget.value });
          }}
        />
      )}
      <TextField
        label={t('respond.knownSince', { name: candidateName })}
        hint={t('respond.knownSinceHint')}
        maxLength={limits.ThirdPartyAnswer.knownSince.maxLength}
        value={draft.knownSince}
        error={wrong('knownSince')}
        onChange={(event) => {
          onChange({ knownSince: event.currentTarget.value });
        }}
      />
      <RadioCards
        label={t('respond.conflict', { name: candidateName })}
        value={draft.conflict === null ? null : draft.conflict ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: t('respond.conflictNo') },
          { value: 'yes', label: t('respond.conflictYes'), note: t('respond.conflictNote') },
        ]}
        error={gaps.includes('conflict') ? t('respond.missing.choice') : undefined}
        onChange={(value) => {
          onChange({ conflict: value === 'yes' });
        }}
      />
      {draft.conflict === true && (
        <TextArea
          label={t('respond.explanation')}
          maxLength={limits.ThirdPartyAnswer.conflictExplanation.maxLength}
          value={draft.explanation}
          error={wrong('explanation')}
          onChange={(event) => {
            onChange({ explanation: event.currentTarget.value });
          }}
        />
      )}
    </section>
  );
}
