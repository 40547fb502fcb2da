import { limits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../base/change/change';
import { Button, IconButton } from '../../ui/button/button';
import { TextArea } from '../../ui/field/text-field';
import type { Draft } from './draft';
import styles from './form.module.css';

interface RequirementsFormProps {
  draft: Draft;
  onChange: (change: Change<Draft>) => void;
}

/** Who may begin: as the document prints it, or as it is written here. */
export function RequirementsForm({ draft, onChange }: RequirementsFormProps) {
  const { t } = useTranslation('programmes');
  const { entryRequirements } = draft;
  return (
    <section className={styles.card} aria-labelledby="requirements">
      <h2 id="requirements" className={styles.title}>
        {t('field.entryRequirements')}
      </h2>
      <p className={styles.note}>{t('edit.requirementsNote')}</p>
      {entryRequirements.map(({ key, text }, index) => (
        <div key={key} className={styles.requirement}>
          <TextArea
            label={t('edit.requirement', { number: index + 1 })}
            labelHidden
            rows={1}
            value={text}
            maxLength={limits.ProgrammeEntryRequirementDraft.text.maxLength}
            onChange={(event) => {
              const written = event.currentTarget.value;
              onChange((latest) => ({
                ...latest,
                entryRequirements: latest.entryRequirements.map((each) =>
                  each.key === key ? { key, text: written } : each,
                ),
              }));
            }}
          />
          <IconButton
            icon="trash"
            label={t('edit.removeRequirement', { number: index + 1 })}
            onClick={() => {
              onChange((latest) => ({
                ...latest,
                entryRequirements: latest.entryRequirements.filter((each) => each.key !== key),
              }));
            }}
          />
        </div>
      ))}
      {entryRequirements.length < limits.ProgrammeDraft.entryRequirements.maxItems && (
        <Button
          icon="plus"
          onClick={() => {
            const key = crypto.randomUUID();
            onChange((latest) => ({
              ...latest,
              entryRequirements: [...latest.entryRequirements, { key, text: '' }],
            }));
          }}
        >
          {t('edit.addRequirement')}
        </Button>
      )}
    </section>
  );
}
