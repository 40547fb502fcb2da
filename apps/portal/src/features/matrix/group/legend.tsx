import { stripLetters, targetStatuses } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { StripPicture } from '../strip-picture';
import styles from './group.module.css';

export function GroupLegend() {
  const { t } = useTranslation(['matrix', 'terms']);
  return (
    <ul className={styles.legend} aria-label={t('matrix:legend')}>
      {targetStatuses.map((state) => (
        <li key={state}>
          <StripPicture strip={stripLetters[state]} />
          {t(`terms:state.${state}`)}
        </li>
      ))}
    </ul>
  );
}
