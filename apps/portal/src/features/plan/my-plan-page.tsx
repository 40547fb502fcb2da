import { limits, type AssessmentPlan, type EnrolmentDetail, type PlanItem } from '@attest/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EnrolmentAppointments } from '../../shared/appointments/enrolment-appointments';
import { plannedMethod } from '../../shared/appointments/planned-method';
import { ProposeButton } from '../../shared/appointments/propose-button';
import { enrolmentQuery } from '../../shared/enrolment/enrolment-queries';
import { targetGroups, type TargetGroup } from '../../shared/enrolment/targets';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { Button, ButtonLink } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { ErrorState } from '../../ui/error-state/error-state';
import { TextArea } from '../../ui/field/text-field';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { DateText, DueText } from '../../ui/text/date-text';
import { AdjustmentsPanel } from './adjustments';
import { performerName, Progress } from './item-row';
import { planQuery } from './plan-queries';
import { PlanState } from './plan-state';
import styles from './plan.module.css';
import { etagOf } from '../../shared/http/etag-of';

/** What a candidate is going to be asked to show: what, when, with whom, what to bring. */
export function MyPlanPage() {
  const { t } = useTranslation('plan');
  const { enrolmentId = '' } = useParams();
  const enrolment = useQuery(enrolmentQuery(enrolmentId));
  const query = useQuery(planQuery(enrolmentId));
  const title = enrolment.data?.enrolment.unit.title;
  return (
    <Page
      title={t('title')}
      crumbs={[
        { label: t('mine.units'), to: '/my-units' },
        ...(title === undefined ? [] : [{ label: title, lang: 'zh-Hant', to: `/my-units/${enrolmentId}` }]),
        { label: t('title') },
      ]}
    >
      <div className={styles.narrow}>
        <QueryState query={enrolment}>
          {({ enrolment: of }) => (
            <QueryState query={query}>{(plan) => <MyPlan plan={plan} enrolment={of} />}</QueryState>
          )}
        </QueryState>
      </div>
    </Page>
  );
}

function MyPlan({ plan, enrolment }: { plan: AssessmentPlan; enrolment: EnrolmentDetail }) {
  const { t } = useTranslation('plan');
  const { version } = plan;
  const groups = targetGroups(enrolment, (number) => t('targets.criticalCode', { number }));
  return (
    <>
      <PageHead
        onPhone="shown"
        title={t('title')}
        beside={<PlanState version={version} />}
        meta={[
          <span key="unit" lang="zh-Hant">
            {enrolment.unit.title}
          </span>,
          t('mine.assessor', { name: enrolment.assessor.displayName }),
        ]}
        actions={
          <ButtonLink to={`/my-units/${enrolment.id}/self-assessment`} icon="list">
            {t('mine.selfAssessment')}
          </ButtonLink>
        }
      />
      <EnrolmentAppointments enrolment={enrolment} />
      {version === null ? (
        <Empty icon="calendar" level={2} title={t('mine.empty')}>
          {t('mine.emptyText', { name: enrolment.assessor.displayName })}
        </Empty>
      ) : (
        <>
          {version.note !== '' && <p className={styles.instructions}>{version.note}</p>}
          <ol className={styles.items}>
            {version.items.map((item, index) => (
              <MyItem key={item.id} item={item} number={index + 1} enrolment={enrolment} groups={groups} />
            ))}
          </ol>
          <Acknowledge plan={plan} enrolmentId={enrolment.id} />
        </>
      )}
      {plan.abilities.readAdjustments && <AdjustmentsPanel enrolmentId={enrolment.id} />}
    </>
  );
}

interface MyItemProps {
  item: PlanItem;
  number: number;
  enrolment: EnrolmentDetail;
  groups: readonly TargetGroup[];
}

function MyItem({ item, number, enrolment, groups }: MyItemProps) {
  const { t } = useTranslation(['plan', 'terms']);
  const states = new Map(item.progress.targets.map(({ id, state }) => [id, state]));
  const targets = groups.flatMap((group) => group.targets.filter(({ id }) => item.targets.includes(id)));
  const who = performerName(item, enrolment);
  return (
    <li className={styles.item}>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        <p className={styles.method}>
          <b>{t(`terms:method.${item.method}`)}</b>
          <Progress item={item} progress={item.progress} />
        </p>
        <p className={styles.when}>
          {item.dueOn === null ? (
            <span>{t('plan:noDay')}</span>
          ) : item.progress.state === 'done' ? (
            <DateText value={item.dueOn} />
          ) : (
            <DueText on={item.dueOn} />
          )}
          <span>
            {who === ''
              ? t(`plan:mine.with.${item.performer}`)
              : t('plan:mine.named', { with: t(`plan:mine.with.${item.performer}`), name: who })}
          </span>
        </p>
        <p className={styles.prepare}>
          <b>{t('plan:mine.prepare')}</b>
          <span>{item.instructions === '' ? t(`plan:prepare.${item.method}`) : item.instructions}</span>
        </p>
        {plannedMethod(item.method) !== null && item.progress.state !== 'done' && (
          <ProposeButton
            size="sm"
            enrolment={enrolment}
            method={plannedMethod(item.method) ?? 'direct_observation'}
            targetIds={item.targets}
            toolVersionId={item.toolVersionId}
          />
        )}
        <details className={styles.details}>
          <summary>{t('plan:mine.targets', { count: targets.length })}</summary>
          <ul>
            {targets.map((target) => (
              <li key={target.id}>
                <span className={styles.code}>{target.code}</span> <span lang="zh-Hant">{target.text}</span>{' '}
                <small>{t(`plan:targetState.${states.get(target.id) ?? 'none'}`)}</small>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}

function Acknowledge({ plan, enrolmentId }: { plan: AssessmentPlan; enrolmentId: string }) {
  const { t } = useTranslation('plan');
  const client = useQueryClient();
  const errorText = useErrorText();
  const format = useFormat();
  const [remark, setRemark, forget] = usePersistedState(`remark on plan of ${enrolmentId}`, '');
  const acknowledge = useChange({
    mutationFn: () =>
      api.post('/enrolments/{id}/plan/acknowledgement', {
        path: { id: enrolmentId },
        body: { remark },
        ifMatch: etagOf(plan.number),
      }),
    onSuccess: (next) => {
      forget();
      client.setQueryData(planQuery(enrolmentId).queryKey, next);
    },
    onError: (error) =>
      isApiError(error, 'stale')
        ? client.invalidateQueries({ queryKey: planQuery(enrolmentId).queryKey })
        : undefined,
  });
  const done = plan.version?.acknowledged;
  if (done != null)
    return (
      <section className={styles.panel}>
        <p className={styles.hint}>{t('mine.acknowledged', { when: format.dateTime(done.at) })}</p>
        {done.remark !== '' && <blockquote className={styles.remark}>{done.remark}</blockquote>}
      </section>
    );
  if (!plan.abilities.acknowledge) return null;
  return (
    <section className={styles.panel} aria-label={t('mine.acknowledge')}>
      {acknowledge.error !== null && (
        <ErrorState
          title={t('notSaved')}
          message={isApiError(acknowledge.error, 'stale') ? t('mine.stale') : errorText(acknowledge.error)}
        />
      )}
      <p>{t('mine.question')}</p>
      <TextArea
        label={t('mine.remark')}
        optional
        rows={2}
        maxLength={limits.PlanAcknowledge.remark.maxLength}
        value={remark}
        onChange={(event) => {
          setRemark(event.currentTarget.value);
        }}
      />
      <Button
        variant="primary"
        size="lg"
        icon="check"
        busy={acknowledge.isPending}
        onClick={() => {
          acknowledge.mutate();
        }}
      >
        {t('mine.acknowledge')}
      </Button>
    </section>
  );
}
