import type { EnrolmentDetail, SelfAssessment } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { enrolmentQuery } from '../../shared/enrolment/enrolment-queries';
import { selfAssessmentQuery } from '../../shared/enrolment/self-assessment-query';
import { workGroups } from '../../shared/enrolment/targets';
import { isApiError } from '../../shared/http/api-error';
import { useErrorText } from '../../shared/http/use-error-text';
import { ButtonLink } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { RatingRow } from './rating-row';
import styles from './self-assessment.module.css';
import { useRatings } from './use-ratings';

/** Candidates rate themselves, one indicator after the other; what is tapped is kept at once. */
export function SelfAssessmentPage() {
  const { t } = useTranslation('self-assessment');
  const { enrolmentId = '' } = useParams();
  const enrolment = useQuery(enrolmentQuery(enrolmentId));
  // What is on the page is newer than what a return to the tab would read.
  const query = useQuery({ ...selfAssessmentQuery(enrolmentId), refetchOnWindowFocus: false });
  const title = enrolment.data?.enrolment.unit.title;
  return (
    <Page
      title={t('title')}
      crumbs={[
        { label: t('units'), to: '/my-units' },
        ...(title === undefined ? [] : [{ label: title, lang: 'zh-Hant', to: `/my-units/${enrolmentId}` }]),
        { label: t('title') },
      ]}
    >
      <div className={styles.page}>
        <QueryState query={enrolment}>
          {({ enrolment: of }) => (
            <QueryState query={query}>
              {(assessment) => <Ratings enrolment={of} assessment={assessment} />}
            </QueryState>
          )}
        </QueryState>
      </div>
    </Page>
  );
}

function Ratings({ enrolment, assessment }: { enrolment: EnrolmentDetail; assessment: SelfAssessment }) {
  const { t } = useTranslation(['self-assessment', 'terms']);
  const errorText = useErrorText();
  const { ratings, rate, state: saving, error, retry } = useRatings(enrolment.id, assessment);
  // Without a network nothing has failed: it lies on this device until it can be sent.
  const state = saving === 'failed' && isApiError(error) && error.isNetwork ? 'waiting' : saving;
  const groups = workGroups(enrolment, (number) => t('self-assessment:criticalCode', { number }));
  const total = groups.reduce((sum, { targets }) => sum + targets.length, 0);
  const rated = groups.reduce(
    (sum, { targets }) => sum + targets.filter(({ id }) => ratings.has(id)).length,
    0,
  );
  const carried = assessment.ratings.filter(({ carriedFrom }) => carriedFrom !== null);
  return (
    <>
      <PageHead
        onPhone="shown"
        title={t('self-assessment:title')}
        meta={[
          <span key="unit" lang="zh-Hant">
            {enrolment.unit.title}
          </span>,
        ]}
        actions={
          <ButtonLink to={`/my-units/${enrolment.id}/plan`} icon="calendar">
            {t('self-assessment:plan')}
          </ButtonLink>
        }
      />
      <p className={styles.about}>
        <Icon name="info" />
        <span>
          <b>{t('terms:selfRatingLabel')}</b>
          {t('self-assessment:about')}
          {carried.length > 0 &&
            t('self-assessment:carried', { count: carried.length, release: carried[0]?.carriedFrom })}
        </span>
      </p>
      <div className={styles.bar} role="status">
        <progress
          className={styles.progress}
          value={rated}
          max={total}
          aria-label={t('self-assessment:progress', { rated, total })}
        />
        <span>{t('self-assessment:progress', { rated, total })}</span>
        <span className={styles.state}>
          {assessment.mayWrite ? t(`self-assessment:state.${state}`) : t('self-assessment:closed')}
        </span>
      </div>
      {state === 'failed' && (
        <ErrorState
          title={t('self-assessment:notSaved')}
          message={errorText(error)}
          onRetry={() => {
            retry();
          }}
        />
      )}
      {groups.map((group) => (
        <section key={group.id} className={styles.group}>
          <h2 className={styles.heading} lang={group.title === null ? undefined : 'zh-Hant'}>
            {group.title === null ? t('self-assessment:critical') : `${group.code ?? ''} ${group.title}`}
          </h2>
          <ul className={styles.rows}>
            {group.targets.map((target) => (
              <RatingRow
                key={target.id}
                target={target}
                given={ratings.get(target.id) ?? null}
                enrolment={enrolment}
                mayWrite={assessment.mayWrite}
                onRate={(patch) => {
                  rate(target.id, patch);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
      {rated === total && state === 'saved' && (
        <p className={styles.finished}>
          <Icon name="check" /> {t('self-assessment:finished', { name: enrolment.assessor.displayName })}
        </p>
      )}
    </>
  );
}
