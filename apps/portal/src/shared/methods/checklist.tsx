import type { ToolLine } from '@attest/api-client';
import type { ObservationDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import { Checkbox } from '../../ui/field/choice';
import { Icon } from '../../ui/icon/icon';
import { changedAt, type DraftOf, targetsOf } from './method-parts';
import styles from './methods.module.css';

type Lines = ObservationDetail['checklist'];

/** The lines of the observation checklist in use, none of them seen yet. */
export const linesToSee = (lines: readonly ToolLine[]): DraftOf<Lines> =>
  lines.map((line) => ({ line: line.text, seen: false, targetIds: targetsOf(line) }));

interface ChecklistProps {
  value: DraftOf<Lines>;
  onChange: (change: Change<DraftOf<Lines>>) => void;
}

/** Ticked while it happens; the verdict on each indicator stays the assessor's own. */
export function Checklist({ value, onChange }: ChecklistProps) {
  const { t } = useTranslation('methods');
  if (value.length === 0) return null;
  return (
    <fieldset className={styles.several}>
      <legend className={styles.label}>{t('checklist.title')}</legend>
      <p className={styles.hint}>{t('checklist.hint')}</p>
      {value.map(({ line, seen }, index) => (
        <Checkbox
          key={index}
          label={<span lang="zh-Hant">{line}</span>}
          checked={seen === true}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            onChange((latest) => changedAt(latest, index, { seen: checked }));
          }}
        />
      ))}
    </fieldset>
  );
}

/** What of the checklist was seen, and what was not. */
export function ChecklistReading({ lines }: { lines: Lines }) {
  const { t } = useTranslation('methods');
  if (lines.length === 0) return null;
  const seen = lines.filter((line) => line.seen).length;
  return (
    <section>
      <h4 className={styles.heading}>{t('checklist.seen', { number: seen, total: lines.length })}</h4>
      <ul className={styles.seen}>
        {lines.map((line, index) => (
          <li key={index} data-seen={line.seen || undefined}>
            <Icon
              name={line.seen ? 'check' : 'minus'}
              label={t(line.seen ? 'checklist.yes' : 'checklist.no')}
            />
            <span lang="zh-Hant">{line.line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
