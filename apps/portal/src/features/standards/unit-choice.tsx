import type { Unit } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field/select-field';
import { cx } from '../../ui/cx';
import { useMediaQuery } from '../../ui/use-media-query';
import styles from './standards.module.css';

interface UnitChoiceProps {
  units: readonly Unit[];
  chosen: string;
  onChoose: (code: string) => void;
}

/** The main duties of an occupation; one at a time, so that a standard of 150 indicators stays calm. */
export function UnitChoice({ units, chosen, onChoose }: UnitChoiceProps) {
  const { t } = useTranslation('standards');
  const wide = useMediaQuery('(min-width: 1024px)');
  if (!wide) {
    return (
      <SelectField
        label={t('unit')}
        value={chosen}
        onChange={onChoose}
        options={units.map((unit) => ({ value: unit.code, label: `${unit.code} ${unit.title}` }))}
      />
    );
  }
  return (
    <nav className={styles.choice} aria-label={t('unit')}>
      {units.map((unit) => (
        <button
          key={unit.id}
          type="button"
          className={cx(styles.chosenUnit, unit.code === chosen && styles.current)}
          aria-current={unit.code === chosen ? 'true' : undefined}
          onClick={() => {
            onChoose(unit.code);
          }}
        >
          <b>{unit.code}</b>
          <span lang="zh-Hant">{unit.title}</span>
          <small>{unit.elements.reduce((sum, element) => sum + element.indicators.length, 0)}</small>
        </button>
      ))}
    </nav>
  );
}
