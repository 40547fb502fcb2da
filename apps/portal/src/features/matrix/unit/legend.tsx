import { unitCellStates } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { CellSign } from './cell-sign';
import styles from './unit-grid.module.css';

export function UnitLegend() {
  const { t } = useTranslation('matrix');
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {unitCellStates.map((state) => (
        <li key={state}>
          <CellSign state={state} />
          {t(`cell.${state}`)}
        </li>
      ))}
    </ul>
  );
}
