import type { EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { conversationQuery } from '../../shared/conversation/conversation-query';
import {
  coverageQuery,
  enrolmentEvidenceQuery,
  enrolmentQuery,
} from '../../shared/enrolment/enrolment-queries';
import { ButtonLink } from '../../ui/button/button';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { flag, oneOf, optional, useSearchState } from '../../shared/search-state/use-search-state';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { OtherThreads } from './other-threads';
import { uploadPath } from './fix-button';
import { GivenEvidence } from './given-evidence';
import styles from './my-unit.module.css';
import { Meta, Numbers, Standing } from './unit-facts';
import { UnitTargets } from './unit-targets';

const viewState = { show: oneOf(['all', 'open'], 'all'), target: optional, ask: flag };

/** One unit of a candidate: every indicator with its state, and what was given for it. */
export function MyUnitPage() {
  const { t } = useTranslation('my-units');
  const { enrolmentId = '' } = useParams();
  const enrolment = useQuery(enrolmentQuery(enrolmentId));
  const title = enrolment.data?.enrolment.unit.title ?? t('title');
  return (
    <Page
      title={title}
      titleLang="zh-Hant"
      crumbs={[
        { label: t('title'), to: '/my-units' },
        { label: title, lang: 'zh-Hant' },
      ]}
    >
      <div className={styles.page}>
        <QueryState query={enrolment}>{(data) => <Unit enrolment={data.enrolment} />}</QueryState>
      </div>
    </Page>
  );
}

function Unit({ enrolment }: { enrolment: EnrolmentDetail }) {
  const { t } = useTranslation('my-units');
  const [{ show, target, ask }, change] = useSearchState(viewState);
  const coverage = useQuery(coverageQuery(enrolment.id));
  const evidence = useQuery(enrolmentEvidenceQuery(enrolment.id));
  const conversation = useQuery(conversationQuery(enrolment.id));
  const given = evidence.data ?? [];
  const [outcome] = enrolment.outcomes;
  return (
    <>
      <PageHead
        title={enrolment.unit.title}
        titleLang="zh-Hant"
        onPhone="shown"
        actions={
          enrolment.abilities.upload && (
            <ButtonLink to={uploadPath(enrolment.id)} variant="primary" icon="upload">
              {t('action.upload')}
            </ButtonLink>
          )
        }
      />
      <Meta enrolment={enrolment} />
      <Numbers enrolment={enrolment} />
      <nav className={styles.places} aria-label={t('places')}>
        <ButtonLink size="sm" to={`/my-units/${enrolment.id}/plan`} icon="calendar">
          {t('action.plan')}
        </ButtonLink>
        <ButtonLink size="sm" to={`/my-units/${enrolment.id}/self-assessment`} icon="list">
          {t('action.selfAssessment')}
        </ButtonLink>
        <ButtonLink size="sm" to={`/enrolments/${enrolment.id}/third-parties`} icon="people">
          {t('action.thirdParties')}
        </ButtonLink>
        <ButtonLink size="sm" to={`/enrolments/${enrolment.id}/matrix`} icon="grid">
          {t('action.matrix')}
        </ButtonLink>
      </nav>
      <Standing outcome={outcome ?? null} signOff={enrolment.signOff} />
      <QueryState query={coverage}>
        {(read) => {
          const { targets } = read;
          const shown = show === 'open' ? targets.filter((target) => target.status !== 'covered') : targets;
          return (
            <>
              <div className={styles.filter}>
                <SegmentedFilter
                  label={t('filter.label')}
                  value={show}
                  onChange={(value) => {
                    change({ show: value }, { clear: true });
                  }}
                  options={[
                    { value: 'all', label: t('filter.all', { number: targets.length }) },
                    {
                      value: 'open',
                      label: t('filter.open', {
                        number: targets.filter((target) => target.status !== 'covered').length,
                      }),
                    },
                  ]}
                />
              </div>
              <UnitTargets
                coverage={read}
                shown={shown}
                enrolment={enrolment}
                evidence={given}
                threads={conversation.data?.threads ?? []}
                opened={show === 'open'}
                target={target}
                asks={ask}
              />
            </>
          );
        }}
      </QueryState>
      <QueryState query={evidence}>{(all) => <GivenEvidence evidence={all} />}</QueryState>
      <QueryState query={conversation} skeleton={null}>
        {(said) => <OtherThreads enrolmentId={enrolment.id} conversation={said} />}
      </QueryState>
    </>
  );
}
