import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useHasRole } from '../../shared/session/use-session';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { Tabs } from '../../ui/tabs/tabs';
import { Cases } from './cases';
import { ChainState } from './chain-state';
import { Events } from './events';
import styles from './audit.module.css';

const views = ['cases', 'events'] as const;

/** The record as those see it who have to be able to trust it. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const [search, setSearch] = useSearchParams();
  const examines = useHasRole('verifier', 'auditor');
  const enrolmentId = search.get('enrolment');
  const view =
    views.find((each) => each === search.get('view')) ??
    (enrolmentId === null && examines ? 'cases' : 'events');
  return (
    <Page
      title={t('title')}
      crumbs={
        enrolmentId === null
          ? [{ label: t('title') }]
          : [{ label: t('title'), to: '/audit' }, { label: t('ofUnit') }]
      }
    >
      <div className={styles.page}>
        <PageHead title={t(enrolmentId === null ? 'title' : 'ofUnit')} />
        <ChainState />
        {examines && enrolmentId === null ? (
          <Tabs
            label={t('title')}
            value={view}
            onChange={(value) => {
              setSearch({ view: value }, { replace: true });
            }}
            tabs={[
              { value: 'cases', label: t('view.cases'), icon: 'shield' },
              { value: 'events', label: t('view.events'), icon: 'list' },
            ]}
          >
            {view === 'cases' ? <Cases /> : <Events />}
          </Tabs>
        ) : (
          <Events />
        )}
      </div>
    </Page>
  );
}
