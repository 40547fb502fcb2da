import { limits } from '@attest/api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../base/change/change';
import { Button, IconButton } from '../../ui/button/button';
import { SelectField } from '../../ui/field/select-field';
import { TextField } from '../../ui/field/text-field';
import {
  type Draft,
  type DraftSection,
  steppedSection,
  steppedUnit,
  withoutSection,
  withSection,
} from './draft';
import styles from './form.module.css';
import { UnitRow } from './unit-row';

interface SectionFormProps {
  draft: Draft;
  section: DraftSection;
  index: number;
  onChange: (change: Change<Draft>) => void;
  onPick: () => void;
}

const ALL = 'all';

/** A section with its units: what it is called, and whether all of them or so many are to be reached. */
export function SectionForm({ draft, section, index, onChange, onPick }: SectionFormProps) {
  const { t } = useTranslation('programmes');
  const number = index + 1;
  const { key, name, choose, units } = section;
  return (
    <fieldset className={styles.section} data-key={key}>
      <legend className={styles.legend}>{t('edit.section', { number })}</legend>
      <div className={styles.sectionHead}>
        <TextField
          label={t('edit.sectionName')}
          optional
          placeholder={t(choose === null ? 'section.core' : 'section.elective')}
          value={name}
          maxLength={limits.ProgrammeSectionDraft.name.maxLength}
          onChange={(event) => {
            const written = event.currentTarget.value;
            onChange((latest) => withSection(latest, key, { name: written }));
          }}
        />
        <SelectField
          label={t('edit.choose')}
          value={choose === null ? ALL : String(choose)}
          options={[
            { value: ALL, label: t('section.all', { count: units.length }) },
            ...Array.from({ length: Math.max(units.length - 1, 0) }, (_, at) => ({
              value: String(at + 1),
              label: t('section.choose', { choose: at + 1, units: units.length }),
            })),
          ]}
          onChange={(chosen) => {
            onChange((latest) =>
              withSection(latest, key, { choose: chosen === ALL ? null : Number(chosen) }),
            );
          }}
        />
        <SectionMoves draft={draft} section={section} index={index} onChange={onChange} />
      </div>
      <Units draft={draft} section={section} index={index} onChange={onChange} />
      <Button icon="plus" onClick={onPick}>
        {t('edit.addUnit')}
      </Button>
    </fieldset>
  );
}

function SectionMoves({ draft, section: { key }, index, onChange }: Omit<SectionFormProps, 'onPick'>) {
  const { t } = useTranslation('programmes');
  const number = index + 1;
  return (
    <span className={styles.moves}>
      <IconButton
        icon="up"
        label={t('edit.sectionUp', { number })}
        disabled={index === 0}
        onClick={() => {
          onChange((latest) => steppedSection(latest, key, -1));
        }}
      />
      <IconButton
        icon="down"
        label={t('edit.sectionDown', { number })}
        disabled={index === draft.sections.length - 1}
        onClick={() => {
          onChange((latest) => steppedSection(latest, key, 1));
        }}
      />
      <IconButton
        icon="trash"
        label={t('edit.removeSection', { number })}
        disabled={draft.sections.length === 1}
        onClick={() => {
          onChange((latest) => withoutSection(latest, key));
        }}
      />
    </span>
  );
}

function Units({ draft, section, index, onChange }: Omit<SectionFormProps, 'onPick'>) {
  const { t } = useTranslation('programmes');
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  if (section.units.length === 0) return <p className={styles.note}>{t('edit.noUnits')}</p>;
  return (
    <ol ref={list} className={styles.units}>
      {section.units.map((unit, place) => (
        <UnitRow
          key={unit.unitId}
          draft={draft}
          unit={unit}
          opened={open === unit.unitId}
          first={index === 0 && place === 0}
          last={index === draft.sections.length - 1 && place === section.units.length - 1}
          onOpen={() => {
            setOpen((was) => (was === unit.unitId ? null : unit.unitId));
          }}
          onStep={(step) => {
            const form = list.current?.closest('form');
            onChange((latest) => steppedUnit(latest, unit.unitId, step));
            // The button is another one after the move; the hand stays on it.
            requestAnimationFrame(() => {
              form
                ?.querySelector<HTMLElement>(`[data-unit="${unit.unitId}"] [data-step="${String(step)}"]`)
                ?.focus();
            });
          }}
          onChange={onChange}
        />
      ))}
    </ol>
  );
}
