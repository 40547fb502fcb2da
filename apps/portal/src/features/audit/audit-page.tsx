import { useTranslation } from 'react-i18next';
import { useHasRole } from '../../shared/session/use-session';
import { oneOf, optional, useSearchState } from '../../shared/search-state/use-search-state';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { Tabs } from '../../ui/tabs/tabs';
import { Cases } from './cases';
import { ChainState } from './chain-state';
import { Events } from './events';
import styles from './audit.module.css';

const viewState = { view: oneOf(['cases', 'events'], null), enrolment: optional };

/** The record as those see it who have to be able to trust it. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const [{ enrolment: enrolmentId, view: chosen }, change] = useSearchState(viewState);
  const examines = useHasRole('verifier', 'auditor');
  const view = chosen ?? (enrolmentId === null && examines ? 'cases' : 'events');
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
              change({ view: value }, { clear: true });
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
