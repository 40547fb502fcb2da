import type { ObservationDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/chip/chip';
import { ChecklistReading } from '../checklist';
import type { ReadingProps } from '../method-parts';
import styles from '../methods.module.css';
import { Facts } from '../reading';

export function ObservationReading({ detail }: ReadingProps<ObservationDetail>) {
  const { t } = useTranslation('methods');
  return (
    <div className={styles.reading}>
      <p className={styles.chips}>
        <Chip icon="observe">{t(`observation.settings.${detail.setting}`)}</Chip>
      </p>
      <Facts
        facts={[
          [t('observation.occasion'), detail.occasion],
          [t('observation.conditions'), detail.conditions],
          [t('observation.others'), detail.othersPresent],
        ]}
      />
      <ChecklistReading lines={detail.checklist} />
    </div>
  );
}
