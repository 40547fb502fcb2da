import type { MyUnits } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppointmentGroups } from '../../shared/appointments/appointment-groups';
import { WaitingAnswers } from '../../shared/appointments/waiting-answers';
import { myUnitsQuery } from '../../shared/navigation/waiting';
import { useProgrammeName } from '../../shared/programmes/use-programme-name';
import { QueryState } from '../../shared/queries/query-state';
import { Empty } from '../../ui/empty/empty';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import styles from './my-units.module.css';
import { NextSteps } from './next-steps';
import { Progress } from './progress';
import { WaitingForOthers } from './waiting-for-others';

/** What a candidate does next, what waits for others, and how far they are. */
export function MyUnitsPage() {
  const { t } = useTranslation('my-units');
  const mine = useQuery(myUnitsQuery);
  return (
    <Page title={t('title')}>
      <div className={styles.page}>
        <Head programme={mine.data?.programme ?? null} />
        <QueryState query={mine}>
          {(data) =>
            data.units.length === 0 && data.programme === null ? (
              <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
            ) : (
              <>
                <WaitingAnswers />
                <NextSteps mine={data} />
                <AppointmentGroups />
                <div className={styles.columns}>
                  <WaitingForOthers mine={data} />
                  <Progress mine={data} />
                </div>
              </>
            )
          }
        </QueryState>
      </div>
    </Page>
  );
}

function Head({ programme }: { programme: MyUnits['programme'] }) {
  const { t } = useTranslation('my-units');
  const nameOf = useProgrammeName();
  if (programme === null) return <PageHead title={t('title')} />;
  const { name, lang } = nameOf(programme);
  return (
    <PageHead
      title={t('title')}
      meta={[
        <span key="name" lang={lang}>
          {name}
        </span>,
        ...(programme.group === null ? [] : [programme.group]),
      ]}
    />
  );
}
