import type { ConversationThread, EnrolmentDetail, EvidenceView, TargetState } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { conversationQuery } from '../../shared/conversation/conversation-query';
import {
  coverageQuery,
  enrolmentEvidenceQuery,
  enrolmentQuery,
} from '../../shared/enrolment/enrolment-queries';
import { isExpiring } from '../../shared/enrolment/targets';
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
import { TargetRow } from './target-row';
import { Meta, Numbers, Standing } from './unit-card';

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
  const [{ show }, change] = useSearchState(viewState);
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
      <Standing unit={{ outcome: outcome ?? null, signOff: enrolment.signOff }} />
      <QueryState query={coverage}>
        {({ targets, warnDays }) => {
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
              <Targets
                targets={shown}
                enrolment={enrolment}
                evidence={given}
                threads={conversation.data?.threads ?? []}
                warnDays={warnDays}
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

interface TargetsProps {
  targets: readonly TargetState[];
  enrolment: EnrolmentDetail;
  evidence: readonly EvidenceView[];
  threads: readonly ConversationThread[];
  /** How many days before evidence grows too old the candidate is told. */
  warnDays: number;
}

function Targets({ targets, enrolment, evidence, threads, warnDays }: TargetsProps) {
  const { t } = useTranslation('my-units');
  const format = useFormat();
  const [{ target: asked, ask: asks }] = useSearchState(viewState);
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked !== null)
      here.current?.querySelector(`[data-target="${CSS.escape(asked)}"]`)?.scrollIntoView({ block: 'start' });
  }, [asked]);

  const groups = [
    ...enrolment.structure.elements.map((element) => ({
      id: element.id,
      title: `${element.printedCode} ${element.title}`,
      targets: targets.filter((target) => target.kind === 'indicator' && target.elementCode === element.code),
    })),
    {
      id: 'critical',
      title: t('criticalEvidence'),
      targets: targets.filter((target) => target.kind === 'critical_evidence'),
    },
  ].filter((group) => group.targets.length > 0);

  return (
    <div ref={here}>
      {groups.map((group) => (
        <section key={group.id} className={styles.element} aria-label={group.title}>
          <h2 className={styles.heading} lang={group.id === 'critical' ? undefined : 'zh-Hant'}>
            {group.title}
          </h2>
          <ul>
            {group.targets.map((target) => (
              <TargetRow
                key={target.targetId}
                target={target}
                selected={target.targetId === asked}
                enrolmentId={enrolment.id}
                talked={threads.some((thread) => thread.target?.id === target.targetId)}
                expiring={enrolment.state !== 'signed' && isExpiring(target, warnDays, format)}
                evidence={evidence.filter((piece) =>
                  piece.current.claims.some((claim) => claim.targetId === target.targetId),
                )}
                open={enrolment.abilities.upload}
                asking={target.targetId === asked && asks}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
