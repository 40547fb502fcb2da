import type { EvidenceDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { evidenceQuery } from '../../shared/enrolment/enrolment-queries';
import { Button, ButtonLink } from '../../ui/button/button';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../ui/query-state/query-state';
import { evidenceStanding } from './evidence-standing';
import styles from './my-evidence.module.css';
import { StandingChip } from './my-evidence-page';
import { VersionSection } from './version-section';
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
  const enrolmentId = evidence.current.claims[0]?.enrolmentId;
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
                to={`/upload?${new URLSearchParams({ enrolment: enrolmentId, evidence: evidence.id }).toString()}`}
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
      {evidence.versions.map((version) => (
        <VersionSection
          method={evidence.method}
          key={version.id}
          evidenceId={evidence.id}
          version={version}
          current={version.id === evidence.current.id}
          only={evidence.versions.length === 1}
        />
      ))}
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
