import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  coverageQuery,
  enrolmentEvidenceQuery,
  enrolmentQuery,
} from '../../shared/enrolment/enrolment-queries';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { Bar, Delayed } from '../../ui/skeleton/skeleton';
import { useUnitCrumbs } from '../../shared/enrolment/use-unit-crumbs';
import { Workspace } from './workspace';
import { workspaceData } from './workspace-data';
import styles from './workspace.module.css';

/** One candidate on one unit: what is there, what it is worth, what is missing. */
export function WorkspacePage() {
  const { t } = useTranslation('workspace');
  const { enrolmentId = '' } = useParams();
  const read = useQuery(enrolmentQuery(enrolmentId));
  const enrolment = read.data?.enrolment;
  const readable = enrolment?.abilities.readEvidence === true;
  const coverage = useQuery({ ...coverageQuery(enrolmentId), enabled: enrolment !== undefined });
  const evidence = useQuery({ ...enrolmentEvidenceQuery(enrolmentId), enabled: readable });
  const crumbs = useUnitCrumbs(enrolment);

  const data = useMemo(
    () =>
      read.data === undefined || coverage.data === undefined
        ? undefined
        : workspaceData(read.data, coverage.data, evidence.data, (number) => t('criticalCode', { number })),
    [coverage.data, evidence.data, read.data, t],
  );

  return (
    <Page
      title={
        enrolment === undefined
          ? t('title')
          : t('titleOf', { name: enrolment.candidate.displayName, unit: enrolment.unit.title })
      }
      crumbs={crumbs}
      layout="panes"
    >
      <QueryState query={read} skeleton={<WorkspaceSkeleton />}>
        {() => (
          <QueryState query={coverage} skeleton={<WorkspaceSkeleton />}>
            {() => data && <Workspace data={data} evidence={readable ? evidence : null} />}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}

function WorkspaceSkeleton() {
  return (
    <div className={styles.waiting}>
      <Delayed>
        <Bar width="40%" height={24} />
        <Bar width="64%" />
        <Bar height={320} />
      </Delayed>
    </div>
  );
}
