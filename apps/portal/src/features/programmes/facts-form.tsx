import { limits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import type { Change, Patch } from '../../base/change/change';
import { patched } from '../../base/change/change';
import { Checkbox } from '../../ui/field/choice';
import { SelectField } from '../../ui/field/select-field';
import { TextArea, TextField } from '../../ui/field/text-field';
import { type Draft, mostMonths } from './draft';
import styles from './form.module.css';
import { MonthsField } from './months-field';

interface FactsFormProps {
  draft: Draft;
  onChange: (change: Change<Draft>) => void;
}

const levels = ['', '1', '2', '3', '4', '5', '6'] as const;

/** What it is called and for how long it holds. */
export function FactsForm({ draft, onChange }: FactsFormProps) {
  const { t } = useTranslation('programmes');
  const set = (patch: Patch<Draft>) => {
    onChange((latest) => patched(latest, patch));
  };
  return (
    <section className={styles.card} aria-labelledby="facts">
      <h2 id="facts" className={styles.title}>
        {t('edit.facts')}
      </h2>
      <div className={styles.fields}>
        <TextField
          label={t('field.name')}
          value={draft.name}
          maxLength={limits.ProgrammeDraft.name.maxLength}
          onChange={(event) => {
            set({ name: event.currentTarget.value });
          }}
        />
        <TextField
          label={t('field.nameEn')}
          optional
          lang="en"
          value={draft.nameEn}
          maxLength={limits.ProgrammeDraft.nameEn.maxLength}
          onChange={(event) => {
            set({ nameEn: event.currentTarget.value });
          }}
        />
        <TextArea
          className={styles.whole}
          label={t('field.description')}
          optional
          rows={2}
          value={draft.description}
          maxLength={limits.ProgrammeDraft.description.maxLength}
          onChange={(event) => {
            set({ description: event.currentTarget.value });
          }}
        />
        <SelectField
          label={t('field.level')}
          value={levels.find((level) => level === String(draft.level ?? '')) ?? ''}
          options={levels.map((value) => ({
            value,
            label: value === '' ? t('noLevel') : t('level', { level: value }),
          }))}
          onChange={(level) => {
            set({ level: level === '' ? null : Number(level) });
          }}
        />
        <MonthsField
          label={t('edit.due')}
          hint={t('edit.dueHint')}
          most={mostMonths.due}
          value={draft.dueMonths}
          onChange={(dueMonths) => {
            set({ dueMonths });
          }}
        />
        <MonthsField
          label={t('edit.validity')}
          hint={t('edit.validityHint')}
          most={mostMonths.validity}
          value={draft.validityMonths}
          onChange={(validityMonths) => {
            set({ validityMonths });
          }}
        />
        <MonthsField
          label={t('edit.unitValidity')}
          hint={t('edit.validityHint')}
          most={mostMonths.validity}
          value={draft.unitValidityMonths}
          onChange={(unitValidityMonths) => {
            set({ unitValidityMonths });
          }}
        />
        <Checkbox
          className={styles.whole}
          label={t('edit.attitudesOnce')}
          note={t('edit.attitudesNote')}
          checked={draft.attitudesOnce}
          onChange={(event) => {
            set({ attitudesOnce: event.currentTarget.checked });
          }}
        />
      </div>
    </section>
  );
}
