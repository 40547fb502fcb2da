import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import { Checkbox } from '../../ui/field/choice';
import type { UnitTarget } from '../enrolment/targets';
import styles from './methods.module.css';

/** Indexes of the parts listed under a target that evidence shows; null: all of them. */
export type ShownParts = readonly number[] | null;

interface PartsChoiceProps {
  target: Pick<UnitTarget, 'code' | 'parts'>;
  value: ShownParts;
  onChange: (change: Change<ShownParts>) => void;
}

/** Those of the listed parts that were shown; all of them until somebody takes one away, and at least one. */
export function PartsChoice({ target: { code, parts }, value, onChange }: PartsChoiceProps) {
  const { t } = useTranslation('methods');
  // Open where some were chosen before; what is ticked here does not fold it.
  const [open] = useState(value !== null);
  if (parts.length < 2) return null;
  const all = parts.map((_, index) => index);
  const shown = value ?? all;
  return (
    <details className={styles.parts} open={open}>
      <summary>
        {value === null
          ? t('parts.all', { code, count: parts.length })
          : t('parts.some', { code, number: value.length, total: parts.length })}
      </summary>
      <fieldset className={styles.several}>
        <legend className={styles.label}>{t('parts.label', { code })}</legend>
        {parts.map((part, index) => {
          const checked = shown.includes(index);
          return (
            <Checkbox
              key={index}
              label={<span lang="zh-Hant">{part}</span>}
              checked={checked}
              disabled={checked && shown.length === 1}
              onChange={(event) => {
                const ticked = event.currentTarget.checked;
                onChange((latest) => {
                  const next = all.filter((other) =>
                    other === index ? ticked : (latest ?? all).includes(other),
                  );
                  return next.length === 0 ? latest : next.length === all.length ? null : next;
                });
              }}
            />
          );
        })}
      </fieldset>
    </details>
  );
}
