import { targetStatuses } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import styles from './overview.module.css';

export function Legend() {
  const { t } = useTranslation(['overview', 'terms']);
  return (
    <ul className={styles.legend} aria-label={t('overview:legend')}>
      {targetStatuses.map((state) => (
        <li key={state}>
          <IndicatorStrip groups={[[{ id: state, state }]]} size="small" decorative />
          {t(`terms:state.${state}`)}
        </li>
      ))}
    </ul>
  );
}
