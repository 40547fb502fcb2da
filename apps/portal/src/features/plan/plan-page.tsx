import type { AssessmentPlan, EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { EnrolmentAppointments } from '../../shared/appointments/enrolment-appointments';
import { useUnitCrumbs } from '../../shared/enrolment/use-unit-crumbs';
import { enrolmentQuery } from '../../shared/enrolment/enrolment-queries';
import { Button } from '../../ui/button/button';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';
import { DueText } from '../../ui/text/date-text';
import { PlanEditor } from './plan-editor';
import { planQuery, planVersionQuery } from './plan-queries';
import { PlanState } from './plan-state';
import styles from './plan.module.css';
import { VersionsButton } from './versions';

const viewState = { version: optional };

/** The assessment plan of one enrolment, as those who assess, sign and verify see it. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  const { enrolmentId = '' } = useParams();
  const [{ version: versionId }] = useSearchState(viewState);
  const enrolment = useQuery(enrolmentQuery(enrolmentId));
  const newest = useQuery({ ...planQuery(enrolmentId), enabled: versionId === null });
  const earlier = useQuery({
    ...planVersionQuery(enrolmentId, versionId ?? ''),
    enabled: versionId !== null,
  });
  const query = versionId === null ? newest : earlier;
  const crumbs = useUnitCrumbs(enrolment.data?.enrolment, t('title'));
  return (
    <Page title={t('title')} crumbs={crumbs}>
      <QueryState query={enrolment}>
        {({ enrolment: of }) => (
          <QueryState query={query}>
            {(plan) => <Plan plan={plan} enrolment={of} earlier={versionId !== null} />}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}

function Plan({
  plan,
  enrolment,
  earlier,
}: {
  plan: AssessmentPlan;
  enrolment: EnrolmentDetail;
  earlier: boolean;
}) {
  const { t } = useTranslation('plan');
  return (
    <div className={styles.page}>
      <PageHead
        onPhone="shown"
        title={t('title')}
        beside={<PlanState version={plan.version} />}
        meta={[
          enrolment.candidate.displayName,
          <span key="unit" lang="zh-Hant">
            {enrolment.unit.code} {enrolment.unit.title}
          </span>,
          ...(enrolment.dueOn === null || enrolment.state === 'signed' || enrolment.state === 'withdrawn'
            ? []
            : [<DueText key="due" on={enrolment.dueOn} />]),
          ...(plan.versions.length > 0
            ? [<VersionsButton key="versions" plan={plan} enrolmentId={enrolment.id} />]
            : []),
        ]}
        actions={
          plan.version !== null && (
            <Button
              icon="document"
              onClick={() => {
                window.print();
              }}
            >
              {t('print')}
            </Button>
          )
        }
      />
      {earlier && (
        <p className={styles.earlier}>
          {t('earlier', { number: plan.version?.number ?? 0 })}{' '}
          <Link to={`/enrolments/${enrolment.id}/plan`}>{t('toNewest')}</Link>
        </p>
      )}
      {plan.version !== null && plan.version.carriedFrom !== null && (
        <p className={styles.earlier}>{t('carriedFrom', { release: plan.version.carriedFrom })}</p>
      )}
      <EnrolmentAppointments enrolment={enrolment} />
      <PlanEditor
        // Another version is another draft.
        key={plan.version?.id ?? 'none'}
        plan={earlier ? { ...plan, abilities: { ...plan.abilities, edit: false } } : plan}
        enrolment={enrolment}
      />
    </div>
  );
}
