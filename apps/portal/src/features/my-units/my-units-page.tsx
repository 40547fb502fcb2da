import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { myUnitsQuery } from '../../shared/navigation/waiting';
import { Empty } from '../../ui/empty/empty';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import styles from './my-units.module.css';
import { UnitCard } from './unit-card';

/** A candidate's units: how far each is, and whose turn it is. */
export function MyUnitsPage() {
  const { t } = useTranslation('my-units');
  const mine = useQuery(myUnitsQuery);
  return (
    <Page title={t('title')}>
      <div className={styles.page}>
        <PageHead title={t('title')} />
        <QueryState query={mine}>
          {({ units }) =>
            units.length === 0 ? (
              <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
            ) : (
              <div className={styles.units}>
                {units.map((unit) => (
                  <UnitCard key={unit.enrolment.id} unit={unit} />
                ))}
              </div>
            )
          }
        </QueryState>
      </div>
    </Page>
  );
}
