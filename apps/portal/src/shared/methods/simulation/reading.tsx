import type { SimulationDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { ChecklistReading } from '../checklist';
import type { ReadingProps } from '../method-parts';
import styles from '../methods.module.css';
import { Facts } from '../reading';

/** What was played stands beside what was not real, so that nobody takes it for work. */
export function SimulationReading({ detail }: ReadingProps<SimulationDetail>) {
  const { t } = useTranslation('methods');
  const role = t(`simulation.roles.${detail.assessorRole}`);
  return (
    <div className={styles.reading}>
      <section>
        <h4 className={styles.heading}>{t('simulation.scenario')}</h4>
        <p className={styles.lead}>{detail.scenario}</p>
      </section>
      <div className={styles.columns}>
        <section>
          <h4>{t('simulation.simulated')}</h4>
          <p className={styles.words}>{detail.simulated}</p>
        </section>
        <section>
          <h4>{t('simulation.deviations')}</h4>
          <p className={styles.words}>{detail.deviations ?? t('simulation.noDeviations')}</p>
        </section>
      </div>
      <Facts
        facts={[
          [
            t('simulation.role'),
            detail.roleNote === null ? role : t('noted', { text: role, note: detail.roleNote }),
          ],
          [t('simulation.equipment'), detail.equipment],
        ]}
      />
      <ChecklistReading lines={detail.checklist} />
    </div>
  );
}
