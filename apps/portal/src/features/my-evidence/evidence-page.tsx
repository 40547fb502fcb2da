import type { EvidenceDetail, EvidenceVersionView } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { evidenceQuery } from '../../shared/enrolment/enrolment-queries';
import { myUnitsQuery } from '../../shared/navigation/waiting';
import { Button, ButtonLink } from '../../ui/button/button';
import { ConversationPanel } from '../../shared/conversation/conversation-panel';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { queryString } from '../../shared/http/request-url';
import { evidenceStanding } from './evidence-standing';
import styles from './my-evidence.module.css';
import { StandingChip } from './standing-chip';
import { VersionSection } from './version-section';
import { UseElsewhere } from '../../shared/timeline/use-elsewhere';
import { WithdrawSheet } from './withdraw-sheet';

/** One piece of evidence in all its versions, with what was judged on each. */
export function EvidencePage() {
  const { t } = useTranslation('my-evidence');
  const { evidenceId = '' } = useParams();
  const query = useQuery(evidenceQuery(evidenceId));
  const title = query.data?.current.title ?? t('title');
  return (
    <Page title={title} crumbs={[{ label: t('title'), to: '/my-evidence' }, { label: title }]}>
      <div className={styles.page}>
        <QueryState query={query}>{(evidence) => <Detail evidence={evidence} />}</QueryState>
      </div>
    </Page>
  );
}

function Detail({ evidence }: { evidence: EvidenceDetail }) {
  const { t } = useTranslation(['my-evidence', 'terms']);
  const [withdrawing, setWithdrawing] = useState(false);
  const units = [...new Set(evidence.current.claims.map((claim) => claim.enrolmentId))];
  const { data: mine } = useQuery(myUnitsQuery);
  const isOpen = (id: string) =>
    mine?.units.some(({ enrolment }) => enrolment.id === id && enrolment.abilities.upload) === true;
  const enrolmentId = units.find(isOpen) ?? units[0];
  const isCurrent = (version: EvidenceVersionView) => version.id === evidence.current.id;
  const section = (version: EvidenceVersionView) => (
    <VersionSection
      method={evidence.method}
      key={version.id}
      evidenceId={evidence.id}
      version={version}
      current={isCurrent(version)}
      only={evidence.versions.length === 1}
      withdrawn={evidence.withdrawal !== null}
    />
  );
  return (
    <>
      <PageHead
        title={evidence.current.title}
        onPhone="shown"
        beside={<StandingChip standing={evidenceStanding(evidence)} />}
        meta={[
          t(`terms:method.${evidence.method}`),
          t('my-evidence:by', { name: evidence.createdBy.displayName }),
        ]}
        actions={
          <>
            {evidence.withdrawal === null && <UseElsewhere evidence={evidence} />}
            {evidence.abilities.withdraw && (
              <Button
                variant="quiet"
                onClick={() => {
                  setWithdrawing(true);
                }}
              >
                {t('my-evidence:action.withdraw')}
              </Button>
            )}
            {evidence.abilities.newVersion && enrolmentId !== undefined && (
              <ButtonLink
                to={`/upload${queryString({ enrolment: enrolmentId, evidence: evidence.id })}`}
                icon="upload"
              >
                {t('my-evidence:action.newVersion')}
              </ButtonLink>
            )}
          </>
        }
      />
      {evidence.withdrawal !== null && (
        <p className={styles.withdrawn} role="note">
          {t('my-evidence:withdrawn', {
            name: evidence.withdrawal.withdrawnBy.displayName,
            reason: evidence.withdrawal.reason,
          })}
        </p>
      )}
      {evidence.versions.filter(isCurrent).map(section)}
      {units.map((unit, index) => (
        <ConversationPanel
          key={unit}
          enrolmentId={unit}
          place={{ evidenceId: evidence.id }}
          about={{ evidenceVersionId: evidence.current.id }}
          {...(units.length > 1 ? { name: t('my-evidence:talkOf', { number: index + 1 }) } : {})}
          level={2}
          className={styles.talk}
        />
      ))}
      {evidence.versions.filter((version) => !isCurrent(version)).map(section)}
      <WithdrawSheet
        evidence={evidence}
        opened={withdrawing}
        onClose={() => {
          setWithdrawing(false);
        }}
      />
    </>
  );
}
